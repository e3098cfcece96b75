import type { ActorId, Participation } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import type { ConceptList } from "./concepts.js";
import { REFERENCE_FIELDS, REL } from "./fields.js";
import type { ItemImport, NamedRecord } from "./importing.js";

/** The lists of those who can act. */
export const ACTOR_LISTS: readonly ConceptList[] = ["people", "organisations"];

const ORDINARY: readonly string[] = [REL.participant, REL.visitor];

const AWAY: readonly unknown[] = ["declined", "absent"] satisfies Participation["attendance"][];

/** Those who take part in an event: people and organisations that do not stand to it in another way. */
export function participationsOf(type: "visit" | "meeting", named: readonly NamedRecord[]): Found<Participation>[] {
  const others: readonly string[] = [...Object.values(REFERENCE_FIELDS[type]), REL.represented];
  return named
    .filter(({ list, rel }) => ACTOR_LISTS.includes(list) && !others.includes(rel?.value ?? ""))
    .map(({ value, path, rel }) => ({ path, value: { actor: value as ActorId, ...partOf(rel?.value) } }));
}

function partOf(rel: string | undefined): Omit<Participation, "actor"> {
  if (rel === undefined || ORDINARY.includes(rel)) return {};
  if (AWAY.includes(rel)) return { attendance: rel as "declined" | "absent" };
  return isTextOf("ParticipationRole", rel) ? { role: rel } : {};
}

/** Puts them into a draft that may have some of them already. */
export function readParticipants(
  { reading }: ItemImport,
  draft: Draft,
  field: "visitors" | "participants",
  participations: readonly Found<Participation>[],
): void {
  const own = (draft.get(field) ?? []) as Participation[];
  const known = new Set<ActorId>(field === "visitors" ? [] : own.map(({ actor }) => actor));
  for (const [i, found] of participations.entries()) {
    const isRepeated = known.has(found.value.actor);
    known.add(found.value.actor);
    if (isRepeated) reading.lose(found.path, "Stands among those who take part already.");
    else if (field === "participants" || i > 0) draft.add(field, found);
  }
}
