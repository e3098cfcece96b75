import { closedWord, type Vocabulary } from "./vocabulary.js";

export const agreementStatus = {
  name: "AgreementStatus",
  open: false,
  description: "How far an agreement has come.",
  words: {
    proposed: { description: "Somebody has put it forward, and the parties are not known to be negotiating it." },
    "under-negotiation": { description: "The parties are negotiating it, and its text is not settled." },
    "text-agreed": {
      description: "The negotiators have settled the text and have not yet initialled, signed or adopted it.",
    },
    initialled: {
      description: "The text has been initialled and not yet signed.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 10",
    },
    signed: {
      description: "It has been signed and is not yet said to be in force or applied.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 12",
    },
    adopted: {
      description: "A conference, a body or the parties have formally adopted it without signing it.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 9",
    },
    issued: {
      description: "It was published in the parties' common name, with no signing or formal adoption reported.",
    },
    "provisionally-applied": {
      description: "It is applied, in whole or in part, before its entry into force.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 25",
    },
    "in-force": {
      description: "It has entered into force and is still in force.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 24",
    },
    "partially-in-force": {
      description: "Parts of it are in force and other parts are not.",
      source: "schema.org PartiallyInForce",
    },
    suspended: {
      description: "It exists, but its operation is halted for the time being.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 57",
    },
    terminated: {
      description: "It has ended for all parties, as by expiry, denunciation or consent, and not by replacement.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 54",
    },
    superseded: {
      description: "It has been replaced by a later agreement.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 59",
    },
    "not-concluded": { description: "The effort ended, or the occasion passed, without the agreement." },
    unknown: { description: "The sources do not show how far it has come." },
  },
} as const satisfies Vocabulary;

/** Schema of `AgreementStatus`. */
export const AgreementStatusSchema = /* @__PURE__ */ closedWord(agreementStatus);
