import type { Temporal } from "../generated/types.js";
import { endOf, firstDay, isBefore, isInstant, lastDay, startOf } from "./interval.js";

// A date and an instant have no order where the date may or may not include the instant. So the earliest and the latest of
// many are two at most: the one among the dates and the one among the instants. What lies before both lies before all.

/** The earliest of the times: at most a date and an instant, the one that may be earlier first. */
export function earliestOf(times: Iterable<Temporal>): Temporal[] {
  const [date, instant] = extremes(times, beginsEarlier);
  if (date === undefined || instant === undefined) return one(date ?? instant);
  return startOf(date) < startOf(instant) ? [date, instant] : [instant, date];
}

/** The latest of the times: at most a date and an instant, the one that may be later first. */
export function latestOf(times: Iterable<Temporal>): Temporal[] {
  const [date, instant] = extremes(times, endsLater);
  if (date === undefined || instant === undefined) return one(date ?? instant);
  return endOf(date) > endOf(instant) ? [date, instant] : [instant, date];
}

function extremes(times: Iterable<Temporal>, exceeds: (time: Temporal, other: Temporal) => boolean) {
  let date: Temporal | undefined;
  let instant: Temporal | undefined;
  for (const time of times) {
    if (isInstant(time)) {
      if (instant === undefined || exceeds(time, instant)) instant = time;
    } else if (date === undefined || exceeds(time, date)) date = time;
  }
  return [date, instant] as const;
}

function beginsEarlier(time: Temporal, other: Temporal): boolean {
  return isInstant(time) ? isBefore(time, other) : firstDay(time) < firstDay(other);
}

function endsLater(time: Temporal, other: Temporal): boolean {
  return isInstant(time) ? isBefore(other, time) : lastDay(time) > lastDay(other);
}

function one(time: Temporal | undefined): Temporal[] {
  return time === undefined ? [] : [time];
}
