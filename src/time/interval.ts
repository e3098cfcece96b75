import type { Temporal } from "../generated/types.js";

// A Temporal as the interval of moments that it may mean. A date has no zone, and neither has a clock time without an offset:
// two of them are compared by the calendar, and one with an instant by all the clocks on earth. Whoever writes `~`, `?` or
// `%` is not sure, so that such a time contradicts nothing. The values have to be of the shape of `TemporalSchema`.

const DAY = 86_400;

// The zones of the earth: a local day begins up to 14 h before the day of UTC, and ends up to 12 h after it.
const BEGINS_EARLIER = 14 * 3600;
const ENDS_LATER = 12 * 3600;

/**
 * Whether `a` certainly lies before `b`: the latest moment that `a` may mean before the earliest of `b`. Two times without an
 * offset are compared by their days, which count as days of one calendar: their clocks may be those of two places. For days
 * at places that may be far apart, see `isBeforeAnywhere`; for times of one clock, `isBeforeOnOneClock`.
 */
export function isBefore(a: Temporal, b: Temporal): boolean {
  if (a === b) return false;
  if (isPlainDay(a) && isPlainDay(b)) return a < b;
  if (isQualified(a) || isQualified(b)) return false;
  if (isInstant(a) && isInstant(b)) return isEarlier(a, b);
  if (isInstant(a) || isInstant(b)) return endOf(a) <= startOf(b);
  return isLessAtCommonPrecision(a.slice(0, DAY_LENGTH), b.slice(0, DAY_LENGTH));
}

/** The same where both were read on one clock, as the times of one `when` are: then the hours count as well. */
export function isBeforeOnOneClock(a: Temporal, b: Temporal): boolean {
  if (!isLocal(a) || !isLocal(b)) return isBefore(a, b);
  if (isQualified(a) || isQualified(b)) return false;
  if (isBefore(a, b)) return true;
  const setBack = setBackAt(a);
  return setBack === 0 ? isEarlier(a, b) : clockEnd(a) + setBack <= clockStart(b);
}

/**
 * The same where the clocks of two places were read: it may be the 18th in Washington and the 19th in Tokyo, so that
 * of two dates one has to be more than a day before the other.
 */
export function isBeforeAnywhere(a: Temporal, b: Temporal): boolean {
  return isInstant(a) && isInstant(b) ? isBefore(a, b) : isDaysBefore(a, b, areMoments(a, b) ? 0 : 1);
}

/** Whether `a` certainly lies more than `days` days before `b`. */
export function isDaysBefore(a: Temporal, b: Temporal, days: number): boolean {
  if (isQualified(a) || isQualified(b)) return false;
  if (areMoments(a, b)) return endOf(a) + days * DAY <= startOf(b);
  return lastDay(a) + days < firstDay(b);
}

/** Whether more than their days can be compared. */
function areMoments(a: Temporal, b: Temporal): boolean {
  return isInstant(a) || isInstant(b) || (hasClock(a) && hasClock(b));
}

/** Whether it has a time of day, and is not a date alone. */
export function hasClock(time: Temporal): boolean {
  return time.length > "2024-08-19~".length;
}

/** Whether it has a time of day with an offset, which makes it an instant. */
export function isInstant(time: Temporal): boolean {
  return hasClock(time) && offsetAt(time) < lengthUnqualified(time);
}

/** Whether both are one instant, written with two offsets. */
export function isSameInstant(a: Temporal, b: Temporal): boolean {
  if (!isInstant(a) || !isInstant(b) || isQualified(a) || isQualified(b)) return false;
  return startOf(a) === startOf(b) && fractionOf(a) === fractionOf(b);
}

/** Whether it has a time of day without an offset, so that it says what the clock of some place shows. */
export function isLocal(time: Temporal): boolean {
  return hasClock(time) && !isInstant(time);
}

/** Whether it has a time of day to the second or closer. */
export function hasSeconds(time: Temporal): boolean {
  return time.charCodeAt("2024-08-19T14:30".length) === COLON;
}

/** Whether it says of itself that it is approximate or uncertain. */
export function isQualified(time: Temporal): boolean {
  const last = time.charCodeAt(time.length - 1);
  return last === TILDE || last === QUESTION_MARK || last === PERCENT;
}

