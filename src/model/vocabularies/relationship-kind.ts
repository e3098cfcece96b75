import { openWord, type Vocabulary } from "./vocabulary.js";

export const relationshipKind = {
  name: "RelationshipKind",
  open: true,
  description: "How the parties of a relationship stand to each other.",
  words: {
    "diplomatic-relations": {
      description: "The states have agreed to deal with each other officially, normally by embassies.",
      source: "Vienna Convention on Diplomatic Relations (1961), art. 2",
    },
    alliance: {
      description: "The parties are called allies, or have promised each other help in a military conflict.",
      source: "Alliance Treaty Obligations and Provisions project (Leeds et al. 2002) for the latter",
    },
    partnership: { description: "The parties call their relations a partnership and add no higher rank to it." },
    "strategic-partnership": { description: "The parties call their relations a strategic partnership." },
    "comprehensive-strategic-partnership": {
      description: "The parties call their relations a comprehensive strategic partnership.",
    },
    union: { description: "The parties have joined in a union with common institutions and remain separate actors." },
    rivalry: { description: "The parties compete over standing or influence, without one defined issue between them." },
    dispute: {
      description: "The parties disagree over a defined issue, such as a border, and are not fighting over it.",
      source: "Permanent Court of International Justice, Mavrommatis Palestine Concessions (1924)",
    },
    conflict: { description: "The parties fight with armed force, or did and have not settled what they fought over." },
  },
} as const satisfies Vocabulary;

/** Schema of `RelationshipKind`. */
export const RelationshipKindSchema = /* @__PURE__ */ openWord(relationshipKind);
