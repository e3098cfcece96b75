import { closedWord, type Vocabulary } from "./vocabulary.js";

export const relationshipChangeKind = {
  name: "RelationshipChangeKind",
  open: false,
  description: "How a relationship changed.",
  words: {
    established: { description: "It was formally set up for the first time." },
    upgraded: { description: "It was raised to a higher rank or level, as from chargé d'affaires to ambassador." },
    downgraded: { description: "It was lowered to a lower rank or level and not broken off.", source: "CAMEO 161" },
    suspended: { description: "It was halted for the time being." },
    severed: { description: "One or more parties broke it off.", source: "CAMEO 161" },
    restored: { description: "It was taken up again after it had been suspended or severed." },
  },
} as const satisfies Vocabulary;

/** Schema of `RelationshipChangeKind`. */
export const RelationshipChangeKindSchema = /* @__PURE__ */ closedWord(relationshipChangeKind);
