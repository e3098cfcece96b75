import { several, two } from "../../../generated/data/side-words.js";
import type { ActorId } from "../../../generated/types.js";
import { standsForSeveral } from "../helpers/instruments.js";
import { affiliationOf, nameParties } from "../helpers/parties.js";
import type { Rule, RuleContext } from "../rule.js";

export const twoPartyWording: Rule = {
  code: "two-party-wording",
  severity: "warning",
  description:
    "An agreement is bilateral by its title, or an exchange of notes, which has two sides, and its parties are not two.",
  help: "Complete or correct parties. If the document is no exchange of notes, correct its instrument.",
  example: '"instrument": "exchange-of-notes", "parties": ["state:examplia", "state:samplonia"]',
  about: ["Agreement.parties"],
  *find({ of, index }) {
    for (const { record, path } of of("agreement")) {
      const { parties, instrument, title } = record;
      if (parties === undefined || parties.length === 2 || standsForSeveral(record)) continue;
      const isBilateral = two().test(title) && !several().test(title);
      if (!isBilateral && instrument !== "exchange-of-notes") continue;
      const sides = sidesOf(parties, index);
      if (sides === undefined || sides === 2) continue;
      yield {
        path: `${path}/parties`,
        message: `${record.id} is ${isBilateral ? "bilateral by its title" : "an exchange of notes"}, and its parties are not two but ${parties.length} (${nameParties(record)}).`,
      };
    }
  },
};

/** How many sides the parties are: agencies of one state are one. `undefined` where an agency may be anybody's. */
function sidesOf(parties: readonly ActorId[], index: RuleContext["index"]): number | undefined {
  if (parties.length === 1) return 1;
  const sides = new Set<ActorId>();
  for (const party of parties) {
    const { wholes, open } = affiliationOf(party, index);
    if (open) return undefined;
    sides.add([...wholes].find((whole) => whole.startsWith("state:")) ?? party);
  }
  return sides.size;
}
