import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const actStatus = /* @__PURE__ */ closedVocabulary("ActStatus", "How far an act has come.", {
  proposed:
    "Somebody suggests, asks, allows, fears or foretells it, and whoever would do it has not said that it will.",
  rumoured: "Others say that it is planned, and whoever would do it has not confirmed it.",
  announced:
    "Whoever does it has said or decided that it will be done, or it is planned, with or without a day, and taking effect is not told yet.",
  "under-way":
    "It had begun and had not ended when the report was written; a lasting measure that has taken effect is `done`.",
  done: "It has been done or has taken effect.",
  suspended:
    "It was in effect or under way and is halted for the time being; not yet begun and put off it is `postponed`.",
  postponed: "It was put off to a later time, named or not, and is still meant to be done.",
  "called-off": "It was planned and those who planned it gave it up; merely not done it is `not-done`.",
  annulled: "It was done and has been undone or declared void.",
  "not-done":
    "It was expected, planned, asked for or alleged, and the sources tell that it was not done, without having been called off.",
  unknown: "The sources do not show how far it has come.",
});

/** Schema of `ActStatus`. */
export const ActStatusSchema = /* @__PURE__ */ wordSchema(actStatus);
