import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const formatStance = /* @__PURE__ */ closedVocabulary(
  "FormatStance",
  "How an actor stands on a format that is considered for a process.",
  {
    willing: "Would accept or consider the format, and is not known to have put it forward.",
    unwilling: "Would not accept the format.",
    proposes: "Puts the format forward.",
    rejects: "Has turned the format down after it was put forward.",
  },
);

/** Schema of `FormatStance`. */
export const FormatStanceSchema = /* @__PURE__ */ wordSchema(formatStance);
