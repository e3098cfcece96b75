import { eventsOf } from "../../../lookup/events.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { PlacedRecord } from "../../../lookup/walk.js";
import { type Changing, comesByChange } from "../helpers/status-changes.js";
import type { Rule, RuleContext } from "../rule.js";

export const changeWithoutHistory: Rule = {
  code: "change-without-history",
  severity: "warning",
  description:
    "A visit, meeting, act or process was put off, halted or given up, and its statusHistory does not tell of that change.",
  help: "Add the change to statusHistory, with when, statement, conditions and reasons as far as the source gives them.",
  example:
    '"status": "postponed", "statusHistory": [{"status": "scheduled"}, {"status": "postponed", "reasons": [{"summary": "Rain."}]}]',
  about: ["visit", "meeting", "act", "process"],
  *find(context) {
    for (const { record, path } of withHistory(context)) {
      const { id, status, statusHistory } = record;
      if (!comesByChange(status) || !isToldAsFact(record)) continue;
      if (statusHistory?.some((change) => change.status === status)) continue;
      yield statusHistory === undefined
        ? { path: `${path}/status`, message: `${id} is ${status}, and has no statusHistory that tells of it.` }
        : { path: `${path}/statusHistory`, message: `${id} is ${status}, and its statusHistory does not tell of it.` };
    }
  },
};

function* withHistory(context: RuleContext): Generator<PlacedRecord<Changing>> {
  yield* eventsOf(context);
  yield* context.of("act");
  yield* context.of("process");
}
