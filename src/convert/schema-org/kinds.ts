import type { RecordType } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { ACTION_TYPES } from "./acts.js";
import type { GraphNode } from "./json-ld.js";
import { readTypeUri } from "./type-uri.js";

/** What a type of schema.org may be in a report: the first, unless an additional type of ours says another. */
const EVENTS: readonly RecordType[] = ["meeting", "visit"];
const BODIES: readonly RecordType[] = ["organization", "state"];
const WORKS: readonly RecordType[] = ["source", "agreement", "statement"];
const DOCUMENTS: readonly RecordType[] = ["agreement"];
const SAID: readonly RecordType[] = ["statement"];
const ACTS: readonly RecordType[] = ["act"];

/** Of each type, the records that it may be, and the word for its kind where ours is not its own name. */
const TYPES: { readonly [type: string]: readonly [records: readonly RecordType[], kind?: string] } = {
  Person: [["person"]],
  Organization: [BODIES],
  GovernmentOrganization: [BODIES],
  NewsMediaOrganization: [BODIES],
  PoliticalParty: [BODIES, "party"],
  Corporation: [BODIES, "company"],
  Consortium: [BODIES],
  EducationalOrganization: [BODIES],
  NGO: [BODIES],
  ResearchOrganization: [BODIES],
  DefinedTerm: [["topic"]],
  CategoryCode: [["topic"]],
  Place: [["place"]],
  AdministrativeArea: [["place"]],
  City: [["place"]],
  CivicStructure: [["place"]],
  Country: [["place"]],
  EventVenue: [["place"], "venue"],
  GovernmentBuilding: [["place"]],
  Landform: [["place"]],
  BodyOfWater: [["place"], "sea"],
  SeaBodyOfWater: [["place"], "sea"],
  State: [["place"], "province"],
  Event: [EVENTS],
  ConferenceEvent: [EVENTS, "conference"],
  Statement: [SAID, "assert"],
  Quotation: [SAID, "assert"],
  Claim: [SAID, "assert"],
  Legislation: [DOCUMENTS],
  CreativeWork: [WORKS],
  Collection: [WORKS],
  Dataset: [WORKS],
  WebPage: [WORKS],
  Article: [WORKS],
  Report: [WORKS],
  NewsArticle: [WORKS],
  AnalysisNewsArticle: [WORKS, "news-article"],
  AskPublicNewsArticle: [WORKS, "news-article"],
  BackgroundNewsArticle: [WORKS, "news-article"],
  OpinionNewsArticle: [WORKS, "opinion-article"],
  ReportageNewsArticle: [WORKS, "news-article"],
  ReviewNewsArticle: [WORKS, "news-article"],
  SocialMediaPosting: [WORKS, "social-media-post"],
  BlogPosting: [WORKS, "blog-post"],
  LiveBlogPosting: [WORKS],
  ImageObject: [WORKS, "photograph"],
  Photograph: [WORKS],
  VideoObject: [WORKS],
  AudioObject: [WORKS],
};

export interface Classified {
  type: RecordType;
  /** A word for the kind. Where the document has none of ours, it is made from the type of schema.org. */
  kind: string;
  /** The finer word, of an act or a statement. */
  shade: string | undefined;
  /** Whether the document says the kind, with an additional type of ours. */
  isOurs: boolean;
}

/** What record a node becomes, or `undefined` where none can hold it. */
export function classify(node: GraphNode): Classified | undefined {
  const name = node.types.find((type) => recordsFor(type) !== undefined);
  const records = name === undefined ? undefined : recordsFor(name);
  if (name === undefined || records === undefined) return undefined;
  for (const uri of additionalTypes(node)) {
    const ours = readTypeUri(uri);
    const type = records.find((record) => record === ours?.type);
    if (ours === undefined || type === undefined) continue;
    const known = isKindOf(type, ours.kind) ? ours : undefined;
    return { type, kind: known?.kind ?? kindOf(name), shade: known?.shade, isOurs: true };
  }
  return { type: records[0] as RecordType, kind: kindOf(name), shade: shadeOf(name), isOurs: false };
}

/** The kinds of those records that have only known ones, or none at all. */
const CLOSED: { readonly [type: string]: readonly string[] | undefined } = {
  act: wordsOf("ActKind"),
  statement: wordsOf("StatementKind"),
  person: wordsOf("PersonIdentity"),
  visit: wordsOf("VisitRank"),
  state: [],
};

/** Whether a record of ours may be of that kind. */
export function isKindOf(type: string, kind: string | undefined): boolean {
  const closed = CLOSED[type];
  return kind === undefined || closed === undefined || closed.includes(kind);
}

function recordsFor(type: string): readonly RecordType[] | undefined {
  if (Object.hasOwn(TYPES, type)) return TYPES[type]?.[0];
  // There are many types of events and of actions, and their names say that they are one.
  return /Event$/.test(type) ? EVENTS : /Action$/.test(type) ? ACTS : undefined;
}

/** Of types of actions, the words for what they mean. */
const ACT_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ACTION_TYPES).map(([words, type]) => [type, words.split("/")]),
);

function shadeOf(type: string): string | undefined {
  return ACT_WORDS.get(type)?.[1];
}

function kindOf(type: string): string {
  const kind = Object.hasOwn(TYPES, type) ? TYPES[type]?.[1] : ACT_WORDS.get(type)?.[0];
  return kind ?? type.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

function additionalTypes({ properties }: GraphNode): string[] {
  return properties
    .filter(({ term }) => term === "additionalType")
    .flatMap(({ values }) => values.map(({ value }) => (typeof value === "object" ? (value.id ?? "") : String(value))));
}
