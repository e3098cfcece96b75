import { closedWord, type Vocabulary } from "./vocabulary.js";

export const agreementRelationKind = {
  name: "AgreementRelationKind",
  open: false,
  description: "How the agreement that carries the relation stands to the other.",
  words: {
    implements: { description: "It carries out obligations or intentions laid down in the other." },
    amends: {
      description: "It changes the text of the other, which stays in being.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 39",
    },
    supersedes: {
      description: "It replaces the other.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 59",
    },
    "annex-to": {
      description: "It is attached to the other and forms part of it.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 31",
    },
    "follows-from": {
      description: "It came about because of the other and neither carries it out nor is foreseen in it.",
    },
    "preliminary-to": { description: "It prepares the way for the other, as a draft, a framework or a first stage." },
    foresees: { description: "It says that the other is to be concluded." },
  },
} as const satisfies Vocabulary;

/** Schema of `AgreementRelationKind`. */
export const AgreementRelationKindSchema = /* @__PURE__ */ closedWord(agreementRelationKind);
