import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const relationshipStatus = /* @__PURE__ */ closedVocabulary(
  "RelationshipStatus",
  "How a relationship stands at the time of the report.",
  {
    established: "It has been formally set up, and that is what the report tells of it.",
    ongoing: "It exists and continues, whether or not it was ever formally set up.",
    suspended: "It is halted for the time being, without being ended.",
    severed: [
      "It has been broken off, as when diplomatic relations are broken off.",
      "Vienna Convention on Diplomatic Relations (1961), art. 45",
    ],
    normalising: "It is being set up again or brought back to an ordinary state.",
  },
);

/** Schema of `RelationshipStatus`. */
export const RelationshipStatusSchema = /* @__PURE__ */ wordSchema(relationshipStatus);
