import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const meetingAccess = /* @__PURE__ */ closedVocabulary(
  "MeetingAccess",
  "What access the press has to a meeting.",
  {
    open: "Reporters in general may attend.",
    pool: "Only a chosen group of reporters may attend, and it shares what it gathers with the others.",
    closed: "No reporters may attend, apart from at most a photograph at the start.",
  },
);

/** Schema of `MeetingAccess`. */
export const MeetingAccessSchema = /* @__PURE__ */ wordSchema(meetingAccess);
