import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import { slugOf } from "../../text/slug.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import type { Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { sideOfOffice, tellByOffice } from "./office.js";
import type { Owner } from "./owners.js";
import { byHome, distinct, type Participant, partyOf } from "./participants.js";

/** Who takes a step: a person for a side, a body itself. Who only watches it stands apart. */
export function actingIn(assembly: Assembly, participants: readonly Participant[]) {
  const homes = byHome(assembly, "action", participants);
  const by: Found<RecordId>[] = [];
  const representatives: Found<object>[] = [];
  for (const participant of homes.get("by") ?? []) {
    const { path, actor, word, side, capacity } = participant;
    const party = side?.value ?? sideOfOffice(assembly, actor.value);
    if (belongsTo(assembly, actor.value, side?.value)) {
      tellByOffice(assembly, participant);
      by.push(alsoFrom(actor, word));
    } else if (!actor.value.startsWith("person:")) by.push(partyOf(assembly, participant));
    else if (party === undefined) {
      const message = `For which side ${quote(assembly.names.get(actor.value) ?? "")} acts is not said.`;
      const help = "Name the state or body. Whoever only watches is a witness.";
      assembly.findings.add("draft-incomplete", `${path}/representing`, message, help);
      assembly.reading.explain(path, message);
    } else {
      const onBehalfOf = side ?? { ...actor, value: party };
      representatives.push(
        alsoFrom(composed<Record<string, unknown>>(path, { person: actor, onBehalfOf, capacity }), word),
      );
    }
  }
  const witnesses = (homes.get("witnesses") ?? []).flatMap((participant) => {
    const { actor, word } = participant;
    if (actor.value.startsWith("person:")) {
      tellByOffice(assembly, participant);
      return [alsoFrom(actor, word)];
    }
    assembly.reject(participant, "draft-no-place", "A witness is a person.");
    return [];
  });
  return {
    by: by.length > 0 ? listed("", distinct(by)) : undefined,
    representatives: representatives.length > 0 ? listed("", representatives) : undefined,
    witnesses: witnesses.length > 0 ? listed("", distinct(witnesses)) : undefined,
  };
}

/** Whether it is a body that acts itself, as a ministry of the side that it acts for. */
function belongsTo({ drafts }: Assembly, actor: RecordId, side: RecordId | undefined): boolean {
  const body = drafts.get(actor);
  return side !== undefined && side !== actor && (body?.get("state") === side || body?.get("parent") === side);
}

/** What a step concerns is an earlier step of the same document, or a topic. */
export function relateStep(
  { assembly, topics, owners }: EventContext,
  item: Item,
  grounds: Grounds,
  draft: RecordDraft,
  index: number,
): void {
  const own: Found<RecordId>[] = [];
  for (const about of item.lists.get("about") ?? []) {
    const step = owners.step(about.value);
    if (step?.draft === draft && step.at[1] !== index && draft.get("actions")) {
      const of = { ...about, value: keyOfStep(step) };
      if (draft.setAt(["actions", index, "of"], of)) continue;
    }
    if (assembly.entryOf(about.value, typesOf("AboutId")) === undefined) {
      const topic = topics.of(about, grounds);
      if (topic) own.push(topic);
    } else {
      const message = "What a step concerns is a topic or another step of its document.";
      assembly.reject(about, "draft-no-place", message, "Say it in the summary and leave it out here.");
    }
  }
  if (own.length > 0) draft.setAt(["actions", index, "topics"], listed(item.path, distinct(own)));
}

/** The key of a step, which it gets with the first that names it. */
export function keyOfStep({ draft, at }: Owner): string {
  const index = Number(at[1]);
  const steps = (draft.get("actions") ?? []) as readonly { key?: string; action: string }[];
  const known = steps[index]?.key;
  if (known !== undefined) return known;
  const key = freeKey(draft, String(steps[index]?.action));
  draft.setAt(["actions", index, "key"], implied("", key));
  return key;
}

/** A key that nothing of the document has. */
export function freeKey(draft: RecordDraft, name: string): string {
  const taken = new Set(((draft.get("actions") ?? []) as { key?: string }[]).map(({ key }) => key));
  const wanted = slugOf(name) ?? "step";
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
  return key;
}
