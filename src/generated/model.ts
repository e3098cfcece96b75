// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type {
  AbsoluteUri,
  ActorId,
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementDocument,
  AgreementId,
  AgreementInstrument,
  AgreementLevel,
  AgreementRelation,
  AgreementRelationKind,
  AgreementStatus,
  Alternative,
  AnyRecord,
  Attendance,
  Attribution,
  AttributionMode,
  AttributionRole,
  BilateralAgreement,
  Bindingness,
  Channel,
  ChannelKind,
  Claim,
  Commitment,
  Coordinates,
  CountryCode,
  Currency,
  Distance,
  Duration,
  EventAgreementOrStatementId,
  EventId,
  EventOrProcessId,
  EventStatus,
  Evidence,
  EvidenceBasis,
  Extension,
  Factuality,
  Figure,
  FormatConsidered,
  FormatStance,
  Identifier,
  JsonPointer,
  JsonValue,
  Language,
  Meeting,
  MeetingAccess,
  MeetingFormat,
  MeetingId,
  MeetingKind,
  MeetingLevel,
  MeetingMedium,
  MeetingSeries,
  Modality,
  Name,
  NameKind,
  Office,
  Organization,
  OrganizationId,
  OrganizationKind,
  OriginalQuote,
  Package,
  Participation,
  ParticipationRole,
  Person,
  PersonId,
  PersonIdentity,
  Place,
  PlaceId,
  PlaceKind,
  Process,
  ProcessFormat,
  ProcessId,
  ProcessKind,
  ProcessStatus,
  Quote,
  RecordId,
  RecordType,
  Registration,
  Relationship,
  RelationshipChange,
  RelationshipChangeKind,
  RelationshipId,
  RelationshipKind,
  RelationshipStatus,
  Report,
  ReportedAttitude,
  ReportedView,
  Signatory,
  Source,
  SourceId,
  SourceKind,
  Span,
  Stance,
  StanceValue,
  State,
  StateId,
  StateOrOrganizationId,
  Statement,
  StatementId,
  StatementKind,
  StatusChange,
  Summit,
  SummitKind,
  SummitMedium,
  Temporal,
  TextDigest,
  TimeZone,
  Topic,
  TopicCode,
  TopicId,
  Uri,
  Url,
  Visit,
  VisitId,
  VisitRank,
  VisitSeries,
  When,
} from "./types.js";

