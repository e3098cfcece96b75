import type { RecordType } from "../../generated/types.js";
import { ACTION_TYPES } from "./acts.js";
import { typeAndAbove } from "./type-tree.js";

/** What a type of schema.org may be in a report: the first, unless an additional type of ours or the place says another. */
const EVENTS: readonly RecordType[] = ["meeting", "visit"];
const BODIES: readonly RecordType[] = ["organization", "state"];
/** A shop or a theatre is a place and whoever runs it. */
const PREMISES: readonly RecordType[] = ["organization", "place"];
export const WORKS: readonly RecordType[] = ["source", "agreement", "statement"];
const PLACES: readonly RecordType[] = ["place"];
/** A country is a place, and who is meant where it does something. */
const COUNTRIES: readonly RecordType[] = ["place", "state"];
const SAID: readonly RecordType[] = ["statement"];
const TOPICS: readonly RecordType[] = ["topic"];

type Meaning = readonly [records: readonly RecordType[], kind?: string];

/** Of types that say no more than the record and its kind. A finer type has the meaning of the nearest above it. */
const EXACT: { readonly [type: string]: Meaning } = {
  Person: [["person"]],
  Organization: [BODIES],
  PoliticalParty: [BODIES, "party"],
  Corporation: [BODIES, "company"],
  NGO: [BODIES, "non-governmental-organization"],
  CollegeOrUniversity: [BODIES, "university"],
  WorkersUnion: [BODIES, "trade-union"],
  Airline: [BODIES, "company"],
  DefinedTerm: [TOPICS],
  Place: [PLACES, "unspecified"],
  City: [PLACES, "city"],
  Country: [COUNTRIES, "country"],
  State: [PLACES, "province"],
  Airport: [PLACES, "airport"],
  EventVenue: [PLACES, "venue"],
  BodyOfWater: [PLACES, "sea"],
  SeaBodyOfWater: [PLACES, "sea"],
  RiverBodyOfWater: [PLACES, "river"],
  Event: [EVENTS, "gathering"],
  ConferenceEvent: [EVENTS, "conference"],
  Statement: [SAID, "assert"],
  Quotation: [SAID, "assert"],
  Claim: [SAID, "assert"],
  WebPage: [WORKS, "web-page"],
  NewsArticle: [WORKS, "news-article"],
  OpinionNewsArticle: [WORKS, "opinion-article"],
  SocialMediaPosting: [WORKS, "social-media-post"],
  BlogPosting: [WORKS, "blog-post"],
  ImageObject: [WORKS, "photograph"],
  Photograph: [WORKS, "photograph"],
  Dataset: [WORKS, "dataset"],
};

/** Of types for which the report has no word: the nearest, besides which the type itself is kept. */
const NEAREST: { readonly [type: string]: Meaning } = {
  LocalBusiness: [PREMISES],
  StadiumOrArena: [["place", "organization"], "venue"],
  MovieTheater: [["place", "organization"], "venue"],
  PerformingArtsTheater: [PLACES, "venue"],
  MusicVenue: [PLACES, "venue"],
  GovernmentBuilding: [PLACES, "building"],
  PlaceOfWorship: [PLACES, "building"],
  Canal: [PLACES, "river"],
  Continent: [PLACES, "region"],
  ReligiousOrganization: [BODIES, "religious-body"],
  CategoryCode: [TOPICS],
  ClaimReview: [SAID, "evaluate"],
  MeetAction: [EVENTS, "gathering"],
  Legislation: [WORKS, "document"],
  Article: [WORKS, "web-page"],
  Report: [WORKS, "document"],
  ScholarlyArticle: [WORKS, "document"],
  VideoObject: [WORKS, "broadcast"],
  AudioObject: [WORKS, "broadcast"],
  MediaObject: [WORKS, "document"],
  DigitalDocument: [WORKS, "document"],
  Book: [WORKS, "document"],
};

/** Of types whose finer ones mean something else: a film is no source of a story, though it is a creative work. */
const ALONE: { readonly [type: string]: Meaning } = {
  CreativeWork: [WORKS, "document"],
  Collection: [WORKS, "document"],
};

/** Of types of actions, the words for what they mean. */
const ACT_WORDS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() =>
  new Map(Object.entries(ACTION_TYPES).map(([words, type]) => [type, words.split("/")])))();

/** What a type means: the records that it may be, and the word for the kind. */
export interface Meant {
  records: readonly RecordType[];
  kind: string | undefined;
  shade?: string | undefined;
  /** Whether the type says no more than that. */
  isExact: boolean;
}

/** What a type of schema.org may be, or `undefined` where a report has no record for it. */
export function meaningOf(type: string): Meant | undefined {
  const [kind, shade] = ACT_WORDS.get(type) ?? [];
  if (kind !== undefined || (/Action$/.test(type) && !Object.hasOwn(NEAREST, type)))
    return { records: ["act"], kind, shade, isExact: kind !== undefined };
  if (Object.hasOwn(ALONE, type)) return meant(ALONE[type], false);
  for (const each of typeAndAbove(type)) {
    if (Object.hasOwn(EXACT, each)) return meant(EXACT[each], each === type);
    if (Object.hasOwn(NEAREST, each)) return meant(NEAREST[each], false);
  }
  // New types have names of the same form.
  return /Event$/.test(type) ? meant(EXACT.Event, false) : undefined;
}

function meant([records, kind]: Meaning = [[]], isExact: boolean): Meant {
  return { records, kind, isExact };
}