const TILDE = 0x7e;
const QUESTION_MARK = 0x3f;
const PERCENT = 0x25;
const COLON = 0x3a;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const LETTER_Z = 0x5a;
const DAY_LENGTH = "2024-08-19".length;

function isPlainDay(time: Temporal): boolean {
  return time.length === DAY_LENGTH;
}

/** The first second, counted from a fixed day, wherever on earth. A qualifier is passed over. */
export function startOf(time: Temporal): number {
  return isInstant(time) ? secondOf(time) : clockStart(time) - BEGINS_EARLIER;
}

/** The second behind the last one, counted and widened likewise. */
export function endOf(time: Temporal): number {
  return isInstant(time) ? clockEnd(time) : clockEnd(time) + ENDS_LATER;
}

/** The first second as its own clock counts it. That of an instant is the clock of UTC. */
export function clockStart(time: Temporal): number {
  return hasClock(time) ? secondOf(time) : firstDay(time) * DAY;
}

/** The second behind the last one, counted likewise. */
export function clockEnd(time: Temporal): number {
  if (!hasClock(time)) return (lastDay(time) + 1) * DAY;
  return hasSeconds(time) ? Math.floor(secondOf(time)) + 1 : secondOf(time) + 60;
}

/** The order of two instants, or of two times of one clock, whatever their qualifiers. */
export function isEarlier(a: Temporal, b: Temporal): boolean {
  const first = secondOf(a);
  const second = secondOf(b);
  if (!hasSeconds(a) || !hasSeconds(b)) return Math.floor(first / 60) < Math.floor(second / 60);
  return first === second ? isLessAtCommonPrecision(fractionOf(a), fractionOf(b)) : first < second;
}

/** `2024-08` is less than `2024-09-01`, and neither less nor greater than `2024-08-19`. */
function isLessAtCommonPrecision(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Seconds by which a clock may be set back soon after it shows this. It is done at night, and by two hours at most. */
function setBackAt(local: Temporal): number {
  const hour = number(local, 11, 13);
  return hour < 4 || hour === 23 ? 2 * 3600 : 0;
}

/** A leap second lies half a second behind the one before it, which keeps it in order without a place of its own. */
function secondOf(time: Temporal): number {
  const second = hasSeconds(time) ? number(time, 17, 19) : 0;
  const clock = number(time, 11, 13) * 3600 + number(time, 14, 16) * 60 + (second === 60 ? 59.5 : second);
  return firstDay(time) * DAY + clock - (offsetOf(time) ?? 0);
}

/** Seconds that the clock of a time is ahead of UTC, or `undefined` where it does not say. */
export function offsetOf(time: Temporal): number | undefined {
  const at = offsetAt(time);
  if (!hasClock(time) || at === lengthUnqualified(time)) return undefined;
  if (time.charCodeAt(at) === LETTER_Z) return 0;
  const seconds = number(time, at + 1, at + 3) * 3600 + number(time, at + 4, at + 6) * 60;
  return time.charCodeAt(at) === HYPHEN ? -seconds : seconds;
}

/** The digits behind the point, as they stand. */
function fractionOf(time: Temporal): string {
  return time.slice("2024-08-19T14:30:00.".length, offsetAt(time));
}

/** Where the offset of a time of day begins, or the time ends without one. */
export function offsetAt(time: Temporal): number {
  const end = lengthUnqualified(time);
  if (time.charCodeAt(end - 1) === LETTER_Z) return end - 1;
  const at = end - "+04:00".length;
  const sign = time.charCodeAt(at);
  return sign === PLUS || sign === HYPHEN ? at : end;
}

function lengthUnqualified(time: Temporal): number {
  return isQualified(time) ? time.length - 1 : time.length;
}

/** The first day of a year, a month or a day, as a number of days. */
function firstDay(date: Temporal): number {
  return dayNumber(number(date, 0, 4), hasMonth(date) ? number(date, 5, 7) : 1, hasDay(date) ? number(date, 8, 10) : 1);
}

/** Its last day. */
function lastDay(date: Temporal): number {
  if (hasDay(date)) return firstDay(date);
  const year = number(date, 0, 4);
  return (hasMonth(date) ? dayNumber(year, number(date, 5, 7) + 1, 1) : dayNumber(year + 1, 1, 1)) - 1;
}

function hasMonth(date: Temporal): boolean {
  return date.length >= "2024-08".length;
}

function hasDay(date: Temporal): boolean {
  return date.length >= DAY_LENGTH;
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
