import type { Agreement, AgreementActionKind, AgreementStatus } from "../generated/types.js";

/** The steps after which an agreement has a status. */
const DECIDING: { readonly [kind in AgreementActionKind]?: AgreementStatus } = {
  suspend: "suspended",
  resume: "in-force",
  terminate: "terminated",
  "enter-into-force": "in-force",
};

/** Makes the status of an agreement, its steps and its parties agree with each other. */
export function rightAgreement(agreement: Agreement): void {
  const { actions = [] } = agreement;
  const denounced = actions.find(({ action, key }) => action === "denounce" && key !== undefined)?.key;
  for (const action of actions) {
    const isOf = action.action === "suspend-denunciation" || action.action === "revoke-denunciation";
    if (isOf && denounced !== undefined && action.of !== undefined) action.of = denounced;
    else delete action.of;
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
