import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import { occurrenceOf } from "../import/occurrence.js";
import { noteChange } from "../import/plans.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { readArticle } from "./articles.js";
import { eventStatusUri, statusOfCode } from "./codes.js";
import { identify } from "./concepts.js";
import { DATE_KEYS, type ItemType, NAMESPACE, REL, WORD_FIELDS } from "./fields.js";
import type { Item } from "./items.js";
import { participationsOf, readParticipants } from "./participants.js";
import type { ItemImport, Parts } from "./parts.js";
import { readAssociations, readEvents, readNamed, wordsIn } from "./relations.js";
import { begin } from "./seeds.js";
import { readAltIds, readInfoSources, readQuotes, readRenditions, readTexts } from "./texts.js";
import { titlesOf } from "./titles.js";

/** The type that an item has by what it becomes. Of articles and pictures it tells which they are. */
const TYPES: Readonly<Record<ItemType, string>> = {
  source: "",
  visit: "event",
  meeting: "event",
  act: "event",
  agreement: "text",
  statement: "component",
};

/** The record that an item becomes, or `undefined` where it lacks what such a record needs; the reason is among the losses. */
export function readItem(importing: ItemImport, parts: Parts): Draft | undefined {
  const { reading } = importing;
  const { item } = parts;
  const { node, type, isOwn } = item;
  const draft = begin(importing, parts);
  if (typeof draft === "string") return reading.lose(node.path, draft);
  draft.add("evidence", implied(node.path, importing.evidence));
  draft.set("note", reading.text(node, "edNote", LONGEST_TEXT));
  reading.skip(node, "type", TYPES[type]);
  readName(importing, draft, item);
  readWords(importing, draft, parts);
  noteChange(draft, parts.words.get("status") ?? statusIn(importing, item) ?? implied(node.path, ""));
  readTexts(importing, draft, item);
  readOwn(importing, draft, parts);
  if (!isOwn && type === "source") readArticle(importing, draft, item);
  if (!isOwn) readHouse(importing, draft, item);
  readEvents(importing, draft, item);
  readAssociations(importing, draft, item);
  readInfoSources(importing, draft, item);
  readAltIds(importing, draft, item);
  readRenditions(importing, draft, item);
  return draft;
}

/** What it is called by its URI, and by titles beside the one that it has. */
function readName({ reading }: ItemImport, draft: Draft, item: Item): void {
  const { uri, type, isOwn } = item;
  if (isOwn) draft.shows(uri);
  else identify(draft, uri);
  if (type === "source") return;
  for (const title of titlesOf(reading, item)) {
    if (title.value === draft.get("title") || title.value === draft.get("summary")) draft.shows(title);
    else if (type !== "statement") draft.addOnce("names", composed(title.path, { text: title }));
  }
}

function readWords({ reading }: ItemImport, draft: Draft, { item: { type }, words }: Parts): void {
  const fields: readonly string[] = WORD_FIELDS[type];
  for (const [field, word] of words) {
    if (fields.includes(field)) draft.set(field, word);
    else if (field === "channel" && type === "statement") draft.setIn("channel", "kind", word);
    else reading.lose(word.path, `A record of type ${type} has no field ${field}.`);
  }
}

/** What only records of that type have. */
function readOwn(importing: ItemImport, draft: Draft, parts: Parts): void {
  const { reading } = importing;
  const { node, type, isOwn } = parts.item;
  const participants = participationsOf(parts.item, parts.named);
  const taking = new Set(participants.map(({ named }) => named));
  for (const named of parts.named) if (!taking.has(named)) readNamed(importing, draft, parts.item, named);
  switch (type) {
    case "source":
      draft.set("language", reading.text(node, "language"));
      if (!isOwn) break;
      draft.set("title", reading.text(node, "title"));
      draft.set("credit", reading.text(node, "by"));
      reading.skip(node, "type", "text", "picture", "graphic");
      break;
    case "visit":
      readParticipants(importing, draft, "visitors", participants);
      readEventDetails(importing, draft, parts);
      break;
    case "meeting":
      readParticipants(importing, draft, "participants", participants);
      readOrganiser(importing, draft, parts.item);
      readEventDetails(importing, draft, parts);
      break;
    case "act":
      readEventDetails(importing, draft, parts);
      break;
    case "statement":
      readCapacity(importing, draft, parts.item);
      readQuotes(importing, draft, parts.item);
      draft.setIn("when", "start", time(importing, reading.text(node, "contentCreated")));
      break;
  }
  if (type !== "source" && type !== "statement") readLanguage(importing, parts.item);
}

