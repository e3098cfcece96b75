import type { ActorId, Participation } from "../../generated/types.js";
import { isTextOf, wordsOf } from "../../lookup/model.js";
import type { Draft, Seed } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { statusOfUri } from "./codes.js";
import type { ConceptList } from "./concepts.js";
import { type ItemType, REFERENCE_FIELDS, REL } from "./fields.js";
import type { ItemImport, NamedRecord, Parts } from "./importing.js";
import type { NinjsReading, Node } from "./reading.js";

/** The smallest record that an item can become, or why it can become none. Words that are read set its kind and status. */
export function seedOf(importing: ItemImport, parts: Parts): Seed | string {
  return SEEDS[parts.item.type](importing, parts);
}

const SEEDS: Readonly<Record<ItemType, (importing: ItemImport, parts: Parts) => Seed | string>> = {
  source: (_, { item }) => ({ type: "source", id: item.id, kind: SOURCE_KINDS.get(item.node.value.type) ?? "dataset" }),
  visit(importing, { item, named }) {
    const [first] = participationsOf("visit", named);
    const host = hostOf(importing, item.node);
    if (first === undefined || host === undefined) return "A visit needs a visitor and a host.";
    return { type: "visit", id: item.id, ...common(importing, item.node), visitors: [first.value], host };
  },
  meeting: ({ reading }, { item }) => ({
    type: "meeting",
    id: item.id,
    kind: "event",
    ...common({ reading }, item.node),
  }),
  agreement: ({ reading }, { item }) => ({
    type: "agreement",
    id: item.id,
    title: titleOf(reading, item.node),
    instrument: "document",
    status: "unknown",
  }),
  act({ reading }, { item, words }) {
    const kind = words.get("kind")?.value;
    if (kind === undefined || !wordsOf("ActKind").includes(kind))
      return "An act needs its kind, in a word of the model.";
    return { type: "act", id: item.id, title: titleOf(reading, item.node), kind, status: "unknown" };
  },
  statement(importing, { item, named }) {
    const said = named.find(({ list, rel }) => rel?.value === REL.speaker && ACTOR_LISTS.includes(list));
    const by = said ? undefined : importing.reading.text(item.node, "by");
    const speaker = said?.value ?? (by && importing.concepts.personCalled(by));
    const summary = summaryOf(importing.reading, item.node);
    if (speaker === undefined) return "A statement needs a speaker.";
    if (summary === undefined) return "A statement needs a text that says what was said.";
    return { type: "statement", id: item.id, kind: "assert", speakers: [speaker], summary };
  },
};

const SOURCE_KINDS: ReadonlyMap<unknown, string> = new Map([
  ["text", "news-article"],
  ["picture", "photograph"],
  ["graphic", "graphic"],
  ["video", "broadcast"],
  ["audio", "broadcast"],
]);

function common({ reading }: Pick<ItemImport, "reading">, node: Node) {
  const status = statusOfUri(reading.text(reading.object(node, "eventDetails"), "eventStatus")?.value);
  return { title: titleOf(reading, node), status };
}

/** What an item is called: a title, else a headline, else its name as an association, else its URI. */
export function titleOf(reading: NinjsReading, node: Node): string {
  const [headline] = reading.objects(node, "headlines");
  const title = reading.text(node, "title") ?? reading.text(headline, "value") ?? reading.text(node, "slugline");
  return (title ?? reading.text(node, "name") ?? reading.text(node, "uri"))?.value as string;
}

function hostOf({ reading, concepts }: ItemImport, node: Node) {
  const details = reading.object(node, "eventDetails");
  const organiser = details && reading.object(details, "organiser");
  if (organiser) reading.text(organiser, "rel");
  return organiser && concepts.of(organiser, "organisations");
}

function summaryOf(reading: NinjsReading, node: Node): string | undefined {
  const descriptions = reading.objects(node, "descriptions");
  const best = descriptions.find(({ value }) => value.role === "summary") ?? descriptions[0];
  const found = reading.text(best, "value", LONGEST_TEXT) ?? reading.text(node, "title");
  return (found ?? reading.text(node, "name"))?.value;
}

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
