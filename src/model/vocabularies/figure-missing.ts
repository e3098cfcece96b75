import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const figureMissing = /* @__PURE__ */ closedVocabulary("FigureMissing", "Why a figure has no number.", {
  none: "There is no such number, as where no ceiling was set; if a count came to nothing, the value is 0.",
  "not-stated": "The sources, read in full, do not give it; if somebody kept it back by choice, it is `withheld`.",
  withheld: "Somebody knows it and does not tell it.",
  undecided: "Those involved have not settled it yet.",
  unknown: "It is said not to be known; if those involved still have to settle it, it is `undecided`.",
});

/** Schema of `FigureMissing`. */
export const FigureMissingSchema = /* @__PURE__ */ wordSchema(figureMissing);
