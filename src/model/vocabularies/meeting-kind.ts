import { openWord, type Vocabulary } from "./vocabulary.js";

export const meetingKind = {
  name: "MeetingKind",
  open: true,
  description: "What form a meeting takes.",
  words: {
    talks: {
      description: "Two or more sides confer, in person or by telephone, and the form is not said more closely.",
      source: "CAMEO 046",
    },
    summit: {
      description: "Leaders gather for a meeting that is called a summit or that consists of several sessions.",
    },
    session: { description: "One sitting of a larger meeting, such as a plenary or the opening session of a summit." },
    "one-on-one": { description: "Two principals confer alone, at most with their interpreters." },
    "restricted-format": {
      description: "The principals confer with only a few chosen aides, also called talks in narrow format.",
    },
    "expanded-format": { description: "The principals confer together with their full delegations." },
    "pull-aside": { description: "A brief and informal exchange on the margins of another event." },
    "negotiation-round": {
      description: "One of several rounds in which sides bargain over a text or a settlement.",
      source: "CAMEO 046",
    },
    "signing-ceremony": { description: "Documents are signed or exchanged before an audience." },
    "press-conference": {
      description: "Principals speak to reporters at an event called for that purpose, with or without questions.",
    },
    arrival: { description: "A visitor lands or crosses the border and is met there." },
    "welcome-ceremony": {
      description: "A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.",
    },
    dinner: { description: "Host and guests share a meal, at whatever time of day, as an event of its own." },
    "wreath-laying": { description: "A wreath or flowers are laid at a grave or memorial.", source: "CAMEO 017" },
  },
} as const satisfies Vocabulary;

/** Schema of `MeetingKind`. */
export const MeetingKindSchema = /* @__PURE__ */ openWord(meetingKind);
