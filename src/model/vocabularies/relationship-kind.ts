import { openVocabulary, wordSchema } from "./vocabulary.js";

export const relationshipKind = /* @__PURE__ */ openVocabulary(
  "RelationshipKind",
  "How the parties of a relationship stand to each other.",
  {
    "diplomatic-relations": [
      "The states have agreed to deal with each other officially, normally by embassies.",
      "Vienna Convention on Diplomatic Relations (1961), art. 2",
    ],
    recognition:
      "One recognises another, or both each other, as a state or government; if embassies are agreed, it is `diplomatic-relations`.",
    relations:
      "The parties stand in relations that none of the other words names, or whose kind the source does not tell.",
    friendship: "The parties call themselves friends or their relations friendly, and no closer kind is named.",
    alliance: [
      "The parties are called allies, or have promised each other help in a military conflict.",
      "Alliance Treaty Obligations and Provisions project (Leeds et al. 2002) for the latter",
    ],
    partnership: "The parties call their relations a partnership and add no higher rank to it.",
    "strategic-partnership": "The parties call their relations a strategic partnership.",
    "comprehensive-strategic-partnership": "The parties call their relations a comprehensive strategic partnership.",
    union: "The parties have joined in a union with common institutions and remain separate actors.",
    rivalry: "The parties compete over standing or influence, without one defined issue between them.",
    dispute: [
      "The parties disagree over a defined issue, such as a border, and are not fighting over it.",
      "Permanent Court of International Justice, Mavrommatis Palestine Concessions (1924)",
    ],
    conflict: "The parties fight with armed force, or did and have not settled what they fought over.",
  },
);

/** Schema of `RelationshipKind`. */
export const RelationshipKindSchema = /* @__PURE__ */ wordSchema(relationshipKind);
