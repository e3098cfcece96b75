import type { Duration, Temporal } from "../generated/types.js";
import { clockEnd, clockStart, endOf, isInstant, isQualified, startOf } from "./interval.js";

const DAY = 86_400;

/** A clock may be set between two times without an offset, and a day may have an hour more or less. */
const CLOCK_CHANGE = 3600;

/** The least and the most seconds that something takes. */
type Seconds = readonly [least: number, most: number];

/**
 * Whether a duration certainly is not that from `start` to `end`. Both count with their precision: a date means its whole
 * period, so that the 11th to the 13th may be two days or three. A duration counts as rounded to its smallest unit: `PT2H` may be
 * 1:30 to 2:30. Nothing is contradicted where start or end are not sure, nor where the end lies before the start, which is
 * another mistake. Whoever asks sees to it that the duration itself is not approximate.
 */
export function contradictsSpan(duration: Duration, start: Temporal, end: Temporal): boolean {
  if (isQualified(start) || isQualified(end)) return false;
  const [least, most] = spanOf(start, end);
  if (most < 0) return false;
  const [shortest, longest] = lengthOf(duration);
  return most < shortest || longest < least;
}

function spanOf(start: Temporal, end: Temporal): Seconds {
  if (isInstant(start) && isInstant(end)) return [clockStart(end) - clockEnd(start), clockEnd(end) - clockStart(start)];
  if (isInstant(start) || isInstant(end)) return [startOf(end) - endOf(start), endOf(end) - startOf(start)];
  return [clockStart(end) - clockEnd(start) - CLOCK_CHANGE, clockEnd(end) - clockStart(start) + CLOCK_CHANGE];
}

const PARTS =
  /^P(?:([0-9]+)W)?(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9.]+)S)?)?$/;

/** The units in the order of `PARTS`. No month is shorter or longer. */
const UNITS: readonly Seconds[] = [
  [7 * DAY, 7 * DAY],
  [365 * DAY, 366 * DAY],
  [28 * DAY, 31 * DAY],
  [DAY, DAY],
  [3600, 3600],
  [60, 60],
  [1, 1],
];

/** Days, and what is longer, are those of the calendar. */
const FIRST_CLOCK_UNIT = 4;

function lengthOf(duration: Duration): Seconds {
  const amounts = PARTS.exec(duration)?.slice(1) ?? [];
  let least = 0;
  let most = 0;
  let rounding = 0;
  UNITS.forEach(([shortest, longest], i) => {
    const amount = amounts[i];
    if (amount === undefined) return;
    least += Number(amount) * shortest;
    most += Number(amount) * longest;
    // Half of the unit that stands last.
    rounding = longest / 2;
  });
  const hasCalendar = amounts.slice(0, FIRST_CLOCK_UNIT).some((amount) => amount !== undefined);
  const change = hasCalendar ? CLOCK_CHANGE : 0;
  return [least - rounding - change, most + rounding + change];
}
