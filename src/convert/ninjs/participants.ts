import type { ActorId, Participation } from "../../generated/types.js";
import { isTextOf, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import { addParticipant } from "../import/participants.js";
import { alsoFrom, composed, type Found } from "../import/reading.js";
import type { ConceptList } from "./concepts.js";
import { REFERENCE_FIELDS, REL } from "./fields.js";
import type { Item } from "./items.js";
import type { ItemImport, Named } from "./parts.js";

/** The lists of those who can act. */
export const ACTOR_LISTS: readonly ConceptList[] = ["people", "organisations"];

const ORDINARY: readonly string[] = [REL.participant, REL.visitor];

const AWAY: readonly unknown[] = ["declined", "absent"] satisfies Participation["attendance"][];

const ROLES: readonly string[] = wordsOf("ParticipationRole");

/** Somebody who takes part, and where the entry stands that says so. */
export interface Participant extends Found<Participation> {
  readonly named: Named;
}

/**
 * Those who take part in an event: people and organisations that do not stand to it in another way. In an item of another
 * house that are those of whom it says no more than that they belong to it, or whose part has a word of ours.
 */
export function participationsOf(item: Item, named: readonly Named[]): Participant[] {
  if (item.type !== "visit" && item.type !== "meeting") return [];
  const others: readonly string[] = [...Object.values(REFERENCE_FIELDS[item.type]), REL.represented];
  return named.flatMap((each) => {
    const { list, rel, path } = each;
    const word = rel?.value ?? "";
    if (!ACTOR_LISTS.includes(list) || others.includes(word)) return [];
    const part = partOf(rel, item.isOwn);
    if (part === undefined) return [];
    const actor = { ...each, value: each.value as ActorId };
    const found = composed<Participation>(path, { actor, ...part } as { actor: Found<ActorId> });
    return [{ ...(Object.keys(part).length > 0 ? found : alsoFrom(found, rel)), named: each }];
  });
}

type Fields = { readonly role?: Found; readonly attendance?: Found };

function partOf(rel: Found | undefined, isOwn: boolean): Fields | undefined {
  if (rel === undefined || ORDINARY.includes(rel.value)) return {};
  if (AWAY.includes(rel.value)) return { attendance: rel };
  const isRole = isOwn ? isTextOf("ParticipationRole", rel.value) : ROLES.includes(rel.value);
  return isRole ? { role: rel } : undefined;
}

/** Puts them into a draft that may have the first already. */
export function readParticipants(
  { reading }: ItemImport,
  draft: Draft,
  field: "visitors" | "participants",
  participants: readonly Participant[],
): void {
  for (const [i, found] of participants.entries()) {
    if (field === "participants" || i > 0) addParticipant(draft, field, found, reading.explain);
  }
}
