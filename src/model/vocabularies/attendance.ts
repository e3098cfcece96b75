import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const attendance = /* @__PURE__ */ closedVocabulary("Attendance", "Whether and how a participant took part.", {
  planned: "Was expected to take part, and whether it did is not known.",
  attended: "Took part at the place.",
  remote: "Took part by telephone or video.",
  declined: ["Was invited and said that it would not take part.", "RFC 5545, PARTSTAT=DECLINED"],
  absent: "Was expected or entitled to take part and did not, without a reported refusal.",
});

/** Schema of `Attendance`. */
export const AttendanceSchema = /* @__PURE__ */ wordSchema(attendance);
