import type { Rule } from "../rule.js";

export const certainNotDenial: Rule = {
  code: "certain-not-denial",
  severity: "error",
  description:
    "A denial or a refusal has the factuality certain-not, and so would deny the opposite of what it claims.",
  help: "Leave factuality out: a deny claims the affirmative, and its kind says that the speaker holds it to be untrue.",
  example: '"kind": "deny", "claims": [{"record": "meeting:secret-talks"}]',
  about: ["Statement.factuality"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, kind, factuality } = record;
      if (factuality !== "certain-not" || (kind !== "deny" && kind !== "refuse")) continue;
      yield { path: `${path}/factuality`, message: `${id} is of kind ${kind} and has the factuality certain-not.` };
    }
  },
};
