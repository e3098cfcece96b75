import { closedWord, type Vocabulary } from "./vocabulary.js";

export const meetingLevel = {
  name: "MeetingLevel",
  open: false,
  description: "At what level the sides of a meeting are represented.",
  words: {
    leaders: { description: "Heads of state or government, or the top leaders of organizations or movements." },
    ministers: { description: "Ministers or others of cabinet rank." },
    "senior-officials": {
      description: "Officials below cabinet rank, such as deputy ministers, heads of agencies or advisers.",
    },
    envoys: { description: "Ambassadors, special representatives or other persons sent to speak for a side." },
    experts: { description: "Specialists or working-level officials who deal with the details." },
    parliament: { description: "Speakers, members or committees of parliaments." },
    mixed: { description: "The sides are represented at different levels." },
  },
} as const satisfies Vocabulary;

/** Schema of `MeetingLevel`. */
export const MeetingLevelSchema = /* @__PURE__ */ closedWord(meetingLevel);
