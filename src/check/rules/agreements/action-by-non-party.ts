import type { ActorId, AgreementAction } from "../../../generated/types.js";
import { isForParties } from "../helpers/agreement-steps.js";
import { nameParties, nonPartyTest } from "../helpers/parties.js";
import type { Rule } from "../rule.js";

export const actionByNonParty: Rule = {
  code: "action-by-non-party",
  severity: "error",
  description:
    "An agreement has an action that only a party takes, such as to ratify it, by an actor that is none of its parties and belongs to none of them.",
  help: "Correct by, or add the actor to parties. Whoever only witnesses a signing goes into witnesses.",
  example:
    '"parties": ["state:examplia", "state:samplonia"], "actions": [{"action": "ratify", "by": ["state:examplia"]}]',
  about: ["AgreementAction.by"],
  *find(context) {
    const isNoParty = nonPartyTest(context);
    for (const { record, path } of context.of("agreement")) {
      if (record.parties === undefined || record.actions === undefined) continue;
      for (let i = 0; i < record.actions.length; i++) {
        const action = record.actions[i] as AgreementAction;
        if (action.by === undefined || !isForParties(action)) continue;
        for (let j = 0; j < action.by.length; j++) {
          const actor = action.by[j] as ActorId;
          if (!isNoParty(record, actor)) continue;
          yield {
            path: `${path}/actions/${i}/by/${j}`,
            message: `The action ${action.action} of ${record.id} names ${actor}, which is none of the parties (${nameParties(record)}).`,
          };
        }
      }
    }
  },
};
