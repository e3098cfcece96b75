/** What `toSchemaOrg` returns: a JSON-LD document (W3C JSON-LD 1.1), compacted with the context of schema.org. */
export interface SchemaOrgDocument {
  "@context": "https://schema.org";
  /** One node for the report, and one for each record that schema.org can hold, in the order of the report. */
  "@graph": SchemaOrgNode[];
}

/** A node of its own. Its `@id` is the global name of the record: the URI of the report, `#`, the id of the record. */
export type SchemaOrgNode =
  | SchemaOrgDataset
  | SchemaOrgSource
  | SchemaOrgPerson
  | SchemaOrgOrganization
  | SchemaOrgPlace
  | SchemaOrgDefinedTerm
  | SchemaOrgEvent
  | SchemaOrgAgreement
  | SchemaOrgAct
  | SchemaOrgStatement
  | SchemaOrgClaim;

/** Names another node by its `@id`. */
export interface NodeReference {
  "@id": string;
}

/** An identifier in a scheme: `propertyID` is the scheme. */
export interface SchemaOrgPropertyValue {
  "@type": "PropertyValue";
  propertyID: string;
  value: string;
}

/** What every node may say. Of the type of a record that schema.org does not have, `additionalType` names ours. */
export interface SchemaOrgThing {
  "@id": string;
  name?: string;
  additionalType?: string;
  alternateName?: string[];
  description?: string;
  identifier?: SchemaOrgPropertyValue[];
  sameAs?: string[];
}

/**
 * A value with more to say about it than the value itself (schema.org Role): who in what part, in what capacity, or since
 * when. The property of the role that has the name of the property that it stands in holds the value.
 */
export type SchemaOrgRole<Property extends string, Value> = {
  "@type": "Role";
  /** The part that somebody has, as a word. */
  roleName?: string;
  /** The capacity in which somebody acts, as the story gives it. */
  description?: string;
  startDate?: string;
  endDate?: string;
} & { [P in Property]: Value };

/** The report itself: a body of structured information about a story. */
export interface SchemaOrgDataset extends SchemaOrgThing {
  "@type": "Dataset";
  name: string;
  inLanguage: string;
  dateCreated?: string;
  dateModified?: string;
  isBasedOn: NodeReference[];
}

export interface SchemaOrgPerson extends SchemaOrgThing {
  "@type": "Person";
  jobTitle?: (string | SchemaOrgRole<"jobTitle", string>)[];
  affiliation?: SchemaOrgRole<"affiliation", NodeReference>[];
  nationality?: SchemaOrgCountry;
}

/** A state as a country, where schema.org asks for a place and not for an actor. */
export interface SchemaOrgCountry {
  "@type": "Country";
  name: string;
  identifier?: SchemaOrgPropertyValue[];
}

/** An organization, or a state as an actor: in schema.org a country is a place, and a place does not act. */
export interface SchemaOrgOrganization extends SchemaOrgThing {
  "@type": "Organization" | "GovernmentOrganization" | "NewsMediaOrganization" | "PoliticalParty";
  name: string;
  parentOrganization?: NodeReference;
  member?: (NodeReference | SchemaOrgRole<"member", NodeReference>)[];
}

export interface SchemaOrgPlace extends SchemaOrgThing {
  "@type": "Place" | "City" | "AdministrativeArea" | "State" | "Country" | "BodyOfWater";
  name: string;
  containedInPlace?: NodeReference;
  address?: { "@type": "PostalAddress"; addressCountry: string };
  geo?: { "@type": "GeoCoordinates"; latitude: number; longitude: number };
}

/** A topic. */
export interface SchemaOrgDefinedTerm extends SchemaOrgThing {
  "@type": "DefinedTerm";
  name: string;
  termCode?: string;
  inDefinedTermSet?: { "@type": "DefinedTermSet"; name: string };
  about?: NodeReference[];
}

/** A visit or a meeting. */
export interface SchemaOrgEvent extends SchemaOrgThing {
  "@type": "Event";
  name: string;
  startDate?: string;
  endDate?: string;
  previousStartDate?: string;
  duration?: string;
  eventStatus?: SchemaOrgEventStatus;
  eventAttendanceMode?: SchemaOrgAttendanceMode;
  location?: NodeReference[];
  organizer?: NodeReference;
  attendee?: (NodeReference | SchemaOrgRole<"attendee", NodeReference>)[];
  superEvent?: (NodeReference | { "@type": "EventSeries"; name: string })[];
  about?: NodeReference[];
  workFeatured?: NodeReference[];
  subjectOf?: NodeReference[];
}

export type SchemaOrgEventStatus =
  | "https://schema.org/EventScheduled"
  | "https://schema.org/EventPostponed"
  | "https://schema.org/EventRescheduled"
  | "https://schema.org/EventCancelled";

export type SchemaOrgAttendanceMode =
  | "https://schema.org/OfflineEventAttendanceMode"
  | "https://schema.org/OnlineEventAttendanceMode"
  | "https://schema.org/MixedEventAttendanceMode";

/** What the nodes of works share. */
export interface SchemaOrgWork extends SchemaOrgThing {
  about?: NodeReference[];
  isPartOf?: NodeReference[];
  isBasedOn?: NodeReference[];
  contributor?: (NodeReference | SchemaOrgRole<"contributor", NodeReference>)[];
}

