import type { NamedTypes } from "../../../generated/model.js";
import type { Key, RecordId, TargetPointer } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import type { RuleContext } from "../rule.js";

/** What leads to a record, to one of its items, or to a field of either. */
export interface Target {
  readonly record?: RecordId;
  readonly key?: Key;
  readonly field?: TargetPointer;
}

/** The types of values that are a target, or are one unless they are words alone. */
export const TARGETS = [
  "OccurrenceTarget",
  "BasisTarget",
  "Claim",
  "Condition",
  "Reason",
] as const satisfies readonly (keyof NamedTypes)[];

/** Every target that leads further than to a record. */
export function* innerTargets({ values }: Pick<RuleContext, "values">): Generator<NamedValue<Target>> {
  for (const type of TARGETS) {
    for (const target of values(type) as readonly NamedValue<Target>[]) {
      const { key, field } = target.value;
      if (key !== undefined || field !== undefined) yield target;
    }
  }
}
