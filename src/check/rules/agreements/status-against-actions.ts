import type {
  ActorId,
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementStatus,
} from "../../../generated/types.js";
import { isDone } from "../helpers/agreement-steps.js";
import { standsForSeveral } from "../helpers/instruments.js";
import { affiliationOf } from "../helpers/parties.js";
import type { Rule, RuleContext } from "../rule.js";

/** What a status says of the steps in the life of an agreement. */
interface Claim {
  /** Steps that lie beyond it: once all parties have taken one, the agreement has come further, or has ended. */
  excludes: readonly AgreementActionKind[];
  /** Steps of which one has been taken, if any of them is told at all. */
  needs?: readonly AgreementActionKind[];
  /** Steps that can have led to it in their place. */
  otherwise?: readonly AgreementActionKind[];
}

// The articles are those of the Vienna Convention on the Law of Treaties (1969).

/** Art. 12: the text has been signed. */
const SIGN = ["sign", "sign-ad-referendum"] as const;
/** Art. 13 and 14: consent that follows the signature. To accept and to approve are also said of a mere draft. */
const CONSENT = ["ratify", "exchange-instruments"] as const;
/** What may be called ratification, or stand for it: a step of consent, or one that comes after it. */
const OTHER_CONSENT = [
  "exchange-instruments",
  "accept",
  "approve",
  "accede",
  "succeed",
  "deposit",
  "pass-law",
  "sign-into-law",
  "complete-domestic-procedures",
  "provisionally-apply",
  "enter-into-force",
] as const;
/** Art. 24 and 54. */
const IN_FORCE = ["enter-into-force", "terminate", "expire"] as const;
/** Art. 25: before the entry into force. */
const IN_OPERATION = ["provisionally-apply", ...IN_FORCE] as const;

/**
 * Not in the table: `superseded` and `fulfilled` may follow any step; `unknown` claims nothing. Not excluded anywhere: to issue and to publish, as drafts are published too, and the
 * steps before a parliament, which some take before they sign.
 */
const CLAIMS: { readonly [Status in AgreementStatus]?: Claim } = /* @__PURE__ */ (() => ({
  // Art. 10 lets initials fix the text. Of a text under negotiation parts may have been initialled.
  proposed: {
    excludes: [
      "agree-in-principle",
      "agree-text",
      "adopt",
      "authenticate",
      "initial",
      ...SIGN,
      ...CONSENT,
      ...IN_OPERATION,
    ],
  },
  "under-negotiation": { excludes: ["adopt", "authenticate", ...SIGN, ...CONSENT, ...IN_OPERATION] },
  "agreed-in-principle": {
    excludes: ["agree-text", "adopt", "authenticate", "initial", ...SIGN, ...CONSENT, ...IN_OPERATION],
    needs: ["agree-in-principle"],
  },
  "text-agreed": { excludes: ["adopt", "initial", ...SIGN, ...CONSENT, ...IN_OPERATION] },
  // Air services agreements and the like are applied from their initialling on.
  initialled: { excludes: [...SIGN, ...CONSENT, ...IN_FORCE], needs: ["initial"] },
  signed: { excludes: IN_OPERATION, needs: SIGN },
  // Art. 9. A convention is adopted by all and then signed by one state after the other.
  adopted: { excludes: IN_OPERATION, needs: ["adopt"] },
  // A joint statement may be adopted and issued in one: either status will do.
  issued: { excludes: [...SIGN, ...IN_OPERATION], needs: ["issue"] },
  // What one needs need not be called ratification.
  ratified: { excludes: IN_FORCE, needs: ["ratify"], otherwise: OTHER_CONSENT },
  "provisionally-applied": { excludes: IN_FORCE, needs: ["provisionally-apply"] },
  "in-force": { excludes: ["terminate", "expire"], needs: ["enter-into-force"] },
  // Art. 57: a part can be suspended, and the rest is in force.
  "partially-in-force": { excludes: ["terminate", "expire"] },
  // What is suspended exists.
  suspended: { excludes: ["terminate", "expire"], needs: ["suspend"] },
  terminated: { excludes: [], needs: ["terminate"], otherwise: ["denounce", "withdraw", "expire"] },
  expired: { excludes: [], needs: ["expire"], otherwise: ["terminate"] },
  // What all have signed and none has ratified is `signed`.
  "not-concluded": { excludes: [...SIGN, "enter-into-force"] },
}))();

/** Later steps that take one back. To negotiate again takes back all. */
const UNDONE_BY: { readonly [Step in AgreementActionKind]?: readonly AgreementActionKind[] } = {
  "provisionally-apply": ["suspend", "denounce", "withdraw"],
  terminate: ["provisionally-apply", "enter-into-force"],
  expire: ["provisionally-apply", "enter-into-force", "extend"],
};

