import type { Participation } from "../../../generated/types.js";
import { actsForSide, representedBy, stateActing } from "../helpers/sides.js";
import type { Rule } from "../rule.js";

export const hostIsVisitorsState: Rule = {
  code: "host-is-visitors-state",
  severity: "error",
  description: "A visit has a host that a visitor represents, so that it would be a visit to itself.",
  help: "Name as host whom the visit goes to, and in `representing` for whom the visitor comes. What takes place at home is a meeting and no visit.",
  example: '"visitors": [{"actor": "person:ada-example", "representing": "state:examplia"}], "host": "state:samplonia"',
  about: ["visit"],
  *find({ of, index }) {
    for (const { record, path } of of("visit")) {
      const { id, host, visitors } = record;
      for (let i = 0; i < visitors.length; i++) {
        const visitor = visitors[i] as Participation;
        if (visitor.role !== "guest" && !actsForSide(visitor)) continue;
        const represented = representedBy(visitor);
        const acting = represented === host ? represented : stateActing(represented, index);
        if (acting !== host) continue;
        const key = visitor.representing === undefined ? "actor" : "representing";
        yield { path: `${path}/visitors/${i}/${key}`, message: `${id} goes to ${host}, and ${tell(visitor, host)}.` };
      }
    }
  },
};

function tell({ actor, representing }: Participation, host: string): string {
  if (actor === host) return "has it as a visitor";
  const subject =
    representing === undefined ? `its visitor ${actor}` : `its visitor ${actor} represents ${representing}`;
  if (representing === host) return subject;
  return representing === undefined ? `${subject} acts for that state` : `${subject}, which acts for that state`;
}
