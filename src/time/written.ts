import type { Temporal } from "../generated/types.js";
import { hasClock, hasSeconds, isInstant, isQualified } from "./interval.js";

/** The day, on the clock that the time was read on. A year or a month stays one. */
export function dayOf(time: Temporal): Temporal {
  return hasClock(time) ? time.slice(0, "2024-08-19".length) : time;
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
