import type { RecordType } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { type Found, implied } from "../import/reading.js";
import { ACTION_TYPES } from "./acts.js";
import type { GraphNode } from "./json-ld.js";
import { isTypeOf, typeAndAbove } from "./type-tree.js";
import { type OwnType, readTypeUri } from "./type-uri.js";

/** What a type of schema.org may be in a report: the first, unless an additional type of ours or the place says another. */
const EVENTS: readonly RecordType[] = ["meeting", "visit"];
const BODIES: readonly RecordType[] = ["organization", "state"];
/** A shop or a theatre is a place and whoever runs it. */
const PREMISES: readonly RecordType[] = ["organization", "place"];
const WORKS: readonly RecordType[] = ["source", "agreement", "statement"];
const PLACES: readonly RecordType[] = ["place"];
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
  Country: [PLACES, "country"],
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
const ACT_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ACTION_TYPES).map(([words, type]) => [type, words.split("/")]),
);

interface Meant {
  records: readonly RecordType[];
  kind: string | undefined;
  shade?: string | undefined;
  /** Whether the type says no more than that. */
  isExact: boolean;
}

function meaningOf(type: string): Meant | undefined {
  const [kind, shade] = ACT_WORDS.get(type) ?? [];
  if (kind !== undefined || /Action$/.test(type)) return { records: ["act"], kind, shade, isExact: kind !== undefined };
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

/** What a node is in a report. */
export interface Classified {
  type: RecordType;
  /** All that it may be, with that first. */
  types: readonly RecordType[];
  /** The word for its kind, where its type says one. */
  kind: Found | undefined;
  /** The finer word, of an act or a statement. */
  shade: Found | undefined;
  /** Whether the document says the kind, with an additional type of ours. */
  isOurs: boolean;
  /** Those of its types that say no more. */
  shown: readonly Found[];
  /** Those that say something else besides. */
  kept: readonly Found[];
}

/**
 * What record a node becomes, or `undefined` where none can hold it. Of several types the most specific one counts.
 *
 * @param wanted what it may be where it stands: first of all the first of them
 */
export function classify(node: GraphNode, wanted: readonly RecordType[] = []): Classified | undefined {
  const known = node.types.flatMap((leaf) => {
    const meaning = meaningOf(leaf.value);
    return meaning ? [{ leaf, meaning }] : [];
  });
  const finest = known.filter(({ leaf }) => !known.some((other) => isFiner(other.leaf.value, leaf.value)));
  const isWanted = ({ meaning }: (typeof known)[number]) =>
    meaning.records.some((record, i) => (i === 0 || isPremises(meaning)) && wanted.includes(record));
  const chosen = finest.find(isWanted) ?? finest[0];
  if (chosen === undefined) return unknownNode(node, wanted);
  const { leaf, meaning } = chosen;
  const others = node.types.filter((each) => each !== leaf);
  const above = others.filter(({ value }) => isTypeOf(leaf.value, value));
  const types = { shown: [leaf, ...above], kept: others.filter((each) => !above.includes(each)) };
  const ours = ownTypeOf(node, meaning.records);
  if (ours) {
    const isKnown = isKindOf(ours.type, ours.kind?.value);
    const fallback = meaning.kind === undefined ? undefined : { ...leaf, value: meaning.kind };
    return {
      ...types,
      type: ours.type,
      types: [ours.type],
      kind: (isKnown ? ours.kind : undefined) ?? fallback,
      shade: isKnown ? ours.shade : undefined,
      isOurs: true,
    };
  }
  const instrument = isTypeOf(leaf.value, "Legislation") ? instrumentOf(node) : undefined;
  if (instrument) {
    const told = { ...types, shade: undefined, isOurs: false };
    return { ...told, type: "agreement", types: ["agreement"], kind: instrument };
  }
  const fitting = isPremises(meaning) ? meaning.records.filter((record) => wanted.includes(record)) : [];
  const records = fitting.length > 0 ? fitting : meaning.records;
  // A play that is performed is no source, and what it is about is a matter all the same.
  const isMatter = records === WORKS && !wanted.includes("source") && wanted.includes("topic");
  if (isMatter) return unknownNode(node, ["topic"]);
  return {
    type: records[0] as RecordType,
    types: records,
    kind: meaning.kind === undefined ? undefined : { ...leaf, value: meaning.kind },
    shade: meaning.shade === undefined ? undefined : { ...leaf, value: meaning.shade },
    isOurs: false,
    shown: meaning.isExact ? types.shown : above,
    kept: meaning.isExact ? types.kept : [leaf, ...types.kept],
  };
}

/** Whether where it stands says which of the two it is. */
function isPremises({ records }: Meant): boolean {
  return records.includes("place") && records.includes("organization");
}

/** Of a legal text, the listed word for what parties agree on, however it is written: a law of one state is none. */
function instrumentOf({ properties }: GraphNode): Found | undefined {
  const values = properties.filter(({ term }) => term === "legislationType").flatMap((each) => each.values);
  for (const { path, value } of values) {
    const word = instrumentIn(String(value));
    if (word !== undefined) return { path, value: word };
  }
  return undefined;
}

/** `Treaty` is the instrument `treaty`. */
export function instrumentIn(text: string | undefined): string | undefined {
  const word = text?.trim().toLowerCase().replaceAll(" ", "-");
  return word !== undefined && wordsOf("AgreementInstrument").includes(word) ? word : undefined;
}

function isFiner(type: string, other: string): boolean {
  return type !== other && isTypeOf(type, other);
}

/** What the place says that a thing is which has a name, and no type that says it. */
function unknownNode(
  { types, path, properties, id }: GraphNode,
  wanted: readonly RecordType[],
): Classified | undefined {
  const isThing = types.every(({ value }) => value === "Thing");
  const type = wanted.find((each) => each === "topic") ?? (isThing ? wanted[0] : undefined);
  const hasName = properties.some(({ term }) => term === "name");
  if (type === undefined || !NAMED.includes(type) || (!hasName && (id === undefined || properties.length === 0)))
    return undefined;
  const kind = type === "place" ? implied(path, "unspecified") : undefined;
  const told = { shown: isThing ? types : [], kept: isThing ? [] : types };
  return { type, types: [type], kind, shade: undefined, isOurs: false, ...told };
}

const NAMED: readonly RecordType[] = ["person", "organization", "place", "topic"];

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

/** The first additional type of ours that is one of these records. */
function ownTypeOf(node: GraphNode, records: readonly RecordType[]) {
  for (const { own, leaf } of ownTypes(node)) {
    const type = records.find((record) => record === own.type);
    if (type === undefined) continue;
    const word = (value: string | undefined) => (value === undefined ? undefined : { ...leaf, value });
    return { type, kind: word(own.kind), shade: word(own.shade) };
  }
  return undefined;
}

/** The additional types of a node that are ours, each with its leaf. */
export function ownTypes({ properties }: GraphNode): { own: OwnType; leaf: Found }[] {
  return properties
    .filter(({ term }) => term === "additionalType")
    .flatMap(({ values }) =>
      values.flatMap(({ value, path, name }) => {
        const leaf = typeof value === "object" ? name : { value: String(value), path };
        const own = leaf && readTypeUri(leaf.value);
        return own && leaf ? [{ own, leaf }] : [];
      }),
    );
}

/** Several events under one name. */
export function isSeries({ types }: GraphNode): boolean {
  return types.some(({ value }) => value === "EventSeries");
}
