import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const alternativeKind = /* @__PURE__ */ closedVocabulary(
  "AlternativeKind",
  "Why an account differs from the record; leave out for a rival account.",
  {
    misprint: "A plain slip of the source, as a wrong digit or name.",
    "headline-only": "A headline says it and the text below does not.",
    outdated:
      "It was so when it was told and is no longer so; a change of status belongs in the history of the record.",
    ambiguous: "The same words can be read in this way too.",
  },
);

/** Schema of `AlternativeKind`. */
export const AlternativeKindSchema = /* @__PURE__ */ wordSchema(alternativeKind);
