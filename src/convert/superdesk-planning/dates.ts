import { isTimeZone } from "../../codes/time-zone.js";
import type { Temporal, When } from "../../generated/types.js";
import { isObject } from "../../json/object.js";
import { isTextOf } from "../../lookup/model.js";
import { hasClock } from "../../time/interval.js";
import { dayOf, daysAfter, isExact } from "../../time/written.js";
import { inZone } from "../../time/zone-offset.js";
import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import { at, type Node, type ObjectReading } from "../import/objects.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { flagOf, keep, type PlanningImport } from "./importing.js";
import { holder, type Item } from "./items.js";

/** When an event takes place. Its times are in UTC, and become those of the clocks in its time zone. */
export function readDates({ reading }: PlanningImport, item: Item, draft: Draft): void {
  const dates = reading.object(holder(item, "dates"), "dates");
  if (dates === undefined) return;
  const zone = zoneOf(reading, dates);
  const start = timeOf(reading, dates, "start", zone);
  const end = timeOf(reading, dates, "end", zone);
  const when = start && whenOf(reading, item, dates, { start, end, timeZone: zone });
  if (when) draft.set("when", when);
  else if (end) draft.set("when", composed<When>(dates.path, { end }));
  const open = openOf(item);
  if (open && start) {
    const field = implied(open.path, "/when/start");
    draft.add("gaps", composed(open.path, { field, kind: { ...open, value: "unconfirmed" } }));
  }
  for (const key of REPETITION) keep(draft, dates, key);
  readUnset(reading, dates, "all_day", start !== undefined && hasClock(start.value) && !isOfDays(start, end));
  readUnset(reading, dates, "no_end_time", end !== undefined && dates.value.all_day !== true);
}

/** A flag that is not set says nothing, unless the dates are as if it were. */
function readUnset(reading: ObjectReading, dates: Node, key: string, wouldMatter: boolean): void {
  if (wouldMatter) reading.skip(dates, key, false);
  else reading.explain(at(dates, key), "It says nothing beside the other dates.");
}

/** The events of a series are events of their own. What made them is kept beside them. */
const REPETITION = ["recurring_rule", "recurring_date", "ex_rule", "ex_date"] as const;

interface Span {
  readonly start: Found<Temporal>;
  readonly end: Found<Temporal> | undefined;
  readonly timeZone: Found | undefined;
}

function whenOf(reading: ObjectReading, item: Item, dates: Node, { start, end, timeZone }: Span): Found<When> {
  const allDay = flagOf(dates, "all_day");
  const noEnd = flagOf(dates, "no_end_time");
  const open = openOf(item);
  const { path } = dates;
  const duration = end === undefined ? durationOf(reading, dates) : undefined;
  if (allDay || open || isOfDays(start, end)) {
    const isLocal = allDay === undefined || fillsDays(start, end);
    const toDay = (found: Found<Temporal>) => ({
      ...alsoFrom(found, allDay ?? open),
      value: dayOf(isLocal ? found.value : utcOf(found.value)),
    });
    const [first, last] = [toDay(start), end && toDay(allDay && isLocal ? lastMoment(start, end) : end)];
    return composed<When>(path, { ...spanOf(first, last), timeZone, duration });
  }
  if (noEnd === undefined || end === undefined) return composed<When>(path, { start, end, timeZone, duration });
  const last = { ...alsoFrom(end, noEnd), value: dayOf(utcOf(end.value)) };
  if (last.value > dayOf(start.value)) return composed<When>(path, { start, end: last, timeZone });
  reading.explain(end.path, "The event has no end time: the planning system writes one all the same.");
  return composed<When>(path, { start: alsoFrom(start, noEnd), timeZone });
}

/** A day alone where it begins and ends on the same one. */
function spanOf(start: Found<Temporal>, end: Found<Temporal> | undefined) {
  return end?.value === start.value ? { start: alsoFrom(start, end) } : { start, end };
}

/** From midnight to the last minute of a day, as all-day events were written before there was a flag for them. */
function isOfDays(start: Found<Temporal>, end: Found<Temporal> | undefined): boolean {
  return isMidnight(start.value) && end?.value.slice(DAY, MINUTE) === "T23:59";
}

/** Of an event of whole days the days in UTC are meant, unless it fills those on the clocks of its place. */
function fillsDays(start: Found<Temporal>, end: Found<Temporal> | undefined): boolean {
  if (!isMidnight(start.value) || isMidnight(utcOf(start.value))) return false;
  return end === undefined || isMidnight(end.value) || isOfDays(start, end);
}

function isMidnight(time: Temporal): boolean {
  return time.slice(DAY, MINUTE) === "T00:00";
}

/** The midnight behind a day belongs to it. */
function lastMoment(start: Found<Temporal>, end: Found<Temporal>): Found<Temporal> {
  if (!isMidnight(end.value) || dayOf(end.value) <= dayOf(start.value)) return end;
  return { ...end, value: daysAfter(dayOf(end.value), -1) ?? end.value };
}

const DAY = "2031-05-12".length;
const MINUTE = "2031-05-12T00:00".length;

function utcOf(time: Temporal): Temporal {
  return inZone(time, "UTC") ?? time;
}

function zoneOf(reading: ObjectReading, dates: Node): Found | undefined {
  const zone = reading.text(dates, "tz");
  if (zone === undefined || isTimeZone(zone.value)) return zone;
  return reading.lose(zone.path, "It is no time zone of the IANA database.");
}

function timeOf(reading: ObjectReading, dates: Node, key: string, zone: Found | undefined) {
  const raw = reading.raw(dates, key) ?? mongoDate(reading, dates, key);
  const time = raw && temporalOf(raw, reading.lose);
  return time && alsoFrom(onClocks(time, zone?.value), isExact(time.value) ? zone : undefined);
}

/** A time on the clocks of a zone, if it can be told there. The system writes milliseconds, and means none. */
export function onClocks(time: Found<Temporal>, zone: string | undefined): Found<Temporal> {
  const local = zone === undefined ? undefined : inZone(time.value, zone);
  return { ...time, value: (local ?? time.value).replace(".000", "") };
}

/** As the database writes it. */
function mongoDate(reading: ObjectReading, node: Node, key: string): Found | undefined {
  const value = node.value[key];
  return isObject(value) ? reading.raw({ value, path: at(node, key) }, "$date") : undefined;
}

function durationOf(reading: ObjectReading, dates: Node): Found | undefined {
  const duration = reading.text(dates, "duration");
  return duration && isTextOf("Duration", duration.value) ? duration : undefined;
}

/** Whether the time of day is still open. */
function openOf(item: Item): Found<true> | undefined {
  return flagOf(holder(item, "_time_to_be_confirmed"), "_time_to_be_confirmed");
}
