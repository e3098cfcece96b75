import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const gapKind = /* @__PURE__ */ closedVocabulary(
  "GapKind",
  "In what way a detail is left open or is not there.",
  {
    none: "It does not exist, as a term that a text does not have; if the sources are merely silent, it is `not-stated`.",
    "not-stated": "The sources, read in full, are silent on it; if somebody kept it back by choice, it is `withheld`.",
    withheld: "Somebody knows it and does not tell it, as a speaker who declines to name the buyer.",
    undecided: "Those involved have not settled it yet, as a date that is still to be set.",
    unknown:
      "It is said not to be known to anybody who is asked; if those involved still have to settle it, it is `undecided`.",
    unconfirmed:
      "Those who would know have not confirmed it so far; if they say that it is not so, that is a statement of kind `deny`.",
    unverifiable: "It is said that it cannot be checked, at least for now.",
  },
);

/** Schema of `GapKind`. */
export const GapKindSchema = /* @__PURE__ */ wordSchema(gapKind);
