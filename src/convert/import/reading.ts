import { isWellFormed, toWellFormed } from "../../json/surrogates.js";
import type { ImportLoss, ImportOptions } from "./imported.js";
import { type Lose, Losses } from "./losses.js";
import { cleaned, cut, LONGEST_LABEL, LONGEST_TEXT } from "./text.js";

/**
 * Where a value was read: the path of the scalar that it was made of, or of several; of an object or a list the same of each
 * part. What was made of nothing in the document has none.
 */
export type Origin = string | readonly (Origin | undefined)[] | { readonly [key: string]: Origin | undefined };

/** A value that was read, and where in the document. */
export interface Found<Value = string> {
  readonly value: Value;
  /** JSON Pointer into the document: what a loss names. */
  readonly path: string;
  /** What it was made of, where that is not just the scalar at the path. Each scalar of the document counts for itself. */
  readonly origin?: Origin;
}

/** What the value was made of. */
export function originOf({ path, origin = path }: Found<unknown>): Origin {
  return origin;
}

/** A value that the place of the path stands for, without any scalar that says it: `host` of who stands under `organizer`. */
export function implied<Value>(path: string, value: Value): Found<Value> {
  return { value, path, origin: [] };
}

/** The same value, of which other scalars of the document say a part too: in what language it is, which of two it is. */
export function alsoFrom<Value>(found: Found<Value>, ...others: readonly (Found<unknown> | undefined)[]): Found<Value> {
  const origins = others.flatMap((other) => (other ? [originOf(other)] : []));
  return origins.length === 0 ? found : { ...found, origin: [originOf(found), ...origins] };
}

/** An object of parts that were read each by itself. Parts that are not there are left out. */
export function composed<Value extends object>(
  path: string,
  parts: { readonly [Key in keyof Value]: Found<Value[Key]> | undefined },
): Found<Value> {
  const there = Object.entries<Found<unknown> | undefined>(parts).flatMap(([key, part]) =>
    part ? [[key, part] as const] : [],
  );
  return {
    path,
    value: Object.fromEntries(there.map(([key, { value }]) => [key, value])) as Value,
    origin: Object.fromEntries(there.map(([key, part]) => [key, originOf(part)])),
  };
}

/** A list of values that were read each by itself. */
export function listed<Value>(path: string, items: readonly Found<Value>[]): Found<Value[]> {
  return { path, value: items.map(({ value }) => value), origin: items.map(originOf) };
}

/** One text of several that were read each by itself, or `undefined` where there is none. */
export function joined([first, ...others]: readonly Found[], separator: string): Found | undefined {
  const value = [first, ...others].map((part) => part?.value).join(separator);
  return first && { ...alsoFrom(first, ...others), value };
}

/** More levels are no document that anybody wrote, and would exhaust the stack. */
const DEEPEST = 64;

/**
 * Reads a document that nobody has checked. Reading leaves no trace: whatever a scalar went into is told by the records that
 * are made of it, and the rest is lost.
 */
export class Reading {
  readonly document: unknown;
  protected readonly said = new Losses();
  protected readonly plainOf: ImportOptions["textOf"];

  /** @throws TypeError for a document that is nested too deep */
  constructor(document: unknown, { textOf }: Pick<ImportOptions, "textOf"> = {}) {
    if (isDeeper(document, DEEPEST)) throw new TypeError(`The document has more than ${DEEPEST} levels of nesting.`);
    this.document = document;
    this.plainOf = textOf;
  }

  /** Says of a value that the report does not hold it, or not in this place. */
  readonly lose: Lose = (path, reason) => this.said.add(path, reason);

  /** Says why a value, with all that is in it, is not in the report: told only if nothing else was made of it. */
  readonly explain: Lose = (path, reason) => this.said.explain(path, reason);

  /** Says of a value that the report has it all the same, or has nothing to say of it: the default, a repetition. */
  needless(path: string): void {
    this.said.needless(path);
  }

  /** A text as the report can hold it, or `undefined` where nothing is left of it. What had to be changed is told. */
  fit(found: Found, longest = LONGEST_LABEL): Found | undefined {
    const { value, path } = found;
    const clean = cleaned(value);
    const text = cut(clean, longest);
    if (text === "") return undefined;
    const whole = isWellFormed(value) ? value : toWellFormed(value);
    if (whole !== value) this.said.alter(path, "It holds half of a character, which is replaced by a sign.");
    if (text.length < clean.length) this.said.alter(path, `It is longer than ${longest} characters, and was cut.`);
    else if (clean !== trimmed(whole)) this.said.alter(path, "It is kept without its control characters.");
    return { ...found, value: text };
  }

  /**
   * A running text, which may have markup: without it, where the options say how that is taken away.
   *
   * @param hasLines whether its line ends are meant, also beside markup
   */
  running(found: Found, hasLines = false): Found | undefined {
    return this.fit(this.withoutMarkup(found, hasLines), LONGEST_TEXT);
  }

  /** The same of a text of any length, not yet made fit. */
  protected withoutMarkup(found: Found, hasLines = false): Found {
    if (this.plainOf === undefined || !TAG.test(found.value)) return found;
    this.said.alter(found.path, "It is kept without its markup.");
    const markup = hasLines ? found.value.replaceAll("\n", "<br>") : found.value;
    return { ...found, value: this.plainOf(markup) };
  }

  /** What of the document is not in the report, in the order of the document. */
  losses(held: ReadonlySet<string>): ImportLoss[] {
    return this.said.list(this.document, held);
  }
}

/** What is no markup stays: `a < b`, an address in angle brackets. */
const TAG = /<\/?[a-z][a-z0-9]*[\s/>]/i;

/** Line ends are no loss. */
function trimmed(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085]/g, "\n").trim();
}

/** Those of the values that can be read, as what they become. */
export function readEach<Value, Result>(
  values: readonly Value[],
  read: (value: Value, index: number) => Result | undefined,
): Result[] {
  return values.map(read).filter((result) => result !== undefined);
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((child) => isDeeper(child, depth - 1));
}
