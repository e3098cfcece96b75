import type { Slot, Slots } from "./slot.js";

const evidence: Slot = {
  job: "passages",
  many: true,
  say: "Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words.",
};
const date: Slot = {
  job: "date",
  say: "ISO 8601: 2024-08-19, 2024-08, 2024, 2024-08-19T14:30; span 2024-08-18/2024-08-22 or 2024-08-18/.. Empty if the article does not let you tell.",
};
const dateWords: Slot = { job: "words", say: "The article's words for the time: on Monday." };
const capacity: Slot = { job: "words", say: "Office, as worded here." };
const about: Slot = {
  job: "name",
  many: true,
  to: ["AboutId", "TopicId"],
  say: "Names or titles of this draft that it concerns or is done to; where none fits, a topic in a few words.",
};

const things: Slot = {
  job: "list",
  type: "DraftThing",
  say: "Everybody and everything below that has a name: people, bodies, states, places.",
  item: {
    kind: { job: "word", list: "thing", say: "A country that acts or is talked about is a state." },
    name: {
      job: "words",
      say: "As the article writes it, without office; of somebody unnamed, what the article calls them.",
    },
    aliases: {
      job: "words",
      many: true,
      say: "Other forms in the article: Ms. Example, the Palace; a capital that stands for its state.",
    },
    office: { job: "words", say: "Of a person: the office, as the article words it." },
    of: {
      job: "name",
      to: ["OfficeBodyId", "ActorId", "PlaceId"],
      say: "Of a person: state or body of the office. Of a body: its state or parent. Of a place: where it lies.",
    },
    code: { job: "code", type: "CountryCode", say: "Of a state: ISO 3166-1 alpha-2." },
  },
};

const participants: Slot = {
  job: "list",
  type: "DraftParticipant",
  say: "",
  item: {
    name: { job: "name", to: ["ActorId"], say: "" },
    role: {
      job: "word",
      list: "role",
      say: "party of a document, process, relationship; signatory, witness of a step; visitor, host of a visit; of an act actor (does it), partner (with), target (to whom).",
    },
    representing: {
      job: "name",
      to: ["StateOrOrganizationId"],
      say: "State or body on whose side; a signatory needs it.",
    },
    capacity,
  },
};

const events: Slot = {
  job: "list",
  type: "DraftEvent",
  say: "What happens, is planned, asked for, claimed or lasts: visits, meetings, documents, steps taken with a document, acts, processes, relationships.",
  item: {
    title: { job: "own", say: "Short and unique here; others refer to it by this title." },
    evidence,
    kind: {
      job: "word",
      list: "event",
      say: "A document and its signing are two: the document, and the step sign.",
    },
    shade: { job: "word", list: "actShade", say: "Of an act: a closer word that goes with its kind." },
    status: { job: "word", list: "status", say: "At the time of the article." },
    standing: {
      job: "word",
      list: "standing",
      say: "none: the article tells it as fact. claimed: only somebody quoted does.",
    },
    participants,
    date,
    dateWords,
    place: { job: "name", to: ["PlaceId"], say: "Closest place named." },
    partOf: {
      job: "name",
      to: ["EventOrProcessId", "ActOrProcessId"],
      say: "Title of the visit, meeting, act or process it belongs to.",
    },
    of: {
      job: "name",
      to: ["AgreementId", "BasisId"],
      say: "Of a step: title of its document. Of an act: what it rests on. Of a document: its package.",
    },
    about,
    summary: { job: "own", say: "What the fields do not say; else empty." },
  },
};

const statements: Slot = {
  job: "list",
  type: "DraftStatement",
  say: "What somebody says, one speech act each. What the article says itself is none.",
  item: {
    evidence,
    quotes: { job: "quotes", many: true, say: "Words between quotation marks, letter by letter, without the marks." },
    kind: { job: "word", list: "statement", say: "What the speaker does in saying it." },
    shade: { job: "word", list: "statementShade", say: "Only if it is the article's own verb and goes with kind." },
    speakers: { job: "name", many: true, to: ["ActorId"], say: "" },
    onBehalfOf: { job: "name", many: true, to: ["ActorId"], say: "Body behind a spokesperson." },
    capacity,
    addressees: { job: "name", many: true, to: ["ActorId"], say: "To whom, if said." },
    summary: { job: "own", say: "What is said, unlike any other summary here: Denied that ..." },
    claims: {
      job: "name",
      many: true,
      to: ["OccurrenceId"],
      say: "Titles of the events that the speaker says are so, asks for, foretells or denies.",
    },
    modality: { job: "word", list: "modality", say: "Of the claims. none: as said." },
    certainty: { job: "word", list: "certainty", say: "The speaker's. none: plain." },
    date,
    dateWords,
    at: { job: "name", to: ["EventId"], say: "Title of the occasion." },
    channel: { job: "word", list: "channel", say: "" },
    outlet: { job: "name", to: ["ActorId"], say: "Outlet it was said to." },
    about,
    creditedTo: { job: "name", to: ["ActorId"], say: "Outlet that the article credits for it." },
  },
};

const figures: Slot = {
  job: "list",
  type: "DraftFigure",
  say: "Numbers of the story that no date holds.",
  item: {
    of: { job: "name", to: ["RecordId"], say: "Name or title that it is a number of." },
    label: { job: "own", say: "What is counted or measured." },
    measure: { job: "word", list: "measure", say: "" },
    item: { job: "own", say: "What is counted or charged, one English word, singular: aircraft." },
    value: { job: "number", say: "Digits: 37, 1200, 12-13." },
    bound: { job: "word", list: "bound", say: "" },
    unit: { job: "own", say: "km, USD; empty for a count or per cent." },
    evidence,
  },
};

const commitments: Slot = {
  job: "list",
  type: "DraftCommitment",
  say: "What somebody undertakes, or a document provides.",
  item: {
    in: {
      job: "name",
      to: ["AgreementId", "MeetingId", "StatementId"],
      say: "Title of the document or meeting, or summary of the statement that makes it.",
    },
    summary: { job: "own", say: "" },
    mode: { job: "word", list: "mode", say: "permitted: may. refrain: will not." },
    by: { job: "name", many: true, to: ["ActorId"], say: "" },
    to: { job: "name", many: true, to: ["ActorId"], say: "" },
    date: { job: "date", say: "When or by when." },
    evidence,
  },
};

const details: Slot = {
  job: "list",
  type: "DraftDetail",
  say: "What else the article says of items of the draft, one thing each.",
  item: {
    of: {
      job: "name",
      to: ["RecordId"],
      say: "Name or title of the item, summary of a statement or commitment, label of a figure.",
    },
    field: { job: "word", list: "detail", say: "" },
    key: { job: "own", say: "Of account and gap: the key of the item that is told otherwise or is open: date." },
    value: { job: "own", isAnyWord: true, say: "" },
    name: { job: "name", to: ["RecordId"], say: "" },
    date: { job: "date", say: "" },
    evidence,
  },
};

/**
 * The draft as data: what a language model is asked for, field by field, with what each is for. The schema, the prompt, the
 * types and what makes a report of a draft read this table. `details` is the second pass, and left out of the first.
 */
export const draftFields: Slots = {
  title: { job: "own", say: "The story in one line." },
  language: { job: "code", type: "Language", say: "Of the article (BCP 47): en." },
  things,
  events,
  statements,
  figures,
  commitments,
  summary: { job: "own", say: "The story in two or three sentences." },
  details,
};

/** The key of the list that only the second pass asks for. */
export const DETAILS = "details";
