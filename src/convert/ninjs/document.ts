import type { Language, Url } from "../../generated/types.js";

/** What `toNinjs` writes: one item for the report, and one for each source, event, act, agreement and statement. */
export type NinjsDocument = NinjsItem[];

/** A news object of IPTC ninjs 3.1, with the properties that `toNinjs` uses. */
export interface NinjsItem {
  /** The global name of the record (`https://example.org/report#meeting:talks`), or the URI of the report. */
  uri: string;
  type?: NinjsType;
  /** The standard and the schema that the item is valid against. On items of their own alone, not on associations. */
  standard?: { name: "ninjs"; version: "3.1"; schema: string };
  /** `communique-1`: who wrote the item, and in which version of the report format. */
  profile: string;
  /** The same as `versionCreated`, so that a later version has another. */
  version: string;
  /** RFC 3339 instant. */
  versionCreated: string;
  /** RFC 3339 instant. */
  firstCreated?: string;
  /** Always `usable`. It is about the item: a cancelled meeting makes a usable item that says so in `eventDetails`. */
  pubStatus: "usable";
  language?: Language;
  title?: string;
  /** Who wrote or said it, as a line for readers. */
  by?: string;
  /** A note by whoever made the report, for whoever receives it. */
  edNote?: string;
  /** When something was said. RFC 3339 instant. */
  contentCreated?: string;
  eventDetails?: NinjsEventDetails;
  /** Running text. `role` is the name of the field that it comes from. */
  descriptions?: NinjsText[];
  /** The words of a statement. `role` is `quote`, or `translated-quote`. */
  bodies?: NinjsText[];
  people?: NinjsConcept[];
  /** States as well: as actors they are bodies, not places. */
  organisations?: NinjsConcept[];
  places?: NinjsPlace[];
  /** Topics, their media topic codes, and the words of the report's vocabularies, which have `creator: "communique"`. */
  subjects?: NinjsSubject[];
  /** Other events and acts, and how the item stands to them. */
  events?: NinjsConcept[];
  /** Who the information comes from, and by which part it played. */
  infoSources?: NinjsInfoSource[];
  /** Where it can be read. */
  renditions?: { name: string; href: Url }[];
  altIds?: { role: string; value: string }[];
  associations?: NinjsAssociation[];
}

/** What an item is, of the types of ninjs that `toNinjs` uses. */
export type NinjsType = "composite" | "event" | "text" | "component" | "picture" | "graphic";

/** Another item: all of it, or no more than its name and URI where it stands elsewhere in the list. */
export type NinjsAssociation = Partial<NinjsItem> & {
  name: string;
  /** `outcome`, `quotation`, `claims`, or how the one stands to the other: `part`, `in-reply-to`, `supersedes`, … */
  rel: string;
  uri: string;
};

export interface NinjsEventDetails {
  /** A URI of the IPTC event occurrence status. Left out where none of them fits. */
  eventStatus?: string;
  dates?: NinjsDates;
  /** The host of a visit. */
  organiser?: NinjsConcept;
}

/** An exact time or an expected date for the start, and one or the other for the end; never both for one of them. */
export interface NinjsDates {
  /** RFC 3339 instant. */
  startDate?: string;
  /** A year, a month or a day. */
  expectedStartDate?: string;
  /** RFC 3339 instant. */
  endDate?: string;
  /** A year, a month or a day. */
  expectedEndDate?: string;
  /** RFC 5545 duration. */
  expectedDuration?: string;
}

export interface NinjsText {
  role: string;
  contentType: "text/plain";
  value: string;
}

/** Somebody or something, and how the item stands to it. */
export interface NinjsConcept {
  /** Left out where somebody's name is not known or withheld. */
  name?: string;
  rel?: string;
  uri: string;
  /** Another way to identify it: `iso3166-1a2:FR`; for somebody without a name `unnamed: the defence chief`. */
  literal?: string;
}

export interface NinjsPlace extends NinjsConcept {
  /** A point, as [longitude, latitude] (RFC 7946). */
  geoJSON?: { type: "Point"; coordinates: [longitude: number, latitude: number] };
}

export interface NinjsSubject {
  name?: string;
  rel: string;
  uri?: string;
  /** The word of a vocabulary, or for a media topic code the URI of the topic that it belongs to. */
  literal?: string;
  /** `communique` for what follows from the kind of the record and was assigned by nobody. */
  creator?: "communique";
}

export interface NinjsInfoSource {
  name?: string;
  /** `stated`, `inferred`, `computed` or `claimed` for evidence of the whole item; else the part in it: `publisher`, `author`. */
  role: string;
  /** Left out for an author, of whom no more than the name is known. */
  uri?: string;
  literal?: string;
}
