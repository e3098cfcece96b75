import { typeAt } from "../check/rules/helpers/changed-words.js";
import { model } from "../generated/model.js";
import { isObject } from "../json/object.js";
import { parsePointer } from "../json/pointer.js";
import { fieldsOf, isIdType, typeOfField } from "../lookup/model.js";

/** What ids and keys of a report are called elsewhere. */
export interface Names {
  id(id: string): string;
  /** The key of an item of the record with this id, which is the one of its own report. */
  key(record: string, key: string): string;
}

/** A copy in which references lead to records by other names. The table of the model tells what is a reference. */
export function translated<T extends object>(record: T & { id: string }, type: string, names: Names): T {
  return inObject(record as Readonly<Record<string, unknown>>, type, { names, record: record.id, type }) as T;
}

interface Within {
  readonly names: Names;
  /** The id of the record, in its own report. */
  readonly record: string;
  /** The named type of the record. */
  readonly type: string;
}

function inValue(value: unknown, type: string | undefined, within: Within): unknown {
  if (Array.isArray(value)) return value.map((item) => inValue(item, type, within));
  if (type === undefined) return value;
  if (typeof value === "string") return isIdType(type) ? within.names.id(value) : value;
  return isObject(value) && model[type]?.kind === "object" ? inObject(value, type, within) : value;
}

function inObject(object: Readonly<Record<string, unknown>>, type: string, within: Within): object {
  const copy: Record<string, unknown> = {};
  // A key beside a record is that of an item in there, any other that of an item of the record it stands in.
  const owner = "record" in fieldsOf(type) ? object.record : within.record;
  for (const [key, value] of Object.entries(object)) {
    const own = typeOfField(type, key);
    if (own === "Key" && typeof value === "string" && typeof owner === "string") {
      copy[key] = within.names.key(owner, value);
    } else if (type === "Change" && key === "value") {
      copy[key] = inValue(value, typeAt(within.type, parsePointer(object.field as string) ?? []), within);
    } else if (type === "Extension" && key === "value") copy[key] = inJson(value, within.names);
    else copy[key] = inValue(value, own, within);
  }
  return copy;
}

/** Of the data of others nobody knows what is a reference: a text that is the id of a record is taken for one. */
function inJson(value: unknown, names: Names): unknown {
  if (typeof value === "string") return names.id(value);
  if (Array.isArray(value)) return value.map((item) => inJson(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inJson(inner, names)]));
}
