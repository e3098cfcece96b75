import { closedWord, type Vocabulary } from "./vocabulary.js";

export const processStatus = {
  name: "ProcessStatus",
  open: false,
  description: "How far a process has come.",
  words: {
    proposed: { description: "Somebody has suggested it, and it has not begun." },
    ongoing: { description: "It has begun and continues, even if no meeting is under way." },
    paused: { description: "It has stopped for the time being and is expected to resume, or may." },
    concluded: { description: "It ended because its aim was reached or its work was done." },
    collapsed: { description: "It broke off without reaching its aim, and no resumption is expected." },
    unknown: { description: "The sources do not show how far it has come." },
  },
} as const satisfies Vocabulary;

/** Schema of `ProcessStatus`. */
export const ProcessStatusSchema = /* @__PURE__ */ closedWord(processStatus);
