import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const conditionKind = /* @__PURE__ */ closedVocabulary(
  "ConditionKind",
  "How a thing depends on its condition; that one thing merely follows another is the `after` of its time.",
  {
    if: "It comes about if the condition is met, and nothing is said of the case that it is not.",
    "only-if": "It comes about if the condition is met and not otherwise.",
    unless: "It comes about except if the condition is met.",
    "as-long-as": "It holds while the condition holds; if it starts with the condition, it is `if`.",
    until: "It holds up to the moment when the condition is met.",
  },
);

/** Schema of `ConditionKind`. */
export const ConditionKindSchema = /* @__PURE__ */ wordSchema(conditionKind);
