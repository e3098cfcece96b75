import type { AnyRecord, RecordId, Report } from "../../generated/types.js";
import { isIdType, typeOfField } from "../../lookup/model.js";
import { globalId, type ReportIndex } from "../../lookup/report-index.js";
import type { GeojsonReference, WithReferences } from "./document.js";

/** Writes out ids as references, and remembers which records it has named. */
export interface References {
  /** An object of this type of the model, with a reference for every id in it. */
  writeOut<Value extends object>(value: Value, type: string): WithReferences<Value>;
  isNamed(id: RecordId): boolean;
}

export function referencesOf(report: Report, index: ReportIndex): References {
  const named = new Set<RecordId>();

  function reference(id: RecordId): GeojsonReference {
    named.add(id);
    const name = nameOf(index.get(id));
    return { id: globalId(report, id), ...(name !== undefined && { name }) };
  }

  function writtenOut(value: unknown, type: string | undefined): unknown {
    if (type === undefined) return value;
    if (Array.isArray(value)) return value.map((item) => writtenOut(item, type));
    if (isIdType(type)) return reference(value as RecordId);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, child]) => [field, writtenOut(child, typeOfField(type, field))]),
    );
  }

  return {
    writeOut: <Value extends object>(value: Value, type: string) => writtenOut(value, type) as WithReferences<Value>,
    isNamed: (id) => named.has(id),
  };
}

/** What a record is called. A statement has no name. */
function nameOf(record: AnyRecord | undefined): string | undefined {
  if (record === undefined) return undefined;
  return "name" in record ? record.name : "title" in record ? record.title : undefined;
}
