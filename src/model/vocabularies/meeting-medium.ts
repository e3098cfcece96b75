import { closedWord, type Vocabulary } from "./vocabulary.js";

export const meetingMedium = {
  name: "MeetingMedium",
  open: false,
  description: "By what medium the participants of a meeting confer.",
  words: {
    "in-person": { description: "All participants are at one place." },
    telephone: { description: "The participants speak by telephone or another means without pictures." },
    video: { description: "All participants confer by video from different places." },
    hybrid: { description: "Some participants are at one place and others join remotely." },
    correspondence: { description: "The participants exchange letters or messages and do not speak." },
  },
} as const satisfies Vocabulary;

/** Schema of `MeetingMedium`. */
export const MeetingMediumSchema = /* @__PURE__ */ closedWord(meetingMedium);