/** Every named type of the model, by its name. */
export interface NamedTypes {
  AbsoluteUri: AbsoluteUri;
  ActorId: ActorId;
  Agreement: Agreement;
  AgreementAction: AgreementAction;
  AgreementActionKind: AgreementActionKind;
  AgreementDocument: AgreementDocument;
  AgreementId: AgreementId;
  AgreementInstrument: AgreementInstrument;
  AgreementLevel: AgreementLevel;
  AgreementRelation: AgreementRelation;
  AgreementRelationKind: AgreementRelationKind;
  AgreementStatus: AgreementStatus;
  Alternative: Alternative;
  AnyRecord: AnyRecord;
  Attendance: Attendance;
  Attribution: Attribution;
  AttributionMode: AttributionMode;
  AttributionRole: AttributionRole;
  BilateralAgreement: BilateralAgreement;
  Bindingness: Bindingness;
  Channel: Channel;
  ChannelKind: ChannelKind;
  Claim: Claim;
  Commitment: Commitment;
  Coordinates: Coordinates;
  CountryCode: CountryCode;
  Currency: Currency;
  Distance: Distance;
  Duration: Duration;
  EventAgreementOrStatementId: EventAgreementOrStatementId;
  EventId: EventId;
  EventOrProcessId: EventOrProcessId;
  EventStatus: EventStatus;
  Evidence: Evidence;
  EvidenceBasis: EvidenceBasis;
  Extension: Extension;
  Factuality: Factuality;
  Figure: Figure;
  FormatConsidered: FormatConsidered;
  FormatStance: FormatStance;
  Identifier: Identifier;
  JsonPointer: JsonPointer;
  JsonValue: JsonValue;
  Language: Language;
  Meeting: Meeting;
  MeetingAccess: MeetingAccess;
  MeetingFormat: MeetingFormat;
  MeetingId: MeetingId;
  MeetingKind: MeetingKind;
  MeetingLevel: MeetingLevel;
  MeetingMedium: MeetingMedium;
  MeetingSeries: MeetingSeries;
  Modality: Modality;
  Name: Name;
  NameKind: NameKind;
  Office: Office;
  Organization: Organization;
  OrganizationId: OrganizationId;
  OrganizationKind: OrganizationKind;
  OriginalQuote: OriginalQuote;
  Package: Package;
  Participation: Participation;
  ParticipationRole: ParticipationRole;
  Person: Person;
  PersonId: PersonId;
  PersonIdentity: PersonIdentity;
  Place: Place;
  PlaceId: PlaceId;
  PlaceKind: PlaceKind;
  Process: Process;
  ProcessFormat: ProcessFormat;
  ProcessId: ProcessId;
  ProcessKind: ProcessKind;
  ProcessStatus: ProcessStatus;
  Quote: Quote;
  RecordId: RecordId;
  RecordType: RecordType;
  Registration: Registration;
  Relationship: Relationship;
  RelationshipChange: RelationshipChange;
  RelationshipChangeKind: RelationshipChangeKind;
  RelationshipId: RelationshipId;
  RelationshipKind: RelationshipKind;
  RelationshipStatus: RelationshipStatus;
  Report: Report;
  ReportedAttitude: ReportedAttitude;
  ReportedView: ReportedView;
  Signatory: Signatory;
  Source: Source;
  SourceId: SourceId;
  SourceKind: SourceKind;
  Span: Span;
  Stance: Stance;
  StanceValue: StanceValue;
  State: State;
  StateId: StateId;
  StateOrOrganizationId: StateOrOrganizationId;
  Statement: Statement;
  StatementId: StatementId;
  StatementKind: StatementKind;
  StatusChange: StatusChange;
  Summit: Summit;
  SummitKind: SummitKind;
  SummitMedium: SummitMedium;
  Temporal: Temporal;
  TextDigest: TextDigest;
  TimeZone: TimeZone;
  Topic: Topic;
  TopicCode: TopicCode;
  TopicId: TopicId;
  Uri: Uri;
  Url: Url;
  Visit: Visit;
  VisitId: VisitId;
  VisitRank: VisitRank;
  VisitSeries: VisitSeries;
  When: When;
}

/** What a value has to be. */
export type ValueShape =
  | { readonly kind: "any" }
  | { readonly kind: "constant"; readonly value: string | true }
  | TextShape
  | { readonly kind: "number"; readonly isInteger: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "named"; readonly name: string };

/** Text that matches a pattern (a regular expression, for the flag `u`). Lengths are in code points. */
export interface TextShape {
  readonly kind: "text";
  readonly pattern: string;
  readonly maxLength?: number;
}

/** A field of an object. */
export interface FieldShape {
  readonly isRequired: boolean;
  /** How many items there may be, if it is a list; `value` is then what each of them has to be. */
  readonly list?: { readonly minItems: number; readonly maxItems: number };
  readonly value: ValueShape;
}

/** A closed object, its fields in the order of the model. */
export interface ObjectShape {
  readonly kind: "object";
  readonly fields: { readonly [key: string]: FieldShape };
}

/** One of several objects, told by its `type`: the name of each branch by that word. */
export interface UnionShape {
  readonly kind: "union";
  readonly branches: { readonly [type: string]: string };
}

/** A vocabulary. An open one also takes other words. */
export interface WordsShape {
  readonly kind: "words";
  readonly isOpen: boolean;
  readonly words: readonly string[];
  readonly other?: { readonly pattern: string; readonly maxLength: number };
}

/** An object whose keys are not the model's: what each of its values has to be. */
export interface MapShape {
  readonly kind: "map";
  readonly value: ValueShape;
}

/** The id of a record of one of these types. */
export interface IdShape {
  readonly kind: "id";
  readonly types: readonly string[];
  readonly pattern: string;
  readonly maxLength?: number;
}

/** What a named type is. */
export type TypeShape = ObjectShape | UnionShape | MapShape | WordsShape | IdShape | TextShape | { readonly kind: "any" };

