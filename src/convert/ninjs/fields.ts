import type { RecordType } from "../../generated/types.js";

// What exporter and importer both go by: the fields that have the same form on every item.

/** The types of record that become items. */
export type ItemType = Extract<RecordType, "source" | "visit" | "meeting" | "agreement" | "act" | "statement">;

/** Fields that hold one word of a vocabulary: a subject with the field's name as `rel` and the word as `literal`. */
export const WORD_FIELDS = {
  source: ["kind"],
  visit: ["status", "likelihood", "rank"],
  meeting: ["kind", "status", "likelihood", "level", "format", "medium", "access"],
  agreement: ["instrument", "status", "likelihood", "level", "bindingness"],
  act: ["kind", "shade", "status", "likelihood", "outcome"],
  statement: ["kind", "shade", "factuality"],
} as const satisfies Record<ItemType, readonly string[]>;

export function isItemType(type: RecordType): type is ItemType {
  return Object.hasOwn(WORD_FIELDS, type);
}

/** Fields of running text: a description with the field's name as `role`. */
export const TEXT_FIELDS = {
  source: ["caption"],
  visit: ["summary", "purpose", "rankAsStated"],
  meeting: ["summary"],
  agreement: ["summary", "purpose"],
  act: ["summary"],
  statement: ["summary"],
} as const satisfies Record<ItemType, readonly string[]>;

/** Fields that refer to records: each of them stands on the item with this relation. */
export const REFERENCE_FIELDS = {
  source: { basedOn: "based-on", depicts: "depicts" },
  visit: { receivedBy: "received-by", places: "location", partOf: "part-of", topics: "about", about: "concerns" },
  meeting: {
    place: "location",
    candidatePlaces: "candidate",
    partOf: "part-of",
    onMargins: "on-margins",
    rescheduledFrom: "rescheduled-from",
    topics: "about",
    about: "concerns",
  },
  agreement: { parties: "party", topics: "about", about: "concerns" },
  act: {
    by: "by",
    with: "with",
    to: "to",
    places: "location",
    during: "during",
    partOf: "part-of",
    replaces: "replaces",
    topics: "about",
    about: "concerns",
  },
  statement: {
    speakers: "speaker",
    onBehalfOf: "on-behalf-of",
    addressees: "addressee",
    at: "at",
    place: "location",
    document: "stands-in",
    topics: "about",
    about: "concerns",
    inReplyTo: "in-reply-to",
  },
} as const satisfies Record<ItemType, Readonly<Record<string, string>>>;

/** Relations that are no field of their own. */
export const REL = {
  participant: "participant",
  visitor: "visitor",
  host: "host",
  speaker: "speaker",
  represented: "represented",
  part: "part",
  under: "under",
  claims: "claims",
  outlet: "outlet",
  outcome: "outcome",
  quotation: "quotation",
  member: "member",
} as const;

/** Whose words stand in the extensions: how an item stands to what it names, and what it says that no field has. */
export const NAMESPACE = "http://www.iptc.org/std/ninjs/";

/** Who says of a subject that the record's own kind assigned it. */
export const CREATOR = "communique";

/** Role of a `sameAs` among the `altIds`. */
export const SAME_AS = "sameAs";

/** Begins the role of a registration among the `altIds`. */
export const REGISTRATION = "registration: ";

/** Role of an author among the `infoSources`. */
export const AUTHOR = "author";

/** Name of the rendition that is the page itself. */
export const WEB = "web";

/** Roles of `bodies`: the words of a statement as they were said, and in translation. */
export const QUOTE = "quote";
export const TRANSLATED_QUOTE = "translated-quote";

/** For start and end: the property for an exact time, and the one for a year, a month or a day. */
export const DATE_KEYS = [
  ["start", "startDate", "expectedStartDate"],
  ["end", "endDate", "expectedEndDate"],
] as const;
