import { parsePointer } from "../json/pointer.js";
import { recordSchemas } from "../records/record.js";
import { findShape } from "../shape.js";
import type { AnyRecord } from "../types.js";
import { walkDocument } from "../walk.js";
import { danglingReference } from "./dangling-reference.js";
import { emptyAttribution } from "./empty-attribution.js";
import { emptyFigure } from "./empty-figure.js";
import { emptyWhen } from "./empty-when.js";
import { packageOnOtherInstrument } from "./package-on-other-instrument.js";
import type { Rule, RuleContext } from "./rule.js";

/** The rules that one field of a record can break. */
const RULES: readonly Rule[] = [danglingReference, emptyWhen, emptyFigure, emptyAttribution, packageOnOtherInstrument];

export const invalidAlternative: Rule = {
  code: "invalid-alternative",
  severity: "error",
  description: "The value of an alternative, put at its field, makes the record invalid or another record.",
  help: "Give the value in the form that the field has, and point at the smallest field that can hold it.",
  *find(context) {
    for (const { record, path } of context.records) {
      for (const [i, { field, value }] of (record.alternatives ?? []).entries()) {
        const other = withValueAt(record, field, value);
        const fault = other && firstFault(record, other, context);
        if (fault === undefined) continue;
        yield {
          path: `${path}/alternatives/${i}/value`,
          message: `With this value at ${field}, ${record.id} is not valid: ${fault}`,
        };
      }
    }
  },
};

function firstFault(record: AnyRecord, other: AnyRecord, context: RuleContext): string | undefined {
  const [shape] = findShape(recordSchemas[record.type], other, 1).findings;
  if (shape) return shape.message;
  if (other.id !== record.id) return "it is another record.";
  // What is wrong with the record as it is has been told of the record.
  const known = new Set(violations(record, context));
  return violations(other, context).find((message) => !known.has(message));
}

/** What the rules say of one record. */
function violations(record: AnyRecord, context: RuleContext): string[] {
  const records = walkDocument(record);
  return RULES.flatMap((rule) => [...rule.find({ ...context, records })].map(({ message }) => message));
}

/** A copy of the record that tells the other account, or `undefined` where the record has no such field. */
function withValueAt(record: AnyRecord, field: string, value: unknown): AnyRecord | undefined {
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
