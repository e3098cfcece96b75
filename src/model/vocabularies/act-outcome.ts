import { openVocabulary, wordSchema } from "./vocabulary.js";

export const actOutcome = /* @__PURE__ */ openVocabulary(
  "ActOutcome",
  "How an act ended whose result its kind leaves open, such as a ruling or a vote.",
  {
    upheld: "A court or body let stand what was before it.",
    "struck-down": "A court or body declared void what was before it; sent back for a new decision it is `remanded`.",
    remanded: "A higher court sent the case back to a lower one.",
    passed: "What was voted on got the votes that it needed.",
    rejected: "What was voted on or asked for failed.",
  },
);

/** Schema of `ActOutcome`. */
export const ActOutcomeSchema = /* @__PURE__ */ wordSchema(actOutcome);
