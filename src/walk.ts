import { fields } from "./generated/fields.js";
import type { AnyRecord, RecordType, Report } from "./types.js";

/** A value inside a record whose type has a name in the model: a reference, a `When`, a word of a vocabulary. */
export interface NamedValue {
  type: string;
  value: unknown;
  /** Where in the record, as a JSON Pointer. */
  path: string;
}

/** A record with all the values in it that have a named type. */
export interface WalkedRecord {
  record: AnyRecord;
  /** Where the record stands in the document: `/meetings/0`, or the empty string for a record on its own. */
  path: string;
  /** Outer before inner, in the order of the model's fields. */
  values: readonly NamedValue[];
}

/** Walks every record of a report, or the one record. */
export function walkDocument(document: Report | AnyRecord): WalkedRecord[] {
  const placed = document.type === "report" ? [...recordsOf(document)] : [{ record: document, path: "" }];
  return placed.map(({ record, path }) => {
    const values: NamedValue[] = [];
    walk(typeName(record.type), record, "", values);
    return { record, path, values };
  });
}

function walk(type: string, value: object, path: string, values: NamedValue[]): void {
  for (const [field, fieldType] of fields[type] ?? []) {
    const child: unknown = (value as Record<string, unknown>)[field];
    if (child === undefined) continue;
    const childPath = `${path}/${field}`;
    if (Array.isArray(child)) {
      for (let i = 0; i < child.length; i++) enter(fieldType, child[i], `${childPath}/${i}`, values);
    } else {
      enter(fieldType, child, childPath, values);
    }
  }
}

function enter(type: string, value: unknown, path: string, values: NamedValue[]): void {
  values.push({ type, value, path });
  if (typeof value === "object") walk(type, value as object, path, values);
}

/** `relationship` to `Relationship`: the name of the record's object type. */
function typeName(type: RecordType): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** The keys of the report's record arrays, in the order of the model. */
const RECORD_KEYS = [
  "sources",
  "people",
  "organizations",
  "states",
  "places",
  "topics",
  "visits",
  "meetings",
  "agreements",
  "statements",
  "processes",
  "relationships",
] as const satisfies readonly (keyof Report)[];

/** All records of a report, each with its JSON Pointer. */
export function* recordsOf(report: Report): Generator<{ record: AnyRecord; path: string }> {
  for (const key of RECORD_KEYS) {
    for (const [i, record] of (report[key] ?? []).entries()) yield { record, path: `/${key}/${i}` };
  }
}
