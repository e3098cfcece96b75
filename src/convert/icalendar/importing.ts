import type { Evidence } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import type { EventImport } from "../import/event-import.js";
import type { Node } from "../import/objects.js";
import type { TimeZones } from "./time-zones.js";

/** Whose words the extensions of the records are. */
export const NAMESPACE = "urn:ietf:rfc:5545";

/** Who gives the names of events. */
export const SCHEME = "iCalendar UID";

/** What all parts of the importer share. */
export interface IcalendarImport extends EventImport {
  readonly zones: TimeZones;
  readonly evidence: Evidence;
  readonly head: Draft;
  /** What the events that recur are called, by their UID. */
  readonly masters: ReadonlyMap<string, string>;
}

/** An event of the document. */
export interface CalendarEvent {
  readonly node: Node;
  readonly calendar: Node;
}
