import type { EventRecord } from "./kinds.js";

/** The roles of participants that are no role of the model: what they say is said by a field of the record. */
export const OWN_ROLES = [
  "participant",
  "party",
  "signatory",
  "witness",
  "visitor",
  "actor",
  "partner",
  "target",
] as const;

/**
 * The field of the record that a role fills, by what it takes part in. Where none is named it is the role of a participant, if
 * the record has participants.
 */
export const ROLE_FIELDS: { readonly [role: string]: { readonly [record in EventRecord]?: string } } = {
  visitor: { visit: "visitors" },
  guest: { visit: "visitors" },
  "delegation-member": { visit: "visitors" },
  host: { visit: "host" },
  party: { agreement: "parties", process: "parties", relationship: "parties" },
  signatory: { action: "by" },
  witness: { action: "witnesses" },
  actor: { act: "by", action: "by" },
  partner: { act: "with" },
  target: { act: "to" },
  mediator: { process: "mediators", agreement: "bodies" },
  observer: { process: "observers" },
  depositary: { agreement: "bodies" },
  secretariat: { agreement: "bodies" },
  supervisor: { agreement: "bodies" },
  guarantor: { agreement: "bodies" },
};
