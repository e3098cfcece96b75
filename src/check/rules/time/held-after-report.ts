import type { Temporal, When } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import { isBeforeAnywhere } from "../../../time/interval.js";
import { BEGINS_FROM, bound, boundKey } from "../../../time/when.js";
import { isDone } from "../helpers/agreement-steps.js";
import { claimedStatements } from "../helpers/claimed-statements.js";
import { mayTakeEffectLater } from "../helpers/plans.js";
import { lastDates } from "../helpers/report-date.js";
import type { Rule, Violation } from "../rule.js";

export const heldAfterReport: Rule = {
  code: "held-after-report",
  severity: "error",
  description: "A record tells of something as having happened that lies after every date of the report.",
  help: "Correct the date, or say that it is still to come: with another status, and a step of an agreement with a status at all.",
  example: '"status": "scheduled", "when": {"start": "2025-03-01"}',
  inReport: true,
  *find(context) {
    const { report, of } = context;
    if (report === undefined) return;
    const last = lastDates(report);
    if (last.length === 0) return;
    for (const { record, path } of eventsOf(context)) {
      const { id, status, when } = record;
      if ((status === "held" || status === "in-progress") && isToldAsFact(record) && isAfter(when, last)) {
        yield violation(`${id} has the status ${status} and`, when, last, path);
      }
    }
    for (const { record, path } of of("act")) {
      const { id, status, when } = record;
      const isBegun = status === "under-way" || (status === "done" && !mayTakeEffectLater(record));
      if (isBegun && isToldAsFact(record) && isAfter(when, last)) {
        yield violation(`${id} has the status ${status} and`, when, last, path);
      }
    }
    let foretold: ReadonlySet<string> | undefined;
    for (const { record, path } of of("statement")) {
      if (!isToldAsFact(record) || !isAfter(record.when, last)) continue;
      foretold ??= claimedStatements(of);
      if (!foretold.has(record.id)) yield violation(record.id, record.when, last, path);
    }
    for (const { record, path } of of("agreement")) {
      const { id, actions = NONE } = record;
      if (!isToldAsFact(record)) continue;
      for (let i = 0; i < actions.length; i++) {
        const action = actions[i];
        if (action === undefined || !isDone(action) || !isAfter(action.when, last)) continue;
        yield violation(`The action ${action.action} of ${id} is done and`, action.when, last, `${path}/actions/${i}`);
      }
    }
  },
};

const NONE: readonly never[] = [];

function isAfter(when: When | undefined, last: readonly Temporal[]): boolean {
  const from = bound(when, BEGINS_FROM);
  return from !== undefined && last.every((date) => isBeforeAnywhere(date, from));
}

function violation(subject: string, when: When | undefined, last: readonly Temporal[], path: string): Violation {
  const key = boundKey(when, BEGINS_FROM);
  return {
    path: `${path}/when/${key}`,
    message: `${subject} has the ${key} ${bound(when, BEGINS_FROM)}, which is after ${last[0]}, the newest date of the report.`,
  };
}
