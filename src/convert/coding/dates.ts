import type { Temporal, When } from "../../generated/types.js";
import { hasClock } from "../../time/interval.js";
import { dayOf as dayOfTime } from "../../time/written.js";

/** Why a time is no date of a row. */
export const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";

/** The day of an event where it is known, and what was read to tell, as JSON Pointers. */
export interface DayRead {
  readonly day?: string;
  readonly read: readonly string[];
}

/**
 * The day on which something began, in local time as the report gives it, where that is a day for certain. The dates of
 * CAMEO's coders and GDELT's SQLDATE have no lower precision.
 */
export function dayOf(at: string, when: When | undefined): DayRead {
  const day = when?.start && wholeDay(when.start);
  return day === undefined ? { read: [] } : { day, read: [`${at}/start`] };
}

/** The day of something that happened during an event: that of the event, unless it is said to have ended on another. */
export function dayDuring(at: string, when: When | undefined): DayRead {
  const { day, read } = dayOf(at, when);
  if (day === undefined || when?.end === undefined) return { ...(day && { day }), read };
  return wholeDay(when.end) === day ? { day, read: [...read, `${at}/end`] } : { read: [`${at}/end`] };
}

function wholeDay(time: Temporal): string | undefined {
  // What is approximate about a time of day is the clock.
  return hasClock(time) || time.length === "2024-08-19".length ? dayOfTime(time) : undefined;
}
