import type { AgreementAction } from "../../../generated/types.js";
import { standsForSeveral } from "../helpers/instruments.js";
import type { Rule } from "../rule.js";

export const witnessSigns: Rule = {
  code: "witness-signs",
  severity: "error",
  description: "An agreement has an action in which the same person acts for a party and is a witness.",
  help: "Keep the person among the representatives or among the witnesses: whoever witnesses a step does not take it.",
  example:
    '"representatives": [{"person": "person:ada-example", "onBehalfOf": "state:examplia"}], "witnesses": ["person:sam-sample"]',
  about: ["AgreementAction.witnesses"],
  *find({ of }) {
    for (const { record, path } of of("agreement")) {
      // Of several instruments one can sign the first and witness the next.
      if (record.actions === undefined || standsForSeveral(record)) continue;
      for (let i = 0; i < record.actions.length; i++) {
        const { witnesses, representatives } = record.actions[i] as AgreementAction;
        if (witnesses === undefined || representatives === undefined) continue;
        const signers = new Set(representatives.map(({ person }) => person));
        for (const [j, witness] of witnesses.entries()) {
          if (!signers.has(witness)) continue;
          yield {
            path: `${path}/actions/${i}/witnesses/${j}`,
            message: `In the action at /actions/${i} of ${record.id}, ${witness} is both a witness and a representative.`,
          };
        }
      }
    }
  },
};
