import { closedWord, type Vocabulary } from "./vocabulary.js";

export const agreementActionKind = {
  name: "AgreementActionKind",
  open: false,
  description: "What is done to an agreement in the course of its life.",
  words: {
    propose: { description: "Puts forward the agreement or a draft of it." },
    negotiate: { description: "Bargains over the content or the text." },
    adopt: {
      description: "Settles the form and content of the text by a formal decision, without yet consenting to be bound.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 9",
    },
    authenticate: {
      description: "Establishes the text as authentic and definitive by a step not called initialling or signing.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 10",
    },
    initial: {
      description: "Puts initials on the text to fix it, normally with signature still to follow.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 10 and 12",
    },
    sign: {
      description: "Puts a full signature on it, whether or not ratification is still needed.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 12",
    },
    "sign-ad-referendum": {
      description: "Signs on condition that the signatory's state confirms the signature.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 12",
    },
    issue: { description: "Publishes the text in the parties' common name." },
    ratify: {
      description: "Consents to be bound by an act called ratification, normally after signing.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 14",
    },
    accept: {
      description: "Consents to be bound by an act called acceptance, with the effect of ratification.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 14",
    },
    approve: {
      description: "Consents to be bound by an act called approval, with the effect of ratification.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 14",
    },
    accede: {
      description: "Consents to be bound by a treaty that it did not sign.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 15",
    },
    succeed: {
      description: "Consents, as the successor of another state, to be bound by that state's treaty.",
      source: "Vienna Convention on Succession of States in respect of Treaties (1978), art. 2",
    },
    deposit: {
      description: "Hands its instrument of ratification, acceptance, approval or accession to the depositary.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 16",
    },
    "exchange-instruments": {
      description: "The parties hand each other instruments of ratification, or the notes that are the treaty.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 13 and 16",
    },
    "provisionally-apply": {
      description: "Starts to apply it, in whole or in part, before its entry into force.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 25",
    },
    "enter-into-force": {
      description: "It starts to be in force for its parties, or for a party named here.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 24",
    },
    register: {
      description: "Has it entered in a public register, such as that of the United Nations Secretariat.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 80, and United Nations Charter (1945), art. 102",
    },
    reserve: {
      description: "Declares that certain provisions shall not apply to it or shall apply differently.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 19",
    },
    object: {
      description: "Objects to a reservation that another made.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 20",
    },
    declare: {
      description: "Declares how it understands or applies the text, without changing its legal effect.",
      source: "ILC Guide to Practice on Reservations to Treaties (2011), guideline 1.2",
    },
    dissent: { description: "Dissociates itself from a text, or from a part of it, that others adopt or issue." },
    amend: {
      description: "Changes the text by agreement of the parties.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 39",
    },
    suspend: {
      description: "Halts its operation for the time being, for all parties or for one.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 57",
    },
    denounce: {
      description: "A party gives formal notice that it ends its bond, as is usual for a bilateral treaty.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 56",
    },
    withdraw: {
      description: "A party leaves an agreement that goes on among the others.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 54",
    },
    terminate: {
      description: "Ends it for all parties, as by common consent or under its own terms.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 54",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `AgreementActionKind`. */
export const AgreementActionKindSchema = /* @__PURE__ */ closedWord(agreementActionKind);
