import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const reportedAttitude = /* @__PURE__ */ closedVocabulary(
  "ReportedAttitude",
  "How the holder of a reported view stands to the content, as the speaker tells it.",
  {
    wants: ["The holder is said to wish that it come about.", "MPQA (Wiebe, Wilson and Cardie 2005), private state"],
    believes: ["The holder is said to hold it to be true.", "MPQA (Wiebe, Wilson and Cardie 2005), private state"],
    intends: ["The holder is said to plan to bring it about.", "MPQA (Wiebe, Wilson and Cardie 2005), private state"],
    proposes: "The holder is said to have put it forward for others to consider.",
    fears: [
      "The holder is said to be afraid that it is or will be so.",
      "MPQA (Wiebe, Wilson and Cardie 2005), private state",
    ],
    said: [
      "The holder is said to have uttered it, and nothing closer is known.",
      "MPQA (Wiebe, Wilson and Cardie 2005), speech event",
    ],
    denies: "The holder is said to have called it untrue.",
  },
);

/** Schema of `ReportedAttitude`. */
export const ReportedAttitudeSchema = /* @__PURE__ */ wordSchema(reportedAttitude);