function time({ reading }: ItemImport, found: Found | undefined): Found | undefined {
  return found && temporalOf(found, reading.lose);
}

function readEventDetails(importing: ItemImport, draft: Draft, { item, words }: Parts): void {
  const { reading } = importing;
  const details = reading.object(item.node, "eventDetails");
  if (details === undefined) return;
  const dates = reading.object(details, "dates");
  for (const [key, exact, expected] of DATE_KEYS) {
    const found = time(importing, reading.text(dates, exact));
    const expectation = reading.text(dates, expected);
    draft.setIn("when", key, found ?? time(importing, expectation));
    if (found && expectation) reading.explain(expectation.path, "There is an exact time as well.");
  }
  draft.setIn("when", "duration", reading.text(dates, "expectedDuration"));
  const recurrence = reading.value(dates, "recurrence");
  if (recurrence) reading.explain(recurrence.path, "A record is of one occasion, and not of a series.");
  const status = statusIn(importing, item);
  if (status === undefined) return;
  const isKnown = item.type !== "act" && statusOfCode(status.value, false, item.isOwn) !== "unknown";
  // A word of ours tells more than the code that toNinjs makes of it.
  const written = eventStatusUri(draft.record as Parameters<typeof eventStatusUri>[0]);
  if (words.has("status") && written === status.value) draft.shows(status);
  else if (!isKnown) reading.lose(status.path, "It does not tell how far the event has come.");
  else if (!item.isOwn) draft.set("likelihood", likelihoodIn(status));
}

function statusIn({ reading }: ItemImport, { node }: Item): Found | undefined {
  return reading.text(reading.object(node, "eventDetails"), "eventStatus");
}

function likelihoodIn(status: Found): Found | undefined {
  const { likelihood } = occurrenceOf(status.value) ?? {};
  return likelihood && { ...status, value: likelihood };
}

/** Whoever organises a meeting is its host. */
function readOrganiser({ reading, concepts }: ItemImport, draft: Draft, { node, isOwn }: Item): void {
  const organiser = concepts.organiser(node);
  if (organiser === undefined) return;
  const { path } = organiser.node;
  const { id } = organiser.draft;
  draft.add("participants", implied(path, { actor: id, role: "host" }));
  const rel = reading.text(organiser.node, "rel");
  if (isOwn) reading.skip(organiser.node, "rel", REL.host);
  else if (rel) draft.extend(NAMESPACE, rel.value, alsoFrom({ value: id, path, origin: [] }, rel));
}

/** In the line about who said it, the capacity stands behind the name. */
function readCapacity({ reading, concepts }: ItemImport, draft: Draft, { node }: Item): void {
  const by = reading.text(node, "by");
  if (by === undefined) return;
  const speakers = draft.get("speakers") as never[];
  const names = speakers.map((id) => concepts.cast.get(id)?.get("name"));
  const line = names.join(", ");
  if (by.value === line) draft.shows(by);
  else if (speakers.length === 1 && by.value.startsWith(`${line}, `)) {
    draft.set("capacity", { ...by, value: by.value.slice(line.length + 2) });
  } else reading.explain(by.path, "The report has no place for it beside the speakers.");
}

function readLanguage({ reading, language }: ItemImport, { node }: Item): void {
  const own = reading.text(node, "language");
  if (own?.value === language) reading.skip(node, "language", language);
  else if (own) reading.explain(own.path, "The texts of a report are in one language.");
}

/** What an editor needs of an item of another house, and no field has. */
const KEPT = [
  "slugline",
  "urgency",
  "priority",
  "copyrightHolder",
  "copyrightNotice",
  "usageTerms",
  "embargoedUntil",
  "expires",
  "evolvedFrom",
] as const;

function readHouse({ reading, concepts }: ItemImport, draft: Draft, { node }: Item): void {
  for (const key of KEPT) {
    const found = reading.text(node, key, LONGEST_TEXT) ?? reading.number(node, key);
    if (key === "slugline" && found?.value === draft.get("title")) draft.shows(found);
    else draft.extend(NAMESPACE, key, found);
  }
  for (const list of ["genres", "objects"]) {
    for (const entry of reading.objects(node, list)) draft.extend(NAMESPACE, list, wordsIn(reading, entry));
  }
  for (const keyword of reading.texts(node, "keywords")) draft.extend(NAMESPACE, "keywords", keyword);
  const located = reading.text(node, "located");
  const place = located && concepts.called(located, ["place"]);
  if (place && located) draft.extend(NAMESPACE, "located", { ...located, value: place.id });
}
