import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const reportedAttitude = /* @__PURE__ */ closedVocabulary(
  "ReportedAttitude",
  "How the holder of a reported view stands to the content, as the speaker tells it.",
  {
    wants: [
      "The holder is said to wish that it come about, or to seek it; with a plan to bring it about it is `intends`.",
      "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    ],
    believes: ["The holder is said to hold it to be true.", "MPQA (Wiebe, Wilson and Cardie 2005), private state"],
    intends: ["The holder is said to plan to bring it about.", "MPQA (Wiebe, Wilson and Cardie 2005), private state"],
    fears: [
      "The holder is said to be afraid that it is or will be so.",
      "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    ],
    hopes: [
      "The holder is said to hope that it comes about, without seeking it, which is `wants`.",
      "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    ],
    accepts: [
      "The holder is said to be content with it or to put up with it.",
      "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    ],
  },
);

/** Schema of `ReportedAttitude`. */
export const ReportedAttitudeSchema = /* @__PURE__ */ wordSchema(reportedAttitude);
