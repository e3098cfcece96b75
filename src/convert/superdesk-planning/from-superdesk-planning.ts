import type { Source } from "../../generated/types.js";
import { Cast } from "../import/cast.js";
import { latestFound, temporalOf } from "../import/dates.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { ObjectReading } from "../import/objects.js";
import { Pages } from "../import/pages.js";
import { lastChange } from "../import/plans.js";
import { type Found, implied } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { Topics } from "../import/topics.js";
import { idOf, readEvent, titleOf } from "./event.js";
import { NAMESPACE, type PlanningImport, textOf } from "./importing.js";
import { type Item, itemsOf } from "./items.js";
import { readRelations } from "./relations.js";

/**
 * Makes the skeleton of a report out of events of Superdesk Planning, the planning system of newsrooms: an event as its API,
 * its JSON exports and Newsroom's agenda have it, a list of events, or an answer of the API with `_items`. Each event becomes
 * a meeting of kind `gathering`, since the system does not say in what form people come together.
 *
 * Times are those of the clocks in the event's time zone, with their offset. A plan whose day was long past when the document
 * was last changed has the status `unknown`, and the plan in its history. What a desk says of an event in words of its own,
 * such as calendars and categories, stands in an extension; how it covers the event, and how to reach people, is left out.
 * An event that the desk has withdrawn (state `killed` or `spiked`) is told, and no meeting.
 *
 * @param document what `JSON.parse` returned. It need not be valid: what cannot be read is told among the losses.
 * @throws TypeError for what holds no event that stands, for bad options, and where neither the document nor the options give the report
 * an id: a list has none
 */
export function fromSuperdeskPlanning(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new ObjectReading(document, options);
  const { lose } = reading;
  const items = itemsOf(document, reading);
  const ids = new Ids();
  const sourceId = ids.mint("source", undefined, "planning document");
  const head = headOf(reading, items, { type: "source", id: sourceId, kind: "dataset" }, options);
  const evidence = { source: sourceId, basis: "stated" } as const;
  const cast = new Cast(ids, evidence, lose, options);
  const importing: PlanningImport = {
    reading,
    ids,
    cast,
    topics: new Topics(cast, NAMESPACE),
    language: head.get("language") as string,
    changed: lastChange(head),
    actors: new Map(),
    pages: new Pages(ids, lose),
  };
  const source = Draft.begin("source", implied("", sourceId), { kind: implied("", "dataset") }, "", lose);
  const meetings = new Map<string, Draft>();
  const events = items.map((item) => {
    const draft = readEvent(importing, item, evidence);
    const id = idOf(importing, item);
    if (id && !meetings.has(id.value)) meetings.set(id.value, draft);
    readSource(importing, item, source, head);
    return { item, draft };
  });
  for (const { item, draft } of events) readRelations(importing, item, draft, meetings);
  const drafts = events.map(({ draft }) => draft);
  importing.topics.settle(drafts);
  const { report, held } = settle(head, [source, ...importing.pages.drafts, ...drafts, ...cast.drafts], lose);
  return { report, losses: reading.losses(held) };
}

/** One event gives the report its title, its id and its dates; of several the report is a list. */
function headOf(reading: ObjectReading, items: readonly Item[], source: Source, options: ImportOptions): Draft {
  const [first, ...others] = items as [Item, ...Item[]];
  const isOne = others.length === 0;
  const title = isOne ? titleOf({ reading }, first) : implied("", `Superdesk Planning: ${items.length} events`);
  const language = items.flatMap((item) => textOf(reading, item, "language") ?? [])[0];
  const guid = isOne ? idOf({ reading }, first) : undefined;
  const id = guid && { ...guid, value: guid.value.replace(/#.*$/s, "") };
  const head = beginReport({ path: "", id, language, title, source }, options, reading.lose);
  if (isOne) head.set("createdAt", dateOf(reading, first, CREATED));
  const latest = latestFound(items.flatMap((item) => dateOf(reading, item, CHANGED) ?? []));
  if (latest && latest.value !== head.get("createdAt")) head.set("updatedAt", latest);
  else head.shows(latest);
  return head;
}

const CREATED = ["firstcreated", "_created"] as const;
const CHANGED = ["versioncreated", "_updated", "event_lastmodified"] as const;

function dateOf(reading: ObjectReading, item: Item, keys: readonly string[]): Found | undefined {
  for (const key of keys) {
    const text = textOf(reading, item, key);
    if (text) return temporalOf(text, reading.lose);
  }
  return undefined;
}

/** Who supplies the document, and in what language it is. */
function readSource({ reading, language }: PlanningImport, item: Item, source: Draft, head: Draft): void {
  const credit = textOf(reading, item, "source") ?? textOf(reading, item, "original_source");
  if (credit && source.get("credit") === undefined) source.set("credit", credit);
  else if (credit?.value === source.get("credit")) source.shows(credit);
  const own = textOf(reading, item, "language");
  if (own?.value === language) head.shows(own);
  else if (own) reading.explain(own.path, "The texts of a report are in one language.");
  const node = item.nodes[0];
  for (const each of reading.texts(node, "languages")) if (each.value === language) head.shows(each);
}
