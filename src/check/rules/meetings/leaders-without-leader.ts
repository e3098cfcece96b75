import type { Participation, Person } from "../../../generated/types.js";
import { isBelowLeader } from "../helpers/leaders.js";
import type { Rule, RuleContext } from "../rule.js";

export const leadersWithoutLeader: Rule = {
  code: "leaders-without-leader",
  severity: "warning",
  description: "A meeting is at the level of leaders, and all who take part hold offices below that.",
  help: "Correct level, or add the leader among the participants or offices.",
  example:
    '"level": "leaders", "participants": [{"actor": "person:ada-example", "representing": "state:examplia", "capacity": "President"}]',
  about: ["Meeting.level"],
  *find({ of, index }) {
    for (const { record, path } of of("meeting")) {
      const { id, level, participants } = record;
      if (level !== "leaders" || participants === undefined) continue;
      if (!participants.every((participant) => isNoLeader(participant, index))) continue;
      const shown = participants.filter(({ role }) => role !== "interpreter").map((each) => tell(each, index));
      if (shown.length === 0) continue;
      const hidden = shown.length - 2;
      yield {
        path: `${path}/level`,
        message: `${id} is at the level of leaders, and nobody who takes part is known as one: ${shown.slice(0, 2).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}.`,
      };
    }
  },
};

/** A state or an organization may send its leader, and somebody without an office may hold one: neither is known to be none. */
function isNoLeader({ actor, role, capacity }: Participation, index: RuleContext["index"]): boolean {
  if (role === "interpreter") return true;
  if (!actor.startsWith("person:")) return false;
  const offices = officesOf(actor, index);
  if (capacity === undefined && offices.length === 0) return false;
  return (capacity === undefined || isBelowLeader(capacity)) && offices.every((office) => isBelowLeader(office.title));
}

function tell({ actor, capacity }: Participation, index: RuleContext["index"]): string {
  return `${actor} is "${capacity ?? officesOf(actor, index)[0]?.title}"`;
}

function officesOf(actor: Participation["actor"], index: RuleContext["index"]): NonNullable<Person["offices"]> {
  const record = index?.get(actor);
  return record?.type === "person" ? (record.offices ?? NONE) : NONE;
}

const NONE: NonNullable<Person["offices"]> = [];
