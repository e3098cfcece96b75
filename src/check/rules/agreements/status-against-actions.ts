import type {
  ActorId,
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementStatus,
} from "../../../generated/types.js";
import { standsForSeveral } from "../helpers/instruments.js";
import { affiliationOf } from "../helpers/parties.js";
import type { Rule, RuleContext } from "../rule.js";

/** What a status says of the steps in the life of an agreement. */
interface Claim {
  /** Steps that lie beyond it: once all parties have taken one, the agreement has come further, or has ended. */
  excludes: readonly AgreementActionKind[];
  /** Steps of which one has been taken, if any of them is told at all. */
  needs?: readonly AgreementActionKind[];
}

// The articles are those of the Vienna Convention on the Law of Treaties (1969).

/** Art. 12: the text has been signed. */
const SIGN = ["sign", "sign-ad-referendum"] as const;
/** Art. 13 and 14: consent that follows the signature. To accept and to approve are also said of a mere draft. */
const CONSENT = ["ratify", "exchange-instruments"] as const;
/** Art. 24 and 54. */
const IN_FORCE = ["enter-into-force", "terminate"] as const;
/** Art. 25: before the entry into force. */
const IN_OPERATION = ["provisionally-apply", "enter-into-force", "terminate"] as const;

/**
 * Not in the table: `terminated` and `superseded` may follow any step, and also a mere expiry; `partially-in-force` fits what
 * has come about and what has not; `unknown` claims nothing. Not excluded anywhere: to issue, as drafts are published too.
 */
const CLAIMS: { readonly [Status in AgreementStatus]?: Claim } = /* @__PURE__ */ (() => ({
  // Art. 10 lets initials fix the text. Of a text under negotiation parts may have been initialled.
  proposed: { excludes: ["adopt", "authenticate", "initial", ...SIGN, ...CONSENT, ...IN_OPERATION] },
  "under-negotiation": { excludes: ["adopt", "authenticate", ...SIGN, ...CONSENT, ...IN_OPERATION] },
  "text-agreed": { excludes: ["adopt", "initial", ...SIGN, ...CONSENT, ...IN_OPERATION] },
  // Air services agreements and the like are applied from their initialling on.
  initialled: { excludes: [...SIGN, ...CONSENT, ...IN_FORCE], needs: ["initial"] },
  signed: { excludes: IN_OPERATION, needs: SIGN },
  // Art. 9. A convention is adopted by all and then signed by one state after the other.
  adopted: { excludes: IN_OPERATION, needs: ["adopt"] },
  // A joint statement may be adopted and issued in one: either status will do.
  issued: { excludes: [...SIGN, ...IN_OPERATION], needs: ["issue"] },
  "provisionally-applied": { excludes: IN_FORCE, needs: ["provisionally-apply"] },
  "in-force": { excludes: ["terminate"], needs: ["enter-into-force"] },
  // Art. 57: what is suspended exists.
  suspended: { excludes: ["terminate"], needs: ["suspend"] },
  // A treaty that was signed and never came into force may be called that.
  "not-concluded": { excludes: ["enter-into-force"] },
}))();

/** Later steps that take one back. To negotiate again takes back all. */
const UNDONE_BY: { readonly [Step in AgreementActionKind]?: readonly AgreementActionKind[] } = {
  "provisionally-apply": ["suspend", "denounce", "withdraw"],
  terminate: ["provisionally-apply", "enter-into-force"],
};

export const statusAgainstActions: Rule = {
  code: "status-against-actions",
  severity: "error",
  description:
    "An agreement has a status that its actions contradict: one that is done goes beyond it, or the one that it claims has a modality and so is not done.",
  help: "Correct the status, or the modality of the action: one with a modality is only planned or supposed, one without is done.",
  example:
    '"status": "signed", "actions": [{"action": "sign"}, {"action": "enter-into-force", "modality": "intended"}]',
  about: ["Agreement.actions"],
  *find({ of, index }) {
    for (const { record, path } of of("agreement")) {
      const { status, actions } = record;
      const claim = CLAIMS[status];
      if (claim === undefined || actions === undefined || standsForSeveral(record)) continue;
      const step = stepBeyond(record, actions, claim, index) ?? stepNotDone(record, actions, claim, index);
      if (step === undefined) continue;
      const { action, modality } = actions[step] as AgreementAction;
      yield {
        path: `${path}/status`,
        message: `${record.id} has the status ${status}, and its action ${action} at /actions/${step} is ${modality ? `only ${modality}` : "done"}.`,
      };
    }
  },
};

type Index = RuleContext["index"];

/** Which action is done although the status excludes it, if all parties have done so. */
function stepBeyond(
  agreement: Agreement,
  actions: readonly AgreementAction[],
  { excludes }: Claim,
  index: Index,
): number | undefined {
  let steps: number[] | undefined;
  for (let i = 0; i < actions.length; i++) {
    const { action, modality } = actions[i] as AgreementAction;
    if (modality !== undefined || !excludes.includes(action) || isUndone(i, actions)) continue;
    steps ??= [];
    steps.push(i);
  }
  return steps && lastIfOfAll(agreement, actions, steps, index);
}

/** Which action is not done although the status claims it, if no other of its kind is done and it is one of all parties. */
function stepNotDone(
  agreement: Agreement,
  actions: readonly AgreementAction[],
  { needs }: Claim,
  index: Index,
): number | undefined {
  if (needs === undefined) return undefined;
  let steps: number[] | undefined;
  for (let i = 0; i < actions.length; i++) {
    const { action, modality } = actions[i] as AgreementAction;
    // What is amended may be signed, and may come into force, once more.
    if (action === "amend") return undefined;
    if (!needs.includes(action)) continue;
    if (modality === undefined) return undefined;
    steps ??= [];
    steps.push(i);
  }
  return steps && lastIfOfAll(agreement, actions, steps, index);
}

/** Actions stand oldest first. */
function isUndone(step: number, actions: readonly AgreementAction[]): boolean {
  const undoing = UNDONE_BY[(actions[step] as AgreementAction).action];
  for (let i = step + 1; i < actions.length; i++) {
    const { action, modality } = actions[i] as AgreementAction;
    if (modality === undefined && (action === "negotiate" || undoing?.includes(action))) return true;
  }
  return false;
}

/**
 * The last of the steps if together they are those of all parties: of one that names nobody that is taken for granted. What
 * one side has signed, or one more is to sign, is compatible with any status.
 */
function lastIfOfAll(
  { parties }: Agreement,
  actions: readonly AgreementAction[],
  steps: readonly number[],
  index: Index,
): number | undefined {
  const doers = new Set<ActorId>();
  for (const step of steps) {
    const { by, signatories } = actions[step] as AgreementAction;
    if (by === undefined && signatories === undefined) return step;
    for (const actor of by ?? []) addWholes(doers, actor, index);
    for (const { onBehalfOf } of signatories ?? []) addWholes(doers, onBehalfOf, index);
  }
  return parties?.every((party) => doers.has(party)) ? steps.at(-1) : undefined;
}

function addWholes(doers: Set<ActorId>, actor: ActorId, index: Index): void {
  for (const whole of affiliationOf(actor, index).wholes) doers.add(whole);
}
