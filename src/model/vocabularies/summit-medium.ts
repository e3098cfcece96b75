import { meetingMedium } from "./meeting-medium.js";
import { closedWord, type Vocabulary } from "./vocabulary.js";

export const summitMedium = {
  name: "SummitMedium",
  open: false,
  description: "By what medium a summit is held: the media in which participants see each other.",
  // A bare reference reads a property, which bundlers keep; a pure call they can drop.
  words: /* @__PURE__ */ (() => ({
    "in-person": meetingMedium.words["in-person"],
    video: meetingMedium.words.video,
    hybrid: meetingMedium.words.hybrid,
  }))(),
} as const satisfies Vocabulary;

/** Schema of `SummitMedium`. */
export const SummitMediumSchema = /* @__PURE__ */ closedWord(summitMedium);
