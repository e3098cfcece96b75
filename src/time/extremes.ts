import type { Temporal } from "../generated/types.js";
import { endOf, hasClock, isEarlier, isInstant, offsetAt, startOf } from "./interval.js";

// A date, a local time and an instant have no order among each other where the one may or may not include the other. So the
// earliest and the latest of many are three at most, one of each kind. What lies before these lies before all.

/** The earliest of the times: at most one of each kind, the one that may be earliest first. */
export function earliestOf(times: Iterable<Temporal>): Temporal[] {
  return extremes(times, beginsEarlier).sort((a, b) => startOf(a) - startOf(b));
}

/** The latest of the times: at most one of each kind, the one that may be latest first. */
export function latestOf(times: Iterable<Temporal>): Temporal[] {
  return extremes(times, endsLater).sort((a, b) => endOf(b) - endOf(a));
}

function extremes(times: Iterable<Temporal>, exceeds: (time: Temporal, other: Temporal) => boolean): Temporal[] {
  let date: Temporal | undefined;
  let local: Temporal | undefined;
  let instant: Temporal | undefined;
  for (const time of times) {
    if (isInstant(time)) {
      if (instant === undefined || exceeds(time, instant)) instant = time;
    } else if (hasClock(time)) {
      if (local === undefined || exceeds(time, local)) local = time;
    } else if (date === undefined || exceeds(time, date)) date = time;
  }
  return [date, local, instant].filter((time) => time !== undefined);
}

function beginsEarlier(time: Temporal, other: Temporal): boolean {
  if (!isInstant(time)) return startOf(time) < startOf(other);
  return isEarlier(time, other) || includes(time, other);
}

function endsLater(time: Temporal, other: Temporal): boolean {
  if (!isInstant(time)) return endOf(time) > endOf(other);
  return isEarlier(other, time) || includes(time, other);
}

/** Two instants without an order agree as far as both go, so that the shorter one includes the other. */
function includes(time: Temporal, other: Temporal): boolean {
  return !isEarlier(other, time) && !isEarlier(time, other) && offsetAt(time) < offsetAt(other);
}
