import type { Alternative, AnyRecord } from "../../../generated/types.js";
import { parsePointer } from "../../../json/pointer.js";
import { isRecordId } from "../../../lookup/record-id.js";
import { planFor, type WalkPlan, walkDocument } from "../../../lookup/walk.js";
import type { Rule, RuleContext } from "../rule.js";
import { danglingReference } from "./dangling-reference.js";
import { emptyAttribution } from "./empty-attribution.js";
import { emptyFigure } from "./empty-figure.js";
import { emptyWhen } from "./empty-when.js";
import { packageOnOtherInstrument } from "./package-on-other-instrument.js";

/** The rules that one field of a record can break. */
const RULES: readonly Rule[] = [danglingReference, emptyWhen, emptyFigure, emptyAttribution, packageOnOtherInstrument];

export const invalidAlternative: Rule = {
  code: "invalid-alternative",
  severity: "error",
  description: "The value of an alternative, put at its field, makes the record invalid or another record.",
  help: "Give the value in the form that the field has, and point at the smallest field that can hold it.",
  example: '"alternatives": [{"field": "/when/start", "value": "2024-08-18", "source": "source:other"}]',
  about: ["Alternative"],
  *find(context) {
    for (const { record, value: alternative, path } of context.values("Alternative")) {
      const { field, value } = alternative;
      const other = withValueAt(record, field, value);
      const fault = other && firstFault(record, other, alternative, context);
      if (fault === undefined) continue;
      yield { path: `${path}/value`, message: `With this value at ${field}, ${record.id} is not valid: ${fault}` };
    }
  },
};

function firstFault(
  record: AnyRecord,
  other: AnyRecord,
  alternative: Alternative,
  context: RuleContext,
): string | undefined {
  const shape = context.shapeFault(record.type, other);
  if (shape !== undefined) return shape;
  if (other.id !== record.id) return "it is another record.";
  if (!canBreakRule(alternative)) return undefined;
  const faults = violations(other, context);
  if (faults.length === 0) return undefined;
  // What is wrong with the record as it is has been told of the record.
  const known = new Set(violations(record, context));
  return faults.find((message) => !known.has(message));
}

/** Of single values only an id can break one of the rules, and an instrument beside a package. */
function canBreakRule({ field, value }: Alternative): boolean {
  return typeof value === "object" || field === "/instrument" || isRecordId(value);
}

let plan: WalkPlan | undefined;

/** What the rules say of one record. */
function violations(record: AnyRecord, context: RuleContext): string[] {
  plan ??= planFor(
    RULES.flatMap(({ about = [] }) => about),
    true,
  );
  const alone = { ...context, ...walkDocument(record, plan) };
  return RULES.flatMap((rule) => [...rule.find(alone)].map(({ message }) => message));
}

/** A copy of the record that tells the other account, or `undefined` where the record has no such field. */
function withValueAt(record: AnyRecord, field: string, value: unknown): AnyRecord | undefined {
  const segments = parsePointer(field) ?? [];
  return segments.length === 0 ? undefined : (replaced(record, segments, 0, value) as AnyRecord | undefined);
}

/** Copies what is on the way, and shares the rest. */
function replaced(holder: unknown, segments: readonly string[], depth: number, value: unknown): unknown {
  if (depth === segments.length) return value;
  const key = segments[depth] as string;
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  const member = replaced((holder as Record<string, unknown>)[key], segments, depth + 1, value);
  if (member === undefined) return undefined;
  if (Array.isArray(holder)) return holder.with(Number(key), member);
  return { ...holder, [key]: member };
}
