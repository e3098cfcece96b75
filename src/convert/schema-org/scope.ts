import type { AnyRecord, EventStatus, RecordId, Report, Temporal } from "../../generated/types.js";
import { globalId, indexReport, type ReportIndex } from "../../lookup/report-index.js";
import { recordsOf } from "../../lookup/walk.js";
import { isQualified } from "../../time/interval.js";
import { homeOf, isLost } from "../export/homes.js";
import { type LossList, lossList } from "../export/loss-list.js";
import type { NodeReference } from "./document.js";
import { some } from "./filled.js";
import { homes, NO_NODE, QUALIFIED } from "./homes.js";

/** What the nodes of a report are made with. */
export interface Scope {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly losses: LossList;
  /** A reference to the node of a record. What has none is a loss at that path. */
  link(id: RecordId | undefined, path: string): NodeReference | undefined;
  /** The same for a list of them. */
  links(ids: readonly RecordId[] | undefined, path: string): NodeReference[];
  /** A time as schema.org writes it. What it cannot write is a loss at that path. */
  date(time: Temporal | undefined, path: string): string | undefined;
}

export function scopeOf(report: Report): Scope {
  const index = indexReport(report);
  const losses = lossList(report, homes);
  for (const { record, path } of recordsOf(report)) {
    const reason = whyLeftOut(record);
    if (reason !== undefined) losses.add(path, reason);
  }

  const link = (id: RecordId | undefined, path: string) => {
    if (id === undefined) return undefined;
    const record = index.get(id) as AnyRecord | undefined;
    if (record !== undefined && hasNode(record)) return { "@id": globalId(report, id) };
    losses.add(path, record === undefined ? "Names no record of the report." : NO_NODE);
    return undefined;
  };
  return {
    report,
    index,
    losses,
    link,
    links: (ids = [], path) => some(ids.map((id, i) => link(id, `${path}/${i}`))) ?? [],
    date(time, path) {
      if (time === undefined || !isQualified(time)) return time;
      losses.add(path, QUALIFIED);
      return undefined;
    },
  };
}

/** Whether schema.org has a node for the record. */
export function hasNode(record: AnyRecord): boolean {
  const home = homeOf(homes, record.type);
  return home !== undefined && !isLost(home) && whyLeftOut(record) === undefined;
}

/**
 * An event without a status takes place or took place as scheduled: "assumed by default", schema.org says of its
 * EventScheduled. So what may not take place at all cannot be an event there.
 */
const UNSURE: Partial<Record<EventStatus, string>> = {
  proposed: "It is only proposed, and schema.org takes every event for one that takes place.",
  rumoured: "It is only rumoured, and schema.org takes every event for one that takes place.",
  "on-hold": "It is on hold, and schema.org takes every event for one that takes place.",
  unknown: "How far it has come is not known, and schema.org takes every event for one that takes place.",
};

function whyLeftOut(record: AnyRecord): string | undefined {
  return record.type === "visit" || record.type === "meeting" ? UNSURE[record.status] : undefined;
}
