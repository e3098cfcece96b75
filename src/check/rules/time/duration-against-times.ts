import type { When } from "../../../generated/types.js";
import { contradictsSpan } from "../../../time/duration.js";
import { hasClock } from "../../../time/interval.js";
import type { Rule } from "../rule.js";

export const durationAgainstTimes: Rule = {
  code: "duration-against-times",
  severity: "warning",
  description: "A duration is certainly not that from the start to the end that stand beside it.",
  help: "Correct the duration or the times. If two accounts differ, the other one is an alternative. If the duration is approximate, say so.",
  example: '"when": {"start": "2024-08-19T10:00+04:00", "end": "2024-08-19T13:30+04:00", "duration": "PT3H30M"}',
  about: ["When.duration"],
  *find({ values }) {
    for (const { value: when, record, path } of values("When")) {
      const { start, end, duration } = when;
      if (start === undefined || end === undefined || duration === undefined) continue;
      if (when.approximate || isTimeSpent(when) || !contradictsSpan(duration, start, end)) continue;
      yield {
        path: `${path}/duration`,
        message: `${record.id} has the duration ${duration}, which is not that from ${start} to ${end}.`,
      };
    }
  },
};

/** Of talks on three days the hours are often those at the table alone. */
function isTimeSpent({ start = "", end = "", duration = "" }: When): boolean {
  return duration.startsWith("PT") && !(hasClock(start) && hasClock(end));
}
