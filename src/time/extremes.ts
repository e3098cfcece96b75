import type { Temporal } from "../generated/types.js";
import { endOf, isEarlier, isInstant, offsetAt, startOf } from "./interval.js";

// A date or a local time, and an instant have no order where the one may or may not include the other. So the earliest and the
// latest of many are two at most: the one among the instants and the one among the others. What lies before both lies before
// all.

/** The earliest of the times: at most an instant and one that is none, the one that may be earlier first. */
export function earliestOf(times: Iterable<Temporal>): Temporal[] {
  const [other, instant] = extremes(times, beginsEarlier);
  if (other === undefined || instant === undefined) return one(other ?? instant);
  return startOf(other) < startOf(instant) ? [other, instant] : [instant, other];
}

/** The latest of the times: at most an instant and one that is none, the one that may be later first. */
export function latestOf(times: Iterable<Temporal>): Temporal[] {
  const [other, instant] = extremes(times, endsLater);
  if (other === undefined || instant === undefined) return one(other ?? instant);
  return endOf(other) > endOf(instant) ? [other, instant] : [instant, other];
}

function extremes(times: Iterable<Temporal>, exceeds: (time: Temporal, other: Temporal) => boolean) {
  let other: Temporal | undefined;
  let instant: Temporal | undefined;
  for (const time of times) {
    if (isInstant(time)) {
      if (instant === undefined || exceeds(time, instant)) instant = time;
    } else if (other === undefined || exceeds(time, other)) other = time;
  }
  return [other, instant] as const;
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

function one(time: Temporal | undefined): Temporal[] {
  return time === undefined ? [] : [time];
}
