import type { Act, Meeting, Temporal, Visit, When } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { PlacedRecord } from "../../../lookup/walk.js";
import { isDaysBefore } from "../../../time/interval.js";
import { bound, type TimeKey } from "../../../time/when.js";
import { toldDates } from "../helpers/report-date.js";
import type { Rule, RuleContext } from "../rule.js";

/** Days after which nobody waits any longer for word that it was held. */
const LONG = 30;

/** The latest day on which it can have been to take place. */
const LATEST: readonly TimeKey[] = ["end", "notAfter", "start"];

export const scheduledLongPast: Rule = {
  code: "scheduled-long-past",
  severity: "warning",
  description:
    "A visit, meeting or act is still scheduled or announced for a time more than 30 days before the newest date on which a source was published, or before that of the report where no source has one.",
  help: "Say what became of it: held or done, postponed, cancelled or called off, or unknown if no source tells.",
  example: '"status": "unknown", "when": {"start": "2025-02-12"}',
  about: ["visit", "meeting", "act"],
  *find(context) {
    let dates: readonly Temporal[] | undefined;
    for (const { record, path } of plannable(context)) {
      const { id, type, status, when } = record;
      // What was proposed or rumoured, and came to nothing, stays proposed or rumoured. So does what was only claimed.
      if ((status !== "scheduled" && status !== "announced") || !isToldAsFact(record)) continue;
      dates ??= referenceDates(context);
      const date = dates.find((reference) => isLongPast(when, reference));
      if (date === undefined) continue;
      const said = context.now === undefined ? "the newest date of the sources" : "the date of the check";
      yield {
        path: `${path}/status`,
        message: `The ${type} ${id} is still ${status} for ${bound(when, LATEST)}, more than ${LONG} days before ${date}, ${said}.`,
      };
    }
  },
};

function* plannable(context: RuleContext): Generator<PlacedRecord<Visit | Meeting | Act>> {
  yield* eventsOf(context);
  yield* context.of("act");
}

function isLongPast(when: When | undefined, reference: Temporal): boolean {
  const latest = bound(when, LATEST);
  return latest !== undefined && isDaysBefore(latest, reference, LONG);
}

function referenceDates({ now, report }: RuleContext): readonly Temporal[] {
  if (now !== undefined) return [now];
  return report ? toldDates(report) : [];
}
