import type { When } from "../../generated/types.js";
import { isInstant, isQualified } from "../../time/interval.js";
import type { LossList } from "../export/loss-list.js";
import type { NinjsDates } from "./document.js";

/** For start and end: the property for an exact time, and the one for a year, a month or a day. */
export const DATE_KEYS = [
  ["start", "startDate", "expectedStartDate"],
  ["end", "endDate", "expectedEndDate"],
] as const;

/** The form that RFC 5545 gives durations; ISO 8601 knows more. */
const DURATION =
  /^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)$/;

/**
 * The dates of an event, or `undefined` where there are none that ninjs can say.
 *
 * @param at where the `when` stands in the report
 */
export function datesOf(when: When, at: string, losses: LossList): NinjsDates | undefined {
  const dates: NinjsDates = {};
  for (const [key, exact, expected] of DATE_KEYS) {
    const time = when[key];
    if (time === undefined) continue;
    // "2024?" without its sign would be sure of the year.
    if (isQualified(time)) losses.add(`${at}/${key}`, "The format has no sign for an approximate or uncertain date.");
    else dates[isInstant(time) ? exact : expected] = time;
  }
  const isDated = Object.keys(dates).length > 0;
  if (when.duration !== undefined) {
    if (isDated && DURATION.test(when.duration)) dates.expectedDuration = when.duration;
    else
      losses.add(
        `${at}/duration`,
        isDated ? "RFC 5545 cannot write it." : "The format takes no duration without a date.",
      );
  }
  return isDated ? dates : undefined;
}
