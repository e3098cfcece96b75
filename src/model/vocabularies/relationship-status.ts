import { closedWord, type Vocabulary } from "./vocabulary.js";

export const relationshipStatus = {
  name: "RelationshipStatus",
  open: false,
  description: "How a relationship stands at the time of the report.",
  words: {
    established: { description: "It has been formally set up, and that is what the report tells of it." },
    ongoing: { description: "It exists and continues, whether or not it was ever formally set up." },
    suspended: { description: "It is halted for the time being, without being ended." },
    severed: {
      description: "It has been broken off, as when diplomatic relations are broken off.",
      source: "Vienna Convention on Diplomatic Relations (1961), art. 45",
    },
    normalising: { description: "It is being set up again or brought back to an ordinary state." },
  },
} as const satisfies Vocabulary;

/** Schema of `RelationshipStatus`. */
export const RelationshipStatusSchema = /* @__PURE__ */ closedWord(relationshipStatus);
