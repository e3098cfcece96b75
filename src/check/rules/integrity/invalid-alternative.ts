import type { AnyRecord } from "../../../generated/types.js";
import { planFor, type WalkPlan, walkDocument } from "../../../lookup/walk.js";
import { applyChanges, areApplicable } from "../helpers/changes.js";
import type { Rule, RuleContext, Violation } from "../rule.js";
import { certainNotDenial } from "../statements/certain-not-denial.js";
import { speakerOfQuote } from "../statements/speaker-of-quote.js";
import { stanceBesideKind } from "../statements/stance-beside-kind.js";
import { afterStep } from "../time/after-step.js";
import { endsBeforeItStarts } from "../time/ends-before-it-starts.js";
import { limitWithoutAfter } from "../time/limit-without-after.js";
import { danglingReference } from "./dangling-reference.js";
import { emptyFigure } from "./empty-figure.js";
import { emptyWhen } from "./empty-when.js";
import { packageOnOtherInstrument } from "./package-on-other-instrument.js";
import { recordOrSummary } from "./record-or-summary.js";
import { sameKeyTwice } from "./same-key-twice.js";

/** What is as much a part of the form of one record as its shape. */
const RULES: readonly Rule[] = [
  danglingReference,
  sameKeyTwice,
  recordOrSummary,
  emptyWhen,
  emptyFigure,
  packageOnOtherInstrument,
  limitWithoutAfter,
  afterStep,
  endsBeforeItStarts,
  certainNotDenial,
  stanceBesideKind,
  speakerOfQuote,
];

export const invalidAlternative: Rule = {
  code: "invalid-alternative",
  severity: "error",
  description:
    "The changes of an alternative, applied in their order, make the record invalid or another record, or one of them has no place in it.",
  help: "Give each value in the form that its field has, and change all that the other account tells otherwise. A field may be lacking, but what holds it has to be there.",
  example: '"alternatives": [{"from": ["source:other"], "changes": [{"field": "/when/start", "value": "2024-08-18"}]}]',
  about: ["Alternative"],
  *find(context) {
    for (const { record, value: alternative, path } of context.values("Alternative")) {
      const { changes } = alternative;
      if (!areApplicable(changes)) continue;
      const { record: other, astray } = applyChanges(record, changes);
      if (astray !== undefined) {
        yield {
          path: `${path}/changes/${astray}/field`,
          message: `${record.id} has nothing that could hold ${changes[astray]?.field}.`,
        };
      }
      const fault = other && other !== record ? firstFault(record, other, context) : undefined;
      if (fault === undefined) continue;
      yield changes.length === 1
        ? {
            path: `${path}/changes/0`,
            message: `With this change of ${changes[0]?.field}, ${record.id} is not valid: ${fault}`,
          }
        : {
            path: `${path}/changes`,
            message: `With these ${changes.length} changes, ${record.id} is not valid: ${fault}`,
          };
    }
  },
};

function firstFault(record: AnyRecord, other: AnyRecord, context: RuleContext): string | undefined {
  const shape = context.shapeFault(record.type, other);
  if (shape !== undefined) return shape;
  if (other.id !== record.id) return "it is another record.";
  const faults = violations(other, context);
  if (faults.length === 0) return undefined;
  // What is wrong with the record as it is has been told of the record.
  const known = new Set(violations(record, context).map(({ message }) => message));
  return faults.find(({ message }) => !known.has(message))?.message;
}

let plan: WalkPlan | undefined;

/** What the rules say of one record. */
function violations(record: AnyRecord, context: RuleContext): Violation[] {
  plan ??= planFor(
    RULES.flatMap(({ about = [] }) => about),
    true,
  );
  const alone = { ...context, ...walkDocument(record, plan) };
  return RULES.flatMap((rule) => [...rule.find(alone)]);
}
