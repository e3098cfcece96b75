import { wordsOf } from "../../lookup/model.js";
import { Draft, type Parts as Fields } from "../import/draft.js";
import { alsoFrom, type Found, implied, listed } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { statusOfCode } from "./codes.js";
import { DATE_KEYS, type ItemType, REL } from "./fields.js";
import type { Item } from "./items.js";
import { ACTOR_LISTS, participationsOf } from "./participants.js";
import type { ItemImport, Parts } from "./parts.js";
import { headlinesOf, titleOf } from "./titles.js";

/** The smallest record that an item can become, or why it can become none. Words that are read set its kind and status. */
export function begin(importing: ItemImport, parts: Parts): Draft | string {
  const { item } = parts;
  const fields = SEEDS[item.type](importing, parts);
  if (typeof fields === "string") return fields;
  return Draft.begin(item.type, item.id, fields, item.node.path, importing.reading.lose);
}

const SEEDS: Readonly<Record<ItemType, (importing: ItemImport, parts: Parts) => Fields | string>> = {
  source: (importing, { item }) => ({ kind: sourceKind(importing, item) }),
  visit(importing, { item, named }) {
    const [first] = participationsOf(item, named);
    const host = hostOf(importing, item);
    if (first === undefined || host === undefined) return "A visit needs a visitor and a host.";
    return { ...common(importing, item), visitors: listed(first.path, [first]), host };
  },
  meeting: (importing, { item }) => ({ kind: implied(item.node.path, "gathering"), ...common(importing, item) }),
  agreement: ({ reading }, { item }) => ({
    title: titleOf(reading, item),
    instrument: implied(item.node.path, "agreement"),
    status: implied(item.node.path, "unknown"),
  }),
  act({ reading }, { item, words }) {
    const kind = words.get("kind");
    if (kind === undefined || !wordsOf("ActKind").includes(kind.value))
      return "An act needs its kind, in a word of the model.";
    return { title: titleOf(reading, item), kind, status: implied(item.node.path, "unknown") };
  },
  statement(importing, { item, named }) {
    const { reading, concepts } = importing;
    const said = named.find(({ list, rel }) => rel?.value === REL.speaker && ACTOR_LISTS.includes(list));
    const by = said ? undefined : reading.text(item.node, "by");
    const speaker = (said && alsoFrom(said, said.rel)) ?? (by && { ...by, value: concepts.called(by, ["person"]).id });
    const summary = summaryOf(importing, item);
    if (speaker === undefined) return "A statement needs a speaker.";
    if (summary === undefined) return "A statement needs a text that says what was said.";
    return { kind: implied(item.node.path, "assert"), speakers: listed(speaker.path, [speaker]), summary };
  },
};

const SOURCE_KINDS: ReadonlyMap<unknown, string> = new Map([
  ["text", "news-article"],
  ["composite", "news-article"],
  ["picture", "photograph"],
  ["graphic", "graphic"],
  ["video", "broadcast"],
  ["audio", "broadcast"],
]);

/** Codes of the IPTC genres that are a kind of source. */
const GENRES: ReadonlyMap<string, string> = new Map([
  ["interview", "interview"],
  ["opinion", "opinion-article"],
  ["press release", "press-release"],
  ["transcript and verbatim", "transcript"],
]);

function sourceKind({ reading }: ItemImport, { node, isOwn }: Item): Found {
  const type = reading.text(node, "type");
  const known = SOURCE_KINDS.get(type?.value);
  if (known !== "news-article" && type && known !== undefined) return { ...type, value: known };
  for (const entry of isOwn ? [] : reading.objects(node, "genres")) {
    const name = reading.firstText(entry, ["code", "name"]);
    const kind = GENRES.get(name?.value.toLowerCase().replaceAll("_", " ") ?? "");
    if (name && kind !== undefined) return alsoFrom({ ...name, value: kind }, known ? type : undefined);
  }
  if (type && known !== undefined) return { ...type, value: known };
  const isText = !isOwn && (headlinesOf(reading, { node }).length > 0 || reading.written(node, "bodies").length > 0);
  return implied(node.path, isText ? "news-article" : "dataset");
}

function common(importing: ItemImport, item: Item): Fields {
  const { reading } = importing;
  const details = reading.object(item.node, "eventDetails");
  const dates = reading.object(details, "dates");
  const [[, ...startKeys]] = DATE_KEYS;
  const isDated = reading.firstText(dates, startKeys) !== undefined;
  const said = reading.text(details, "eventStatus");
  const status = statusOfCode(said?.value, isDated, item.isOwn);
  const isSaid = said !== undefined && status !== "unknown";
  return {
    title: titleOf(reading, item),
    status: isSaid ? { ...said, value: status } : implied(item.node.path, status),
  };
}

function hostOf({ reading, concepts }: ItemImport, { node }: Item): Found | undefined {
  const organiser = concepts.organiser(node);
  if (organiser === undefined) return undefined;
  reading.skip(organiser.node, "rel", REL.host);
  return implied(organiser.node.path, organiser.draft.id);
}

/** The text of the description that is a summary, or of the first; or else what the statement is called. */
function summaryOf({ reading }: ItemImport, item: Item): Found | undefined {
  const texts = reading.written(item.node, "descriptions");
  const best = texts.find(({ role }) => role?.value === "summary") ?? texts[0];
  const text = best && reading.plain(best);
  return (text && reading.fit(text, LONGEST_TEXT)) ?? reading.text(item.node, "title") ?? item.name;
}
