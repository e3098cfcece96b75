import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const visitRank = /* @__PURE__ */ closedVocabulary("VisitRank", "What protocol rank a visit has.", {
  state: "The highest rank, at the invitation of the host's head of state and with full honours.",
  official: "A formal visit at official invitation and with honours, ranked below a state visit.",
  "official-working": "A visit announced as both official and working, with talks first and less ceremony.",
  working: "A visit for talks, with little or no ceremony.",
  private: "The visitor comes on personal business and not as the host's official guest.",
  "transit-stop": "The visitor stops on the way to somewhere else, whether or not meetings take place.",
});

/** Schema of `VisitRank`. */
export const VisitRankSchema = /* @__PURE__ */ wordSchema(visitRank);
