import { fields } from "./generated/fields.js";
import type { AnyRecord, RecordType, Report } from "./types.js";

/** A value inside a record whose type has a name in the model: a reference, a `When`, a word of a vocabulary. */
export interface NamedValue {
  type: string;
  value: unknown;
  /** Where in the record, as a JSON Pointer. */
  path: string;
}

/** Visits every value of a named type in a record, outer before inner, in the order of the model's fields. */
export function forEachNamedValue(record: AnyRecord, visit: (named: NamedValue) => void): void {
  walk(typeName(record.type), record, "", visit);
}

function walk(type: string, value: object, path: string, visit: (named: NamedValue) => void): void {
  for (const [field, fieldType] of Object.entries(fields[type] ?? {})) {
    const child: unknown = (value as Record<string, unknown>)[field];
    if (child === undefined) continue;
    const childPath = `${path}/${field}`;
    if (Array.isArray(child)) {
      for (const [i, item] of child.entries()) enter(fieldType, item, `${childPath}/${i}`, visit);
    } else {
      enter(fieldType, child, childPath, visit);
    }
  }
}

function enter(type: string, value: unknown, path: string, visit: (named: NamedValue) => void): void {
  visit({ type, value, path });
  if (Object.hasOwn(fields, type)) walk(type, value as object, path, visit);
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
