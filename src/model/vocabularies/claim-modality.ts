import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const claimModality = /* @__PURE__ */ closedVocabulary(
  "ClaimModality",
  "In what way a claimed thing is not told as actual; leave out where the status of its record says how far it has come.",
  {
    required: "The speaker says that it must or should be, as a duty or a need.",
    permitted: "The speaker or the text allows it: it may be and need not.",
    hypothetical: "It is only supposed, as what would have happened; what may yet come about is factuality `possible`.",
  },
);

/** Schema of `ClaimModality`. */
export const ClaimModalitySchema = /* @__PURE__ */ wordSchema(claimModality);
