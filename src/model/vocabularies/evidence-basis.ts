import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const evidenceBasis = /* @__PURE__ */ closedVocabulary("EvidenceBasis", "How a value rests on its source.", {
  stated: "The source says it in its own voice.",
  claimed: "Only a speaker whom the source quotes says it, in a statement that claims it.",
  inferred: "The source does not say it, and the encoder concluded it from what the source says.",
  computed: "It was calculated from other values, such as a date from a weekday and the day of publication.",
});

/** Schema of `EvidenceBasis`. */
export const EvidenceBasisSchema = /* @__PURE__ */ wordSchema(evidenceBasis);
