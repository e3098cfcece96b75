import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const relationshipChangeKind = /* @__PURE__ */ closedVocabulary(
  "RelationshipChangeKind",
  "How a relationship changed.",
  {
    established: "It was formally set up for the first time.",
    upgraded: "It was raised to a higher rank or level, as from chargé d'affaires to ambassador.",
    downgraded: ["It was lowered to a lower rank or level and not broken off.", "CAMEO 161"],
    suspended: "It was halted for the time being.",
    severed: ["One or more parties broke it off.", "CAMEO 161"],
    restored: "It was taken up again after it had been suspended or severed.",
  },
);

/** Schema of `RelationshipChangeKind`. */
export const RelationshipChangeKindSchema = /* @__PURE__ */ wordSchema(relationshipChangeKind);
