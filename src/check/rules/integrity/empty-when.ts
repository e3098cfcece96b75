import type { When } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const emptyWhen: Rule = {
  code: "empty-when",
  severity: "error",
  description: "A `when` says nothing: it has no key besides timeZone and approximate.",
  help: "Add start, end, notBefore, notAfter, after, duration or asStated, or leave the whole `when` out.",
  example: '"when": {"start": "2024-08-19", "timeZone": "Asia/Baku"}',
  about: ["When"],
  *find({ values }) {
    for (const when of values("When")) {
      if (isEmpty(when.value))
        yield { path: when.path, message: `The time at ${when.at} of ${when.record.id} says nothing.` };
    }
  },
};

function isEmpty(when: When): boolean {
  for (const key in when) if (key !== "timeZone" && key !== "approximate") return false;
  return true;
}
