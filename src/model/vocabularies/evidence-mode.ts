import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const evidenceMode = /* @__PURE__ */ closedVocabulary(
  "EvidenceMode",
  "In what form a source passes on what was said.",
  {
    "direct-quote": [
      "It gives the words as spoken, in quotation marks and as whole clauses.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    "indirect-quote": [
      "It gives the content in reported speech, close to the words and without quotation marks; freely restated it is `paraphrase`.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    "mixed-quote": [
      "It gives reported speech in which only some of the words stand in quotation marks.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    paraphrase: "It restates the content of one utterance freely in its own words.",
    summary: "It condenses a longer utterance, or several, to the gist.",
    "headline-only": "The words or the content stand in a headline and nowhere in the text.",
  },
);

/** Schema of `EvidenceMode`. */
export const EvidenceModeSchema = /* @__PURE__ */ wordSchema(evidenceMode);
