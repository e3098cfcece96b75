import type { Rule } from "../rule.js";

export const limitWithoutAfter: Rule = {
  code: "limit-without-after",
  severity: "error",
  description: "A time has a `timeLimit` and no `after`, from which the limit would count.",
  help: "Name in after what the term counts from, or give a term that counts from nothing as asStated.",
  example: '"when": {"after": {"record": "agreement:treaty", "key": "signing"}, "timeLimit": "P60D"}',
  about: ["When.timeLimit"],
  *find({ values }) {
    for (const { value: when, record, at, path } of values("When")) {
      if (when.timeLimit === undefined || when.after !== undefined) continue;
      yield {
        path: `${path}/timeLimit`,
        message: `The time at ${at} of ${record.id} has the limit ${when.timeLimit}, and nothing from which it counts.`,
      };
    }
  },
};
