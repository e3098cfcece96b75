import { addToList } from "../../collections/add-to-list.js";
import type { ActStatus, EventId, Report } from "../../generated/types.js";
import { indexReport } from "../../lookup/report-index.js";
import { requireReport } from "../../lookup/require-report.js";
import { type PlacedRecord, recordsOf } from "../../lookup/walk.js";
import { isExact, withSeconds } from "../../time/written.js";
import type { Conversion } from "../export/conversion.js";
import { LossList } from "../export/loss-list.js";
import { reasonToLeaveOut } from "../export/standing.js";
import { type TimestampOptions, timestampOf } from "../export/timestamp.js";
import { mediaTopicUri, SCHEMA } from "./codes.js";
import type { NinjsAssociation, NinjsDocument, NinjsItem } from "./document.js";
import { isItemType, REL } from "./fields.js";
import { homes } from "./homes.js";
import { type ItemHead, type ItemRecord, itemOf } from "./write-item.js";
import { displayName, type Writing } from "./writing.js";

/** What `toNinjs` cannot read out of the report. */
export interface NinjsOptions extends TimestampOptions {}

/**
 * Converts a report into items of IPTC ninjs 3.1, the news format of the International Press Telecommunications Council.
 * The first item is the report, the others are its sources, visits and meetings, and the agreements, acts and statements
 * that belong to no event. Those that do are associations of it, with the `rel` "outcome" or "quotation".
 *
 * An item tells what it holds as fact. What is only claimed, is denied, disputed or refuted becomes none, and no item names it:
 * the statement that claims it stays.
 *
 * @throws TypeError for what is no report, and where neither report nor options say when this version was made
 */
export function toNinjs(report: Report, options: NinjsOptions = {}): Conversion<NinjsDocument> {
  requireReport(report);
  const losses = new LossList(report, homes);
  const writing: Writing = { report, index: indexReport(report), losses, named: new Set() };
  const head = headOf(report, timestampOf(report, options));
  const belonging = new Map<EventId, NinjsAssociation[]>();
  const free: NinjsItem[] = [];
  const events: [EventId, NinjsItem][] = [];
  for (const placed of recordsOf(report)) {
    if (!isItemRecord(placed)) continue;
    const { record, path } = placed;
    const reason = reasonToLeaveOut(record);
    if (reason !== undefined) {
      losses.add(path, reason);
      continue;
    }
    const item = itemOf(writing, head, placed);
    const at = eventsOf(writing, record);
    if (record.type === "visit" || record.type === "meeting") events.push([record.id, item]);
    if (at.size === 0) free.push(item);
    const rel = record.type === "statement" ? REL.quotation : REL.outcome;
    for (const event of at) addToList(belonging, event, { name: displayName(record), rel, ...item });
  }
  for (const [id, item] of events) {
    const associations = belonging.get(id);
    if (associations) item.associations = [...(item.associations ?? []), ...associations];
  }
  loseDates(writing);
  loseConcepts(writing);
  const document = [reportItem(report, head, free), ...free].map(declared);
  return { document, losses: losses.list() };
}

function isItemRecord(placed: PlacedRecord): placed is PlacedRecord<ItemRecord> {
  return isItemType(placed.record.type);
}

/** The events of the report that an agreement or an act came out of, or that a statement was made at. */
function eventsOf({ index }: Writing, record: ItemRecord): Set<EventId> {
  return new Set(
    eventIdsOf(record).filter((id) => {
      const event = index.get(id);
      return event !== undefined && reasonToLeaveOut(event) === undefined;
    }),
  );
}

function eventIdsOf(record: ItemRecord): EventId[] {
  switch (record.type) {
    case "agreement":
      return (record.actions ?? []).flatMap(({ status, during }) =>
        status === undefined && during !== undefined ? [during] : [],
      );
    case "act":
      return record.during !== undefined && HAPPENED.includes(record.status) ? [record.during] : [];
    case "statement":
      return record.at === undefined ? [] : [record.at];
    default:
      return [];
  }
}

const HAPPENED: readonly ActStatus[] = ["under-way", "done", "suspended", "annulled"];

function headOf({ version, createdAt }: Report, timestamp: string): ItemHead {
  return {
    profile: `communique-${version}`,
    version: timestamp,
    ...(createdAt !== undefined && isExact(createdAt) && { firstCreated: withSeconds(createdAt) }),
    versionCreated: timestamp,
    pubStatus: "usable",
  };
}

/** The item of the report itself, which names all others. */
function reportItem(report: Report, head: ItemHead, items: readonly NinjsItem[]): NinjsItem {
  const item: NinjsItem = {
    uri: report.id,
    type: "composite",
    ...head,
    language: report.language,
    title: report.title,
  };
  if (report.summary !== undefined) {
    item.descriptions = [{ role: "summary", contentType: "text/plain", value: report.summary }];
  }
  item.associations = items.map(({ uri, type, title }) => ({
    name: title ?? uri,
    rel: REL.member,
    uri,
    ...(type && { type }),
  }));
  return item;
}

function declared({ uri, type, ...rest }: NinjsItem): NinjsItem {
  return { uri, ...(type && { type }), standard: { name: "ninjs", version: "3.1", schema: SCHEMA }, ...rest };
}

function loseDates({ report, losses }: Writing): void {
  for (const key of ["createdAt", "updatedAt"] as const) {
    const time = report[key];
    if (time !== undefined && !isExact(time)) losses.add(`/${key}`, "The format dates its items to the second.");
  }
}

/** People, places and the like are nothing by themselves in ninjs: it has them where an item names them. */
function loseConcepts({ report, losses, named }: Writing): void {
  for (const { record, path } of recordsOf(report)) {
    if (["person", "organization", "state", "place", "topic"].includes(record.type) && !named.has(record.id)) {
      losses.add(path, "No item names it.");
    }
    if (record.type !== "topic") continue;
    for (const [i, code] of (record.codes ?? []).entries()) {
      if (mediaTopicUri(code) === undefined) {
        losses.add(`${path}/codes/${i}`, "Only codes of the IPTC Media Topics have a URI here.");
      }
    }
  }
}
