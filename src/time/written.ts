import type { Temporal } from "../generated/types.js";
import { hasClock, hasSeconds, isInstant, isQualified } from "./interval.js";

/** The day, on the clock that the time was read on. A year or a month stays one. */
export function dayOf(time: Temporal): Temporal {
  return hasClock(time) ? time.slice(0, "2024-08-19".length) : time;
}

/** The day so many days after a day, or before it. `undefined` for a year, a month or a day that is not sure, and outside of the years 0000 to 9999. */
export function daysAfter(day: Temporal, days: number): Temporal | undefined {
  if (hasClock(day) || day.length !== "2024-08-19".length || isQualified(day)) return undefined;
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const written = date.toISOString();
  // Other years than those of four digits have a sign.
  return /^[0-9]/.test(written) ? written.slice(0, day.length) : undefined;
}

/** A time of day in a format that has none without seconds: those that are not told are `:00`. A date stays one. */
export function withSeconds(time: Temporal): Temporal {
  if (!hasClock(time) || hasSeconds(time)) return time;
  const minutes = "2024-08-19T14:30".length;
  return `${time.slice(0, minutes)}:00${time.slice(minutes)}`;
}

/** Whether it says which moment it is, to the minute or closer, and is sure of it. */
export function isExact(time: Temporal): boolean {
  return isInstant(time) && !isQualified(time);
}
