import type { ActorId } from "../../../generated/types.js";
import { nameSides, possibleSides } from "../helpers/sides.js";
import type { Rule } from "../rule.js";

export const tooFewSides: Rule = {
  code: "too-few-sides",
  severity: "warning",
  description: "A meeting has participants of fewer sides than its format says.",
  help: "Add the participants that are missing, as states or organizations where nobody is named, or correct format.",
  example: '"format": "bilateral", "participants": [{"actor": "state:examplia"}, {"actor": "state:samplonia"}]',
  about: ["Meeting.format"],
  *find({ of, index }) {
    for (const { record, path } of of("meeting")) {
      const { id, format, participants } = record;
      if (format === undefined || participants === undefined) continue;
      const sides = possibleSides(participants, index);
      // Three sides are less than multilateral, and near enough where a story names a few of many.
      if (sides === undefined || sides.size >= (format === "bilateral" ? 2 : 3)) continue;
      yield { path: `${path}/format`, message: `${id} is ${format}, and its participants represent ${told(sides)}.` };
    }
  },
};

function told(sides: ReadonlySet<ActorId>): string {
  if (sides.size === 0) return "no side";
  return `only ${sides.size === 1 ? "one side" : `${sides.size} sides`}: ${nameSides(sides)}`;
}
