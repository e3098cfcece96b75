import type { AnyRecord, EventStatus, RecordId, Report, Temporal } from "../../generated/types.js";
import { globalId, indexReport, type ReportIndex } from "../../lookup/report-index.js";
import { recordsOf } from "../../lookup/walk.js";
import { hasClock, isQualified } from "../../time/interval.js";
import { dayOf, withSeconds } from "../../time/written.js";
import { homeOf, isLost } from "../export/homes.js";
import { LossList } from "../export/loss-list.js";
import type { NodeReference } from "./document.js";
import { some } from "./filled.js";
import { homes, NO_NODE, QUALIFIED } from "./homes.js";

/** What the nodes of a report are made with. */
export class Scope {
  readonly index: ReportIndex;
  readonly losses: LossList;

  constructor(readonly report: Report) {
    this.index = indexReport(report);
    this.losses = new LossList(report, homes);
    for (const { record, path } of recordsOf(report)) {
      const reason = whyLeftOut(record);
      if (reason !== undefined) this.losses.add(path, reason);
    }
  }

  /** A reference to the node of a record. What has none is a loss at that path. */
  readonly link = (id: RecordId | undefined, path: string): NodeReference | undefined => {
    if (id === undefined) return undefined;
    const record = this.index.get(id) as AnyRecord | undefined;
    if (record !== undefined && hasNode(record)) return { "@id": globalId(this.report, id) };
    return this.losses.add(path, record === undefined ? "Names no record of the report." : NO_NODE);
  };

  /** The same for a list of them. */
  readonly links = (ids: readonly RecordId[] = [], path: string): NodeReference[] =>
    some(ids.map((id, i) => this.link(id, `${path}/${i}`))) ?? [];

  /** A time as schema.org writes it. What it cannot write is a loss at that path. */
  readonly date = (time: Temporal | undefined, path: string): string | undefined => {
    if (time === undefined || !isQualified(time)) return time && withSeconds(time);
    this.losses.add(path, QUALIFIED);
    return hasClock(time) ? dayOf(time) : undefined;
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
