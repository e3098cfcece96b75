import { closedWord, type Vocabulary } from "./vocabulary.js";

export const stanceValue = {
  name: "StanceValue",
  open: false,
  description: "How the speaker stands on the target, as the statement shows it.",
  words: {
    "strongly-support": { description: "Favours the target with emphasis or without reservation." },
    support: { description: "Favours the target without special emphasis." },
    neutral: { description: "Takes neither side on the target, by choice." },
    oppose: { description: "Is against the target without special emphasis." },
    "strongly-oppose": { description: "Is against the target with emphasis or without reservation." },
    mixed: { description: "Favours some of the target and is against some of it." },
    unclear: { description: "Shows some stance on the target, but the words do not tell which." },
  },
} as const satisfies Vocabulary;

/** Schema of `StanceValue`. */
export const StanceValueSchema = /* @__PURE__ */ closedWord(stanceValue);
