import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const attributionRole = /* @__PURE__ */ closedVocabulary(
  "AttributionRole",
  "What a link does in the chain from the speaker outwards.",
  {
    informant: "Told the outlet what the speaker had said.",
    interviewer: "Is the person or outlet to whom the speaker spoke.",
    "citing-outlet": "Is the outlet that the text names as the origin of the report.",
    relayer: "Stands in between, having taken the words from one link and passed them on to the next.",
    translator: "Put the words into another language.",
    publisher: "Is the outermost link, in whose publication the statement was read.",
  },
);

/** Schema of `AttributionRole`. */
export const AttributionRoleSchema = /* @__PURE__ */ wordSchema(attributionRole);
