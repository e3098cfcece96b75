import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementStatus = /* @__PURE__ */ closedVocabulary("AgreementStatus", "How far an agreement has come.", {
  proposed: "Somebody has put it forward, and the parties are not known to be negotiating it.",
  "under-negotiation": "The parties are negotiating it, and its text is not settled.",
  "text-agreed": "The negotiators have settled the text and have not yet initialled, signed or adopted it.",
  initialled: [
    "The text has been initialled and not yet signed.",
    "Vienna Convention on the Law of Treaties (1969), art. 10",
  ],
  signed: [
    "It has been signed and is not yet said to be in force or applied.",
    "Vienna Convention on the Law of Treaties (1969), art. 12",
  ],
  adopted: [
    "A conference, a body or the parties have formally adopted it without signing it.",
    "Vienna Convention on the Law of Treaties (1969), art. 9",
  ],
  issued: "It was published in the parties' common name, with no signing or formal adoption reported.",
  "provisionally-applied": [
    "It is applied, in whole or in part, before its entry into force.",
    "Vienna Convention on the Law of Treaties (1969), art. 25",
  ],
  "in-force": [
    "It has entered into force and is still in force.",
    "Vienna Convention on the Law of Treaties (1969), art. 24",
  ],
  "partially-in-force": ["Parts of it are in force and other parts are not.", "schema.org PartiallyInForce"],
  suspended: [
    "It exists, but its operation is halted for the time being.",
    "Vienna Convention on the Law of Treaties (1969), art. 57",
  ],
  terminated: [
    "It has ended for all parties, as by expiry, denunciation or consent, and not by replacement.",
    "Vienna Convention on the Law of Treaties (1969), art. 54",
  ],
  superseded: [
    "It has been replaced by a later agreement.",
    "Vienna Convention on the Law of Treaties (1969), art. 59",
  ],
  "not-concluded": "The effort ended, or the occasion passed, without the agreement.",
  unknown: "The sources do not show how far it has come.",
});

/** Schema of `AgreementStatus`. */
export const AgreementStatusSchema = /* @__PURE__ */ wordSchema(agreementStatus);
