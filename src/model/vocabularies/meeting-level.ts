import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const meetingLevel = /* @__PURE__ */ closedVocabulary(
  "MeetingLevel",
  "At what level the sides of a meeting are represented.",
  {
    leaders: "Heads of state or government, or the top leaders of organizations or movements.",
    ministers: "Ministers or others of cabinet rank.",
    "senior-officials": "Officials below cabinet rank, such as deputy ministers, heads of agencies or advisers.",
    envoys: "Ambassadors, special representatives or other persons sent to speak for a side.",
    experts: "Specialists or working-level officials who deal with the details.",
    parliament: "Speakers, members or committees of parliaments.",
    mixed: "The sides are represented at different levels.",
  },
);

/** Schema of `MeetingLevel`. */
export const MeetingLevelSchema = /* @__PURE__ */ wordSchema(meetingLevel);
