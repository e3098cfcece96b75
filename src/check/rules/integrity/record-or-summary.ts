import type { Condition, Reason } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import type { Rule, Violation } from "../rule.js";

export const recordOrSummary: Rule = {
  code: "record-or-summary",
  severity: "error",
  description:
    "A condition or a reason has both `record` and `summary` or neither, or it has a key or a field without the record that these are of.",
  help: "Name the record if it is in the report for another cause, else say in a summary what it is.",
  example: '"reasons": [{"summary": "Heavy rain."}, {"record": "act:sample-strike"}]',
  about: ["Condition", "Reason"],
  *find({ values }) {
    for (const condition of values("Condition")) yield* faults(condition, "condition");
    for (const reason of values("Reason")) yield* faults(reason, "reason");
  },
};

function* faults(
  { value, record: { id }, at, path }: NamedValue<Condition | Reason>,
  what: string,
): Generator<Violation> {
  const { record, key, field, summary } = value;
  const narrowed = key !== undefined ? "key" : field !== undefined ? "field" : undefined;
  if (record === undefined && narrowed !== undefined) {
    yield { path: `${path}/${narrowed}`, message: `The ${what} at ${at} of ${id} has a ${narrowed} and no record.` };
  } else if ((record === undefined) === (summary === undefined)) {
    const both = record === undefined ? "neither a record nor a summary" : "both a record and a summary";
    yield { path, message: `The ${what} at ${at} of ${id} has ${both}.` };
  }
}
