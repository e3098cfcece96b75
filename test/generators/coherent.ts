import { RECORD_LISTS } from "../../src/generated/model.js";
import { resolvePointer } from "../../src/json/pointer.js";
import type { DocumentName } from "../../src/lookup/document-names.js";
import { type NamedValue, type PlacedRecord, walkDocument } from "../../src/lookup/walk.js";
import type { AnyRecord, Report, Span, Temporal } from "../../src/types.js";
import { put } from "./edit.js";
import { shapeOf } from "./model.js";
import { pruned } from "./prune.js";
import { Timeline } from "./timeline.js";

/** References that order records: what they name comes before. */
const ORDERING = [
  "partOf",
  "within",
  "parent",
  "basedOn",
  "rescheduledFrom",
  "previous",
  "inReplyTo",
  "after",
  "parts",
];

/** Every text of a source is at least so long, and at most 1,000 times that. All spans lie within the least. */
const LENGTH = 1_000;

/**
 * A document of the right shape made into one that holds together: every record has a name of its own, references lead to
 * records, times are in order, spans lie in texts, pointers name fields. What contradicts a rule nevertheless is taken out.
 * The same document gives the same result.
 */
export function coherent<Document extends Report | AnyRecord>(document: Document, as: DocumentName): Document {
  return pruned(connected(document), as);
}

/** The same without the last step. */
export function connected<Document extends Report | AnyRecord>(document: Document): Document {
  const copy = structuredClone(document);
  const walked = walkDocument(copy);
  nameApart(walked.records);
  if (copy.type === "report") resolveReferences(copy, walked.records, walked.references());
  orderTimes(copy, walked.values("Temporal"));
  for (const { record } of walked.of("source")) {
    if (record.textDigest) record.textDigest.length = LENGTH + (record.textDigest.length % (999 * LENGTH));
  }
  for (const { value } of walked.values("Span")) keepInText(value);
  for (const pointer of walked.values("JsonPointer")) put(copy, pointer.path, fieldFor(pointer));
  for (const { value, record } of walked.values("Alternative")) value.value = resolvePointer(record, value.field).value;
  return copy;
}

function nameApart(records: readonly PlacedRecord[]): void {
  const names = new Set<string>();
  for (const { record, path } of records) {
    if (names.has(record.id)) record.id = `${record.id}${path.replaceAll("/", "-")}` as never;
    names.add(record.id);
  }
}

/** A reference that no record of the report fits stays as it is. */
function resolveReferences(
  report: Report,
  records: readonly PlacedRecord[],
  references: readonly NamedValue<string>[],
): void {
  const ranks = new Map(records.map(({ record, path }) => [record.id as string, rankOf(path)]));
  for (const { value, type, record, at, path } of references) {
    const isOrdering = ORDERING.some((key) => at.split("/").includes(key));
    const isRight = idTest(type);
    const targets = [...ranks].filter(
      ([id, rank]) => isRight(id) && (!isOrdering || rank < (ranks.get(record.id) as number)),
    );
    if (targets.length > 0) put(report, path, targets[hash(value) % targets.length]?.[0]);
  }
}

/** Whether an id is one of a type such as `ActorId`. */
function idTest(type: string): (id: string) => boolean {
  const shape = shapeOf(type);
  if (shape.kind !== "id") throw new Error(`${type} is no type of ids.`);
  const pattern = new RegExp(shape.pattern, "u");
  return (id) => pattern.test(id);
}

/** The first record of each list comes before every second one. */
function rankOf(path: string): number {
  const [, list, index] = path.split("/");
  return Number(index) * RECORD_LISTS.length + RECORD_LISTS.findIndex(([key]) => key === list);
}

function orderTimes(document: Report | AnyRecord, times: readonly NamedValue<Temporal>[]): void {
  const timeline = new Timeline(hash(document.id));
  for (const { value, at, path } of times) {
    put(document, path, timeline.place(value, at.slice(at.lastIndexOf("/") + 1)));
  }
  if (document.type !== "report") return;
  for (const key of ["createdAt", "updatedAt"] as const) {
    if (document[key] !== undefined) document[key] = timeline.place(document[key], key);
  }
}

function keepInText(span: Span): void {
  span.start %= LENGTH - 100;
  span.end = span.start + 1 + (span.end % 100);
}

/** A field that the record has, at the top or just below. */
function fieldFor({ record, value }: NamedValue<string>): string {
  const fields = fieldsOf(record);
  return fields[hash(value) % fields.length] ?? "/id";
}

function fieldsOf(record: AnyRecord): string[] {
  const { $schema, type, id, evidence, alternatives, extensions, ...own } = record;
  return Object.entries(own).flatMap(([key, value]) => [
    `/${key}`,
    ...(typeof value === "object" ? Object.keys(value).map((inner) => `/${key}/${inner}`) : []),
  ]);
}

/** Any number, the same for the same text. */
function hash(text: string): number {
  let sum = 0;
  for (const character of text) sum = (Math.imul(sum, 31) + (character.codePointAt(0) as number)) >>> 0;
  return sum;
}
