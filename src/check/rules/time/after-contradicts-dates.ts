import type { AnyRecord, Key, Temporal, When } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import { isBefore, isBeforeAnywhere } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { BEGINS_BY, BEGINS_FROM, bound } from "../../../time/when.js";
import { isSameZone } from "../../../time/zones.js";
import { textFrom } from "../helpers/agreement-steps.js";
import { hasOwnDates } from "../helpers/plans.js";
import type { Rule } from "../rule.js";

export const afterContradictsDates: Rule = {
  code: "after-contradicts-dates",
  severity: "error",
  description: "A time has an `after` that names something which begins later.",
  help: "Correct the dates, or let after name what it really comes after.",
  example: '"when": {"start": "2025-02-12", "after": {"record": "meeting:first-round"}}',
  inReport: true,
  about: ["When.after"],
  *find({ values, index }) {
    if (index === undefined) return;
    // Many times may come after one agreement, which may have many actions.
    let known: Map<AnyRecord, Map<Key | undefined, Beginning>> | undefined;
    for (const when of values("When")) {
      const { after } = when.value;
      if (after === undefined) continue;
      const begun = bound(when.value, BEGINS_BY);
      if (begun === undefined || isOfPlan(when)) continue;
      const other = index.get(after.record);
      if (other === undefined) continue;
      known ??= new Map();
      const own = known.get(other) ?? new Map<Key | undefined, Beginning>();
      known.set(other, own);
      const beginning = own.get(after.key) ?? beginningOf(other, after.key);
      own.set(after.key, beginning);
      const { first } = beginning;
      const isEarlier = beginning.when && isSameZone(when.value, beginning.when) ? isBefore : isBeforeAnywhere;
      if (first[0] === undefined || !first.every((date) => isEarlier(begun, date))) continue;
      yield {
        path: `${when.path}/after`,
        message: `The time at ${when.at} of ${when.record.id} begins ${phrase(begun)}, although it is after ${other.id}${after.key === undefined ? "" : ` (${after.key})`}, which begins ${phrase(first[0])}.`,
      };
    }
  },
};

interface Beginning {
  /** When it begins at the earliest: a date, an instant, or both. Empty where it is not known. */
  readonly first: readonly Temporal[];
  /** Where that stands, if in one place. */
  readonly when?: When;
}

const UNKNOWN: Beginning = { first: [] };

/** Of a record, or of the step of an agreement that a key names. */
function beginningOf(record: AnyRecord, key: Key | undefined): Beginning {
  if (!("when" in record) && record.type !== "agreement") return UNKNOWN;
  if (!hasOwnDates(record)) return UNKNOWN;
  if (record.type === "agreement") {
    // Its own time is its term.
    if (key === undefined) return { first: textFrom(record) };
    return startOf(record.actions?.find((action) => action.key === key)?.when);
  }
  return key === undefined ? startOf(record.when) : UNKNOWN;
}

function startOf(when: When | undefined): Beginning {
  const from = bound(when, BEGINS_FROM);
  return when === undefined || from === undefined ? UNKNOWN : { first: [from], when };
}

/** Whether it is the time of a record whose dates and order may be of two plans, or are not the report's own. */
function isOfPlan({ value, record }: NamedValue<When>): boolean {
  return (
    !hasOwnDates(record) &&
    (("when" in record && record.when === value) || ("standing" in record && record.standing !== undefined))
  );
}
