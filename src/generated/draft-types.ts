// Generated from src/draft/fields.ts by `npm run generate`. Do not edit.

import type {
  ActKind,
  ActShade,
  ActStatus,
  AgreementActionKind,
  AgreementActionStatus,
  AgreementBodyRole,
  AgreementInstrument,
  AgreementStatus,
  ChannelKind,
  ClaimModality,
  EventStatus,
  Factuality,
  FigureMeasure,
  MeetingKind,
  OrganizationKind,
  ParticipationRole,
  PlaceKind,
  ProcessKind,
  ProcessStatus,
  RelationshipKind,
  RelationshipStatus,
  Standing,
  StatementKind,
  StatementShade,
} from "./types.js";

/** What a language model makes of an article, and a report is made of. Every key is there: what the article does not say is `""`, `[]` or the word `none`. Things are referred to by name, events by title. */
export interface Draft {
  /** The story in one line. */
  title: string;
  /** Of the article (BCP 47): en. */
  language: string;
  /** Everybody and everything below that has a name: people, bodies, states, places. */
  things: DraftThing[];
  /** What happens, is planned, asked for, claimed or lasts: visits, meetings, documents, steps taken with a document, acts, processes, relationships. */
  events: DraftEvent[];
  /** What somebody says, one speech act each. What the article says itself is none. */
  statements: DraftStatement[];
  /** Numbers of the story that no date holds. */
  figures: DraftFigure[];
  /** What somebody undertakes, or a document provides. */
  commitments: DraftCommitment[];
  /** The story in two or three sentences. */
  summary: string;
  /** What else the article says of items of the draft, one thing each. */
  details?: DraftDetail[];
}

/** Somebody or something with a name: a person, a body, a state, a place. */
export interface DraftThing {
  /** A country that acts or is talked about is a state. */
  kind: "person" | "unnamed-person" | "anonymous-person" | "unnamed-persons" | "state" | "organization" | OrganizationKind | PlaceKind;
  /** As the article writes it, without office; of somebody unnamed, what the article calls them. */
  name: string;
  /** Other forms in the article: Ms. Example, the Palace; a capital that stands for its state. */
  aliases: string[];
  /** Of a person: the office, as the article words it. */
  office: string;
  /** Of a person: state or body of the office. Of a body: its state or parent. Of a place: where it lies. */
  of: string;
  /** Of a state: ISO 3166-1 alpha-2. */
  code: string;
}

/** What happens, is planned or lasts. */
export interface DraftEvent {
  /** Short and unique here; others refer to it by this title. */
  title: string;
  /** Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words. */
  evidence: string[];
  /** A document and its signing are two: the document, and the step sign. */
  kind: "visit" | "telephone-call" | "video-call" | MeetingKind | AgreementInstrument | AgreementActionKind | ActKind | ProcessKind | RelationshipKind;
  /** Of an act: a closer word that goes with its kind. */
  shade: "none" | ActShade;
  /** At the time of the article. */
  status: "none" | EventStatus | AgreementStatus | ActStatus | AgreementActionStatus | ProcessStatus | RelationshipStatus;
  /** none: the article tells it as fact. claimed: only somebody quoted does. */
  standing: "none" | Standing;
  participants: DraftParticipant[];
  /** ISO 8601: 2024-08-19, 2024-08, 2024, 2024-08-19T14:30; span 2024-08-18/2024-08-22 or 2024-08-18/.. Empty if the article does not let you tell. */
  date: string;
  /** The article's words for the time: on Monday. */
  dateWords: string;
  /** Closest place named. */
  place: string;
  /** Title of the visit, meeting, act or process it belongs to. */
  partOf: string;
  /** Of a step: title of its document. Of an act: what it rests on. Of a document: its package. */
  of: string;
  /** Names or titles of this draft that it concerns or is done to; where none fits, a topic in a few words. */
  about: string[];
  /** What the fields do not say; else empty. */
  summary: string;
}

