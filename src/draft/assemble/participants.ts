import { addToList } from "../../collections/add-to-list.js";
import type { Parts } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import type { EventRecord } from "../kinds.js";
import { ROLE_FIELDS } from "../roles.js";
import { ACTORS, type Assembly, SIDES } from "./assembly.js";
import type { Item } from "./item.js";
import { type Acting, sideOfOffice, tellByOffice } from "./office.js";

/** Who takes part, and as what. */
export interface Participant extends Acting {
  readonly path: string;
  readonly role: string;
  /** The word of the role, where one was given. */
  readonly word: Found | undefined;
}

export function participantsOf(assembly: Assembly, item: Item): Participant[] {
  return (item.items.get("participants") ?? []).flatMap((each) => {
    const word = assembly.word(each, "role", "role");
    const actor = assembly.ref(each, "name", ACTORS);
    const side = assembly.ref(each, "representing", SIDES);
    const capacity = assembly.words(each.texts.get("capacity"));
    if (actor) return [{ path: each.path, actor, role: word?.value ?? "participant", word, side, capacity }];
    if (!each.texts.has("name") && !assembly.isPartial) {
      assembly.findings.add("draft-incomplete", `${each.path}/name`, "A participant needs a name.");
    }
    assembly.reading.explain(each.path, "It names nobody in the draft.");
    return [];
  });
}

const ROLES: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(wordsOf("ParticipationRole")))();

/** Where those stand of whom no more is said than that they take part. */
const PLAIN: { readonly [record in EventRecord]: string } = {
  visit: "visitors",
  meeting: "participants",
  agreement: "parties",
  action: "by",
  act: "by",
  process: "parties",
  relationship: "parties",
};

/** Roles that say no more of whoever acts, signs or is bound, where they fill no field of their own. */
const PLAIN_ROLES: ReadonlySet<string> = new Set(["participant", "party", "actor"]);

/** Roles of whom the field for those who visit says the same. */
const VISITING: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.keys(ROLE_FIELDS).filter((role) => ROLE_FIELDS[role]?.visit === "visitors")))();

/** In which field of a record a participant with this role stands. `undefined` where it has none for it. */
export function homeOf(role: string, record: EventRecord): string | undefined {
  const fields = Object.hasOwn(ROLE_FIELDS, role) ? ROLE_FIELDS[role] : undefined;
  if (fields?.[record]) return fields[record];
  // Who takes part in an act may suffer it.
  if (record === "act" && role === "participant") return undefined;
  if (record === "meeting" || PLAIN_ROLES.has(role)) return PLAIN[record];
  return role === "facilitator" && record === "process" ? "mediators" : undefined;
}

/** A participant as meetings and visits have them. */
export function participation(assembly: Assembly, participant: Participant): Found<object> {
  const { path, actor, role, word, side, capacity } = participant;
  const isRole = word !== undefined && ROLES.has(role);
  const isSaid = word !== undefined && (PLAIN_ROLES.has(role) || VISITING.has(role));
  if (word && !isRole && !isSaid) {
    const message = `Whoever takes part in an event has no role ${role} there.`;
    assembly.reject(word, "draft-no-place", message, "Say it of the document or the act, or leave it out.");
  }
  const entry = composed<Record<string, string>>(path, {
    actor,
    ...(isRole && { role: word }),
    ...(side && side.value !== actor.value && { representing: side }),
    ...(capacity && { capacity }),
  });
  // That somebody is a visitor or a participant is said by the field.
  return alsoFrom(entry, isSaid && !isRole ? word : undefined, side?.value === actor.value ? side : undefined);
}

/** Who is bound, by whoever acts: the side of a person, else that of the office. */
export function partyOf(assembly: Assembly, participant: Participant): Found<RecordId> {
  const { actor, word, side, capacity } = participant;
  const value = side?.value ?? sideOfOffice(assembly, actor.value) ?? actor.value;
  const isOther = value !== actor.value;
  if (isOther) {
    const party = quote(assembly.names.get(value) ?? "");
    assembly.reading.explain(actor.path, `${party} is the party; who acts for it has no place here.`);
  }
  if (capacity) tellByOffice(assembly, { actor, side, capacity });
  if (side === undefined) return isOther ? alsoFrom(implied(actor.path, value), word) : alsoFrom(actor, word);
  return alsoFrom(isOther ? side : { ...actor, value }, isOther ? undefined : side, word);
}

/** The same ids, each once. */
export function distinct<Id extends string>(ids: readonly Found<Id>[]): Found<Id>[] {
  const known = new Map<string, Found<Id>>();
  for (const id of ids) {
    const earlier = known.get(id.value);
    known.set(id.value, earlier ? alsoFrom(earlier, id) : id);
  }
  return [...known.values()];
}

/** The participants of a record by the field that they stand in. Of those that have none it is told. */
export function byHome(
  assembly: Assembly,
  record: EventRecord,
  participants: readonly Participant[],
): ReadonlyMap<string, readonly Participant[]> {
  const homes = new Map<string, Participant[]>();
  for (const participant of participants) {
    const home = homeOf(participant.role, record);
    if (home === undefined) {
      const called = record === "action" ? "A step of a document" : `What becomes a record of type ${record}`;
      const message = `${called} has no place for the role ${participant.role}.`;
      assembly.reject(participant, "draft-no-place", message);
    } else addToList(homes, home, participant);
  }
  return homes;
}

/** Lists of ids, each under its field, of the participants that stand there as they are. */
export function actorsIn(
  assembly: Assembly,
  homes: ReadonlyMap<string, readonly Participant[]>,
  ...fields: readonly string[]
): Parts {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const own = homes.get(field) ?? [];
      for (const each of own) tellByOffice(assembly, each);
      const actors = distinct(own.map(({ actor, word }) => alsoFrom(actor, word)));
      return actors.length > 0 ? [[field, listed(actors[0]?.path ?? "", actors)] as const] : [];
    }),
  );
}
