import type { Seed } from "../import/draft.js";
import { LONGEST_TEXT } from "../import/text.js";
import { statusOfUri } from "./codes.js";
import { type ItemType, REL } from "./fields.js";
import type { ItemImport, Parts } from "./importing.js";
import { ACTOR_LISTS, participationsOf } from "./participants.js";
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
  statement(importing, { item, named }) {
    const said = named.find(({ list, rel }) => rel?.value === REL.speaker && ACTOR_LISTS.includes(list));
    const by = said ? undefined : importing.reading.text(item.node, "by");
    const speaker = said?.value ?? (by && importing.concepts.personCalled(by));
    const summary = summaryOf(importing.reading, item.node);
    if (speaker === undefined) return "A statement needs a speaker.";
    if (summary === undefined) return "A statement needs a text that says what was said.";
    return { type: "statement", id: item.id, kind: "comment", speakers: [speaker], summary };
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
