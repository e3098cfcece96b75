import type { Temporal } from "../../generated/types.js";
import { hasClock, isInstant, offsetAt } from "../../time/interval.js";
import { daysAfter, withSeconds } from "../../time/written.js";

/**
 * A time of day as a DATE-TIME (RFC 5545, section 3.3.5): an instant in UTC, `20250219T203000Z`, and a time without an offset as
 * one that floats, `20250219T203000`. `undefined` where UTC puts it outside of the years 0000 to 9999. Seconds that are not told
 * are 00, and a fraction is cut off; a leap second stays one, as iCalendar knows them.
 */
export function dateTime(time: Temporal): string | undefined {
  return isInstant(time)
    ? utcDateTime(withSeconds(time))
    : compact(withSeconds(time).slice(0, "2025-02-19T20:30:00".length));
}

function utcDateTime(instant: Temporal): string | undefined {
  // Offsets are whole minutes, so that the seconds are those of UTC.
  const minute = "2025-02-19T20:30".length;
  const written = new Date(instant.slice(0, minute) + instant.slice(offsetAt(instant))).toISOString();
  // Other years than those of four digits have a sign.
  return /^[0-9]/.test(written) ? `${compact(written.slice(0, minute))}${instant.slice(17, 19)}Z` : undefined;
}

/** Whether the second has a fraction that is more than zeros. */
export function hasFraction(instant: Temporal): boolean {
  return /\.[0-9]*[1-9]/.test(instant);
}

/** Whether it is a day, neither more nor less, and certain. */
export function isDay(time: Temporal): boolean {
  return time.length === "2025-02-19".length && !hasClock(time);
}

/** A day as a DATE (RFC 5545, section 3.3.4): `20250219`. */
export function date(day: Temporal): string {
  return compact(day);
}

/** The day behind a day as a DATE, or `undefined` behind the last day of the year 9999. */
export function dateAfter(day: Temporal): string | undefined {
  const next = daysAfter(day, 1);
  return next && compact(next);
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, "");
}
