import { closedWord, type Vocabulary } from "./vocabulary.js";

export const meetingAccess = {
  name: "MeetingAccess",
  open: false,
  description: "What access the press has to a meeting.",
  words: {
    open: { description: "Reporters in general may attend." },
    pool: {
      description: "Only a chosen group of reporters may attend, and it shares what it gathers with the others.",
    },
    closed: { description: "No reporters may attend, apart from at most a photograph at the start." },
  },
} as const satisfies Vocabulary;

/** Schema of `MeetingAccess`. */
export const MeetingAccessSchema = /* @__PURE__ */ closedWord(meetingAccess);
