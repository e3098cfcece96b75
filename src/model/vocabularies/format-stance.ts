import { closedWord, type Vocabulary } from "./vocabulary.js";

export const formatStance = {
  name: "FormatStance",
  open: false,
  description: "How an actor stands on a format that is considered for a process.",
  words: {
    willing: { description: "Would accept or consider the format, and is not known to have put it forward." },
    unwilling: { description: "Would not accept the format." },
    proposes: { description: "Puts the format forward." },
    rejects: { description: "Has turned the format down after it was put forward." },
  },
} as const satisfies Vocabulary;

/** Schema of `FormatStance`. */
export const FormatStanceSchema = /* @__PURE__ */ closedWord(formatStance);
