import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementActionKind = /* @__PURE__ */ closedVocabulary(
  "AgreementActionKind",
  "What is done to an agreement in the course of its life.",
  {
    propose: "Puts forward the agreement or a text for it; writing the text is `draft`.",
    draft: "Writes the text or a version of it, before it is put forward.",
    negotiate: "Bargains over the content or the text; where a process is recorded for it, that process tells it.",
    "agree-in-principle": "Settles the main terms and not yet the text; once the text is settled it is `agree-text`.",
    "agree-text": "Settles the text, where no `adopt` or `authenticate` is told for that step.",
    adopt: [
      "Settles the form and content of the text by a formal decision, without yet consenting to be bound; informally it is `agree-text`.",
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
    issue:
      "The parties bring the text out in their common name, which is how it comes about; putting out a text that exists is `publish-text`.",
    "publish-text": "Puts the text out for others to read, whoever does it; `issue` is for the parties' common act.",
    "approve-in-committee": "A committee of a parliament endorses it before the house votes.",
    "pass-law":
      "A parliament passes the law of consent, whatever the press calls it; handing over the instrument is `deposit` or `exchange-instruments`.",
    "sign-into-law": "A head of state signs the law of consent; signing the agreement itself is `sign`.",
    "complete-domestic-procedures":
      "A party has done all that its own law asks for, or says so; a single step that is told is `pass-law` or `sign-into-law`.",
    ratify: [
      "Consents to be bound by a step that the source calls ratification and that is none of `pass-law`, `deposit` and `exchange-instruments`.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    accept: [
      "Consents to be bound by an act called acceptance, with the effect of ratification.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    approve: [
      "Consents to be bound by an act called approval, with the effect of ratification; a committee's or parliament's approval is `approve-in-committee` or `pass-law`.",
      "Vienna Convention on the Law of Treaties (1969), art. 14",
    ],
    accede: [
      "Consents to be bound by a treaty that it did not sign, by a step that the source calls accession and that is not the `deposit`.",
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
      "Changes the text by agreement of the parties; only its term is `extend`.",
      "Vienna Convention on the Law of Treaties (1969), art. 39",
    ],
    extend: "Lengthens or renews its term; other changes of the text are `amend`.",
    suspend: [
      "Halts its operation for the time being, for all parties or for one.",
      "Vienna Convention on the Law of Treaties (1969), art. 57",
    ],
    resume: [
      "Takes its operation up again after it was suspended.",
      "Vienna Convention on the Law of Treaties (1969), art. 72",
    ],
    denounce: [
      "A party gives notice that it ends its bond; the end of the agreement itself is `terminate`.",
      "Vienna Convention on the Law of Treaties (1969), art. 56",
    ],
    "suspend-denunciation": "A party halts the effect of its notice for the time being, without taking it back.",
    "revoke-denunciation": [
      "A party takes back its notice before it takes effect.",
      "Vienna Convention on the Law of Treaties (1969), art. 68",
    ],
    withdraw: [
      "A party has left an agreement that goes on among the others; the notice before is `denounce`.",
      "Vienna Convention on the Law of Treaties (1969), art. 54",
    ],
    terminate: [
      "Ends it for all parties, as by common consent or after a notice; the mere running out of its term is `expire`.",
      "Vienna Convention on the Law of Treaties (1969), art. 54",
    ],
    expire: ["Its term runs out.", "Vienna Convention on the Law of Treaties (1969), art. 54"],
  },
);

/** Schema of `AgreementActionKind`. */
export const AgreementActionKindSchema = /* @__PURE__ */ wordSchema(agreementActionKind);
