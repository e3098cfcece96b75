import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementRelationKind = /* @__PURE__ */ closedVocabulary(
  "AgreementRelationKind",
  "How the agreement that carries the relation stands to the other.",
  {
    implements: "It carries out obligations or intentions laid down in the other.",
    amends: [
      "It changes the text of the other, which stays in being.",
      "Vienna Convention on the Law of Treaties (1969), art. 39",
    ],
    supersedes: ["It replaces the other.", "Vienna Convention on the Law of Treaties (1969), art. 59"],
    "annex-to": [
      "It is attached to the other and forms part of it.",
      "Vienna Convention on the Law of Treaties (1969), art. 31",
    ],
    "follows-from": "It came about because of the other and neither carries it out nor is foreseen in it.",
    "preliminary-to": "It prepares the way for the other, as a draft, a framework or a first stage.",
    foresees: "It says that the other is to be concluded.",
  },
);

/** Schema of `AgreementRelationKind`. */
export const AgreementRelationKindSchema = /* @__PURE__ */ wordSchema(agreementRelationKind);
