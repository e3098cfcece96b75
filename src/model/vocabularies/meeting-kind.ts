import { openVocabulary, wordSchema } from "./vocabulary.js";

export const meetingKind = /* @__PURE__ */ openVocabulary("MeetingKind", "What form a meeting takes.", {
  talks: ["Two or more sides confer, in person or by telephone, and the form is not said more closely.", "CAMEO 046"],
  summit: "Leaders gather for a meeting that is called a summit or that consists of several sessions.",
  session: "One sitting of a larger meeting, such as a plenary or the opening session of a summit.",
  "one-on-one": "Two principals confer alone, at most with their interpreters.",
  "restricted-format": "The principals confer with only a few chosen aides, also called talks in narrow format.",
  "expanded-format": "The principals confer together with their full delegations.",
  "pull-aside": "A brief and informal exchange on the margins of another event.",
  "negotiation-round": ["One of several rounds in which sides bargain over a text or a settlement.", "CAMEO 046"],
  "signing-ceremony": "Documents are signed or exchanged before an audience.",
  "press-conference": "Principals speak to reporters at an event called for that purpose, with or without questions.",
  arrival: "A visitor lands or crosses the border and is met there.",
  "welcome-ceremony": "A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.",
  dinner: "Host and guests share a meal, at whatever time of day, as an event of its own.",
  "wreath-laying": ["A wreath or flowers are laid at a grave or memorial.", "CAMEO 017"],
});

/** Schema of `MeetingKind`. */
export const MeetingKindSchema = /* @__PURE__ */ wordSchema(meetingKind);
