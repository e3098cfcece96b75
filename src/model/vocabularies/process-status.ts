import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const processStatus = /* @__PURE__ */ closedVocabulary("ProcessStatus", "How far a process has come.", {
  proposed: "Somebody has suggested it, and it has not begun.",
  ongoing: "It has begun and continues, even if no meeting is under way.",
  paused: "It has stopped for the time being and is expected to resume, or may.",
  resuming: "It had stopped and is to start again, and has not yet; once it has, it is `ongoing`.",
  concluded: "It ended because its aim was reached or its work was done.",
  collapsed: "It broke off without reaching its aim, and no resumption is expected.",
  unknown: "The sources do not show how far it has come.",
});

/** Schema of `ProcessStatus`. */
export const ProcessStatusSchema = /* @__PURE__ */ wordSchema(processStatus);
