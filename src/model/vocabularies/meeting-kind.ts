import { openVocabulary, wordSchema } from "./vocabulary.js";

export const meetingKind = /* @__PURE__ */ openVocabulary("MeetingKind", "What form a meeting takes.", {
  talks: ["Two or more sides confer, in person or by telephone, and the form is not said more closely.", "CAMEO 046"],
  summit:
    "Leaders gather for a meeting that is called a summit or that consists of several sessions; one conversation of leaders is `talks`.",
  session:
    "One part of a larger meeting, such as a plenary or the opening of a summit; a named body that meets is a meeting of kind `sitting`.",
  "one-on-one": "Two principals confer alone, at most with their interpreters.",
  "restricted-format": "The principals confer with only a few chosen aides, also called talks in narrow format.",
  "expanded-format": "The principals confer together with their full delegations.",
  "pull-aside": "A brief and informal exchange on the margins of another event.",
  "negotiation-round": ["One of several rounds in which sides bargain over a text or a settlement.", "CAMEO 046"],
  "signing-ceremony": "Documents are signed or exchanged before an audience.",
  "press-conference": "Principals speak to reporters at an event called for that purpose, with or without questions.",
  arrival: "A visitor lands or crosses the border and is met there.",
  "welcome-ceremony": "A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.",
  meal: "Host and guests share a meal, at whatever time of day, as an event of its own; standing and with many guests it is `reception`.",
  reception: "A host receives many guests socially, without a set meal or talks.",
  "courtesy-call": "A host receives a visitor, and no talks are told; if they are, it is `talks`.",
  summons: "A ministry calls an envoy in to hear a protest or a message.",
  "site-visit": "Visitors are shown a place, as a plant, a memorial or a construction site.",
  sitting: "A named body, as a cabinet, council or parliament, meets and is itself a participant.",
  hearing: "A court, tribunal or committee hears parties or witnesses.",
  conference:
    "Many participants confer on a subject or are addressed on it; where leaders gather as such, it is `summit`.",
  gathering:
    "People come together, and the source does not say in what form, or none of the other words fits, as for a concert or a festival.",
  rally: "A crowd gathers to hear speakers or show support; a protest is an act of kind `demonstrate`.",
  inauguration: "Somebody takes office, or a building or project is opened, before an audience.",
  "handover-ceremony": "A thing, a document or an office passes from one to another before an audience.",
  "credentials-ceremony": "An ambassador hands letters of credence to a head of state.",
  "award-ceremony": "An order, prize or title is given before an audience.",
  "wreath-laying": ["A wreath or flowers are laid at a grave or memorial.", "CAMEO 017"],
});

/** Schema of `MeetingKind`. */
export const MeetingKindSchema = /* @__PURE__ */ wordSchema(meetingKind);
