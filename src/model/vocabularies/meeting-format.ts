import { closedWord, type Vocabulary } from "./vocabulary.js";

export const meetingFormat = {
  name: "MeetingFormat",
  open: false,
  description: "How many sides confer, not counting a host that represents none of them.",
  words: {
    bilateral: { description: "Two sides confer." },
    trilateral: { description: "Three sides confer." },
    multilateral: { description: "Four or more sides confer." },
  },
} as const satisfies Vocabulary;

/** Schema of `MeetingFormat`. */
export const MeetingFormatSchema = /* @__PURE__ */ closedWord(meetingFormat);
