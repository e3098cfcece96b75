import { documentSchemas } from "../model/document-schemas.js";
import { schemaAddress } from "../model/schema-address.js";
import { fieldsOf } from "./model.js";

/** The report that uses every field. */
export const FULL_REPORT = "examples/records/report.full.json";

type Value = { readonly [field: string]: unknown };

/**
 * `examples/records/*.full.json`: the first record of each kind in the report that uses every field, as a document of its own.
 *
 * @throws Error where that report leaves out a record or a field
 */
export function exampleFiles(report: Value): Map<string, string> {
  requireEveryField(report);
  const left = new Set(Object.values(report).flat());
  const files = new Map<string, string>();
  for (const [stem, schema] of Object.entries(documentSchemas)) {
    if (stem === "report" || stem === "record") continue;
    // A specialisation is shown by another record than what it specialises.
    const record = [...left].find((part) => schema.safeParse(part).success);
    if (record === undefined) throw new Error(`${FULL_REPORT} has no ${stem} of the right shape: give it one.`);
    left.delete(record);
    const example = { $schema: schemaAddress(`${stem}.schema.json`), ...(record as Value) };
    files.set(`examples/records/${stem}.full.json`, `${JSON.stringify(example, null, 2)}\n`);
  }
  return files;
}

function requireEveryField(report: Value): void {
  const used = new Map<string, Set<string>>();
  collect("Report", report);
  for (const [type, fields] of used) {
    const missing = fieldsOf(type).find(([field]) => field !== "$schema" && !fields.has(field));
    if (missing)
      throw new Error(`${FULL_REPORT} shows every field, and not ${missing[0]} of ${type}: give it a value.`);
  }

  function collect(type: string, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) collect(type, item);
    else if (fieldsOf(type).length > 0) {
      const fields = used.get(type) ?? new Set();
      used.set(type, fields);
      for (const [field, { value: inner }] of fieldsOf(type)) {
        const child = (value as Value)[field];
        if (child === undefined) continue;
        fields.add(field);
        if (inner.kind === "named") collect(inner.name, child);
      }
    }
  }
}
