import { closedWord, type Vocabulary } from "./vocabulary.js";

export const reportedAttitude = {
  name: "ReportedAttitude",
  open: false,
  description: "How the holder of a reported view stands to the content, as the speaker tells it.",
  words: {
    wants: {
      description: "The holder is said to wish that it come about.",
      source: "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    },
    believes: {
      description: "The holder is said to hold it to be true.",
      source: "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    },
    intends: {
      description: "The holder is said to plan to bring it about.",
      source: "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    },
    proposes: { description: "The holder is said to have put it forward for others to consider." },
    fears: {
      description: "The holder is said to be afraid that it is or will be so.",
      source: "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    },
    said: {
      description: "The holder is said to have uttered it, and nothing closer is known.",
      source: "MPQA (Wiebe, Wilson and Cardie 2005), speech event",
    },
    denies: { description: "The holder is said to have called it untrue." },
  },
} as const satisfies Vocabulary;

/** Schema of `ReportedAttitude`. */
export const ReportedAttitudeSchema = /* @__PURE__ */ closedWord(reportedAttitude);
