import { closedWord, type Vocabulary } from "./vocabulary.js";

export const evidenceBasis = {
  name: "EvidenceBasis",
  open: false,
  description: "How a value rests on its source.",
  words: {
    stated: { description: "The source says it." },
    inferred: { description: "The source does not say it, and the encoder concluded it from what the source says." },
    computed: {
      description: "It was calculated from other values, such as a date from a weekday and the day of publication.",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `EvidenceBasis`. */
export const EvidenceBasisSchema = /* @__PURE__ */ closedWord(evidenceBasis);
