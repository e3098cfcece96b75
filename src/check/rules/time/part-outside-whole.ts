import type { Act, Meeting, Process, Visit, When } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import type { ReportIndex } from "../../../lookup/report-index.js";
import { isBefore, isBeforeAnywhere } from "../../../time/interval.js";
import { BEGINS_BY, BEGINS_FROM, bound, boundKey, ENDS_BY, ENDS_FROM } from "../../../time/when.js";
import { haveZones, isSameZone } from "../../../time/zones.js";
import { hasOwnDates } from "../helpers/plans.js";
import type { Rule, Violation } from "../rule.js";

export const partOutsideWhole: Rule = {
  code: "part-outside-whole",
  severity: "error",
  description:
    "A visit, meeting or act begins before what it is part of begins, or ends after that has ended. Or an act begins before the event during which it is done.",
  help: "Correct the dates of one of them, or remove partOf if it only belongs to the same story.",
  example:
    '"partOf": "visit:tour", "when": {"start": "2025-02-12"} within {"start": "2025-02-11", "end": "2025-02-12"}',
  inReport: true,
  about: ["Visit.partOf", "Meeting.partOf", "Act.partOf", "Act.during"],
  *find(context) {
    const { index } = context;
    if (index === undefined) return;
    for (const { record, path } of eventsOf(context)) yield* outside(record, record.partOf, index, path);
    for (const { record, path } of context.of("act")) {
      yield* outside(record, record.partOf, index, path);
      yield* outside(record, record.during, index, path);
    }
  },
};

type Part = Visit | Meeting | Act;
type Whole = Visit | Meeting | Act | Process;

function* outside(part: Part, id: Whole["id"] | undefined, index: ReportIndex, path: string): Generator<Violation> {
  if (id === undefined || part.when === undefined || !hasOwnDates(part)) return;
  const whole: Whole | undefined = index.get(id);
  if (whole?.when === undefined || !hasOwnDates(whole)) return;
  yield* compare(part, part.when, whole, whole.when, path);
}

function* compare(part: Part, inner: When, whole: Whole, outer: When, path: string): Generator<Violation> {
  const isEarlier = isOneClock(part, inner, whole, outer) ? isBefore : isBeforeAnywhere;
  const begins = bound(inner, BEGINS_BY);
  const from = bound(outer, BEGINS_FROM);
  if (begins !== undefined && from !== undefined && isEarlier(begins, from)) {
    const key = boundKey(inner, BEGINS_BY);
    yield {
      path: `${path}/when/${key}`,
      message: `${part.id} has the ${key} ${begins}, which is before the ${boundKey(outer, BEGINS_FROM)} ${from} of ${whole.id}, which it is ${part.type === "act" && part.during === whole.id ? "done during" : "part of"}.`,
    };
    return;
  }
  // What an act sets going at an event may last longer.
  if (part.type === "act" && part.during === whole.id) return;
  const ends = bound(inner, ENDS_FROM);
  const by = bound(outer, ENDS_BY);
  if (ends !== undefined && by !== undefined && isEarlier(by, ends)) {
    const key = boundKey(inner, ENDS_FROM);
    yield {
      path: `${path}/when/${key}`,
      message: `${part.id} has the ${key} ${ends}, which is after the ${boundKey(outer, ENDS_BY)} ${by} of ${whole.id}, which it is part of.`,
    };
  }
}

/** Whether the dates are those of one place: not of the legs of a tour, the rounds of a process, or the ends of a line. */
function isOneClock(part: Part, inner: When, whole: Whole, outer: When): boolean {
  if (haveZones(inner, outer)) return isSameZone(inner, outer);
  if (part.type !== "meeting" || whole.type === "process") return false;
  return part.medium === undefined || part.medium === "in-person";
}
