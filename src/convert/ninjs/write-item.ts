import type { Evidence, RecordByType, RecordId } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import type { NinjsItem, NinjsType } from "./document.js";
import { type ItemType, REFERENCE_FIELDS, SAME_AS, TEXT_FIELDS, WORD_FIELDS } from "./fields.js";
import { writeOwn } from "./write-own.js";
import { describe, inform, mark, put, referEach, type Writing } from "./writing.js";

/** A record that becomes an item. */
export type ItemRecord = RecordByType[ItemType];

/** What all items of a document have in common. */
export type ItemHead = Pick<NinjsItem, "profile" | "version" | "versionCreated" | "firstCreated" | "pubStatus">;

/** The item that a record becomes. What ninjs has no place for goes to the losses. */
export function itemOf(writing: Writing, head: ItemHead, { record, path }: PlacedRecord<ItemRecord>): NinjsItem {
  const type = typeOf(record);
  const language = languageOf(writing, record);
  const item: NinjsItem = {
    uri: globalId(writing.report, record),
    ...(type && { type }),
    ...head,
    ...(language && { language }),
    ...("title" in record && { title: record.title }),
    ...(record.note !== undefined && { edNote: record.note }),
  };
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const field of TEXT_FIELDS[record.type]) describe(item, field, fields[field] as string | undefined);
  for (const field of WORD_FIELDS[record.type]) mark(item, field, fields[field] as string | undefined);
  for (const [field, rel] of Object.entries(REFERENCE_FIELDS[record.type])) {
    referEach(writing, item, fields[field] as RecordId | RecordId[] | undefined, rel, `${path}/${field}`);
  }
  writeOwn(writing, item, record, path);
  writeIdentifiers(item, record);
  writeEvidence(writing, item, record.evidence, `${path}/evidence`);
  return item;
}

const TYPES: Readonly<Record<ItemType, NinjsType>> = {
  source: "text",
  visit: "event",
  meeting: "event",
  agreement: "text",
  statement: "component",
};

function typeOf(record: ItemRecord): NinjsType | undefined {
  if (record.type === "source" && record.kind === "photograph") return "picture";
  // Of a broadcast it is not said whether it was heard or seen, and ninjs has no type for data.
  if (record.type === "source" && ["broadcast", "dataset"].includes(record.kind)) return undefined;
  return TYPES[record.type];
}

/** The language of the item's content: of a source its own, of a statement that of the words quoted. */
function languageOf({ report }: Writing, record: ItemRecord): string | undefined {
  if (record.type === "source") return record.language;
  return (record.type === "statement" && record.quotes?.[0]?.language) || report.language;
}

function writeIdentifiers(item: NinjsItem, { identifiers = [], sameAs = [] }: ItemRecord): void {
  for (const { scheme, value } of identifiers) put(item, "altIds", { role: scheme, value });
  for (const value of sameAs) put(item, "altIds", { role: SAME_AS, value });
}

function writeEvidence(writing: Writing, item: NinjsItem, evidence: readonly Evidence[] = [], at: string): void {
  for (const [i, { source, fields, basis }] of evidence.entries()) {
    if (fields === undefined) inform(writing, item, source, basis, `${at}/${i}`);
    else writing.losses.add(`${at}/${i}`, "An info source stands for the whole item.");
  }
}
