import type { Agreement, AgreementAction, AgreementActionKind, AgreementStatus } from "../generated/types.js";

/** The steps after which an agreement has a status. */
const DECIDING: { readonly [kind in AgreementActionKind]?: AgreementStatus } = {
  suspend: "suspended",
  resume: "in-force",
  terminate: "terminated",
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
  const done = actions.filter(({ status }) => status === undefined).map(({ action }) => DECIDING[action]);
  const decided = done.findLast((status) => status !== undefined);
  if (decided !== undefined) agreement.status = decided;
  if (agreement.instrument !== "package") delete agreement.package;
  if (agreement.package !== undefined) delete agreement.count;
}
