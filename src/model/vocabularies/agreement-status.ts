import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementStatus = /* @__PURE__ */ closedVocabulary("AgreementStatus", "How far an agreement has come.", {
  proposed: "Somebody has put it forward or asked for it, and the parties are not known to be negotiating it.",
  "under-negotiation": "The parties are negotiating it, and its text is not settled.",
  "agreed-in-principle": "The parties agree on the main terms, and the text is not settled.",
  "text-agreed": "The negotiators have settled the text and have not yet initialled, signed or adopted it.",
  initialled: [
    "The text has been initialled and not yet signed.",
    "Vienna Convention on the Law of Treaties (1969), art. 10",
  ],
  signed: [
    "It has been signed and is not yet said to be ratified, in force or applied.",
    "Vienna Convention on the Law of Treaties (1969), art. 12",
  ],
  ratified: [
    "The consent that it needs has been given, and it is not yet in force.",
    "Vienna Convention on the Law of Treaties (1969), art. 14",
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
    "It has entered into force for any of its parties, and is still in force; where only some provisions are, it is `partially-in-force`.",
    "Vienna Convention on the Law of Treaties (1969), art. 24",
  ],
  "partially-in-force": ["Parts of it are in force and other parts are not.", "schema.org PartiallyInForce"],
  suspended: [
    "It exists, but its operation is halted for the time being.",
    "Vienna Convention on the Law of Treaties (1969), art. 57",
  ],
  terminated: [
    "It was ended for all parties, as by denunciation or consent; by a later agreement it is `superseded`, by the end of its term `expired`.",
    "Vienna Convention on the Law of Treaties (1969), art. 54",
  ],
  expired: ["Its term has run out.", "Vienna Convention on the Law of Treaties (1969), art. 54"],
  fulfilled: "All that it provides has been carried out, and nothing of it is left to do.",
  superseded: [
    "It has been replaced by a later agreement.",
    "Vienna Convention on the Law of Treaties (1969), art. 59",
  ],
  "not-concluded": "The effort ended, or the occasion passed, without the agreement.",
  unknown: "The sources do not show how far it has come.",
});

/** Schema of `AgreementStatus`. */
export const AgreementStatusSchema = /* @__PURE__ */ wordSchema(agreementStatus);