/** Who takes part in an event, and as what. */
export interface DraftParticipant {
  name: string;
  /** party of a document, process, relationship; signatory, witness of a step; visitor, host of a visit; of an act actor (does it), partner (with), target (to whom). */
  role: "participant" | "party" | "signatory" | "witness" | "visitor" | "actor" | "partner" | "target" | ParticipationRole | AgreementBodyRole;
  /** State or body on whose side; a signatory needs it. */
  representing: string;
  /** Office, as worded here. */
  capacity: string;
}

/** One speech act. */
export interface DraftStatement {
  /** Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words. */
  evidence: string[];
  /** Words between quotation marks, letter by letter, without the marks. */
  quotes: string[];
  /** What the speaker does in saying it. */
  kind: StatementKind;
  /** Only if it is the article's own verb and goes with kind. */
  shade: "none" | StatementShade;
  speakers: string[];
  /** Body behind a spokesperson. */
  onBehalfOf: string[];
  /** Office, as worded here. */
  capacity: string;
  /** To whom, if said. */
  addressees: string[];
  /** What is said, unlike any other summary here: Denied that ... */
  summary: string;
  /** Titles of the events that the speaker says are so, asks for, foretells or denies. */
  claims: string[];
  /** Of the claims. none: as said. */
  modality: "none" | ClaimModality;
  /** The speaker's. none: plain. */
  certainty: "none" | Factuality;
  /** ISO 8601: 2024-08-19, 2024-08, 2024, 2024-08-19T14:30; span 2024-08-18/2024-08-22 or 2024-08-18/.. Empty if the article does not let you tell. */
  date: string;
  /** The article's words for the time: on Monday. */
  dateWords: string;
  /** Title of the occasion. */
  at: string;
  channel: "none" | ChannelKind;
  /** Outlet it was said to. */
  outlet: string;
  /** Names or titles of this draft that it concerns or is done to; where none fits, a topic in a few words. */
  about: string[];
  /** Outlet that the article credits for it. */
  creditedTo: string;
}

/** A number of the story. */
export interface DraftFigure {
  /** Name or title that it is a number of. */
  of: string;
  /** What is counted or measured. */
  label: string;
  measure: "none" | FigureMeasure;
  /** What is counted or charged, one English word, singular: aircraft. */
  item: string;
  /** Digits: 37, 1200, 12-13. */
  value: string;
  bound: "exact" | "about" | "at-least" | "at-most";
  /** km, USD; empty for a count or per cent. */
  unit: string;
  /** Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words. */
  evidence: string[];
}

/** What somebody undertakes, or a document provides. */
export interface DraftCommitment {
  /** Title of the document or meeting, or summary of the statement that makes it. */
  in: string;
  summary: string;
  /** permitted: may. refrain: will not. */
  mode: "none" | "permitted" | "refrain";
  by: string[];
  to: string[];
  /** When or by when. */
  date: string;
  /** Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words. */
  evidence: string[];
}

/** What the second pass adds to an item of the draft. */
export interface DraftDetail {
  /** Name or title of the item, summary of a statement or commitment, label of a figure. */
  of: string;
  field: "if" | "only-if" | "unless" | "as-long-as" | "until" | "earlier-status" | "reason" | "account" | "gap" | "claim" | "stance" | "view" | "attendance" | "relation" | "series" | "distance" | "claimant" | "not-before" | "not-after" | "after" | "time-limit" | "lasting" | "part" | "deed" | "nationality" | "members" | "leaders" | "several" | "capital" | "near" | "likelihood" | "rank" | "purpose" | "level" | "format" | "medium" | "access" | "candidatePlaces" | "onMargins" | "rescheduledFrom" | "count" | "replaces" | "outcome" | "standing" | "place" | "document" | "again" | "inReplyTo" | "interpreted" | "missing" | "since" | "asOf" | "about";
  /** Of account and gap: the key of the item that is told otherwise or is open: date. */
  key: string;
  value: string;
  name: string;
  date: string;
  /** Passages that prove it, copied letter by letter, the shortest that do. A long one may be cut: first words ... last words. */
  evidence: string[];
}

/** The name of a list of the draft. */
export type DraftList = "things" | "events" | "statements" | "figures" | "commitments" | "details";
