import type { Report, Temporal } from "../../generated/types.js";
import { isInstant } from "../../time/interval.js";
import { type TimestampOptions, timestampOf } from "../export/timestamp.js";
import { utcDateTime } from "./date-time.js";

/** DTSTAMP, which every event has to have, and CREATED. */
export function eventStamps(report: Report, options: TimestampOptions): string[] {
  const timestamp = timestampOf(report, options);
  const stamp = utcDateTime(timestamp);
  if (stamp === undefined)
    throw new TypeError(`${timestamp} is in no year from 0000 to 9999 of UTC, as DTSTAMP has to be.`);
  return [`DTSTAMP:${stamp}`, ...stampLines("CREATED", report.createdAt)];
}

/** The property, where the time is exact enough for it. */
export function stampLines(name: string, time: Temporal | undefined): string[] {
  return time !== undefined && isExact(time) ? [`${name}:${utcDateTime(time)}`] : [];
}

/** Whether it can be a DATE-TIME. */
export function isExact(time: Temporal): boolean {
  return isInstant(time) && utcDateTime(time) !== undefined;
}
