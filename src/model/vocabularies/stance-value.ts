import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const stanceValue = /* @__PURE__ */ closedVocabulary(
  "StanceValue",
  "How the speaker stands on the target, as the statement shows it.",
  {
    support: "Favours the target.",
    oppose: "Is against the target.",
    neutral: "Takes neither side on the target, by choice.",
    mixed: "Favours some of the target and is against some of it.",
    unclear: "Shows some stance on the target, and the words do not tell which.",
  },
);

/** Schema of `StanceValue`. */
export const StanceValueSchema = /* @__PURE__ */ wordSchema(stanceValue);
