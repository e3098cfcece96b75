import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementActionKind = /* @__PURE__ */ closedVocabulary(
  "AgreementActionKind",
  "What is done to an agreement in the course of its life.",
  {
    propose: "Puts forward the agreement or a draft of it.",
    negotiate: "Bargains over the content or the text.",
    adopt: [
      "Settles the form and content of the text by a formal decision, without yet consenting to be bound.",
      "Vienna Convention on the Law of Treaties (1969), art. 9",
    ],
    authenticate: [
      "Establishes the text as authentic and definitive by a step not called initialling or signing.",
      "Vienna Convention on the Law of Treaties (1969), art. 10",
    ],
    initial: [
      "Puts initials on the text to fix it, normally with signature still to follow.",
      "Vienna Convention on the Law of Treaties (1969), art. 10 and 12",
    ],
    sign: [
      "Puts a full signature on it, whether or not ratification is still needed.",
      "Vienna Convention on the Law of Treaties (1969), art. 12",
    ],
    "sign-ad-referendum": [
      "Signs on condition that the signatory's state confirms the signature.",
      "Vienna Convention on the Law of Treaties (1969), art. 12",
    ],
    issue: "Publishes the text in the parties' common name.",
    ratify: [
      "Consents to be bound by an act called ratification, normally after signing.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    accept: [
      "Consents to be bound by an act called acceptance, with the effect of ratification.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    approve: [
      "Consents to be bound by an act called approval, with the effect of ratification.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    accede: [
      "Consents to be bound by a treaty that it did not sign.",
      "Vienna Convention on the Law of Treaties (1969), art. 15",
    ],
    succeed: [
      "Consents, as the successor of another state, to be bound by that state's treaty.",
      "Vienna Convention on Succession of States in respect of Treaties (1978), art. 2",
    ],
    deposit: [
      "Hands its instrument of ratification, acceptance, approval or accession to the depositary.",
      "Vienna Convention on the Law of Treaties (1969), art. 16",
    ],
    "exchange-instruments": [
      "The parties hand each other instruments of ratification, or the notes that are the treaty.",
      "Vienna Convention on the Law of Treaties (1969), art. 13 and 16",
    ],
    "provisionally-apply": [
      "Starts to apply it, in whole or in part, before its entry into force.",
      "Vienna Convention on the Law of Treaties (1969), art. 25",
    ],
    "enter-into-force": [
      "It starts to be in force for its parties, or for a party named here.",
      "Vienna Convention on the Law of Treaties (1969), art. 24",
    ],
    register: [
      "Has it entered in a public register, such as that of the United Nations Secretariat.",
      "Vienna Convention on the Law of Treaties (1969), art. 80, and United Nations Charter (1945), art. 102",
    ],
    reserve: [
      "Declares that certain provisions shall not apply to it or shall apply differently.",
      "Vienna Convention on the Law of Treaties (1969), art. 19",
    ],
    object: ["Objects to a reservation that another made.", "Vienna Convention on the Law of Treaties (1969), art. 20"],
    declare: [
      "Declares how it understands or applies the text, without changing its legal effect.",
      "ILC Guide to Practice on Reservations to Treaties (2011), guideline 1.2",
    ],
    dissent: "Dissociates itself from a text, or from a part of it, that others adopt or issue.",
    amend: [
      "Changes the text by agreement of the parties.",
      "Vienna Convention on the Law of Treaties (1969), art. 39",
    ],
    suspend: [
      "Halts its operation for the time being, for all parties or for one.",
      "Vienna Convention on the Law of Treaties (1969), art. 57",
    ],
    denounce: [
      "A party gives formal notice that it ends its bond, as is usual for a bilateral treaty.",
      "Vienna Convention on the Law of Treaties (1969), art. 56",
    ],
    withdraw: [
      "A party leaves an agreement that goes on among the others.",
      "Vienna Convention on the Law of Treaties (1969), art. 54",
    ],
    terminate: [
      "Ends it for all parties, as by common consent or under its own terms.",
      "Vienna Convention on the Law of Treaties (1969), art. 54",
    ],
  },
);

/** Schema of `AgreementActionKind`. */
export const AgreementActionKindSchema = /* @__PURE__ */ wordSchema(agreementActionKind);