/** An agreement that is said to be binding is `Legislation`, one that stands for several a `Collection`. */
export type SchemaOrgAgreement = SchemaOrgOtherAgreement | SchemaOrgLegislation | SchemaOrgCollection;

interface AgreementWork extends SchemaOrgWork {
  name: string;
  creativeWorkStatus: string;
  inLanguage?: string[];
  /** The term, as an interval of ISO 8601 with `..` for an end that is open. */
  temporalCoverage?: string;
  encoding?: { "@type": "MediaObject"; url: string; inLanguage?: string }[];
  subjectOf?: NodeReference[];
}

export interface SchemaOrgOtherAgreement extends AgreementWork {
  "@type": "CreativeWork";
}

export interface SchemaOrgLegislation extends AgreementWork {
  "@type": "Legislation";
  legislationType: string;
  legislationLegalForce?: SchemaOrgLegalForce;
  legislationDate?: string;
  legislationAmends?: NodeReference[];
  legislationRepeals?: NodeReference[];
}

export type SchemaOrgLegalForce =
  | "https://schema.org/InForce"
  | "https://schema.org/NotInForce"
  | "https://schema.org/PartiallyInForce";

/** A package, or a record that stands for a number of unnamed agreements. */
export interface SchemaOrgCollection extends AgreementWork {
  "@type": "Collection";
  collectionSize?: number;
  hasPart?: NodeReference[];
}

/** An act. Its type is `Action`, or a finer one that means the same as its kind and shade. */
export type SchemaOrgAct = SchemaOrgAction | SchemaOrgTransfer;

interface ActionParts extends SchemaOrgThing {
  name: string;
  agent?: NodeReference[];
  object?: NodeReference[];
  participant?: (NodeReference | SchemaOrgRole<"participant", NodeReference>)[];
  location?: NodeReference[];
  startTime?: string;
  endTime?: string;
  actionStatus?: SchemaOrgActionStatus;
  result?: { "@type": "DefinedTerm"; name: string };
  subjectOf?: NodeReference[];
}

export interface SchemaOrgAction extends ActionParts {
  "@type":
    | "Action"
    | "BuyAction"
    | "CheckAction"
    | "DiscoverAction"
    | "InteractAction"
    | "JoinAction"
    | "LeaveAction"
    | "LendAction"
    | "SellAction"
    | "VoteAction";
}

/** An act of a type that has a property for whoever gets it. */
export interface SchemaOrgTransfer extends ActionParts {
  "@type": "AuthorizeAction" | "DonateAction" | "GiveAction" | "PayAction" | "SendAction";
  recipient?: NodeReference[];
}

export type SchemaOrgActionStatus =
  | "https://schema.org/PotentialActionStatus"
  | "https://schema.org/ActiveActionStatus"
  | "https://schema.org/CompletedActionStatus"
  | "https://schema.org/FailedActionStatus";

/** An occurrence that is only claimed, denied, disputed or refuted: never a fact of the document. */
export interface SchemaOrgClaim extends SchemaOrgThing {
  "@type": "Claim";
  /** The standing. */
  creativeWorkStatus?: string;
  about?: NodeReference[];
  appearance?: NodeReference[];
}

/** What somebody said. `description` tells it in other words; its own words are in the quotations that it has as parts. */
export interface SchemaOrgStatement extends SchemaOrgWork {
  "@type": "Statement" | "Claim";
  author: (NodeReference | SchemaOrgRole<"author", NodeReference>)[];
  sourceOrganization?: NodeReference[];
  dateCreated?: string;
  recordedAt?: NodeReference;
  locationCreated?: NodeReference;
  genre?: string;
  /** What it says is so, or asks for: an occurrence, or the claim that there is one. */
  mentions?: NodeReference[];
  /** The sources of a `Claim`. */
  appearance?: NodeReference[];
  /** The sources of a `Statement`. */
  subjectOf?: NodeReference[];
  url?: string;
  hasPart?: SchemaOrgQuotation[];
}

export interface SchemaOrgQuotation {
  "@type": "Quotation";
  text: string;
  inLanguage: string;
  spokenByCharacter: NodeReference[];
  translationOfWork?: { "@type": "Quotation"; text: string; inLanguage: string };
}

/** A source, as an article or another kind of work. */
export type SchemaOrgSource = SchemaOrgText | SchemaOrgImage;

interface SourceWork extends SchemaOrgThing {
  headline?: string;
  publisher?: NodeReference;
  url?: string;
  datePublished?: string;
  inLanguage?: string;
  translationOfWork?: { "@type": "CreativeWork"; inLanguage: string };
  isBasedOn?: NodeReference[];
  creditText?: string[];
}

export interface SchemaOrgText extends SourceWork {
  "@type":
    | "NewsArticle"
    | "OpinionNewsArticle"
    | "Article"
    | "SocialMediaPosting"
    | "BlogPosting"
    | "WebPage"
    | "Dataset"
    | "CreativeWork";
}

export interface SchemaOrgImage extends SourceWork {
  "@type": "ImageObject";
  about?: NodeReference[];
  caption?: string;
}
