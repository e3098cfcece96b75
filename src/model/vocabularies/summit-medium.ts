import { meetingMedium } from "./meeting-medium.js";
import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const summitMedium = /* @__PURE__ */ closedVocabulary(
  "SummitMedium",
  "By what medium a summit is held: the media in which participants see each other.",
  // A bare reference reads a property, which bundlers keep; a pure call they can drop.
  /* @__PURE__ */ (() => ({
    "in-person": meetingMedium.words["in-person"],
    video: meetingMedium.words.video,
    hybrid: meetingMedium.words.hybrid,
  }))(),
);

/** Schema of `SummitMedium`. */
export const SummitMediumSchema = /* @__PURE__ */ wordSchema(summitMedium);
