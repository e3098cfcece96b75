import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementRelationKind = /* @__PURE__ */ closedVocabulary(
  "AgreementRelationKind",
  "How the agreement that carries the relation stands to the other text.",
  {
    implements: "It carries out obligations or intentions laid down in the other.",
    amends: [
      "It changes the text of the other, which stays in being; only its term is `renews`.",
      "Vienna Convention on the Law of Treaties (1969), art. 39",
    ],
    renews: "It gives the other a new term.",
    terminates: [
      "It ends the other and puts nothing in its place; if it does, it is `supersedes`.",
      "Vienna Convention on the Law of Treaties (1969), art. 54",
    ],
    supersedes: ["It replaces the other.", "Vienna Convention on the Law of Treaties (1969), art. 59"],
    "annex-to": [
      "It is attached to the other and forms part of it.",
      "Vienna Convention on the Law of Treaties (1969), art. 31",
    ],
    "follows-from": "It came about because of the other and neither carries it out nor is foreseen in it.",
    "preliminary-to":
      "It prepares the way for the other, as a draft, a framework or a first stage, whether or not it says so.",
    foresees: "It says that the other is to be concluded and is no earlier stage of it, which is `preliminary-to`.",
  },
);

/** Schema of `AgreementRelationKind`. */
export const AgreementRelationKindSchema = /* @__PURE__ */ wordSchema(agreementRelationKind);
