import type { AnyRecord, Change } from "../../../generated/types.js";
import { applyChanges, areApplicable } from "../helpers/changes.js";
import type { Rule, RuleContext } from "../rule.js";

export const invalidAlternative: Rule = {
  code: "invalid-alternative",
  severity: "error",
  description:
    "The changes of an alternative, applied in their order, make the record invalid or another record, one of them has no place in it, or one is of its evidence or its alternatives. Invalid is what has a fault of shape or one that a rule tells as an error of a record on its own, a reference or a target that leads to nothing included; what `status-against-actions` tells does not count.",
  help: "Give each value in the form that its field has, and change all that the other account tells otherwise. A field may be lacking, but what holds it has to be there.",
  example: '"alternatives": [{"from": ["source:other"], "changes": [{"field": "/when/start", "value": "2024-08-18"}]}]',
  about: ["Alternative"],
  *find(context) {
    const faults = new Faults(context);
    for (const { record, value: alternative, path } of context.values("Alternative")) {
      const { changes } = alternative;
      const own = changes.findIndex(isOfAccounts);
      if (own >= 0) {
        yield {
          path: `${path}/changes/${own}/field`,
          message: `An alternative of ${record.id} changes ${changes[own]?.field}, which is no part of what is told.`,
        };
        continue;
      }
      if (!areApplicable(changes)) continue;
      const { record: other, astray } = applyChanges(record, changes);
      if (astray !== undefined) {
        yield {
          path: `${path}/changes/${astray}/field`,
          message: `${record.id} has nothing that could hold ${changes[astray]?.field}.`,
        };
      }
      const fault = other && other !== record ? faults.first(record, other) : undefined;
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

/** Whether it changes who tells what: how we know is a matter of the record, whatever the account. */
function isOfAccounts({ field }: Change): boolean {
  return /^\/(?:evidence|alternatives)(?:\/|$)/.test(field);
}

/** What is wrong with records as they are, and as others tell them. */
class Faults {
  /** Of each record the messages and the places of what is wrong with it as it is. */
  private readonly known = new Map<AnyRecord, ReadonlySet<string>>();

  constructor(private readonly context: RuleContext) {}

  /** The first fault that the other record has and the record itself has not. */
  first(record: AnyRecord, other: AnyRecord): string | undefined {
    const shape = this.context.shapeFault(record.type, other);
    if (shape !== undefined) return shape;
    if (other.id !== record.id) return "it is another record.";
    const faults = faultsOf(other, this.context);
    if (faults.length === 0) return undefined;
    // What is wrong with the record as it is has been told of the record.
    const own =
      this.known.get(record) ??
      new Set(faultsOf(record, this.context).flatMap(({ message, place }) => [message, place]));
    this.known.set(record, own);
    return faults.find(({ message, place }) => !own.has(message) && !own.has(place))?.message;
  }
}

/** What the rules say of what one record tells: how we know it is the same under any account. */
function faultsOf({ evidence: _how, alternatives: _others, ...told }: AnyRecord, context: RuleContext) {
  return context.recordFaults(told as AnyRecord);
}
