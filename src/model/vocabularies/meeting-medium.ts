import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const meetingMedium = /* @__PURE__ */ closedVocabulary(
  "MeetingMedium",
  "By what medium the participants of a meeting confer.",
  {
    "in-person": "All participants are at one place.",
    telephone: "The participants speak by telephone or another means without pictures.",
    video: "All participants confer by video from different places.",
    hybrid: "Some participants are at one place and others join remotely.",
    correspondence: "The participants exchange letters or messages and do not speak.",
  },
);

/** Schema of `MeetingMedium`. */
export const MeetingMediumSchema = /* @__PURE__ */ wordSchema(meetingMedium);
