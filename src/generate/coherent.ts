import type { AnyRecord, Participation, Report, Temporal, Visit } from "../generated/types.js";
import type { NamedValue, WalkedDocument } from "../lookup/walk.js";
import { planFor, walkDocument } from "../lookup/walk.js";
import { rightAgreement } from "./agreements.js";
import { rightAlternatives } from "./alternatives.js";
import { type Choices, pick } from "./choices.js";
import { put } from "./edit.js";
import { rightFigures, rightSpans, rightTime } from "./numbers.js";
import { aimTargets, chooseOne, KEYED, keyApart, nameApart, resolveReferences, TARGETS } from "./references.js";
import { rightShade, rightStatement, tellStandings } from "./statements.js";
import { Timeline } from "./timeline.js";

/**
 * Makes a document of the right shape hold together, in place: every record has a name of its own, references lead to records,
 * times are in order, spans lie in texts, pointers name fields, somebody claims what is not told as fact.
 *
 * @param story a slug: makes the ids of its records such as no document with another one has.
 */
export function connect(document: Report | AnyRecord, choices: Choices, story?: string): void {
  nameApart(walkDocument(document).records, story);
  if (document.type === "report") resolveReferences(document, walkDocument(document), choices, story !== undefined);
  const walked = walk(document);
  keyApart(walked);
  // What follows adds and takes away: it walks what has become of the document.
  chooseOne(walked, choices);
  for (const { value } of walked.values("When")) rightTime(value);
  rightFigures(walked, choices);
  rightSpans(walked);
  rightWords(walk(document), choices);
  aimTargets(walk(document), choices);
  if (document.type === "report") {
    tellStandings(
      document,
      walked.records.map(({ record }) => record),
      choices,
    );
  }
  const known = walk(document);
  orderTimes(document, known.values("Temporal"), new Timeline(choices.below(150 * 12 * 28)));
  const last = walk(document);
  for (const pointer of last.values("JsonPointer")) put(document, pointer.path, fieldFor(pointer, choices));
  rightAlternatives(last, choices);
}

/** What is looked at more than once. */
const PLAN = /* @__PURE__ */ planFor([
  ...TARGETS,
  ...KEYED,
  "Alternative",
  "Evidence",
  "FigurePart",
  "JsonPointer",
  "Previously",
  "Span",
  "Temporal",
  "When",
]);

function walk(document: Report | AnyRecord): WalkedDocument {
  return walkDocument(document, PLAN);
}

function rightWords({ of, values }: WalkedDocument, choices: Choices): void {
  for (const { record } of of("statement")) rightStatement(record, choices);
  for (const { record } of of("agreement")) rightAgreement(record);
  for (const { record } of of("visit")) rightVisit(record);
  for (const { record } of of("meeting")) {
    if (record.participants) record.participants = eachOnce(record.participants);
  }
  for (const { record } of of("act")) rightShade("ActShade", record, choices);
  for (const { value } of values("Commitment")) rightShade("ActShade", value, choices);
  // It would take a statement that claims this very field.
  for (const { value } of values("Evidence")) if (value.basis === "claimed") value.basis = "stated";
  for (const { value } of values("Previously")) if (Object.keys(value).length === 0) value.when = { start: "2024" };
}

/** Nobody takes part twice, and nobody visits himself. */
function rightVisit(visit: Visit): void {
  visit.visitors = eachOnce(visit.visitors);
  const others = visit.visitors.filter(({ actor }) => actor !== visit.host);
  if (others.length > 0) visit.visitors = others;
  for (const visitor of visit.visitors) if (visitor.representing === visit.host) delete visitor.representing;
}

function eachOnce<Part extends Participation>(parts: readonly Part[]): Part[] {
  return parts.filter(({ actor }, i) => parts.findIndex((part) => part.actor === actor) === i);
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
