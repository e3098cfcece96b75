import type {
  Act,
  ActorId,
  AnyRecord,
  Meeting,
  PlaceId,
  RecordId,
  Report,
  TopicId,
  Visit,
} from "../../generated/types.js";
import { indexReport, type ReportIndex } from "../../lookup/report-index.js";
import { type PlacedRecord, recordsOf } from "../../lookup/walk.js";
import { LossList } from "../export/loss-list.js";
import { reasonToLeaveOut } from "../export/standing.js";
import { homes } from "./homes.js";
import { reasonToSkip } from "./period.js";
import { calendarStatusOf } from "./status.js";

/** What can be an event of a calendar. */
export type Occasion = Visit | Meeting | Act;

export type PlacedEvent = PlacedRecord<Occasion>;

export const NO_RECORD = "Names no record of the report.";

/** A report while it is written as a calendar. */
export class Calendar {
  readonly index: ReportIndex;
  readonly losses: LossList;
  /** The visits, meetings and acts that become events. */
  readonly events: PlacedEvent[] = [];
  readonly #eventIds = new Set<RecordId>();
  readonly #paths = new Map<RecordId, string>();
  readonly #named = new Set<RecordId>();
  readonly #located = new Set<RecordId>();

  constructor(readonly report: Report) {
    this.index = indexReport(report);
    this.losses = new LossList(report, homes);
    for (const { record, path } of recordsOf(report)) {
      if (!this.#paths.has(record.id)) this.#paths.set(record.id, path);
      if (!isOccasion(record)) continue;
      const reason = reasonToLeaveOut(record) ?? reasonOfStatus(record) ?? reasonToSkip(record.when);
      if (reason !== undefined) this.losses.add(path, reason);
      else {
        this.events.push({ record, path });
        this.#eventIds.add(record.id);
      }
    }
  }

  hasEvent(id: RecordId): boolean {
    return this.#eventIds.has(id);
  }

  pathOf(id: RecordId): string | undefined {
    return this.#paths.get(id);
  }

  /** The name of a record, which the calendar holds from then on. No such record is a loss at that path. */
  name(id: ActorId | PlaceId | TopicId, path: string): string | undefined {
    const record = this.index.get(id);
    if (record === undefined) return this.losses.add(path, NO_RECORD);
    this.#named.add(id);
    return record.name;
  }

  /** Notes that the coordinates of a place are written. */
  locate(id: PlaceId): void {
    this.#located.add(id);
  }

  /** Tells which people, places and the like no event names, and which coordinates none has. */
  tellUnused(): void {
    for (const { record, path } of recordsOf(this.report)) {
      if (!NAMEABLE.has(record.type)) continue;
      if (!this.#named.has(record.id)) this.losses.add(path, "No event of the calendar names it.");
      else if (record.type === "place" && record.coordinates !== undefined && !this.#located.has(record.id))
        this.losses.add(`${path}/coordinates`, "No event of the calendar is at this place alone.");
    }
  }
}

function isOccasion(record: AnyRecord): record is Occasion {
  return record.type === "visit" || record.type === "meeting" || record.type === "act";
}

function reasonOfStatus(record: Occasion): string | undefined {
  return calendarStatusOf(record) === undefined ? "It is done or not planned, and a calendar holds plans." : undefined;
}

const NAMEABLE: ReadonlySet<string> = new Set(["person", "organization", "state", "place", "topic"]);
