import { isOneThing } from "../helpers/changes.js";
import type { Rule } from "../rule.js";

export const valueOrNone: Rule = {
  code: "value-or-none",
  severity: "error",
  description: "A change of an alternative has both `value` and `none`, or neither.",
  help: "Give as value what the other account says there, or none: true if it has nothing there.",
  example: '"changes": [{"field": "/place", "none": true}]',
  about: ["Change"],
  *find({ values }) {
    for (const { value: change, record, at, path } of values("Change")) {
      if (isOneThing(change)) continue;
      yield {
        path,
        message: `The change at ${at} of ${record.id} has ${change.none ? "both a value and none" : "neither a value nor none"}.`,
      };
    }
  },
};
