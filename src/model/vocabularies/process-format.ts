import { openVocabulary, wordSchema } from "./vocabulary.js";

export const processFormat = /* @__PURE__ */ openVocabulary(
  "ProcessFormat",
  "How the parties of a process deal with each other, or might.",
  {
    "direct-bilateral": [
      "Two parties negotiate with each other without a third.",
      "United Nations Charter (1945), art. 33",
    ],
    trilateral: "Three sides negotiate together, each as a side in its own right.",
    mediated: [
      "A third party takes part in the negotiation and puts forward terms of its own.",
      "United Nations Charter (1945), art. 33",
    ],
    "good-offices": [
      "A third party brings the parties together or carries messages, but puts forward no terms.",
      "Hague Convention for the Pacific Settlement of International Disputes (1907), art. 2",
    ],
    shuttle: "A third party travels back and forth between parties that stay apart in their own places.",
    "proximity-talks": "The parties are at one site but do not meet, and a third party goes between their rooms.",
    "multilateral-platform": "Four or more sides meet in a standing framework, often a regional one.",
    "expert-commission": "A joint commission of experts or officials works on a defined task, such as a border.",
    "track-two": [
      "Persons without office, such as scholars or former officials, confer unofficially.",
      "Davidson and Montville, Foreign Policy According to Freud (1981)",
    ],
  },
);

/** Schema of `ProcessFormat`. */
export const ProcessFormatSchema = /* @__PURE__ */ wordSchema(processFormat);
