import { closedWord, type Vocabulary } from "./vocabulary.js";

export const visitRank = {
  name: "VisitRank",
  open: false,
  description: "What protocol rank a visit has.",
  words: {
    state: { description: "The highest rank, at the invitation of the host's head of state and with full honours." },
    official: { description: "A formal visit at official invitation and with honours, ranked below a state visit." },
    "official-working": {
      description: "A visit announced as both official and working, with talks first and less ceremony.",
    },
    working: { description: "A visit for talks, with little or no ceremony." },
    private: { description: "The visitor comes on personal business and not as the host's official guest." },
    "transit-stop": {
      description: "The visitor stops on the way to somewhere else, whether or not meetings take place.",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `VisitRank`. */
export const VisitRankSchema = /* @__PURE__ */ closedWord(visitRank);
