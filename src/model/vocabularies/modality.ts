import { closedWord, type Vocabulary } from "./vocabulary.js";

export const modality = {
  name: "Modality",
  open: false,
  description: "In what way something is not actual; leave out for what is actual or has been done.",
  words: {
    intended: { description: "It is planned, wanted, promised or said to be necessary, and has not come about yet." },
    conditional: {
      description: "It is to come about if a condition is met, whether the condition is spelled out or understood.",
    },
    hypothetical: { description: "It is only supposed or imagined, and nobody is said to plan it." },
  },
} as const satisfies Vocabulary;

/** Schema of `Modality`. */
export const ModalitySchema = /* @__PURE__ */ closedWord(modality);
