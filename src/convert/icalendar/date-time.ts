import type { Temporal } from "../../generated/types.js";
import { isInstant } from "../../time/interval.js";

/**
 * An instant as a DATE-TIME in UTC (RFC 5545, section 3.3.5): `20250219T203000Z`. `undefined` where UTC puts it outside of the years
 * 0000 to 9999. A fraction of a second is cut off; a leap second stays one, as iCalendar knows them.
 */
export function utcDateTime(instant: Temporal): string | undefined {
  // Offsets are whole minutes, so that the seconds are those of UTC.
  const minute = writtenDate(
    new Date(instant.slice(0, "2025-02-19T20:30".length) + offsetOf(instant)),
    "2025-02-19T20:30",
  );
  return minute && `${compact(minute)}${instant.slice(17, 19)}Z`;
}

/** Whether the second has a fraction that is more than zeros. */
export function hasFraction(instant: Temporal): boolean {
  return /\.[0-9]*[1-9]/.test(instant);
}

/** The day, on the clock of the instant's own offset. */
export function dayOf(time: Temporal): Temporal {
  return time.slice(0, "2025-02-19".length);
}

/** Whether it is a day, neither more nor less, and certain. */
export function isDay(time: Temporal): boolean {
  return time.length === "2025-02-19".length && !isInstant(time);
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

function offsetOf(instant: Temporal): string {
  return instant.endsWith("Z") ? "Z" : instant.slice(-"+04:00".length);
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, "");
}
