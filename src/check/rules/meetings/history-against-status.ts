import type { ActStatus, EventStatus } from "../../../generated/types.js";
import { comesByChange } from "../helpers/status-changes.js";
import type { Rule } from "../rule.js";

/** Nothing is expected to follow these. */
const LAST: readonly (EventStatus | ActStatus)[] = ["held", "not-held", "cancelled", "called-off", "done", "not-done"];

export const historyAgainstStatus: Rule = {
  code: "history-against-status",
  severity: "warning",
  description:
    "The last change in the statusHistory of a visit, a meeting or an act says that it took place, was done or is not to be, and its status is another.",
  help: "Correct the status, put the changes in order, oldest first, or add the change that came after the last one.",
  example: '"status": "held", "statusHistory": [{"status": "scheduled"}, {"status": "held"}]',
  about: ["Visit.statusHistory", "Meeting.statusHistory", "Act.statusHistory"],
  *find({ of }) {
    for (const type of ["visit", "meeting", "act"] as const) {
      for (const { record, path } of of(type)) {
        const { status, statusHistory = [] } = record;
        const last = statusHistory.at(-1);
        if (last === undefined || last.status === status || !LAST.includes(last.status)) continue;
        // What hangs on a condition may not have come about.
        if (last.conditions !== undefined) continue;
        // That the history lacks such a change is told by `change-without-history`.
        if (comesByChange(status) && !statusHistory.some((change) => change.status === status)) continue;
        yield {
          path: `${path}/status`,
          message: `${record.id} has the status ${status}, and the last change in its statusHistory is to ${last.status}.`,
        };
      }
    }
  },
};
