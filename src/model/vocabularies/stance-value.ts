import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const stanceValue = /* @__PURE__ */ closedVocabulary(
  "StanceValue",
  "How the speaker stands on the target, as the statement shows it.",
  {
    "strongly-support": "Favours the target with emphasis or without reservation.",
    support: "Favours the target without special emphasis.",
    neutral: "Takes neither side on the target, by choice.",
    oppose: "Is against the target without special emphasis.",
    "strongly-oppose": "Is against the target with emphasis or without reservation.",
    mixed: "Favours some of the target and is against some of it.",
    unclear: "Shows some stance on the target, but the words do not tell which.",
  },
);

/** Schema of `StanceValue`. */
export const StanceValueSchema = /* @__PURE__ */ wordSchema(stanceValue);
