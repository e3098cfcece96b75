import type { Temporal } from "../generated/types.js";

// A Temporal as the interval of moments that it may mean. A date has no zone: two dates are compared by the calendar, and
// a date with an instant as the longest day on earth. Whoever writes `~`, `?` or `%` is not sure, so that such a date
// contradicts nothing. The values have to be of the shape of `TemporalSchema`.

const DAY = 86_400;

// The zones of the earth: a local day begins up to 14 h before the day of UTC, and ends up to 12 h after it.
const BEGINS_EARLIER = 14 * 3600;
const ENDS_LATER = 12 * 3600;

/**
 * Whether `a` certainly lies before `b`: the latest moment that `a` may mean before the earliest of `b`. Two dates count as
 * dates of one calendar. For dates at places that may be far apart, see `isBeforeAnywhere`.
 */
export function isBefore(a: Temporal, b: Temporal): boolean {
  if (a === b) return false;
  if (isPlainDay(a) && isPlainDay(b)) return a < b;
  if (isQualified(a) || isQualified(b)) return false;
  if (isInstant(a)) return isInstant(b) ? isEarlierInstant(a, b) : endOf(a) <= startOf(b);
  return isInstant(b) ? endOf(a) <= startOf(b) : isLessAtCommonPrecision(a, b);
}

/**
 * The same where the clocks of two places were read: it may be the 18th in Washington and the 19th in Tokyo, so that
 * of two dates one has to be more than a day before the other.
 */
export function isBeforeAnywhere(a: Temporal, b: Temporal): boolean {
  return isInstant(a) || isInstant(b) ? isBefore(a, b) : isDaysBefore(a, b, 1);
}

/** Whether `a` certainly lies more than `days` days before `b`. */
export function isDaysBefore(a: Temporal, b: Temporal, days: number): boolean {
  if (isQualified(a) || isQualified(b)) return false;
  if (isInstant(a) || isInstant(b)) return endOf(a) + days * DAY <= startOf(b);
  return lastDay(a) + days < firstDay(b);
}

/** Whether it is an instant and not a date. */
export function isInstant(time: Temporal): boolean {
  return time.length > "2024-08-19~".length;
}

/** Whether it is a date that says of itself that it is approximate or uncertain. */
export function isQualified(time: Temporal): boolean {
  const last = time.charCodeAt(time.length - 1);
  return last === TILDE || last === QUESTION_MARK || last === PERCENT;
}

const TILDE = 0x7e;
const QUESTION_MARK = 0x3f;
const PERCENT = 0x25;
const ZERO = 0x30;

function isPlainDay(time: Temporal): boolean {
  return time.length === "2024-08-19".length;
}

/** The first second, counted from a fixed day, wherever on earth. A qualifier is passed over. */
export function startOf(time: Temporal): number {
  return isInstant(time) ? secondOf(time) : firstDay(time) * DAY - BEGINS_EARLIER;
}

/** The second behind the last one, counted and widened likewise. */
export function endOf(time: Temporal): number {
  return isInstant(time) ? Math.floor(secondOf(time)) + 1 : (lastDay(time) + 1) * DAY + ENDS_LATER;
}

function isEarlierInstant(a: Temporal, b: Temporal): boolean {
  const first = secondOf(a);
  const second = secondOf(b);
  return first === second ? isLessAtCommonPrecision(fractionOf(a), fractionOf(b)) : first < second;
}

/** `2024-08` is less than `2024-09-01`, and neither less nor greater than `2024-08-19`. */
function isLessAtCommonPrecision(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** A leap second lies half a second behind the one before it, which keeps it in order without a place of its own. */
function secondOf(instant: Temporal): number {
  const second = number(instant, 17, 19);
  const clock = number(instant, 11, 13) * 3600 + number(instant, 14, 16) * 60 + (second === 60 ? 59.5 : second);
  return firstDay(instant) * DAY + clock - offsetOf(instant);
}

/** Seconds that the local clock is ahead of UTC. */
function offsetOf(instant: Temporal): number {
  if (instant.endsWith("Z")) return 0;
  const zone = zoneAt(instant);
  const seconds = number(instant, zone + 1, zone + 3) * 3600 + number(instant, zone + 4, zone + 6) * 60;
  return instant[zone] === "-" ? -seconds : seconds;
}

/** The digits behind the point, as they stand. */
function fractionOf(instant: Temporal): string {
  return instant.slice(20, zoneAt(instant));
}

function zoneAt(instant: Temporal): number {
  return instant.endsWith("Z") ? instant.length - 1 : instant.length - "+04:00".length;
}

/** The first day of a year, a month or a day, as a number of days. */
export function firstDay(date: Temporal): number {
  return dayNumber(number(date, 0, 4), hasMonth(date) ? number(date, 5, 7) : 1, hasDay(date) ? number(date, 8, 10) : 1);
}

/** Its last day. */
export function lastDay(date: Temporal): number {
  if (hasDay(date)) return firstDay(date);
  const year = number(date, 0, 4);
  return (hasMonth(date) ? dayNumber(year, number(date, 5, 7) + 1, 1) : dayNumber(year + 1, 1, 1)) - 1;
}

function hasMonth(date: Temporal): boolean {
  return date.length >= "2024-08".length;
}

function hasDay(date: Temporal): boolean {
  return date.length >= "2024-08-19".length;
}

function dayNumber(year: number, month: number, day: number): number {
  // Moved on by one cycle of the calendar: `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return Date.UTC(year + 400, month - 1, day) / (DAY * 1000);
}

function number(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + text.charCodeAt(i) - ZERO;
  return value;
}
