import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const meetingFormat = /* @__PURE__ */ closedVocabulary(
  "MeetingFormat",
  "How many sides confer, not counting a host that represents none of them.",
  {
    bilateral: "Two sides confer.",
    trilateral: "Three sides confer.",
    multilateral: "Four or more sides confer.",
  },
);

/** Schema of `MeetingFormat`. */
export const MeetingFormatSchema = /* @__PURE__ */ wordSchema(meetingFormat);
