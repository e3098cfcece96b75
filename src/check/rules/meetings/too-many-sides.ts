import { certainSides, nameSides, shareOrganization } from "../helpers/sides.js";
import type { Rule } from "../rule.js";

export const tooManySides: Rule = {
  code: "too-many-sides",
  severity: "error",
  description: "A meeting has more sides than its format says.",
  help: "Correct format, or give those who are no side a role such as mediator or observer. A host who is no side represents nobody.",
  example:
    '"format": "bilateral", "participants": [{"actor": "state:examplia"}, {"actor": "state:samplonia"}, {"actor": "state:testland", "role": "mediator"}]',
  about: ["Meeting.format", "Meeting.participants"],
  *find({ of, index }) {
    for (const { record, path } of of("meeting")) {
      const { id, format, participants } = record;
      if (format === undefined || format === "multilateral" || participants === undefined) continue;
      const most = format === "bilateral" ? 2 : 3;
      if (participants.length <= most) continue;
      const sides = certainSides(participants, index);
      if (sides.size <= most) continue;
      if (shareOrganization(sides, index)) continue;
      yield {
        path: `${path}/format`,
        message: `${id} is ${format}, and its participants represent ${sides.size} sides: ${nameSides(sides)}.`,
      };
    }
  },
};
