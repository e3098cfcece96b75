import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const whenPart = /* @__PURE__ */ closedVocabulary(
  "WhenPart",
  "Which part of the day, month or year is meant; it does not narrow the bounds.",
  {
    early: "Near the beginning of the time that is given, as early August or early in the week.",
    mid: "Around the middle of the time that is given; at noon is `midday`.",
    late: "Near the end of the time that is given; late in the day is `evening` or `night`.",
    morning: "The hours from about daybreak to noon.",
    midday: "The hours around noon.",
    afternoon: "The hours from noon to the evening.",
    evening: "The hours around nightfall.",
    night: "The hours between evening and morning, and the date is the one that the source gives.",
    spring: "Spring where the event takes place, in the year that is given.",
    summer: "Summer where the event takes place, in the year that is given.",
    autumn: "Autumn where the event takes place, in the year that is given.",
    winter: "Winter where the event takes place, in the year or years that are given.",
  },
);

/** Schema of `WhenPart`. */
export const WhenPartSchema = /* @__PURE__ */ wordSchema(whenPart);
