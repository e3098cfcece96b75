import type { Evidence, Temporal } from "../../generated/types.js";
import type { Cast } from "../import/cast.js";
import type { Draft } from "../import/draft.js";
import type { Ids } from "../import/ids.js";
import type { Node, ObjectReading } from "../import/objects.js";
import type { Topics } from "../import/topics.js";
import type { TimeZones } from "./time-zones.js";

/** Whose words the extensions of the records are. */
export const NAMESPACE = "urn:ietf:rfc:5545";

/** Who gives the names of events. */
export const SCHEME = "iCalendar UID";

/** What all parts of the importer share. */
export interface IcalendarImport {
  readonly reading: ObjectReading;
  readonly ids: Ids;
  readonly cast: Cast;
  readonly topics: Topics;
  readonly zones: TimeZones;
  readonly evidence: Evidence;
  readonly head: Draft;
  /** When the calendar was changed last, if that is told. */
  readonly changed: Temporal | undefined;
  /** What the events that recur are called, by their UID. */
  readonly masters: ReadonlyMap<string, string>;
}

/** An event of the document. */
export interface CalendarEvent {
  readonly node: Node;
  readonly calendar: Node;
}
