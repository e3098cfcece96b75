import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const modality = /* @__PURE__ */ closedVocabulary(
  "Modality",
  "In what way something is not actual; leave out for what is actual or has been done.",
  {
    intended: "It is planned, wanted, promised or said to be necessary, and has not come about yet.",
    conditional: "It is to come about if a condition is met, whether the condition is spelled out or understood.",
    hypothetical: "It is only supposed or imagined, and nobody is said to plan it.",
  },
);

/** Schema of `Modality`. */
export const ModalitySchema = /* @__PURE__ */ wordSchema(modality);
