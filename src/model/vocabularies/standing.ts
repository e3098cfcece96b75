import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const standing = /* @__PURE__ */ closedVocabulary(
  "Standing",
  "Whether an occurrence is there at all, where the sources do not tell it as fact; leave out for what they do.",
  {
    claimed:
      "Only somebody quoted says that it is, and nobody quoted says that it is not; what somebody asks, proposes, offers or promises has no standing.",
    denied:
      "Only somebody quoted speaks of it, and says that it is not; where the sources themselves tell that it did not come about, the status says so.",
    disputed: "Quoted speakers contradict each other on whether it is; a quarrel about one detail is an alternative.",
    refuted:
      "It was claimed, and the sources themselves then tell that it is not so; if only a speaker says that, it is `denied` or `disputed`.",
  },
);

/** Schema of `Standing`. */
export const StandingSchema = /* @__PURE__ */ wordSchema(standing);
