import type { ActorId, Participation } from "../../generated/types.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { ACTORS, BODIES } from "./common.js";
import { type GraphImport, type NodeRecord, SCHEMA } from "./importing.js";
import type { Held } from "./reading.js";
import { capacityIn, partIn } from "./roles.js";

/** Who comes to an event, in whatever part. For the part itself, a report has no word but for the host. */
const COMING: { readonly [term: string]: readonly (typeof ACTORS)[number][] } = {
  attendee: ACTORS,
  attendees: ACTORS,
  organizer: BODIES,
  performer: ACTORS,
  performers: ACTORS,
  actor: ACTORS,
  agent: ACTORS,
  participant: ACTORS,
  director: ACTORS,
  competitor: BODIES,
  homeTeam: BODIES,
  awayTeam: BODIES,
};

const PLAIN = new Set(["attendee", "attendees", "organizer", "agent", "participant"]);

interface Part {
  actor: Found<ActorId>;
  role: Found | undefined;
  capacity: Found | undefined;
}

/** What a role says of whoever has it. */
export function participation({ reading }: GraphImport, { role, ...actor }: Held<ActorId>): Part {
  return { actor, role: partIn(reading, role), capacity: capacityIn(reading, role) };
}

/** As an object of the report. */
export function asParticipation({ actor, role, capacity }: Part): Found<Participation> {
  return composed(actor.path, { actor, role, capacity }) as Found<Participation>;
}

/** The participants of an event, each once, whatever parts it has. */
export function readParticipants(importing: GraphImport, { draft, node }: NodeRecord): void {
  const parts = new Map<ActorId, Part>();
  for (const [term, types] of Object.entries(COMING)) {
    for (const held of importing.refs(node, term, ...types)) {
      const part = participation(importing, held);
      if (term === "organizer") part.role ??= implied(held.path, "host");
      const known = parts.get(held.value);
      parts.set(held.value, known ? united(importing, known, part) : part);
      if (!PLAIN.has(term)) draft.extend(SCHEMA, term, held);
    }
  }
  for (const part of parts.values()) draft.add("participants", asParticipation(part));
}

/** Who takes part twice is one participant, with the part and the capacity that are first told. */
function united({ reading }: GraphImport, known: Part, other: Part): Part {
  const either = (one: Found | undefined, two: Found | undefined) => {
    if (one && two && one.value !== two.value) reading.lose(two.path, "Who takes part twice has one part in a report.");
    return one ?? two;
  };
  return {
    actor: alsoFrom(known.actor, other.actor),
    role: either(known.role, other.role),
    capacity: either(known.capacity, other.capacity),
  };
}
