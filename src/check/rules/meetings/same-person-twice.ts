import type { ActorId, Participation } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const samePersonTwice: Rule = {
  code: "same-person-twice",
  severity: "error",
  description: "A meeting or visit has the same participant twice.",
  help: "Keep one object for each participant. Where two people are meant, give each a record.",
  example: '"participants": [{"actor": "person:ada-example", "role": "chair", "capacity": "President"}]',
  about: ["visit", "meeting"],
  *find({ of }) {
    for (const { record, path } of of("visit")) {
      yield* repetitions(record.visitors, record.id, `${path}/visitors`);
    }
    for (const { record, path } of of("meeting")) {
      if (record.participants) yield* repetitions(record.participants, record.id, `${path}/participants`);
    }
  },
};

/** Each participant that an earlier one repeats, which it is compared with the latest of. */
function* repetitions(participants: readonly Participation[], id: string, path: string) {
  if (participants.length < 2) return;
  const known = new Map<ActorId, number>();
  for (const [i, participant] of participants.entries()) {
    const { actor } = participant;
    const earlier = known.get(actor);
    known.set(actor, i);
    if (earlier === undefined || areApart(participants[earlier] as Participation, participant)) continue;
    const list = path.slice(path.lastIndexOf("/"));
    yield { path: `${path}/${i}`, message: `${id} has ${actor} twice, at ${list}/${earlier} and ${list}/${i}.` };
  }
}

/**
 * Whether both may be meant. A person may act for two, as for a state and for the union that it presides over. A state or an
 * organization may also stand for two people who are not named.
 */
function areApart(a: Participation, b: Participation): boolean {
  if (a.representing !== undefined && b.representing !== undefined && a.representing !== b.representing) return true;
  if (a.actor.startsWith("person:")) return false;
  return a.representing !== b.representing || a.role !== b.role || a.capacity !== b.capacity;
}
