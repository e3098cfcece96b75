import type { ActorId, AgreementAction, AgreementActionKind } from "../../../generated/types.js";
import { nameParties, nonPartyTest } from "../helpers/parties.js";
import type { Rule } from "../rule.js";

/**
 * Steps that make a party or that only a party takes. Not among them is what a conference, an organ, a depositary or an
 * author of the text may do (propose, negotiate, adopt, authenticate, issue, deposit, register, declare, object, dissent,
 * amend), what a state may do before it is bound (provisionally-apply), and what a court or a regulator may do to a
 * contract of others (suspend, terminate).
 */
const JOINING: readonly AgreementActionKind[] = [
  "initial",
  "sign",
  "sign-ad-referendum",
  "ratify",
  "accept",
  "approve",
  "accede",
  "succeed",
  "exchange-instruments",
  "enter-into-force",
  "reserve",
];

const LEAVING: readonly AgreementActionKind[] = ["denounce", "withdraw"];

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

/** Who has joined is a party, who is only to join is none yet. With leaving it is the other way round. */
function isForParties({ action, modality }: AgreementAction): boolean {
  return (modality === undefined ? JOINING : LEAVING).includes(action);
}
