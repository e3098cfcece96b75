import { closedWord, type Vocabulary } from "./vocabulary.js";

export const attributionMode = {
  name: "AttributionMode",
  open: false,
  description: "In what form a link passes the words on.",
  words: {
    "direct-quote": {
      description: "The words as spoken, in quotation marks and as whole clauses.",
      source: "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    },
    "indirect-quote": {
      description: "The content in reported speech, close to the words but without quotation marks.",
      source: "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    },
    paraphrase: { description: "The content of the utterance restated freely in the reporter's own words." },
    "mixed-quote": {
      description: "Reported speech in which some of the words stand in quotation marks.",
      source: "Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations",
    },
    summary: { description: "The gist of a longer utterance, or of several, condensed." },
    "headline-only": { description: "The words or the content stand in a headline and nowhere in the text." },
    "official-readout": {
      description: "An office's account of what was said at a meeting or in a call, with no reporter's words.",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `AttributionMode`. */
export const AttributionModeSchema = /* @__PURE__ */ closedWord(attributionMode);
