import type { When } from "../types.js";
import type { Rule } from "./rule.js";

export const emptyWhen: Rule = {
  code: "empty-when",
  severity: "error",
  description: "A `when` says nothing: it has no key besides timeZone and approximate.",
  help: "Add start, end, notBefore, notAfter, after, duration or asStated, or leave the whole `when` out.",
  *find({ records }) {
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        if (type !== "When") continue;
        const { timeZone: _zone, approximate: _flag, ...said } = value as When;
        if (Object.keys(said).length === 0)
          yield { path: path + at, message: `The time at ${at} of ${record.id} says nothing.` };
      }
    }
  },
};
