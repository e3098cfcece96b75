import type { AgreementAction, Representative } from "../../../generated/types.js";
import { isForParties, isSigning } from "../helpers/agreement-steps.js";
import { nameParties, nonPartyTest } from "../helpers/parties.js";
import type { Rule } from "../rule.js";

export const representativeForNonParty: Rule = {
  code: "representative-for-non-party",
  severity: "error",
  description:
    "An agreement has a representative who acts on behalf of an actor in a step that only a party takes, and the actor is none of its parties and belongs to none of them.",
  help: "Correct onBehalfOf, add the actor to parties, or list the person as a witness if it only witnessed the step.",
  example: '"representatives": [{"person": "person:ada-example", "onBehalfOf": "state:examplia"}]',
  about: ["AgreementAction.representatives"],
  *find(context) {
    const isNoParty = nonPartyTest(context);
    for (const { record, path } of context.of("agreement")) {
      if (record.parties === undefined || record.actions === undefined) continue;
      for (let i = 0; i < record.actions.length; i++) {
        const action = record.actions[i] as AgreementAction;
        const { representatives } = action;
        if (representatives === undefined || !(isForParties(action) || isSigning(action))) continue;
        for (let j = 0; j < representatives.length; j++) {
          const { onBehalfOf } = representatives[j] as Representative;
          if (!isNoParty(record, onBehalfOf)) continue;
          yield {
            path: `${path}/actions/${i}/representatives/${j}/onBehalfOf`,
            message: `A representative in the action ${action.action} of ${record.id} acts on behalf of ${onBehalfOf}, which is none of the parties (${nameParties(record)}).`,
          };
        }
      }
    }
  },
};
