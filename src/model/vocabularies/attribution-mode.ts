import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const attributionMode = /* @__PURE__ */ closedVocabulary(
  "AttributionMode",
  "In what form a link passes the words on.",
  {
    "direct-quote": [
      "The words as spoken, in quotation marks and as whole clauses.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    "indirect-quote": [
      "The content in reported speech, close to the words but without quotation marks.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    paraphrase: "The content of the utterance restated freely in the reporter's own words.",
    "mixed-quote": [
      "Reported speech in which some of the words stand in quotation marks.",
      "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    ],
    summary: "The gist of a longer utterance, or of several, condensed.",
    "headline-only": "The words or the content stand in a headline and nowhere in the text.",
    "official-readout": "An office's account of what was said at a meeting or in a call, with no reporter's words.",
  },
);

/** Schema of `AttributionMode`. */
export const AttributionModeSchema = /* @__PURE__ */ wordSchema(attributionMode);
