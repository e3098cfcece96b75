import type { Report, Temporal } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { hasClock } from "../../time/interval.js";
import { isExact, withSeconds } from "../../time/written.js";

/** An exporter has no clock: what dates its output comes from the report, or from whoever calls it. */
export interface TimestampOptions {
  /** When the output is made, for a report that has no exact `updatedAt` or `createdAt`. An instant with its offset. */
  timestamp?: string;
}

/**
 * When this version of the report was made, with seconds: its `updatedAt`, else its `createdAt`, else the option.
 *
 * @throws TypeError where none of them is an exact time
 */
export function timestampOf({ updatedAt, createdAt }: Report, { timestamp }: TimestampOptions): Temporal {
  if (timestamp !== undefined && !isMoment(timestamp)) {
    throw new TypeError(
      `timestamp is ${JSON.stringify(timestamp)}: use an instant with its offset, such as 2024-08-19T14:30:00Z.`,
    );
  }
  // What was updated on some day is not as old as its first version.
  const own = updatedAt ?? createdAt;
  if (own !== undefined && isMoment(own)) return withSeconds(own);
  if (timestamp !== undefined) return withSeconds(timestamp);
  const found =
    own === undefined
      ? "neither updatedAt nor createdAt"
      : hasClock(own)
        ? "a time that is approximate or without its offset"
        : "a date without a time";
  throw new TypeError(
    `The report has ${found}, and this format needs an exact time: give one as the option timestamp (--timestamp), such as 2024-08-19T14:30:00Z.`,
  );
}

function isMoment(time: string): boolean {
  // What a source may be published at is what a Temporal is.
  return (
    typeof time === "string" &&
    isExact(time) &&
    isSource({ type: "source", id: "source:x", kind: "x", publishedAt: time })
  );
}
