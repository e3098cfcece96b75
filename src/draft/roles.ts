import type { EventRecord } from "./kinds.js";

/**
 * The roles of participants that are the draft's own, each with the field that it fills by what it takes part in. Where
 * none is named, and for a role of the model, it is a role of a participant.
 */
export const OWN_ROLES = {
  participant: {},
  party: { agreement: "parties", process: "parties", relationship: "parties" },
  signatory: { action: "by" },
  witness: { action: "witnesses" },
  visitor: { visit: "visitors" },
  actor: { act: "by", action: "by" },
  partner: { act: "with" },
  target: { act: "to" },
  observer: { process: "observers" },
} as const satisfies { readonly [role: string]: { readonly [record in EventRecord]?: string } };
