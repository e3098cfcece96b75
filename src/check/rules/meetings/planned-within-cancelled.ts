import type { AgreementActionStatus, EventId, EventStatus, Meeting, Visit } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { Rule, RuleContext } from "../rule.js";

// What is only proposed or rumoured may be so in vain, and what is in doubt says so itself.
const PLANNED_EVENT: readonly EventStatus[] = ["announced", "scheduled"];
const PLANNED_STEP: readonly AgreementActionStatus[] = ["planned", "pending"];

export const plannedWithinCancelled: Rule = {
  code: "planned-within-cancelled",
  severity: "warning",
  description:
    "A meeting, a visit or a step of an agreement is still planned as part of an event that is cancelled or was not held.",
  help: "If it fell away too, say so in its status. If it is open whether or where it takes place, the status of a meeting is in-doubt. If it is to take place elsewhere, remove partOf or during.",
  example: '"status": "in-doubt", "partOf": "meeting:cancelled-summit"',
  inReport: true,
  about: ["Visit.partOf", "Meeting.partOf", "AgreementAction.during"],
  *find(context) {
    const { of, index } = context;
    if (index === undefined) return;
    for (const { record, path } of eventsOf(context)) {
      if (record.partOf === undefined || !PLANNED_EVENT.includes(record.status) || !isToldAsFact(record)) continue;
      const whole = fallenAway(record.partOf, index);
      if (whole === undefined) continue;
      yield {
        path: `${path}/status`,
        message: `${record.id} is ${record.status}, and ${whole.id}, which it is part of, is ${whole.status}.`,
      };
    }
    for (const { record, path } of of("agreement")) {
      if (record.actions === undefined || !isToldAsFact(record)) continue;
      for (const [i, { action, status, during }] of record.actions.entries()) {
        if (during === undefined || status === undefined || !PLANNED_STEP.includes(status)) continue;
        const whole = fallenAway(during, index);
        if (whole === undefined) continue;
        yield {
          path: `${path}/actions/${i}/during`,
          message: `${record.id} has the step ${action}, which is ${status} during ${whole.id}, and that is ${whole.status}.`,
        };
      }
    }
  },
};

/** The event with this id, if it is told as a fact that it does not take place. */
function fallenAway(
  id: EventId | `process:${string}`,
  index: NonNullable<RuleContext["index"]>,
): Visit | Meeting | undefined {
  const whole = index.get(id);
  if (whole === undefined || whole.type === "process" || !isToldAsFact(whole)) return undefined;
  return whole.status === "cancelled" || whole.status === "not-held" ? whole : undefined;
}
