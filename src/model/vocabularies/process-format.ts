import { openWord, type Vocabulary } from "./vocabulary.js";

export const processFormat = {
  name: "ProcessFormat",
  open: true,
  description: "How the parties of a process deal with each other, or might.",
  words: {
    "direct-bilateral": {
      description: "Two parties negotiate with each other without a third.",
      source: "United Nations Charter (1945), art. 33",
    },
    trilateral: { description: "Three sides negotiate together, each as a side in its own right." },
    mediated: {
      description: "A third party takes part in the negotiation and puts forward terms of its own.",
      source: "United Nations Charter (1945), art. 33",
    },
    "good-offices": {
      description: "A third party brings the parties together or carries messages, but puts forward no terms.",
      source: "Hague Convention for the Pacific Settlement of International Disputes (1907), art. 2",
    },
    shuttle: {
      description: "A third party travels back and forth between parties that stay apart in their own places.",
    },
    "proximity-talks": {
      description: "The parties are at one site but do not meet, and a third party goes between their rooms.",
    },
    "multilateral-platform": { description: "Four or more sides meet in a standing framework, often a regional one." },
    "expert-commission": {
      description: "A joint commission of experts or officials works on a defined task, such as a border.",
    },
    "track-two": {
      description: "Persons without office, such as scholars or former officials, confer unofficially.",
      source: "Davidson and Montville, Foreign Policy According to Freud (1981)",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `ProcessFormat`. */
export const ProcessFormatSchema = /* @__PURE__ */ openWord(processFormat);
