import { parsePointer } from "../json/pointer.js";
import { recordSchemas } from "../records/record.js";
import { findShape } from "../shape.js";
import type { AnyRecord } from "../types.js";
import type { Rule } from "./rule.js";

export const invalidAlternative: Rule = {
  code: "invalid-alternative",
  severity: "error",
  description: "The value of an alternative, put at its field, makes the record invalid.",
  help: "Give the value in the form that the field has, and point at the smallest field that can hold it.",
  *find({ records }) {
    for (const { record, path } of records) {
      for (const [i, { field, value }] of (record.alternatives ?? []).entries()) {
        const other = withValueAt(record, field, value);
        if (other === undefined) continue;
        const [fault] = findShape(recordSchemas[record.type], other, 1).findings;
        if (fault === undefined) continue;
        yield {
          path: `${path}/alternatives/${i}/value`,
          message: `With this value at ${field}, ${record.id} is not valid: ${fault.message}`,
        };
      }
    }
  },
};

/** A copy of the record that tells the other account, or `undefined` where the record has no such field. */
function withValueAt(record: AnyRecord, field: string, value: unknown): unknown {
  const copy = structuredClone(record);
  const segments = parsePointer(field) ?? [];
  const last = segments.pop();
  let parent: unknown = copy;
  for (const segment of segments) parent = member(parent, segment);
  if (last === undefined || member(parent, last) === undefined) return undefined;
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
