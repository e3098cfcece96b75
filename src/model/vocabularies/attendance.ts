import { closedWord, type Vocabulary } from "./vocabulary.js";

export const attendance = {
  name: "Attendance",
  open: false,
  description: "Whether and how a participant took part.",
  words: {
    planned: { description: "Was expected to take part, and whether it did is not known." },
    attended: { description: "Took part at the place." },
    remote: { description: "Took part by telephone or video." },
    declined: {
      description: "Was invited and said that it would not take part.",
      source: "RFC 5545, PARTSTAT=DECLINED",
    },
    absent: { description: "Was expected or entitled to take part and did not, without a reported refusal." },
  },
} as const satisfies Vocabulary;

/** Schema of `Attendance`. */
export const AttendanceSchema = /* @__PURE__ */ closedWord(attendance);
