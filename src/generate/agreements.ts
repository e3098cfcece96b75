import type { Agreement, AgreementAction, AgreementActionKind, AgreementStatus } from "../generated/types.js";

type Statuses = { readonly [kind in AgreementActionKind]?: AgreementStatus };

/** The steps of which the last leaves an agreement in a status. */
const DECIDING: Statuses = {
  suspend: "suspended",
  resume: "in-force",
  terminate: "terminated",
  expire: "expired",
  "enter-into-force": "in-force",
};

/** What a step takes back is a notice that was given before it. */
function rightNotice(step: AgreementAction, earlier: readonly AgreementAction[]): void {
  const notice = earlier.find(({ key }) => key !== undefined);
  if (notice?.key === undefined) {
    delete step.of;
    return;
  }
  notice.action = "denounce";
  step.of = notice.key;
  if (step.action !== "revoke-denunciation") step.action = "suspend-denunciation";
}

/** The steps of which the furthest does where none of those was taken, the furthest first. */
const FURTHEST: Statuses = {
  "provisionally-apply": "provisionally-applied",
  "exchange-instruments": "ratified",
  ratify: "ratified",
  sign: "signed",
  "sign-ad-referendum": "signed",
  adopt: "adopted",
  initial: "initialled",
  "agree-text": "text-agreed",
  "agree-in-principle": "agreed-in-principle",
};

/** Statuses that fit any step. */
const ANY_STEP: readonly AgreementStatus[] = ["superseded", "fulfilled", "unknown"];

/** Makes the status of an agreement, its steps and its parties agree with each other. */
export function rightAgreement(agreement: Agreement): void {
  const { actions = [] } = agreement;
  for (const [i, action] of actions.entries()) {
    if (action.of !== undefined) rightNotice(action, actions.slice(0, i));
    const signing = action.representatives?.map(({ person }) => person) ?? [];
    const witnesses = action.witnesses?.filter((person) => !signing.includes(person) && !action.by?.includes(person));
    if (witnesses === undefined || witnesses.length === 0) delete action.witnesses;
    else action.witnesses = witnesses;
  }
  if (!ANY_STEP.includes(agreement.status)) agreement.status = statusAfter(agreement) ?? agreement.status;
  if (agreement.instrument !== "package") delete agreement.package;
  if (agreement.package !== undefined) delete agreement.count;
}

function statusAfter({ actions = [] }: Agreement): AgreementStatus | undefined {
  const done = actions.filter(({ status }) => status === undefined).map(({ action }) => action);
  const last = done.findLast((action) => DECIDING[action] !== undefined);
  if (last !== undefined) return DECIDING[last];
  const furthest = (Object.keys(FURTHEST) as AgreementActionKind[]).find((action) => done.includes(action));
  return furthest && FURTHEST[furthest];
}
