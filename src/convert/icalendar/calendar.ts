import type { ActorId, AnyRecord, Meeting, PlaceId, RecordId, Report, TopicId, Visit } from "../../generated/types.js";
import { indexReport, type ReportIndex } from "../../lookup/report-index.js";
import { type PlacedRecord, recordsOf } from "../../lookup/walk.js";
import { type LossList, lossList } from "../export/loss-list.js";
import { homes } from "./homes.js";
import { reasonToSkip } from "./period.js";

export type PlacedEvent = PlacedRecord<Visit | Meeting>;

/** A report while it is written as a calendar. */
export interface Calendar {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly losses: LossList;
  /** The visits and meetings that become events. */
  readonly events: readonly PlacedEvent[];
  hasEvent(id: RecordId): boolean;
  pathOf(id: RecordId): string | undefined;
  /** The name of a record, which the calendar holds from then on. No such record is a loss at that path. */
  name(id: ActorId | PlaceId | TopicId, path: string): string | undefined;
  /** Notes that the coordinates of a place are written. */
  locate(id: PlaceId): void;
  /** Tells which people, places and the like no event names, and which coordinates none has. */
  tellUnused(): void;
}

export const NO_RECORD = "Names no record of the report.";

export function calendarOf(report: Report): Calendar {
  const index = indexReport(report);
  const losses = lossList(report, homes);
  const placed = [...recordsOf(report)];
  const paths = new Map<RecordId, string>();
  const events: PlacedEvent[] = [];
  for (const { record, path } of placed) {
    if (!paths.has(record.id)) paths.set(record.id, path);
    if (record.type !== "visit" && record.type !== "meeting") continue;
    const reason = reasonToSkip(record.when);
    if (reason === undefined) events.push({ record, path });
    else losses.add(path, reason);
  }
  const eventIds = new Set<RecordId>(events.map(({ record }) => record.id));
  const named = new Set<RecordId>();
  const located = new Set<RecordId>();

  return {
    report,
    index,
    losses,
    events,
    hasEvent: (id) => eventIds.has(id),
    pathOf: (id) => paths.get(id),
    name(id, path) {
      const record = index.get(id);
      if (record === undefined) losses.add(path, NO_RECORD);
      else named.add(id);
      return record?.name;
    },
    locate(id) {
      located.add(id);
    },
    tellUnused() {
      for (const { record, path } of placed) {
        if (!isNameable(record)) continue;
        if (!named.has(record.id)) losses.add(path, "No event of the calendar names it.");
        else if (record.type === "place" && record.coordinates !== undefined && !located.has(record.id))
          losses.add(`${path}/coordinates`, "No event of the calendar is at this place alone.");
      }
    },
  };
}

const NAMEABLE: ReadonlySet<string> = new Set(["person", "organization", "state", "place", "topic"]);

function isNameable({ type }: AnyRecord): boolean {
  return NAMEABLE.has(type);
}
