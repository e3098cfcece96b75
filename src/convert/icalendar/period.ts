import type { Duration, Temporal, When } from "../../generated/types.js";
import { hasClock, isInstant, isQualified } from "../../time/interval.js";
import { dayOf } from "../../time/written.js";
import { date, dateAfter, dateTime, hasFraction, isDay } from "./date-time.js";

/** Tells that a value is lost, by its pointer in the record. */
export type Tell = (at: string, reason: string) => void;

const OTHER_YEARS = "Written for iCalendar it lies outside of the years 0000 to 9999.";

/** Why something with this time cannot be an event of iCalendar, or `undefined` where it can. */
export function reasonToSkip(when: When | undefined): string | undefined {
  const start = when?.start;
  if (start === undefined) return "It has no start, and iCalendar has no event without one.";
  if (hasClock(start)) return isQualified(start) || dateTime(start) !== undefined ? undefined : OTHER_YEARS;
  if (isQualified(start)) return "Its start is approximate or uncertain, and iCalendar cannot say so.";
  return isDay(start)
    ? undefined
    : "Its start is known to the month or year alone, and iCalendar has nothing above a day.";
}

/** DTSTART, and DTEND or DURATION where they are known. */
export function periodLines(when: When, tell: Tell): string[] {
  const start = sureOf(when.start as Temporal, "/when/start", tell);
  const end = when.end && sureOf(when.end, "/when/end", tell);
  const span = spanOf(start, end, tell);
  return [...span, ...durationLines(when, hasClock(start), span.length > 1, tell)];
}

/** The day alone of a time of day that is approximate. */
function sureOf(time: Temporal, at: string, tell: Tell): Temporal {
  if (!hasClock(time) || !isQualified(time)) return time;
  tell(at, "Its time of day is approximate, and iCalendar cannot say so.");
  return dayOf(time);
}

/** DTSTART, and DTEND where it is known and of the same precision. */
function spanOf(start: Temporal, given: Temporal | undefined, tell: Tell): string[] {
  const end = usableEnd(start, given, tell);
  if (end !== undefined && !areOfOneClock(start, end)) return daySpan(start, end, tell);
  return hasClock(start) ? clockSpan(start, end, tell) : [dateLine("DTSTART", date(start))];
}

/** Whether both are instants, or both times without an offset: DTEND has to be of the form of DTSTART. */
function areOfOneClock(start: Temporal, end: Temporal): boolean {
  return hasClock(start) && hasClock(end) && isInstant(start) === isInstant(end);
}

/** The end, unless it has to be left out. */
function usableEnd(start: Temporal, end: Temporal | undefined, tell: Tell): Temporal | undefined {
  const reason = end === undefined ? undefined : reasonToDrop(start, end);
  if (reason !== undefined) tell("/when/end", reason);
  return reason === undefined ? end : undefined;
}

function reasonToDrop(start: Temporal, end: Temporal): string | undefined {
  if (areOfOneClock(start, end)) {
    const [from, to] = [dateTime(start), dateTime(end)];
    if (to === undefined) return OTHER_YEARS;
    return from !== undefined && to < from ? "It lies before the start." : undefined;
  }
  if (!hasClock(end)) {
    if (isQualified(end)) return "It is approximate or uncertain, and iCalendar cannot say so.";
    if (!isDay(end)) return "It is known to the month or year alone, and iCalendar has nothing above a day.";
  }
  if (hasClock(start) && dayOf(start) === dayOf(end))
    return hasClock(end)
      ? "Of start and end one has an offset, and DTEND has to be of the form of DTSTART."
      : "It is known to the day alone, which DTSTART says already, and DTEND has to be as precise as DTSTART.";
  if (dayOf(end) < dayOf(start)) return "It lies before the start.";
  return dateAfter(dayOf(end)) === undefined ? OTHER_YEARS : undefined;
}

function clockSpan(start: Temporal, end: Temporal | undefined, tell: Tell): string[] {
  const from = dateTimeOf(start, "/when/start", tell);
  const to = end && dateTimeOf(end, "/when/end", tell);
  // DTEND has to be later. Without it the event ends when it starts.
  return to === undefined || to === from ? [`DTSTART:${from}`] : [`DTSTART:${from}`, `DTEND:${to}`];
}

function dateTimeOf(time: Temporal, at: string, tell: Tell): string | undefined {
  if (hasFraction(time)) tell(at, "Its fraction of a second is cut off: iCalendar has none.");
  return dateTime(time);
}

/** Both as days, as nothing closer is of one form. DTEND is the day behind the last one. */
function daySpan(start: Temporal, end: Temporal, tell: Tell): string[] {
  const cutOff = (at: string, time: Temporal) => {
    if (hasClock(time))
      tell(
        `/when/${at}`,
        "Its time of day is cut off: start and end are not of one form, which DTSTART and DTEND have to be.",
      );
  };
  cutOff("start", start);
  cutOff("end", end);
  return [dateLine("DTSTART", date(dayOf(start))), dateLine("DTEND", dateAfter(dayOf(end)) as string)];
}

function dateLine(name: string, value: string): string {
  return `${name};VALUE=DATE:${value}`;
}

/** The flag alone decides whether a duration that fits is written. */
function durationLines({ duration, approximate }: When, isClocked: boolean, hasEnd: boolean, tell: Tell): string[] {
  const misfit = duration && misfitOf(duration, isClocked, hasEnd);
  if (misfit !== undefined) tell("/when/duration", misfit);
  if (duration === undefined || misfit !== undefined) {
    if (approximate) tell("/when/approximate", "It is about a duration that is not written.");
    return [];
  }
  if (!approximate) return [`DURATION:${duration}`];
  tell("/when/duration", "It is approximate, and iCalendar cannot say so.");
  return [];
}

/** RFC 5545, section 3.3.6: no years, no months, no fractions, and no hours with seconds but without minutes. */
const DURATION = /^P(?:[0-9]+W|[0-9]+D|(?:[0-9]+D)?T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))$/;
const DAYS = /^P[0-9]+[DW]$/;

/** Why a duration cannot be written, were it exact. */
function misfitOf(duration: Duration, isClocked: boolean, hasEnd: boolean): string | undefined {
  if (hasEnd) return "DTEND says when it ends, and an event has one of the two.";
  if (!DURATION.test(duration))
    return "A duration of iCalendar has no years, no months, no fractions, and no gap between hours and seconds.";
  return isClocked || DAYS.test(duration)
    ? undefined
    : "The start is known to the day alone, and lasts whole days in iCalendar.";
}
