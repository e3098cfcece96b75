import type { Signatory } from "../../../generated/types.js";
import { nameParties, nonPartyTest } from "../helpers/parties.js";
import type { Rule } from "../rule.js";

export const signatoryForNonParty: Rule = {
  code: "signatory-for-non-party",
  severity: "error",
  description:
    "An agreement has a signatory who signs on behalf of an actor that is none of its parties and belongs to none of them.",
  help: "Correct onBehalfOf, add the actor to parties, or list the person as a witness if it only witnessed the signing.",
  example: '"signatories": [{"person": "person:ada-example", "onBehalfOf": "state:examplia"}]',
  about: ["AgreementAction.signatories"],
  *find(context) {
    const isNoParty = nonPartyTest(context);
    for (const { record, path } of context.of("agreement")) {
      if (record.parties === undefined || record.actions === undefined) continue;
      for (let i = 0; i < record.actions.length; i++) {
        const signatories = record.actions[i]?.signatories;
        if (signatories === undefined) continue;
        for (let j = 0; j < signatories.length; j++) {
          const { onBehalfOf } = signatories[j] as Signatory;
          if (!isNoParty(record, onBehalfOf)) continue;
          yield {
            path: `${path}/actions/${i}/signatories/${j}/onBehalfOf`,
            message: `A signatory of ${record.id} signs on behalf of ${onBehalfOf}, which is none of the parties (${nameParties(record)}).`,
          };
        }
      }
    }
  },
};
