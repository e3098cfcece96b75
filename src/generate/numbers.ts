import type { Figure, FigurePart, Span, When } from "../generated/types.js";
import type { WalkedDocument } from "../lookup/walk.js";
import type { Choices } from "./choices.js";

/** Every text of a source is at least so long, and at most 1,000 times that. All spans lie within the least. */
const LENGTH = 1_000;

/** Makes figures say something, and their bounds enclose something. */
export function rightFigures({ values }: WalkedDocument, choices: Choices): void {
  for (const { value } of values("Figure")) {
    if (value.missing !== undefined && choices.below(3) > 0) delete value.missing;
    if (value.missing !== undefined) for (const key of ["value", "min", "max", "parts"] as const) delete value[key];
    else if (value.parts === undefined) saySomething(value);
    putInOrder(value);
  }
  for (const { value } of values("FigurePart")) {
    saySomething(value);
    putInOrder(value);
  }
}

function saySomething(figure: Figure | FigurePart): void {
  if (figure.value === undefined && figure.min === undefined && figure.max === undefined) figure.value = 7;
}

function putInOrder(figure: Figure | FigurePart): void {
  const { min, max } = figure;
  // A number and its bounds are three things that may contradict each other.
  if (figure.value !== undefined) {
    delete figure.min;
    delete figure.max;
  } else if (min !== undefined && max !== undefined)
    [figure.min, figure.max] = [Math.min(min, max), Math.max(min, max)];
}

/** Makes texts as long as their spans reach, and takes the spans of those away that have no digest. */
export function rightSpans({ of, values }: WalkedDocument): void {
  const unmeasured = new Set<string>();
  for (const { record } of of("source")) {
    if (record.textDigest) record.textDigest.length = LENGTH + (record.textDigest.length % (999 * LENGTH));
    else unmeasured.add(record.id);
  }
  for (const { value } of values("Span")) keepInText(value);
  for (const { value } of values("Evidence")) if (unmeasured.has(value.source)) delete value.spans;
}

function keepInText(span: Span): void {
  span.start %= LENGTH - 100;
  span.end = span.start + 1 + (span.end % 100);
}

/** Makes a time say something that does not contradict itself. */
export function rightTime(when: When): void {
  // What is only known to come after something has no date.
  if (when.after !== undefined) for (const key of ["start", "end", "notBefore", "notAfter"] as const) delete when[key];
  else delete when.timeLimit;
  if (when.timeLimit === undefined && when.duration === undefined) delete when.approximate;
  if (when.start !== undefined && when.end !== undefined) delete when.duration;
  if (Object.keys(when).every((key) => key === "timeZone" || key === "approximate")) when.start = "2024";
}
