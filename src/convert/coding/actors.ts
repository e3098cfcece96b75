import type {
  ActorId,
  AnyRecord,
  CountryCode,
  Office,
  Organization,
  OrganizationKind,
  Participation,
  Person,
  State,
} from "../../generated/types.js";
import { isAway } from "../../lookup/plain-facts.js";
import type { PlacedRecord } from "../../lookup/walk.js";

/** What an actor is in its society, as far as the kind of an organization tells, or an office. */
export type Sector =
  | "government"
  | "legislature"
  | "media"
  | "business"
  | "party"
  | "armed-group"
  | "intergovernmental"
  | "judiciary"
  | "education"
  | "labour";

/** An actor as event coders see it: a country, a sector of a society, or both. */
export interface ActorProfile {
  /** Whose act it is: a state, its organs and its office holders are one side. */
  readonly side: string;
  readonly country?: CountryCode;
  readonly sector?: Sector;
  /** Why nobody can code it. A sentence. */
  readonly problem?: string;
  /** What tells so, as JSON Pointers. */
  readonly read: readonly string[];
}

/** An actor, and where the record names it. */
export interface Side extends ActorProfile {
  readonly at: string;
}

/** The records of a report by id, the first where several share one. */
export type Records = ReadonlyMap<string, PlacedRecord>;

const SECTORS: Readonly<Partial<Record<OrganizationKind, Sector>>> = {
  government: "government",
  ministry: "government",
  "state-agency": "government",
  "head-of-state-office": "government",
  "central-bank": "government",
  embassy: "government",
  parliament: "legislature",
  court: "judiciary",
  "news-agency": "media",
  newspaper: "media",
  "news-site": "media",
  broadcaster: "media",
  company: "business",
  party: "party",
  university: "education",
  "trade-union": "labour",
  "armed-group": "armed-group",
  "international-organization": "intergovernmental",
  grouping: "intergovernmental",
};

/** Bodies that act for their state. A delegation is coded by its state alone, since it may come from any body. */
const OF_THE_STATE: readonly (Sector | undefined)[] = ["government", "legislature", "judiciary", undefined];

export function profileOf(id: ActorId, records: Records): ActorProfile {
  const placed = records.get(id);
  const record: AnyRecord | undefined = placed?.record;
  switch (record?.type) {
    case "state":
      return stateActor(record, placed?.path ?? "");
    case "organization":
      return organizationActor(record, placed?.path ?? "", records);
    case "person":
      return personActor(record, placed?.path ?? "", records);
    default:
      return { side: id, problem: "Names no actor of the report.", read: [] };
  }
}

function stateActor({ id, countryCode }: State, path: string): ActorProfile {
  if (countryCode === undefined) return { side: id, problem: `The state ${id} has no countryCode.`, read: [] };
  return { side: id, country: countryCode, read: [`${path}/countryCode`] };
}

function organizationActor({ id, kind, state }: Organization, path: string, records: Records): ActorProfile {
  const sector = SECTORS[kind as OrganizationKind];
  const read = [`${path}/kind`];
  if (sector === undefined && kind !== "delegation") {
    return { side: id, problem: `No code is known for the kind of ${id}.`, read: [] };
  }
  if (sector === "intergovernmental") return { side: id, sector, read };
  if (state === undefined) {
    if (sector !== undefined && !OF_THE_STATE.includes(sector)) return { side: id, sector, read };
    return { side: id, problem: "It is not known which state the organization belongs to.", read: [] };
  }
  const country = profileOf(state, records);
  return {
    ...country,
    side: OF_THE_STATE.includes(sector) ? country.side : id,
    ...(sector && { sector }),
    read: [...read, `${path}/state`, ...country.read],
  };
}

/** Somebody acts for where its office is: the first that is not said to have ended, or else the first. */
function personActor({ id, offices = [] }: Person, path: string, records: Records): ActorProfile {
  const held = offices.findIndex((office) => isActor(office.of) && !isPast(office));
  const index = held < 0 ? offices.findIndex(({ of }) => isActor(of)) : held;
  const of = offices[index]?.of;
  if (!isActor(of)) return { side: id, problem: "It is not known for whom the person acts.", read: [] };
  const actor = profileOf(of, records);
  const sector = of.startsWith("state:") ? "government" : actor.sector;
  // An office that has ended is passed over by one of the two, if it says both.
  const passed = offices.slice(0, index).flatMap((office, i) => {
    if (!isActor(office.of) || !isPast(office)) return [];
    return [`${path}/offices/${i}/${office.end === undefined ? "former" : "end"}`];
  });
  return { ...actor, ...(sector && { sector }), read: [...actor.read, ...passed, `${path}/offices/${index}/of`] };
}

function isPast({ end, former }: Office): boolean {
  return end !== undefined || former === true;
}

/** Whether an id names an actor: an office may also be of a meeting or a process. */
export function isActor(id: string | undefined): id is ActorId {
  return id !== undefined && /^(?:person|organization|state):/.test(id);
}

/** Those who act for a side of an event, and not for the event itself or for nobody. */
export function isParty(participation: Participation): boolean {
  const { role, representing } = participation;
  if (isAway(participation)) return false;
  if (role === undefined || role === "delegation-member") return true;
  return representing !== undefined && ["host", "guest", "chair", "speaker"].includes(role);
}

/**
 * A participant as an actor: whoever it represents, as a government where the person holds an office of that state. So an
 * unnamed person who represents a state is coded by the state.
 */
export function participantAt(
  at: string,
  { actor, representing }: { actor: ActorId; representing?: ActorId },
  records: Records,
  [actorKey, representingKey]: readonly [string, string] = ["actor", "representing"],
): Side {
  const own = profileOf(actor, records);
  if (representing === undefined) return { ...own, at, read: [...own.read, `${at}/${actorKey}`] };
  const represented = profileOf(representing, records);
  const read = [...represented.read, `${at}/${representingKey}`];
  if (own.side !== represented.side || own.sector === undefined || represented.sector !== undefined) {
    return { ...represented, at, read };
  }
  return { ...represented, sector: own.sector, at, read: [...read, ...own.read, `${at}/${actorKey}`] };
}

/** The actors of a list of ids at a path. */
export function actorsAt(at: string, ids: readonly ActorId[] | undefined, records: Records): Side[] {
  return (ids ?? []).map((id, i) => actorAt(`${at}/${i}`, id, records));
}

export function actorAt(at: string, id: ActorId, records: Records): Side {
  const actor = profileOf(id, records);
  return { ...actor, at, read: [...actor.read, at] };
}

/** Those who are not among the others. */
export function without(sides: readonly Side[], others: readonly Side[]): Side[] {
  return sides.filter(({ side }) => !others.some((other) => other.side === side));
}
