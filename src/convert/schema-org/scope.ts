import type { AnyRecord, RecordId, Report, Temporal } from "../../generated/types.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";
import { globalId, indexReport, type ReportIndex } from "../../lookup/report-index.js";
import { recordsOf } from "../../lookup/walk.js";
import { hasClock, isQualified } from "../../time/interval.js";
import { dayOf, withSeconds } from "../../time/written.js";
import { homeOf, isLost } from "../export/homes.js";
import { LossList } from "../export/loss-list.js";
import type { NodeReference } from "./document.js";
import { some } from "./filled.js";
import { CLAIMED, homes, NO_NODE, QUALIFIED } from "./homes.js";

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

  /**
   * A reference to the node of a record. What has none is a loss at that path, and so is what is no fact: its node is a
   * Claim, which takes part in nothing.
   */
  readonly link = (id: RecordId | undefined, path: string): NodeReference | undefined => {
    if (id === undefined) return undefined;
    const record = this.index.get(id) as AnyRecord | undefined;
    if (record !== undefined && hasNode(record) && isClaimed(record)) return this.losses.add(path, CLAIMED);
    return this.subject(id, path);
  };

  /** The same where words may be about something that is only claimed. */
  readonly subject = (id: RecordId, path: string): NodeReference | undefined => {
    const record = this.index.get(id) as AnyRecord | undefined;
    if (record !== undefined && hasNode(record)) return { "@id": globalId(this.report, id) };
    return this.losses.add(path, record === undefined ? "Names no record of the report." : NO_NODE);
  };

  /** The same for a list of them. */
  readonly links = (ids: readonly RecordId[] = [], path: string): NodeReference[] =>
    some(ids.map((id, i) => this.link(id, `${path}/${i}`))) ?? [];

  readonly subjects = (ids: readonly RecordId[] = [], path: string): NodeReference[] =>
    some(ids.map((id, i) => this.subject(id, `${path}/${i}`))) ?? [];

  /** A time as schema.org writes it. What it cannot write is a loss at that path. */
  readonly date = (time: Temporal | undefined, path: string): string | undefined => {
    if (time === undefined || !isQualified(time)) return time && withSeconds(time);
    this.losses.add(path, QUALIFIED);
    return hasClock(time) ? dayOf(time) : undefined;
  };
}

/** An occurrence that the sources do not tell as fact. */
export type Claimed = Extract<AnyRecord, { standing?: unknown }>;

export function isClaimed(record: AnyRecord): record is Claimed {
  return "standing" in record && !isToldAsFact(record);
}

/** Whether schema.org has a node for the record. */
export function hasNode(record: AnyRecord): boolean {
  const home = homeOf(homes, record.type);
  return home !== undefined && !isLost(home) && whyLeftOut(record) === undefined;
}

/**
 * An event without a status takes place or took place as scheduled: "assumed by default", schema.org says of its
 * EventScheduled. So what may not take place at all, or did not, cannot be an event there; nor can an act of which nothing
 * is known be an action.
 */
const UNSURE: ReadonlySet<string> = new Set(["proposed", "rumoured", "on-hold", "in-doubt", "not-held", "unknown"]);

function whyLeftOut(record: AnyRecord): string | undefined {
  const isUnsure =
    record.type === "visit" || record.type === "meeting"
      ? UNSURE.has(record.status)
      : record.type === "act" && record.status === "unknown";
  return isUnsure && !isClaimed(record)
    ? "It may not take place, or did not, and schema.org would tell it as fact."
    : undefined;
}
