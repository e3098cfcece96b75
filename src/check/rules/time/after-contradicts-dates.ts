import type { AnyRecord, Temporal, When } from "../../../generated/types.js";
import { isPutOff } from "../../../lookup/events.js";
import { isBefore, isBeforeAnywhere } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { BEGINS_BY, BEGINS_FROM, bound } from "../../../time/when.js";
import { isSameZone } from "../../../time/zones.js";
import { textFrom } from "../helpers/agreement-steps.js";
import type { Rule } from "../rule.js";

export const afterContradictsDates: Rule = {
  code: "after-contradicts-dates",
  severity: "error",
  description: "A time has an `after` that names something which begins later.",
  help: "Correct the dates, or let after name what it really comes after.",
  example: '"when": {"start": "2025-02-12", "after": "meeting:first-round"}',
  inReport: true,
  about: ["When.after"],
  *find({ values, index }) {
    if (index === undefined) return;
    // Many times may come after one agreement, which may have many actions.
    let known: Map<AnyRecord, readonly Temporal[]> | undefined;
    for (const when of values("When")) {
      const { after } = when.value;
      if (after === undefined) continue;
      const begun = bound(when.value, BEGINS_BY);
      const other = begun === undefined || isOfPutOff(when.record, when.value) ? undefined : index.get(after);
      if (begun === undefined || other === undefined) continue;
      known ??= new Map();
      const first = known.get(other) ?? earliest(other);
      known.set(other, first);
      const isEarlier =
        "when" in other && other.when && isSameZone(when.value, other.when) ? isBefore : isBeforeAnywhere;
      if (first[0] === undefined || !first.every((date) => isEarlier(begun, date))) continue;
      yield {
        path: `${when.path}/after`,
        message: `The time at ${when.at} of ${when.record.id} begins ${phrase(begun)}, although it is after ${after}, which begins ${phrase(first[0])}.`,
      };
    }
  },
};

/** When it begins at the earliest: a date, an instant, or both. Empty where it is not known. */
function earliest(record: AnyRecord): readonly Temporal[] {
  if (record.type === "agreement") return textFrom(record);
  if (!("when" in record) || isOfPutOff(record, record.when)) return [];
  const from = bound(record.when, BEGINS_FROM);
  return from === undefined ? [] : [from];
}

/** Whether it is the time of an event that was put off: dates and order may then be of two plans. */
function isOfPutOff(record: AnyRecord, when: When | undefined): boolean {
  return (record.type === "visit" || record.type === "meeting") && record.when === when && isPutOff(record.status);
}
