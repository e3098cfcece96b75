import type { Temporal } from "../../../generated/types.js";
import { isBefore } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { BEGINS_BY, bound, boundKey } from "../../../time/when.js";
import { concludedFrom, isDone } from "../helpers/agreement-steps.js";
import type { Rule } from "../rule.js";

export const inForceBeforeSignature: Rule = {
  code: "in-force-before-signature",
  severity: "error",
  description: "An agreement enters into force before it was first signed, or adopted or issued where nobody signs it.",
  help: 'Correct one of the dates. An agreement that is applied earlier has an action "provisionally-apply"; one that has effect on the past says so in the `when` of its commitments.',
  example:
    '"actions": [{"action": "sign", "when": {"start": "2025-02-12"}}, {"action": "enter-into-force", "when": {"start": "2025-03-01"}}]',
  about: ["AgreementAction.when"],
  *find({ of }) {
    for (const { record, path } of of("agreement")) {
      const { id, actions = NONE } = record;
      let concluded: Temporal[] | undefined;
      for (let i = 0; i < actions.length; i++) {
        const action = actions[i];
        if (action?.action !== "enter-into-force" || !isDone(action)) continue;
        const by = bound(action.when, BEGINS_BY);
        if (by === undefined) continue;
        concluded ??= concludedFrom(record);
        const [first] = concluded;
        if (first === undefined || !concluded.every((date) => isBefore(by, date))) continue;
        yield {
          path: `${path}/actions/${i}/when/${boundKey(action.when, BEGINS_BY)}`,
          message: `${id} enters into force ${phrase(by)}, before it is concluded ${phrase(first)}.`,
        };
      }
    }
  },
};

const NONE: readonly never[] = [];