export type ModelTable = { readonly [type: string]: TypeShape };

/** What a type is for, and each of its fields if it is an object. */
export interface Descriptions {
  readonly about: string;
  readonly fields?: { readonly [key: string]: string };
}

/** The pattern of all running text. */
export const TEXT =
  "^[^\\x00-\\x20\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF][^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]*$";

/** Every named type: the records, the objects that they hold, the formats of text, the ids and the vocabularies. */
export const model: ModelTable = {
  Report: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"report"}},"version":{"isRequired":true,"value":{"kind":"constant","value":"1"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AbsoluteUri"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"createdAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"updatedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"sources":{"isRequired":true,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Source"}},"people":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Person"}},"organizations":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Organization"}},"states":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"State"}},"places":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Place"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Topic"}},"visits":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Visit"}},"meetings":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Meeting"}},"agreements":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Agreement"}},"statements":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Statement"}},"processes":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Process"}},"relationships":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Relationship"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  AbsoluteUri: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]*)*$","maxLength":2048},
  Language: {"kind":"text","pattern":"^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$","maxLength":80},
  Temporal: {"kind":"text","pattern":"^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:-(?:0[1-9]|1[0-2]))?[~?%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[~?%]|T(?:[01][0-9]|2[0-3]):(?:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?|59:60(?:\\.[0-9]{1,9})?(?:Z|[+\\-](?:[01][0-9]|2[0-3]):00)|29:60(?:\\.[0-9]{1,9})?[+\\-](?:[01][0-9]|2[0-3]):30|44:60(?:\\.[0-9]{1,9})?(?:\\+(?:[01][0-9]|2[0-3]):45|-(?:[01][0-9]|2[0-3]):15)|14:60(?:\\.[0-9]{1,9})?(?:\\+(?:[01][0-9]|2[0-3]):15|-(?:[01][0-9]|2[0-3]):45))~?)?)$"},
  Source: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"source"}},"id":{"isRequired":true,"value":{"kind":"named","name":"SourceId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"SourceKind"}},"title":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"publisher":{"isRequired":false,"value":{"kind":"named","name":"OrganizationId"}},"authors":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"url":{"isRequired":false,"value":{"kind":"named","name":"Url"}},"publishedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"retrievedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"translatedFrom":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"basedOn":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"SourceId"}},"credit":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"depicts":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"caption":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"textDigest":{"isRequired":false,"value":{"kind":"named","name":"TextDigest"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  SourceId: {"kind":"id","pattern":"^(source):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["source"]},
  SourceKind: {"kind":"words","isOpen":true,"words":["news-article","wire-report","interview","press-release","official-website","official-readout","transcript","treaty-register","broadcast","social-media-post","photograph","dataset"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  OrganizationId: {"kind":"id","pattern":"^(organization):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["organization"]},
  Url: {"kind":"text","pattern":"^https?:\\/\\/(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]*)*(?:[\\/?#][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*)?$","maxLength":2048},
  RecordId: {"kind":"id","pattern":"^(person|organization|state|place|topic|source|visit|meeting|agreement|statement|process|relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state","place","topic","source","visit","meeting","agreement","statement","process","relationship"]},
  TextDigest: {"kind":"object","fields":{"sha256":{"isRequired":true,"value":{"kind":"text","pattern":"^[0-9a-f]{64}$"}},"length":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}}}},
  Identifier: {"kind":"object","fields":{"scheme":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"value":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Uri: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048},
  Evidence: {"kind":"object","fields":{"source":{"isRequired":true,"value":{"kind":"named","name":"SourceId"}},"spans":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Span"}},"fields":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"JsonPointer"}},"basis":{"isRequired":true,"value":{"kind":"named","name":"EvidenceBasis"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  Span: {"kind":"object","fields":{"start":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":0,"maximum":9007199254740991}},"end":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":0,"maximum":9007199254740991}}}},
  JsonPointer: {"kind":"text","pattern":"^\\/[^~]*(?:~[01][^~]*)*$","maxLength":2048},
  EvidenceBasis: {"kind":"words","isOpen":false,"words":["stated","inferred","computed"]},
  Alternative: {"kind":"object","fields":{"field":{"isRequired":true,"value":{"kind":"named","name":"JsonPointer"}},"value":{"isRequired":true,"value":{"kind":"named","name":"JsonValue"}},"source":{"isRequired":true,"value":{"kind":"named","name":"SourceId"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  JsonValue: {"kind":"any"},
  Extension: {"kind":"object","fields":{"namespace":{"isRequired":true,"value":{"kind":"named","name":"Uri"}},"value":{"isRequired":true,"value":{"kind":"named","name":"JsonValue"}}}},
  Person: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"person"}},"id":{"isRequired":true,"value":{"kind":"named","name":"PersonId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"identity":{"isRequired":false,"value":{"kind":"named","name":"PersonIdentity"}},"offices":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Office"}},"nationality":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  PersonId: {"kind":"id","pattern":"^(person):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person"]},
  PersonIdentity: {"kind":"words","isOpen":false,"words":["unnamed","anonymous"]},
  Office: {"kind":"object","fields":{"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"of":{"isRequired":false,"value":{"kind":"named","name":"StateOrOrganizationId"}},"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  StateOrOrganizationId: {"kind":"id","pattern":"^(state|organization):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["organization","state"]},
  StateId: {"kind":"id","pattern":"^(state):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["state"]},
  Name: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"kind":{"isRequired":false,"value":{"kind":"named","name":"NameKind"}},"usedBy":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  NameKind: {"kind":"words","isOpen":false,"words":["official","short","former","contested","transliteration"]},
  ActorId: {"kind":"id","pattern":"^(person|organization|state):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state"]},
  Organization: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"organization"}},"id":{"isRequired":true,"value":{"kind":"named","name":"OrganizationId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"OrganizationKind"}},"state":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"parent":{"isRequired":false,"value":{"kind":"named","name":"OrganizationId"}},"members":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  OrganizationKind: {"kind":"words","isOpen":true,"words":["government","ministry","state-agency","head-of-state-office","parliament","international-organization","grouping","delegation","news-agency","newspaper","broadcaster","company","party","armed-group"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  State: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"state"}},"id":{"isRequired":true,"value":{"kind":"named","name":"StateId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"countryCode":{"isRequired":false,"value":{"kind":"named","name":"CountryCode"}},"capital":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  CountryCode: {"kind":"text","pattern":"^[A-Z]{2}$"},
  PlaceId: {"kind":"id","pattern":"^(place):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["place"]},
  Place: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"place"}},"id":{"isRequired":true,"value":{"kind":"named","name":"PlaceId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"PlaceKind"}},"state":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"claims":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Claim"}},"within":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"coordinates":{"isRequired":false,"value":{"kind":"named","name":"Coordinates"}},"distance":{"isRequired":false,"value":{"kind":"named","name":"Distance"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  PlaceKind: {"kind":"words","isOpen":true,"words":["venue","residence","city","district","province","country","region","disputed-region","sea"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  Claim: {"kind":"object","fields":{"by":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  Coordinates: {"kind":"object","fields":{"latitude":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":-90,"maximum":90}},"longitude":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":-180,"maximum":180}}}},
  Distance: {"kind":"object","fields":{"kilometres":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":0}},"from":{"isRequired":true,"value":{"kind":"named","name":"PlaceId"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  Topic: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"topic"}},"id":{"isRequired":true,"value":{"kind":"named","name":"TopicId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"codes":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicCode"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  TopicId: {"kind":"id","pattern":"^(topic):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["topic"]},
  TopicCode: {"kind":"object","fields":{"scheme":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"code":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"label":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Visit: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"visit"}},"id":{"isRequired":true,"value":{"kind":"named","name":"VisitId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"visitors":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"host":{"isRequired":true,"value":{"kind":"named","name":"StateOrOrganizationId"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"rank":{"isRequired":false,"value":{"kind":"named","name":"VisitRank"}},"rankAsStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"receivedBy":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PersonId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"places":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"StatusChange"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"VisitId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"VisitSeries"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  VisitId: {"kind":"id","pattern":"^(visit):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit"]},
  Participation: {"kind":"object","fields":{"actor":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"role":{"isRequired":false,"value":{"kind":"named","name":"ParticipationRole"}},"representing":{"isRequired":false,"value":{"kind":"named","name":"StateOrOrganizationId"}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"attendance":{"isRequired":false,"value":{"kind":"named","name":"Attendance"}}}},
  ParticipationRole: {"kind":"words","isOpen":true,"words":["host","guest","chair","delegation-member","mediator","facilitator","guarantor","observer","speaker","interpreter","attendee"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  Attendance: {"kind":"words","isOpen":false,"words":["planned","attended","remote","declined","absent"]},
  EventStatus: {"kind":"words","isOpen":false,"words":["proposed","rumoured","announced","scheduled","in-progress","held","postponed","on-hold","cancelled","unknown"]},
  VisitRank: {"kind":"words","isOpen":false,"words":["state","official","official-working","working","private","transit-stop"]},
  When: {"kind":"object","fields":{"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"notBefore":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"notAfter":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"after":{"isRequired":false,"value":{"kind":"named","name":"EventAgreementOrStatementId"}},"timeZone":{"isRequired":false,"value":{"kind":"named","name":"TimeZone"}},"duration":{"isRequired":false,"value":{"kind":"named","name":"Duration"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}},"asStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  EventAgreementOrStatementId: {"kind":"id","pattern":"^(visit|meeting|agreement|statement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting","agreement","statement"]},
  TimeZone: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9_+\\-]*(?:\\/[A-Za-z0-9_+\\-]+)*$","maxLength":80},
  Duration: {"kind":"text","pattern":"^P(?:[0-9]{1,9}W|(?:[0-9]{1,9}Y(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?|[0-9]{1,9}M(?:[0-9]{1,9}D)?|[0-9]{1,9}D)(?:T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\\.[0-9]{1,9})?S))$"},
  StatusChange: {"kind":"object","fields":{"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"statement":{"isRequired":false,"value":{"kind":"named","name":"StatementId"}},"reason":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  StatementId: {"kind":"id","pattern":"^(statement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["statement"]},
  VisitSeries: {"kind":"object","fields":{"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"ordinal":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"previous":{"isRequired":false,"value":{"kind":"named","name":"VisitId"}}}},
  Figure: {"kind":"object","fields":{"label":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"value":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"min":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"max":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"unit":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"currency":{"isRequired":false,"value":{"kind":"named","name":"Currency"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}},"asOf":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  Currency: {"kind":"text","pattern":"^[A-Z]{3}$"},
  Meeting: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"meeting"}},"id":{"isRequired":true,"value":{"kind":"named","name":"MeetingId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"MeetingKind"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"participants":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"level":{"isRequired":false,"value":{"kind":"named","name":"MeetingLevel"}},"format":{"isRequired":false,"value":{"kind":"named","name":"MeetingFormat"}},"medium":{"isRequired":false,"value":{"kind":"named","name":"MeetingMedium"}},"access":{"isRequired":false,"value":{"kind":"named","name":"MeetingAccess"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"candidatePlaces":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"StatusChange"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"EventOrProcessId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"MeetingSeries"}},"rescheduledFrom":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  MeetingId: {"kind":"id","pattern":"^(meeting):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["meeting"]},
  MeetingKind: {"kind":"words","isOpen":true,"words":["talks","summit","session","one-on-one","restricted-format","expanded-format","pull-aside","negotiation-round","signing-ceremony","press-conference","arrival","welcome-ceremony","dinner","wreath-laying"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  MeetingLevel: {"kind":"words","isOpen":false,"words":["leaders","ministers","senior-officials","envoys","experts","parliament","mixed"]},
  MeetingFormat: {"kind":"words","isOpen":false,"words":["bilateral","trilateral","multilateral"]},
  MeetingMedium: {"kind":"words","isOpen":false,"words":["in-person","telephone","video","hybrid","correspondence"]},
  MeetingAccess: {"kind":"words","isOpen":false,"words":["open","pool","closed"]},
  EventOrProcessId: {"kind":"id","pattern":"^(visit|meeting|process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting","process"]},
  MeetingSeries: {"kind":"object","fields":{"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"ordinal":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"previous":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}}}},
  Commitment: {"kind":"object","fields":{"summary":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"to":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"condition":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}}}},
  Agreement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"agreement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AgreementId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"instrument":{"isRequired":true,"value":{"kind":"named","name":"AgreementInstrument"}},"status":{"isRequired":true,"value":{"kind":"named","name":"AgreementStatus"}},"parties":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"level":{"isRequired":false,"value":{"kind":"named","name":"AgreementLevel"}},"bindingness":{"isRequired":false,"value":{"kind":"named","name":"Bindingness"}},"actions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementAction"}},"count":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":2,"maximum":9007199254740991}},"package":{"isRequired":false,"value":{"kind":"named","name":"Package"}},"relations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementRelation"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"languages":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Language"}},"depositary":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"registrations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Registration"}},"documents":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementDocument"}},"process":{"isRequired":false,"value":{"kind":"named","name":"ProcessId"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  AgreementId: {"kind":"id","pattern":"^(agreement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["agreement"]},
  AgreementInstrument: {"kind":"words","isOpen":true,"words":["treaty","agreement","convention","charter","protocol","declaration","joint-statement","communique","memorandum-of-understanding","modus-vivendi","exchange-of-notes","agreed-minute","arrangement","contract","roadmap","package"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  AgreementStatus: {"kind":"words","isOpen":false,"words":["proposed","under-negotiation","text-agreed","initialled","signed","adopted","issued","provisionally-applied","in-force","partially-in-force","suspended","terminated","superseded","not-concluded","unknown"]},
  AgreementLevel: {"kind":"words","isOpen":false,"words":["interstate","intergovernmental","interagency","subnational","non-state-entity","mixed"]},
  Bindingness: {"kind":"words","isOpen":false,"words":["binding","non-binding","disputed"]},
  AgreementAction: {"kind":"object","fields":{"action":{"isRequired":true,"value":{"kind":"named","name":"AgreementActionKind"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"modality":{"isRequired":false,"value":{"kind":"named","name":"Modality"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"signatories":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Signatory"}},"witnesses":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PersonId"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  AgreementActionKind: {"kind":"words","isOpen":false,"words":["propose","negotiate","adopt","authenticate","initial","sign","sign-ad-referendum","issue","ratify","accept","approve","accede","succeed","deposit","exchange-instruments","provisionally-apply","enter-into-force","register","reserve","object","declare","dissent","amend","suspend","denounce","withdraw","terminate"]},
  Modality: {"kind":"words","isOpen":false,"words":["intended","conditional","hypothetical"]},
  EventId: {"kind":"id","pattern":"^(visit|meeting):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting"]},
  Signatory: {"kind":"object","fields":{"person":{"isRequired":false,"value":{"kind":"named","name":"PersonId"}},"onBehalfOf":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Package: {"kind":"object","fields":{"total":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"parts":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementId"}},"complete":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  AgreementRelation: {"kind":"object","fields":{"kind":{"isRequired":true,"value":{"kind":"named","name":"AgreementRelationKind"}},"agreement":{"isRequired":true,"value":{"kind":"named","name":"AgreementId"}}}},
  AgreementRelationKind: {"kind":"words","isOpen":false,"words":["implements","amends","supersedes","annex-to","follows-from","preliminary-to","foresees"]},
  Registration: {"kind":"object","fields":{"register":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"number":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"on":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  AgreementDocument: {"kind":"object","fields":{"url":{"isRequired":true,"value":{"kind":"named","name":"Url"}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}}}},
  ProcessId: {"kind":"id","pattern":"^(process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["process"]},
  Statement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"statement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"StatementId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"StatementKind"}},"speakers":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"summary":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"onBehalfOf":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"addressees":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"at":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"channel":{"isRequired":false,"value":{"kind":"named","name":"Channel"}},"document":{"isRequired":false,"value":{"kind":"named","name":"AgreementId"}},"quotes":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Quote"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"stances":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Stance"}},"modality":{"isRequired":false,"value":{"kind":"named","name":"Modality"}},"factuality":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"reportedView":{"isRequired":false,"value":{"kind":"named","name":"ReportedView"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"inReplyTo":{"isRequired":false,"value":{"kind":"named","name":"StatementId"}},"attribution":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Attribution"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  StatementKind: {"kind":"words","isOpen":true,"words":["assert","comment","decline-comment","note","acknowledge","confirm","deny","welcome","praise","thank","congratulate","condole","regret","apologise","hope","concern","warn","defend","recognise","reaffirm","agree","propose","offer","promise","invite","appeal","demand","instruct","criticise","accuse","complain","reject","refuse","veto","threaten","ultimatum","announce","position"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  Channel: {"kind":"object","fields":{"kind":{"isRequired":true,"value":{"kind":"named","name":"ChannelKind"}},"outlet":{"isRequired":false,"value":{"kind":"named","name":"OrganizationId"}},"url":{"isRequired":false,"value":{"kind":"named","name":"Url"}}}},
  ChannelKind: {"kind":"words","isOpen":true,"words":["press-conference","interview","speech","written-statement","readout","briefing","social-media-post","conversation"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  Quote: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}},"translated":{"isRequired":false,"value":{"kind":"constant","value":true}},"original":{"isRequired":false,"value":{"kind":"named","name":"OriginalQuote"}}}},
  OriginalQuote: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}}}},
  Stance: {"kind":"object","fields":{"target":{"isRequired":true,"value":{"kind":"named","name":"RecordId"}},"value":{"isRequired":true,"value":{"kind":"named","name":"StanceValue"}}}},
  StanceValue: {"kind":"words","isOpen":false,"words":["strongly-support","support","neutral","oppose","strongly-oppose","mixed","unclear"]},
  Factuality: {"kind":"words","isOpen":false,"words":["certain","probable","possible","certain-not","probable-not","possible-not","uncommitted"]},
  ReportedView: {"kind":"object","fields":{"holder":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"attitude":{"isRequired":true,"value":{"kind":"named","name":"ReportedAttitude"}}}},
  ReportedAttitude: {"kind":"words","isOpen":false,"words":["wants","believes","intends","proposes","fears","said","denies"]},
  Attribution: {"kind":"object","fields":{"role":{"isRequired":true,"value":{"kind":"named","name":"AttributionRole"}},"actor":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"source":{"isRequired":false,"value":{"kind":"named","name":"SourceId"}},"mode":{"isRequired":false,"value":{"kind":"named","name":"AttributionMode"}},"cue":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  AttributionRole: {"kind":"words","isOpen":false,"words":["informant","interviewer","citing-outlet","relayer","translator","publisher"]},
  AttributionMode: {"kind":"words","isOpen":false,"words":["direct-quote","indirect-quote","paraphrase","mixed-quote","summary","headline-only","official-readout"]},
  Process: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"process"}},"id":{"isRequired":true,"value":{"kind":"named","name":"ProcessId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"ProcessKind"}},"parties":{"isRequired":true,"list":{"minItems":2,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"status":{"isRequired":true,"value":{"kind":"named","name":"ProcessStatus"}},"mediators":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"observers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"format":{"isRequired":false,"value":{"kind":"named","name":"ProcessFormat"}},"formatsConsidered":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"FormatConsidered"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  ProcessKind: {"kind":"words","isOpen":true,"words":["peace-process","negotiation","accession","normalisation","arms-control","trade-negotiation"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  ProcessStatus: {"kind":"words","isOpen":false,"words":["proposed","ongoing","paused","concluded","collapsed","unknown"]},
  ProcessFormat: {"kind":"words","isOpen":true,"words":["direct-bilateral","trilateral","mediated","good-offices","shuttle","proximity-talks","multilateral-platform","expert-commission","track-two"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  FormatConsidered: {"kind":"object","fields":{"format":{"isRequired":false,"value":{"kind":"named","name":"ProcessFormat"}},"label":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"with":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"stance":{"isRequired":false,"value":{"kind":"named","name":"FormatStance"}}}},
  FormatStance: {"kind":"words","isOpen":false,"words":["willing","unwilling","proposes","rejects"]},
  Relationship: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"relationship"}},"id":{"isRequired":true,"value":{"kind":"named","name":"RelationshipId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"parties":{"isRequired":true,"list":{"minItems":2,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"RelationshipKind"}},"status":{"isRequired":false,"value":{"kind":"named","name":"RelationshipStatus"}},"asStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"since":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"changes":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RelationshipChange"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  RelationshipId: {"kind":"id","pattern":"^(relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["relationship"]},
  RelationshipKind: {"kind":"words","isOpen":true,"words":["diplomatic-relations","alliance","partnership","strategic-partnership","comprehensive-strategic-partnership","union","rivalry","dispute","conflict"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  RelationshipStatus: {"kind":"words","isOpen":false,"words":["established","ongoing","suspended","severed","normalising"]},
  RelationshipChange: {"kind":"object","fields":{"change":{"isRequired":true,"value":{"kind":"named","name":"RelationshipChangeKind"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"through":{"isRequired":false,"value":{"kind":"named","name":"AgreementId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}}}},
  RelationshipChangeKind: {"kind":"words","isOpen":false,"words":["established","upgraded","downgraded","suspended","severed","restored"]},
  AnyRecord: {"kind":"union","branches":{"person":"Person","organization":"Organization","state":"State","place":"Place","topic":"Topic","source":"Source","visit":"Visit","meeting":"Meeting","agreement":"Agreement","statement":"Statement","process":"Process","relationship":"Relationship"}},
  Summit: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"meeting"}},"id":{"isRequired":true,"value":{"kind":"named","name":"MeetingId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"SummitKind"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"participants":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"level":{"isRequired":true,"value":{"kind":"constant","value":"leaders"}},"format":{"isRequired":false,"value":{"kind":"named","name":"MeetingFormat"}},"medium":{"isRequired":false,"value":{"kind":"named","name":"SummitMedium"}},"access":{"isRequired":false,"value":{"kind":"named","name":"MeetingAccess"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"candidatePlaces":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"StatusChange"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"EventOrProcessId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"MeetingSeries"}},"rescheduledFrom":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  SummitKind: {"kind":"words","isOpen":false,"words":["summit","talks","session","one-on-one","restricted-format","expanded-format","negotiation-round"]},
  SummitMedium: {"kind":"words","isOpen":false,"words":["in-person","video","hybrid"]},
  BilateralAgreement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"agreement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AgreementId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"instrument":{"isRequired":true,"value":{"kind":"named","name":"AgreementInstrument"}},"status":{"isRequired":true,"value":{"kind":"named","name":"AgreementStatus"}},"parties":{"isRequired":true,"list":{"minItems":2,"maxItems":2},"value":{"kind":"named","name":"ActorId"}},"level":{"isRequired":false,"value":{"kind":"named","name":"AgreementLevel"}},"bindingness":{"isRequired":false,"value":{"kind":"named","name":"Bindingness"}},"actions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementAction"}},"count":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":2,"maximum":9007199254740991}},"package":{"isRequired":false,"value":{"kind":"named","name":"Package"}},"relations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementRelation"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"languages":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Language"}},"depositary":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"registrations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Registration"}},"documents":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementDocument"}},"process":{"isRequired":false,"value":{"kind":"named","name":"ProcessId"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  RecordType: {"kind":"words","isOpen":false,"words":["person","organization","state","place","topic","source","visit","meeting","agreement","statement","process","relationship"]},
};

/** The keys of the report's lists of records, each with the type of its records, in the order of the model. */
export const RECORD_LISTS = [
  ["sources","source"],
  ["people","person"],
  ["organizations","organization"],
  ["states","state"],
  ["places","place"],
  ["topics","topic"],
  ["visits","visit"],
  ["meetings","meeting"],
  ["agreements","agreement"],
  ["statements","statement"],
  ["processes","process"],
  ["relationships","relationship"],
] as const;

/** Everything that a document can be checked as: a report, any record, or a record of one kind, with its named type. */
export const documentTypes = {
  "report": "Report",
  "record": "AnyRecord",
  "person": "Person",
  "organization": "Organization",
  "state": "State",
  "place": "Place",
  "topic": "Topic",
  "source": "Source",
  "visit": "Visit",
  "meeting": "Meeting",
  "agreement": "Agreement",
  "statement": "Statement",
  "process": "Process",
  "relationship": "Relationship",
  "summit": "Summit",
  "bilateral-agreement": "BilateralAgreement",
} as const;
