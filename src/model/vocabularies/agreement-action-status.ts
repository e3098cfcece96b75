import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementActionStatus = /* @__PURE__ */ closedVocabulary(
  "AgreementActionStatus",
  "In what way a step of an agreement has not been done; leave out for a step that was done.",
  {
    proposed: "Somebody suggests or asks for it, and those who would take it have not said that they will.",
    planned: "Those who take it have said that they will, with or without a day.",
    pending:
      "It is still expected or missing, as the last instrument to be deposited, and nobody is told to have set about it.",
    required: "It must be done, as a text or a speaker says.",
    permitted: "It may be done, and need not, as a text or a speaker says.",
    hypothetical: "It is only supposed, and nobody is said to plan it.",
    "not-done": "It was expected, planned or alleged, and the sources tell that it was not done.",
  },
);

/** Schema of `AgreementActionStatus`. */
export const AgreementActionStatusSchema = /* @__PURE__ */ wordSchema(agreementActionStatus);