/** Steps of which the last that is done decides, and the statuses that it rules out. */
const DECIDING: { readonly [Step in AgreementActionKind]?: readonly AgreementStatus[] } = {
  suspend: ["signed", "provisionally-applied", "in-force"],
  resume: ["suspended", "terminated"],
  terminate: ["provisionally-applied", "in-force", "partially-in-force", "suspended"],
  "enter-into-force": ["suspended", "terminated"],
};

/** Whether a step ends or halts what is in operation. The others begin it, or take it up again. */
const HALTING: readonly AgreementActionKind[] = ["suspend", "terminate"];

export const statusAgainstActions: Rule = {
  code: "status-against-actions",
  severity: "error",
  description:
    "An agreement has a status that its actions contradict: one that is done goes beyond it, the last one that is done ended or resumed what it says, or the one that it needs is not done.",
  help: "Correct the status of the agreement, or that of the action: an action with a status is planned, wanted or was not done, one without is done. Actions stand oldest first.",
  example: '"status": "signed", "actions": [{"action": "sign"}, {"action": "enter-into-force", "status": "planned"}]',
  about: ["Agreement.actions"],
  *find({ of, index }) {
    for (const { record, path } of of("agreement")) {
      const { status, actions } = record;
      const claim = CLAIMS[status];
      if (claim === undefined || actions === undefined || standsForSeveral(record)) continue;
      const step =
        stepBeyond(record, actions, claim, index) ??
        lastWord(record, actions, index) ??
        stepNotDone(record, actions, claim, index);
      if (step === undefined) continue;
      const { action, status: kept } = actions[step] as AgreementAction;
      yield {
        path: `${path}/status`,
        message: `${record.id} has the status ${status}, and its action ${action} at /actions/${step} is ${kept === undefined ? "done" : kept}.`,
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
    const step = actions[i] as AgreementAction;
    if (!isDone(step) || !excludes.includes(step.action) || isUndone(i, actions)) continue;
    steps ??= [];
    steps.push(i);
  }
  return steps && lastIfOfAll(agreement, actions, steps, index);
}

/** Which action is not done although the status claims it, if no other of its kind is done and it is one of all parties. */
function stepNotDone(
  agreement: Agreement,
  actions: readonly AgreementAction[],
  { needs, otherwise }: Claim,
  index: Index,
): number | undefined {
  if (needs === undefined) return undefined;
  let steps: number[] | undefined;
  for (let i = 0; i < actions.length; i++) {
    const step = actions[i] as AgreementAction;
    const { action } = step;
    // What is amended may be signed, and may come into force, once more.
    if (action === "amend") return undefined;
    if (isDone(step) && otherwise?.includes(action)) return undefined;
    if (!needs.includes(action)) continue;
    if (isDone(step)) return undefined;
    steps ??= [];
    steps.push(i);
  }
  return steps && lastIfOfAll(agreement, actions, steps, index);
}

/**
 * The last done step of those that decide, if the status is not what it leads to and it is one of all parties. What begins an
 * operation contradicts only a status that an earlier step brought about: how that came later need not be told.
 */
function lastWord(agreement: Agreement, actions: readonly AgreementAction[], index: Index): number | undefined {
  const { status } = agreement;
  const last = actions.findLastIndex((step) => isDone(step) && DECIDING[step.action] !== undefined);
  const { action } = actions[last] ?? {};
  if (action === undefined || !DECIDING[action]?.includes(status)) return undefined;
  if (HALTING.includes(action)) {
    // Art. 25: where its provisional application is over, it is merely signed again.
    if (status === "signed" && actions.some((step) => isDone(step) && step.action === "provisionally-apply"))
      return undefined;
    // Of two parties neither is bound to the other any more, whichever of them did it.
    if (agreement.parties?.length === 2) return last;
  } else {
    const halt: AgreementActionKind = status === "suspended" ? "suspend" : "terminate";
    if (!actions.some((step, i) => i < last && isDone(step) && step.action === halt)) return undefined;
  }
  return lastIfOfAll(agreement, actions, [last], index);
}

/** Actions stand oldest first. */
function isUndone(step: number, actions: readonly AgreementAction[]): boolean {
  const undoing = UNDONE_BY[(actions[step] as AgreementAction).action];
  for (let i = step + 1; i < actions.length; i++) {
    const step = actions[i] as AgreementAction;
    if (isDone(step) && (step.action === "negotiate" || undoing?.includes(step.action))) return true;
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
    const { by, representatives } = actions[step] as AgreementAction;
    if (by === undefined && representatives === undefined) return step;
    for (const actor of by ?? []) addWholes(doers, actor, index);
    for (const { onBehalfOf } of representatives ?? []) addWholes(doers, onBehalfOf, index);
  }
  return parties?.every((party) => doers.has(party)) ? steps.at(-1) : undefined;
}

function addWholes(doers: Set<ActorId>, actor: ActorId, index: Index): void {
  for (const whole of affiliationOf(actor, index).wholes) doers.add(whole);
}
