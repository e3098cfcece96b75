import { Draft } from "../import/draft.js";
import { ownType } from "../import/ids.js";
import { LONGEST_TEXT } from "../import/text.js";
import { statusOfUri } from "./codes.js";
import { DATE_KEYS, type ItemType, WORD_FIELDS } from "./fields.js";
import { type ItemImport, type Parts, partsOf } from "./importing.js";
import type { Item } from "./items.js";
import {
  readAltIds,
  readAssociations,
  readEvents,
  readInfoSources,
  readNamed,
  readQuotes,
  readRenditions,
  readTexts,
} from "./read-lists.js";
import type { Node } from "./reading.js";
import { participationsOf, readParticipants, seedOf } from "./seeds.js";

/** The record that an item becomes, or `undefined` where it lacks what such a record needs; the reason is among the losses. */
export function readItem(importing: ItemImport, item: Item): Draft | undefined {
  const { reading } = importing;
  const { node, type } = item;
  const parts = partsOf(importing, item);
  const seed = seedOf(importing, parts);
  if (typeof seed === "string") {
    reading.lose(node.path, seed);
    return undefined;
  }
  const draft = new Draft(seed, node.path, reading.lose);
  // How an item of another house stands to the one that it is associated with has no field.
  if (item.parent && ownType(reading.peek(node, "uri"))) for (const key of ["name", "rel"]) reading.text(node, key);
  draft.add("evidence", { path: node.path, value: importing.evidence });
  draft.set("note", reading.text(node, "edNote", LONGEST_TEXT));
  readWords(importing, draft, parts, type);
  readTexts(importing, draft, item);
  readOwn(importing, draft, parts);
  readEvents(importing, draft, item);
  readAssociations(importing, draft, item);
  readInfoSources(importing, draft, item);
  readAltIds(importing, draft, item);
  readRenditions(importing, draft, item);
  return draft;
}

function readWords({ reading }: ItemImport, draft: Draft, { words }: Parts, type: ItemType): void {
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
  const { node, type } = parts.item;
  const participations = type === "visit" || type === "meeting" ? participationsOf(type, parts.named) : [];
  const taking = new Set(participations.map(({ path }) => path));
  for (const named of parts.named) if (!taking.has(named.path)) readNamed(importing, draft, type, named);
  switch (type) {
    case "source":
      draft.set("title", reading.text(node, "title"));
      draft.set("language", reading.text(node, "language"));
      draft.set("credit", reading.text(node, "by"));
      break;
    case "visit":
      readParticipants(importing, draft, "visitors", participations);
      readEventDetails(importing, draft, parts);
      break;
    case "meeting":
      readParticipants(importing, draft, "participants", participations);
      readOrganiser(importing, draft, node);
      readEventDetails(importing, draft, parts);
      break;
    case "act":
      readEventDetails(importing, draft, parts);
      break;
    case "statement":
      readCapacity(importing, draft, node);
      readQuotes(importing, draft, parts.item);
      draft.setIn("when", "start", reading.text(node, "contentCreated"));
      break;
  }
  if (type !== "source" && type !== "statement") readLanguage(importing, node);
}

function readEventDetails({ reading }: ItemImport, draft: Draft, { item, words }: Parts): void {
  const details = reading.object(item.node, "eventDetails");
  if (details === undefined) return;
  const status = reading.text(details, "eventStatus");
  const isTold = words.has("status") || (item.type !== "act" && statusOfUri(status?.value) !== "unknown");
  if (status && !isTold) {
    reading.lose(status.path, "It does not tell how far the event has come.");
  }
  const dates = reading.object(details, "dates");
  for (const [key, exact, expected] of DATE_KEYS) {
    const time = reading.text(dates, exact);
    const expectation = reading.text(dates, expected);
    draft.setIn("when", key, time ?? expectation);
    if (time && expectation) reading.lose(expectation.path, "There is an exact time as well.");
  }
  draft.setIn("when", "duration", reading.text(dates, "expectedDuration"));
}

/** Whoever organises a meeting is its host. */
function readOrganiser(importing: ItemImport, draft: Draft, node: Node): void {
  const { reading, concepts } = importing;
  const details = reading.object(node, "eventDetails");
  const organiser = details && reading.object(details, "organiser");
  const actor = organiser && concepts.of(organiser, "organisations");
  if (actor === undefined) return;
  draft.add("participants", { path: organiser?.path ?? node.path, value: { actor, role: "host" } });
}

/** In the line about who said it, the capacity stands behind the name. */
function readCapacity({ reading, concepts }: ItemImport, draft: Draft, node: Node): void {
  const by = reading.text(node, "by");
  if (by === undefined) return;
  const speakers = draft.get("speakers") as never[];
  const names = speakers.map((id) => concepts.drafts.get(id)?.get("name"));
  const line = names.join(", ");
  if (by.value === line) return;
  if (speakers.length === 1 && by.value.startsWith(`${line}, `)) {
    draft.set("capacity", { ...by, value: by.value.slice(line.length + 2) });
  } else reading.lose(by.path, "The report has no place for it beside the speakers.");
}

function readLanguage({ reading, language }: ItemImport, node: Node): void {
  const own = reading.text(node, "language");
  if (own && own.value !== language) reading.lose(own.path, "The texts of a report are in one language.");
}
