import type { Temporal, When } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import { isBeforeOnOneClock } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import type { TimeKey } from "../../../time/when.js";
import type { Rule, Violation } from "../rule.js";

export const endsBeforeItStarts: Rule = {
  code: "ends-before-it-starts",
  severity: "error",
  description:
    "A time ends before it starts, or lies outside its own bounds: end before start, notAfter before notBefore, start after notAfter, start or end before notBefore.",
  help: "Correct the one that is wrong. A date includes its whole period, and one that is not sure takes ~, ? or %.",
  example: '"when": {"start": "2025-02-11", "end": "2025-02-12"}',
  about: ["When", "Office", "Name"],
  *find({ values }) {
    for (const when of values("When")) {
      if (endsFirst(when.value)) yield violation(when, "time");
      if (when.value.notBefore !== undefined || when.value.notAfter !== undefined) yield* outsideBounds(when);
    }
    for (const office of values("Office")) if (endsFirst(office.value)) yield violation(office, "office");
    for (const name of values("Name")) if (endsFirst(name.value)) yield violation(name, "name");
  },
};

interface Period {
  start?: Temporal;
  end?: Temporal;
}

function endsFirst({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && isBeforeOnOneClock(end, start);
}

function violation({ value, record, at, path }: NamedValue<Period>, what: string): Violation {
  const { start, end } = value as Required<Period>;
  return {
    path: `${path}/end`,
    message: `The ${what} at ${at} of ${record.id} ends ${phrase(end)}, before it starts ${phrase(start)}.`,
  };
}

function* outsideBounds(when: NamedValue<When>): Generator<Violation> {
  yield* order(when, "notBefore", "notAfter", "notAfter");
  yield* order(when, "start", "notAfter", "start");
  yield* order(when, "notBefore", "start", "start");
  const { start, notBefore } = when.value;
  // Once is enough where the start is what is wrong.
  const isTold = start !== undefined && notBefore !== undefined && isBeforeOnOneClock(start, notBefore);
  if (!isTold) yield* order(when, "notBefore", "end", "end");
}

function* order(when: NamedValue<When>, first: TimeKey, second: TimeKey, wrong: TimeKey): Generator<Violation> {
  const earliest = when.value[first];
  const latest = when.value[second];
  if (earliest === undefined || latest === undefined || !isBeforeOnOneClock(latest, earliest)) return;
  yield {
    path: `${when.path}/${wrong}`,
    message: `The time at ${when.at} of ${when.record.id} has the ${second} ${latest}, which is before its ${first} ${earliest}.`,
  };
}
