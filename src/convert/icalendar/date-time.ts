import type { Temporal } from "../../generated/types.js";
import { hasClock, isInstant, offsetAt } from "../../time/interval.js";
import { withSeconds } from "../../time/written.js";

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
  const minute = writtenDate(
    new Date(instant.slice(0, "2025-02-19T20:30".length) + instant.slice(offsetAt(instant))),
    "2025-02-19T20:30",
  );
  return minute && `${compact(minute)}${instant.slice(17, 19)}Z`;
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
  const next = new Date(`${day}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const written = writtenDate(next, "2025-02-19");
  return written && compact(written);
}

/** The beginning of the ISO form of a date, as long as the pattern. Other years than those of four digits have a sign. */
function writtenDate(time: Date, pattern: string): string | undefined {
  const written = time.toISOString();
  return /^[0-9]/.test(written) ? written.slice(0, pattern.length) : undefined;
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, "");
}
