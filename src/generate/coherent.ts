import type { AnyRecord, Report, Temporal } from "../generated/types.js";
import type { NamedValue, WalkedDocument } from "../lookup/walk.js";
import { walkDocument } from "../lookup/walk.js";
import { rightAgreement } from "./agreements.js";
import { rightAlternatives } from "./alternatives.js";
import { type Choices, pick } from "./choices.js";
import { put } from "./edit.js";
import { rightFigures, rightSpans, rightTime } from "./numbers.js";
import { aimTargets, chooseOne, keyApart, nameApart, resolveReferences } from "./references.js";
import { rightShade, rightStatement, tellStandings } from "./statements.js";
import { Timeline } from "./timeline.js";

/**
 * Makes a document of the right shape hold together, in place: every record has a name of its own, references lead to records,
 * times are in order, spans lie in texts, pointers name fields, somebody claims what is not told as fact.
 */
export function connect(document: Report | AnyRecord, choices: Choices): void {
  nameApart(walkDocument(document).records);
  const walked = walkDocument(document);
  if (document.type === "report") resolveReferences(document, walked, choices);
  keyApart(walked);
  // What follows adds and takes away: it walks what has become of the document.
  chooseOne(walked, choices);
  for (const { value } of walked.values("When")) rightTime(value);
  rightFigures(walked, choices);
  rightSpans(walked);
  rightWords(walkDocument(document), choices);
  if (document.type === "report") {
    tellStandings(
      document,
      walked.records.map(({ record }) => record),
      choices,
    );
  }
  const known = walkDocument(document);
  aimTargets(known, choices);
  orderTimes(document, known.values("Temporal"), new Timeline(choices.below(150 * 12 * 28)));
  const last = walkDocument(document);
  for (const pointer of last.values("JsonPointer")) put(document, pointer.path, fieldFor(pointer, choices));
  rightAlternatives(last, choices);
}

function rightWords({ of, values }: WalkedDocument, choices: Choices): void {
  for (const { record } of of("statement")) rightStatement(record, choices);
  for (const { record } of of("agreement")) rightAgreement(record);
  for (const { record } of of("act")) rightShade("ActShade", record, choices);
  for (const { value } of values("Commitment")) rightShade("ActShade", value, choices);
  // It would take a statement that claims this very field.
  for (const { value } of values("Evidence")) if (value.basis === "claimed") value.basis = "stated";
  for (const { value } of values("Previously")) if (Object.keys(value).length === 0) value.when = { start: "2024" };
}

function orderTimes(document: Report | AnyRecord, times: readonly NamedValue<Temporal>[], timeline: Timeline): void {
  for (const { value, at, path } of times) {
    put(document, path, timeline.place(value, at.slice(at.lastIndexOf("/") + 1)));
  }
  if (document.type !== "report") return;
  for (const key of ["createdAt", "updatedAt"] as const) {
    if (document[key] !== undefined) document[key] = timeline.place(document[key], key);
  }
}

/** A field that the record has, at the top or just below. */
function fieldFor({ record }: NamedValue<string>, choices: Choices): string {
  const { $schema, type, id, evidence, alternatives, gaps, extensions, ...own } = record;
  const fields = Object.entries(own).flatMap(([key, value]) => [
    `/${key}`,
    ...(typeof value === "object" ? Object.keys(value).map((inner) => `/${key}/${inner}`) : []),
  ]);
  return fields.length === 0 ? "/id" : pick(choices, fields);
}
