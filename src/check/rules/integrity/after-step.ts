import type { Rule } from "../rule.js";

export const afterStep: Rule = {
  code: "after-step",
  severity: "error",
  description: "A time comes after an item of a record that is no step of an agreement.",
  help: "Leave the key out: other occurrences come about as a whole. A step is an action of an agreement.",
  example: '"when": {"after": {"record": "agreement:treaty", "key": "signing"}}',
  about: ["When.after"],
  *find({ values, index }) {
    for (const { value: when, record, at, path } of values("When")) {
      const { after } = when;
      if (after?.key === undefined) continue;
      const { key } = after;
      const other = after.record === record.id ? record : index?.get(after.record);
      const isOtherItem =
        other?.type === "agreement" &&
        !other.actions?.some((action) => action.key === key) &&
        (other.commitments?.some((commitment) => commitment.key === key) ||
          other.figures?.some((figure) => figure.key === key));
      if (after.record.startsWith("agreement:") && !isOtherItem) continue;
      yield {
        path: `${path}/after/key`,
        message: `The time at ${at} of ${record.id} is after the item "${key}" of ${after.record}, which is no step of an agreement.`,
      };
    }
  },
};
