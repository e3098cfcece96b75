import { eventsOf, isPutOff } from "../../../lookup/events.js";
import type { Rule } from "../rule.js";

export const changeWithoutHistory: Rule = {
  code: "change-without-history",
  severity: "warning",
  description:
    "A visit or meeting is postponed, on hold or cancelled, and its statusHistory does not tell of that change.",
  help: "Add the change to statusHistory, with when, by, statement and reason as far as the source gives them.",
  example:
    '"status": "postponed", "statusHistory": [{"status": "scheduled"}, {"status": "postponed", "reason": "Rain."}]',
  about: ["visit", "meeting"],
  *find(context) {
    for (const { record, path } of eventsOf(context)) {
      const { id, status, statusHistory } = record;
      if (!isPutOff(status) || statusHistory?.some((change) => change.status === status)) continue;
      yield statusHistory === undefined
        ? { path: `${path}/status`, message: `${id} is ${status}, and has no statusHistory that tells of it.` }
        : { path: `${path}/statusHistory`, message: `${id} is ${status}, and its statusHistory does not tell of it.` };
    }
  },
};
