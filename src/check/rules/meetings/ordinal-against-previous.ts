import type { Meeting, MeetingSeries, Visit, VisitSeries } from "../../../generated/types.js";
import { eventsOf, isPutOff } from "../../../lookup/events.js";
import type { ReportIndex } from "../../../lookup/report-index.js";
import { foldTitle } from "../helpers/titles.js";
import type { Rule } from "../rule.js";

export const ordinalAgainstPrevious: Rule = {
  code: "ordinal-against-previous",
  severity: "error",
  description: "A visit or meeting has an ordinal in a series that is not greater than that of the one before it.",
  help: "Correct the ordinal, or name in previous the one that came before.",
  example: '"series": [{"name": "Sample Summit", "ordinal": 2, "previous": "meeting:first-summit"}]',
  inReport: true,
  about: ["VisitSeries.previous", "MeetingSeries.previous"],
  *find(context) {
    const { index } = context;
    if (index === undefined) return;
    for (const { record, path } of eventsOf(context)) {
      if (record.series === undefined) continue;
      for (let i = 0; i < record.series.length; i++) {
        const entry = record.series[i] as VisitSeries | MeetingSeries;
        const before = ordinalBefore(entry, record, index);
        if (before === undefined) continue;
        yield {
          path: `${path}/series/${i}/ordinal`,
          message: `${record.id} has the ordinal ${entry.ordinal} in the series "${entry.name}", in which ${entry.previous} before it has the ordinal ${before}.`,
        };
      }
    }
  },
};

/**
 * The ordinal of the one before in this series, where it is not less. A gap is none of its business: a number is passed over
 * where a meeting was called off.
 */
function ordinalBefore(
  { name, ordinal, previous }: VisitSeries | MeetingSeries,
  { id }: Visit | Meeting,
  index: ReportIndex,
) {
  if (ordinal === undefined || previous === undefined || previous === id) return undefined;
  const record = index.get(previous);
  if (record?.series === undefined) return undefined;
  let before: number | undefined;
  for (const entry of record.series) {
    if (entry.ordinal === undefined || foldTitle(entry.name) !== foldTitle(name)) continue;
    if (entry.ordinal < ordinal) return undefined;
    before ??= entry.ordinal;
  }
  // What is held in place of one that was put off takes over its number.
  return before === ordinal && isPutOff(record.status) ? undefined : before;
}
