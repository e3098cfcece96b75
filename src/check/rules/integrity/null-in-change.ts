import { formatPointer } from "../../../json/pointer.js";
import { findNull } from "../helpers/changes.js";
import type { Rule } from "../rule.js";

export const nullInChange: Rule = {
  code: "null-in-change",
  severity: "error",
  description: "The value of a change is null or holds one.",
  help: "Say none: true if the other account has nothing there, and leave out what a value does not have.",
  example: '"changes": [{"field": "/when/end", "none": true}]',
  about: ["Change"],
  *find({ values }) {
    for (const { value: change, record, at, path } of values("Change")) {
      const found = findNull(change.value);
      if (found === undefined) continue;
      yield {
        path: `${path}/value${formatPointer(found)}`,
        message: `The value at ${at} of ${record.id} holds a "null", which says nothing.`,
      };
    }
  },
};
