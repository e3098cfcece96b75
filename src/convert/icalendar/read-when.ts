import type { Temporal, When } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { hasClock, isLocal } from "../../time/interval.js";
import { daysAfter } from "../../time/written.js";
import { inZone } from "../../time/zone-offset.js";
import { temporalOf } from "../import/dates.js";
import type { Node, ObjectReading } from "../import/objects.js";
import { alsoFrom, composed, type Found } from "../import/reading.js";
import { propertyNamed, type ReadProperty } from "./properties.js";
import type { TimeZones } from "./time-zones.js";

/** A time, and the zone on whose clocks it was read. */
export interface ZonedTime {
  readonly time: Found<Temporal>;
  readonly zone: Found | undefined;
}

/** When an event takes place: DTSTART, and DTEND or DURATION. */
export function whenOf(reading: ObjectReading, zones: TimeZones, event: Node): Found<When> | undefined {
  const start = timeNamed(reading, zones, event, "dtstart");
  const end = timeNamed(reading, zones, event, "dtend");
  const duration = durationOf(reading, event);
  const timeZone = start?.zone ?? end?.zone;
  if (end && duration) reading.explain(duration.path, "The end says how long it takes.");
  const shared = { timeZone, duration: end === undefined ? duration : undefined };
  if (start === undefined) return end && composed<When>(event.path, { end: lastOf(end.time), timeZone });
  const first = start.time;
  const last = end && onOneClock(lastOf(end.time), start.zone, end.zone);
  // An event of one day ends where it begins. So does one of days with the end that it should not have.
  const isOneDay = last && !hasClock(first.value) && !hasClock(last.value) && last.value <= first.value;
  if (isOneDay && end && (last.value === first.value || end.time.value === first.value)) {
    return composed<When>(event.path, { start: alsoFrom(first, last), ...shared });
  }
  return composed<When>(event.path, { start: first, end: last, ...shared });
}

/** An event that ends in another time zone, as a flight does, has its end on the clocks of its start. */
function onOneClock(end: Found<Temporal>, zone: Found | undefined, own: Found | undefined): Found<Temporal> {
  if (zone === undefined || own === undefined || zone.value === own.value) return end;
  const time = inZone(end.value, zone.value);
  return time === undefined ? end : { ...end, value: time };
}

/** Of days DTEND is the one behind the last. */
function lastOf(end: Found<Temporal>): Found<Temporal> {
  return hasClock(end.value) ? end : { ...end, value: daysAfter(end.value, -1) ?? end.value };
}

/** The time of a property, with the offset of its zone. */
export function timeNamed(reading: ObjectReading, zones: TimeZones, event: Node, name: string): ZonedTime | undefined {
  const property = propertyNamed(event, name);
  return property && timeOf(reading, zones, property);
}

const DATE = /^[0-9]{8}$/;
const DATE_TIME = /^[0-9]{8}T/;

/** A time that is wrong is no day: the day of a meeting would be guessed. */
function timeOf(reading: ObjectReading, zones: TimeZones, { text, parameters }: ReadProperty): ZonedTime | undefined {
  const time = temporalOf(text, reading.lose);
  if (time === undefined) return undefined;
  if (parameters && DATE.test(text.value)) reading.skip(parameters, "value", "DATE");
  if (parameters && DATE_TIME.test(text.value)) reading.skip(parameters, "value", "DATE-TIME");
  const zone = reading.text(parameters, "tzid");
  if (zone === undefined || !isLocal(time.value)) {
    if (zone) reading.explain(zone.path, "The time does not need it.");
    return { time, zone: undefined };
  }
  const name = zones.nameOf(zone);
  const placed = zones.place(time, zone);
  if (name === undefined && placed) {
    reading.explain(
      zone.path,
      "It is no name of the IANA database: the times have the offset that the calendar gives.",
    );
  } else if (name === undefined) {
    reading.explain(zone.path, "It is no name of the IANA database, and the calendar does not describe it.");
  }
  return { time: placed ?? time, zone: name };
}

function durationOf(reading: ObjectReading, event: Node): Found | undefined {
  const duration = propertyNamed(event, "duration")?.text;
  if (duration === undefined || isTextOf("Duration", duration.value)) return duration;
  return reading.explain(duration.path, "It is no duration.");
}
