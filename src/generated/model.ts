// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type {
  AboutId,
  AbsoluteUri,
  Act,
  ActId,
  ActKind,
  ActOrProcessId,
  ActOutcome,
  ActShade,
  ActStatus,
  ActStatusChange,
  ActorId,
  ActorOrSourceId,
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementActionStatus,
  AgreementBody,
  AgreementBodyRole,
  AgreementDocument,
  AgreementId,
  AgreementInstrument,
  AgreementLevel,
  AgreementOrSourceId,
  AgreementOrStatementId,
  AgreementRelation,
  AgreementRelationKind,
  AgreementStatus,
  Alternative,
  AlternativeKind,
  AnyRecord,
  Attendance,
  BasisId,
  BasisTarget,
  BilateralAgreement,
  Bindingness,
  Change,
  ChangePointer,
  Channel,
  ChannelKind,
  Claim,
  ClaimModality,
  Claimant,
  Commitment,
  Condition,
  ConditionKind,
  Coordinates,
  CountryCode,
  Currency,
  Distance,
  Duration,
  EventId,
  EventOrProcessId,
  EventStatus,
  EventStatusChange,
  Evidence,
  EvidenceBasis,
  EvidenceMode,
  Extension,
  Factuality,
  Figure,
  FigureItem,
  FigureMeasure,
  FigureMissing,
  FigurePart,
  FormatConsidered,
  FormatStance,
  Gap,
  GapKind,
  Identifier,
  JsonPointer,
  JsonValue,
  Key,
  Language,
  Meeting,
  MeetingAccess,
  MeetingFormat,
  MeetingId,
  MeetingKind,
  MeetingLevel,
  MeetingMedium,
  MeetingSeries,
  Name,
  NameKind,
  OccurrenceId,
  OccurrenceTarget,
  Office,
  OfficeBodyId,
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
  Previously,
  Process,
  ProcessFormat,
  ProcessId,
  ProcessKind,
  ProcessStatus,
  ProcessStatusChange,
  Quote,
  Reason,
  RecordId,
  RecordType,
  Registration,
  Relationship,
  RelationshipId,
  RelationshipKind,
  RelationshipStatus,
  Report,
  ReportedAttitude,
  ReportedView,
  Representative,
  Source,
  SourceId,
  SourceKind,
  SourceOrStatementId,
  Span,
  Stance,
  StanceValue,
  Standing,
  State,
  StateId,
  StateOrOrganizationId,
  Statement,
  StatementId,
  StatementKind,
  StatementShade,
  Summit,
  SummitKind,
  SummitMedium,
  TargetPointer,
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
  WhenPart,
} from "./types.js";

/** Every named type of the model, by its name. */
export interface NamedTypes {
  AboutId: AboutId;
  AbsoluteUri: AbsoluteUri;
  Act: Act;
  ActId: ActId;
  ActKind: ActKind;
  ActOrProcessId: ActOrProcessId;
  ActOutcome: ActOutcome;
  ActShade: ActShade;
  ActStatus: ActStatus;
  ActStatusChange: ActStatusChange;
  ActorId: ActorId;
  ActorOrSourceId: ActorOrSourceId;
  Agreement: Agreement;
  AgreementAction: AgreementAction;
  AgreementActionKind: AgreementActionKind;
  AgreementActionStatus: AgreementActionStatus;
  AgreementBody: AgreementBody;
  AgreementBodyRole: AgreementBodyRole;
  AgreementDocument: AgreementDocument;
  AgreementId: AgreementId;
  AgreementInstrument: AgreementInstrument;
  AgreementLevel: AgreementLevel;
  AgreementOrSourceId: AgreementOrSourceId;
  AgreementOrStatementId: AgreementOrStatementId;
  AgreementRelation: AgreementRelation;
  AgreementRelationKind: AgreementRelationKind;
  AgreementStatus: AgreementStatus;
  Alternative: Alternative;
  AlternativeKind: AlternativeKind;
  AnyRecord: AnyRecord;
  Attendance: Attendance;
  BasisId: BasisId;
  BasisTarget: BasisTarget;
  BilateralAgreement: BilateralAgreement;
  Bindingness: Bindingness;
  Change: Change;
  ChangePointer: ChangePointer;
  Channel: Channel;
  ChannelKind: ChannelKind;
  Claim: Claim;
  ClaimModality: ClaimModality;
  Claimant: Claimant;
  Commitment: Commitment;
  Condition: Condition;
  ConditionKind: ConditionKind;
  Coordinates: Coordinates;
  CountryCode: CountryCode;
  Currency: Currency;
  Distance: Distance;
  Duration: Duration;
  EventId: EventId;
  EventOrProcessId: EventOrProcessId;
  EventStatus: EventStatus;
  EventStatusChange: EventStatusChange;
  Evidence: Evidence;
  EvidenceBasis: EvidenceBasis;
  EvidenceMode: EvidenceMode;
  Extension: Extension;
  Factuality: Factuality;
  Figure: Figure;
  FigureItem: FigureItem;
  FigureMeasure: FigureMeasure;
  FigureMissing: FigureMissing;
  FigurePart: FigurePart;
  FormatConsidered: FormatConsidered;
  FormatStance: FormatStance;
  Gap: Gap;
  GapKind: GapKind;
  Identifier: Identifier;
  JsonPointer: JsonPointer;
  JsonValue: JsonValue;
  Key: Key;
  Language: Language;
  Meeting: Meeting;
  MeetingAccess: MeetingAccess;
  MeetingFormat: MeetingFormat;
  MeetingId: MeetingId;
  MeetingKind: MeetingKind;
  MeetingLevel: MeetingLevel;
  MeetingMedium: MeetingMedium;
  MeetingSeries: MeetingSeries;
  Name: Name;
  NameKind: NameKind;
  OccurrenceId: OccurrenceId;
  OccurrenceTarget: OccurrenceTarget;
  Office: Office;
  OfficeBodyId: OfficeBodyId;
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
  Previously: Previously;
  Process: Process;
  ProcessFormat: ProcessFormat;
  ProcessId: ProcessId;
  ProcessKind: ProcessKind;
  ProcessStatus: ProcessStatus;
  ProcessStatusChange: ProcessStatusChange;
  Quote: Quote;
  Reason: Reason;
  RecordId: RecordId;
  RecordType: RecordType;
  Registration: Registration;
  Relationship: Relationship;
  RelationshipId: RelationshipId;
  RelationshipKind: RelationshipKind;
  RelationshipStatus: RelationshipStatus;
  Report: Report;
  ReportedAttitude: ReportedAttitude;
  ReportedView: ReportedView;
  Representative: Representative;
  Source: Source;
  SourceId: SourceId;
  SourceKind: SourceKind;
  SourceOrStatementId: SourceOrStatementId;
  Span: Span;
  Stance: Stance;
  StanceValue: StanceValue;
  Standing: Standing;
  State: State;
  StateId: StateId;
  StateOrOrganizationId: StateOrOrganizationId;
  Statement: Statement;
  StatementId: StatementId;
  StatementKind: StatementKind;
  StatementShade: StatementShade;
  Summit: Summit;
  SummitKind: SummitKind;
  SummitMedium: SummitMedium;
  TargetPointer: TargetPointer;
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
  WhenPart: WhenPart;
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
  /** Of a vocabulary of shades: the kinds of which each word is a finer one. */
  readonly of?: { readonly [word: string]: readonly string[] };
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
  Report: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"report"}},"version":{"isRequired":true,"value":{"kind":"constant","value":"1"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AbsoluteUri"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"createdAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"updatedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"sources":{"isRequired":true,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Source"}},"people":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Person"}},"organizations":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Organization"}},"states":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"State"}},"places":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Place"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Topic"}},"visits":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Visit"}},"meetings":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Meeting"}},"agreements":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Agreement"}},"acts":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Act"}},"statements":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Statement"}},"processes":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Process"}},"relationships":{"isRequired":false,"list":{"minItems":1,"maxItems":10000},"value":{"kind":"named","name":"Relationship"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  AbsoluteUri: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?]*)*$","maxLength":2048},
  Language: {"kind":"text","pattern":"^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$","maxLength":80},
  Temporal: {"kind":"text","pattern":"^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:-(?:0[1-9]|1[0-2]))?[~?%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[~?%]|T(?:[01][0-9]|2[0-3]):(?:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?|59:60(?:\\.[0-9]{1,9})?(?:Z|[+\\-](?:[01][0-9]|2[0-3]):00)|29:60(?:\\.[0-9]{1,9})?[+\\-](?:[01][0-9]|2[0-3]):30|44:60(?:\\.[0-9]{1,9})?(?:\\+(?:[01][0-9]|2[0-3]):45|-(?:[01][0-9]|2[0-3]):15)|14:60(?:\\.[0-9]{1,9})?(?:\\+(?:[01][0-9]|2[0-3]):15|-(?:[01][0-9]|2[0-3]):45))~?)?)$"},
  Source: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"source"}},"id":{"isRequired":true,"value":{"kind":"named","name":"SourceId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"SourceKind"}},"title":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"publisher":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"authors":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"url":{"isRequired":false,"value":{"kind":"named","name":"Url"}},"publishedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"retrievedAt":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"translatedFrom":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"basedOn":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"SourceId"}},"credit":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"depicts":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"caption":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"textDigest":{"isRequired":false,"value":{"kind":"named","name":"TextDigest"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  SourceId: {"kind":"id","pattern":"^(source):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["source"]},
  SourceKind: {"kind":"words","isOpen":true,"words":["news-article","wire-report","opinion-article","blog-post","interview","press-release","official-website","web-page","official-gazette","document","official-readout","transcript","treaty-register","broadcast","social-media-post","photograph","graphic","dataset"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  ActorId: {"kind":"id","pattern":"^(person|organization|state):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state"]},
  Url: {"kind":"text","pattern":"^https?:\\/\\/(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@]*)*(?:[\\/?#][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*)?$","maxLength":2048},
  RecordId: {"kind":"id","pattern":"^(person|organization|state|place|topic|source|visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state","place","topic","source","visit","meeting","agreement","act","statement","process","relationship"]},
  TextDigest: {"kind":"object","fields":{"sha256":{"isRequired":true,"value":{"kind":"text","pattern":"^[0-9a-f]{64}$"}},"length":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}}}},
  Identifier: {"kind":"object","fields":{"scheme":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"value":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Uri: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048},
  Evidence: {"kind":"object","fields":{"source":{"isRequired":true,"value":{"kind":"named","name":"SourceId"}},"spans":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Span"}},"fields":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"JsonPointer"}},"basis":{"isRequired":true,"value":{"kind":"named","name":"EvidenceBasis"}},"mode":{"isRequired":false,"value":{"kind":"named","name":"EvidenceMode"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  Span: {"kind":"object","fields":{"start":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":0,"maximum":9007199254740991}},"end":{"isRequired":true,"value":{"kind":"number","isInteger":true,"minimum":0,"maximum":9007199254740991}}}},
  JsonPointer: {"kind":"text","pattern":"^\\/[^~]*(?:~[01][^~]*)*$","maxLength":2048},
  EvidenceBasis: {"kind":"words","isOpen":false,"words":["stated","claimed","inferred","computed"]},
  EvidenceMode: {"kind":"words","isOpen":false,"words":["direct-quote","indirect-quote","mixed-quote","paraphrase","summary","headline-only"]},
  Alternative: {"kind":"object","fields":{"from":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"SourceOrStatementId"}},"changes":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Change"}},"kind":{"isRequired":false,"value":{"kind":"named","name":"AlternativeKind"}},"basis":{"isRequired":false,"value":{"kind":"named","name":"EvidenceBasis"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  SourceOrStatementId: {"kind":"id","pattern":"^(source|statement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["source","statement"]},
  Change: {"kind":"object","fields":{"field":{"isRequired":true,"value":{"kind":"named","name":"ChangePointer"}},"value":{"isRequired":false,"value":{"kind":"named","name":"JsonValue"}},"none":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  ChangePointer: {"kind":"text","pattern":"^\\/(?:[^~\\/]|~[01])(?:\\/?(?:[^~\\/]|~[01]))*$","maxLength":400},
  JsonValue: {"kind":"any"},
  AlternativeKind: {"kind":"words","isOpen":false,"words":["misprint","headline-only","outdated","ambiguous"]},
  Gap: {"kind":"object","fields":{"field":{"isRequired":false,"value":{"kind":"named","name":"JsonPointer"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"GapKind"}},"of":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"asOf":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"from":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"SourceOrStatementId"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  GapKind: {"kind":"words","isOpen":false,"words":["none","not-stated","withheld","undecided","unknown","unconfirmed","unverifiable"]},
  Figure: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"label":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"measure":{"isRequired":false,"value":{"kind":"named","name":"FigureMeasure"}},"item":{"isRequired":false,"value":{"kind":"named","name":"FigureItem"}},"of":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"value":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"min":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"max":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"missing":{"isRequired":false,"value":{"kind":"named","name":"FigureMissing"}},"unit":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"currency":{"isRequired":false,"value":{"kind":"named","name":"Currency"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}},"since":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"asOf":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"parts":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"FigurePart"}}}},
  Key: {"kind":"text","pattern":"^[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200},
  FigureMeasure: {"kind":"words","isOpen":true,"words":["people","dead","injured","detainees","arrests","households","items","documents","countries","places","money","price","tariff-rate","rate","share","quota","votes-for","votes-against","abstentions","length","area","distance","volume","weight","duration","age","ordinal","since-last","other-count"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  FigureItem: {"kind":"text","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},
  FigureMissing: {"kind":"words","isOpen":false,"words":["none","not-stated","withheld","undecided","unknown"]},
  Currency: {"kind":"text","pattern":"^[A-Z]{3}$"},
  FigurePart: {"kind":"object","fields":{"label":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"measure":{"isRequired":false,"value":{"kind":"named","name":"FigureMeasure"}},"item":{"isRequired":false,"value":{"kind":"named","name":"FigureItem"}},"of":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"value":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"min":{"isRequired":false,"value":{"kind":"number","isInteger":false}},"max":{"isRequired":false,"value":{"kind":"number","isInteger":false}}}},
  Extension: {"kind":"object","fields":{"namespace":{"isRequired":true,"value":{"kind":"named","name":"Uri"}},"value":{"isRequired":true,"value":{"kind":"named","name":"JsonValue"}}}},
  Person: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"person"}},"id":{"isRequired":true,"value":{"kind":"named","name":"PersonId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"identity":{"isRequired":false,"value":{"kind":"named","name":"PersonIdentity"}},"several":{"isRequired":false,"value":{"kind":"constant","value":true}},"offices":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Office"}},"nationality":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  PersonId: {"kind":"id","pattern":"^(person):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person"]},
  PersonIdentity: {"kind":"words","isOpen":false,"words":["unnamed","anonymous"]},
  Office: {"kind":"object","fields":{"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"of":{"isRequired":false,"value":{"kind":"named","name":"OfficeBodyId"}},"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"former":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  OfficeBodyId: {"kind":"id","pattern":"^(state|organization|meeting|process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["organization","state","meeting","process"]},
  StateId: {"kind":"id","pattern":"^(state):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["state"]},
  Name: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}},"kind":{"isRequired":false,"value":{"kind":"named","name":"NameKind"}},"usedBy":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorOrSourceId"}},"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  NameKind: {"kind":"words","isOpen":false,"words":["official","short","former","contested","transliteration"]},
  ActorOrSourceId: {"kind":"id","pattern":"^(person|organization|state|source):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state","source"]},
  Organization: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"organization"}},"id":{"isRequired":true,"value":{"kind":"named","name":"OrganizationId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":false,"value":{"kind":"named","name":"OrganizationKind"}},"state":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"parent":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"members":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"leaders":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"several":{"isRequired":false,"value":{"kind":"constant","value":true}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  OrganizationId: {"kind":"id","pattern":"^(organization):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["organization"]},
  OrganizationKind: {"kind":"words","isOpen":true,"words":["government","ministry","state-agency","head-of-state-office","parliament","court","central-bank","embassy","committee","secretariat","international-organization","grouping","delegation","news-agency","newspaper","news-site","broadcaster","social-platform","press-service","company","party","movement","non-governmental-organization","think-tank","university","religious-body","trade-union","armed-group"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  State: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"state"}},"id":{"isRequired":true,"value":{"kind":"named","name":"StateId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"countryCode":{"isRequired":false,"value":{"kind":"named","name":"CountryCode"}},"capital":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  CountryCode: {"kind":"text","pattern":"^[A-Z]{2}$"},
  PlaceId: {"kind":"id","pattern":"^(place):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["place"]},
  Place: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"place"}},"id":{"isRequired":true,"value":{"kind":"named","name":"PlaceId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"PlaceKind"}},"state":{"isRequired":false,"value":{"kind":"named","name":"StateId"}},"claimants":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Claimant"}},"within":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"near":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"coordinates":{"isRequired":false,"value":{"kind":"named","name":"Coordinates"}},"distance":{"isRequired":false,"value":{"kind":"named","name":"Distance"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  PlaceKind: {"kind":"words","isOpen":true,"words":["venue","residence","building","monument","airport","military-base","city","district","province","country","region","disputed-region","area","border-crossing","border","island","river","unspecified","sea"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  Claimant: {"kind":"object","fields":{"by":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  Coordinates: {"kind":"object","fields":{"latitude":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":-90,"maximum":90}},"longitude":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":-180,"maximum":180}}}},
  Distance: {"kind":"object","fields":{"kilometres":{"isRequired":true,"value":{"kind":"number","isInteger":false,"minimum":0}},"from":{"isRequired":true,"value":{"kind":"named","name":"PlaceId"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  Topic: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"topic"}},"id":{"isRequired":true,"value":{"kind":"named","name":"TopicId"}},"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"codes":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicCode"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"within":{"isRequired":false,"value":{"kind":"named","name":"TopicId"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  TopicId: {"kind":"id","pattern":"^(topic):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["topic"]},
  TopicCode: {"kind":"object","fields":{"scheme":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"code":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"label":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Visit: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"visit"}},"id":{"isRequired":true,"value":{"kind":"named","name":"VisitId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"visitors":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"host":{"isRequired":true,"value":{"kind":"named","name":"StateOrOrganizationId"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"rank":{"isRequired":false,"value":{"kind":"named","name":"VisitRank"}},"rankAsStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"receivedBy":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PersonId"}},"places":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"EventStatusChange"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"VisitId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"VisitSeries"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  VisitId: {"kind":"id","pattern":"^(visit):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit"]},
  Participation: {"kind":"object","fields":{"actor":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"role":{"isRequired":false,"value":{"kind":"named","name":"ParticipationRole"}},"representing":{"isRequired":false,"value":{"kind":"named","name":"StateOrOrganizationId"}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"attendance":{"isRequired":false,"value":{"kind":"named","name":"Attendance"}}}},
  ParticipationRole: {"kind":"words","isOpen":true,"words":["host","guest","chair","delegation-member","mediator","facilitator","guarantor","observer","speaker","interpreter","attendee"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  StateOrOrganizationId: {"kind":"id","pattern":"^(state|organization):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["organization","state"]},
  Attendance: {"kind":"words","isOpen":false,"words":["planned","attended","remote","declined","absent"]},
  EventStatus: {"kind":"words","isOpen":false,"words":["proposed","rumoured","announced","scheduled","in-progress","held","postponed","on-hold","in-doubt","cancelled","not-held","unknown"]},
  Standing: {"kind":"words","isOpen":false,"words":["claimed","denied","disputed","refuted"]},
  When: {"kind":"object","fields":{"start":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"end":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"notBefore":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"notAfter":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}},"after":{"isRequired":false,"value":{"kind":"named","name":"OccurrenceTarget"}},"timeLimit":{"isRequired":false,"value":{"kind":"named","name":"Duration"}},"part":{"isRequired":false,"value":{"kind":"named","name":"WhenPart"}},"timeZone":{"isRequired":false,"value":{"kind":"named","name":"TimeZone"}},"duration":{"isRequired":false,"value":{"kind":"named","name":"Duration"}},"approximate":{"isRequired":false,"value":{"kind":"constant","value":true}},"asStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  OccurrenceTarget: {"kind":"object","fields":{"record":{"isRequired":true,"value":{"kind":"named","name":"OccurrenceId"}},"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"field":{"isRequired":false,"value":{"kind":"named","name":"TargetPointer"}}}},
  OccurrenceId: {"kind":"id","pattern":"^(visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting","agreement","act","statement","process","relationship"]},
  TargetPointer: {"kind":"text","pattern":"^\\/[a-z][A-Za-z]*(?:\\/[a-z][A-Za-z]*)*$","maxLength":2048},
  Duration: {"kind":"text","pattern":"^P(?:[0-9]{1,9}W|(?:[0-9]{1,9}Y(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?|[0-9]{1,9}M(?:[0-9]{1,9}D)?|[0-9]{1,9}D)(?:T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\\.[0-9]{1,9})?S))$"},
  WhenPart: {"kind":"words","isOpen":false,"words":["early","mid","late","morning","midday","afternoon","evening","night","spring","summer","autumn","winter"]},
  TimeZone: {"kind":"text","pattern":"^[A-Za-z][A-Za-z0-9_+\\-]*(?:\\/[A-Za-z0-9_+\\-]+)*$","maxLength":80},
  AboutId: {"kind":"id","pattern":"^(person|organization|state|place|source|visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["person","organization","state","place","source","visit","meeting","agreement","act","statement","process","relationship"]},
  Factuality: {"kind":"words","isOpen":false,"words":["certain","probable","possible","certain-not","probable-not","possible-not","uncommitted"]},
  VisitRank: {"kind":"words","isOpen":false,"words":["state","official","official-working","working","private","transit-stop"]},
  EventStatusChange: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"statement":{"isRequired":false,"value":{"kind":"named","name":"StatementId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"previously":{"isRequired":false,"value":{"kind":"named","name":"Previously"}}}},
  StatementId: {"kind":"id","pattern":"^(statement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["statement"]},
  EventId: {"kind":"id","pattern":"^(visit|meeting):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting"]},
  Condition: {"kind":"object","fields":{"kind":{"isRequired":true,"value":{"kind":"named","name":"ConditionKind"}},"record":{"isRequired":false,"value":{"kind":"named","name":"RecordId"}},"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"field":{"isRequired":false,"value":{"kind":"named","name":"TargetPointer"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  ConditionKind: {"kind":"words","isOpen":false,"words":["if","only-if","unless","as-long-as","until"]},
  Reason: {"kind":"object","fields":{"record":{"isRequired":false,"value":{"kind":"named","name":"RecordId"}},"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"field":{"isRequired":false,"value":{"kind":"named","name":"TargetPointer"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  Previously: {"kind":"object","fields":{"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}}}},
  VisitSeries: {"kind":"object","fields":{"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"ordinal":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"previous":{"isRequired":false,"value":{"kind":"named","name":"VisitId"}}}},
  Meeting: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"meeting"}},"id":{"isRequired":true,"value":{"kind":"named","name":"MeetingId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"MeetingKind"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"participants":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"level":{"isRequired":false,"value":{"kind":"named","name":"MeetingLevel"}},"format":{"isRequired":false,"value":{"kind":"named","name":"MeetingFormat"}},"medium":{"isRequired":false,"value":{"kind":"named","name":"MeetingMedium"}},"access":{"isRequired":false,"value":{"kind":"named","name":"MeetingAccess"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"candidatePlaces":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"EventStatusChange"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"EventOrProcessId"}},"onMargins":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"MeetingSeries"}},"rescheduledFrom":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  MeetingId: {"kind":"id","pattern":"^(meeting):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["meeting"]},
  MeetingKind: {"kind":"words","isOpen":true,"words":["talks","summit","session","one-on-one","restricted-format","expanded-format","pull-aside","negotiation-round","signing-ceremony","press-conference","arrival","welcome-ceremony","meal","reception","courtesy-call","summons","site-visit","sitting","hearing","conference","gathering","rally","inauguration","handover-ceremony","credentials-ceremony","award-ceremony","wreath-laying"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  MeetingLevel: {"kind":"words","isOpen":false,"words":["leaders","ministers","senior-officials","envoys","experts","parliament","mixed"]},
  MeetingFormat: {"kind":"words","isOpen":false,"words":["bilateral","trilateral","multilateral"]},
  MeetingMedium: {"kind":"words","isOpen":false,"words":["in-person","telephone","video","hybrid","correspondence"]},
  MeetingAccess: {"kind":"words","isOpen":false,"words":["open","pool","closed"]},
  EventOrProcessId: {"kind":"id","pattern":"^(visit|meeting|process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["visit","meeting","process"]},
  MeetingSeries: {"kind":"object","fields":{"name":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"ordinal":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"previous":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}}}},
  Commitment: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"summary":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"kind":{"isRequired":false,"value":{"kind":"named","name":"ActKind"}},"shade":{"isRequired":false,"value":{"kind":"named","name":"ActShade"}},"refrain":{"isRequired":false,"value":{"kind":"constant","value":true}},"permitted":{"isRequired":false,"value":{"kind":"constant","value":true}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"to":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"RecordId"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}}}},
  ActKind: {"kind":"words","isOpen":false,"words":["decide","legislate","adjudicate","vote","appoint","regulate-trade","sanction","regulate-border","change-relations","change-mission","aid","finance","supply","honour","release","detain","resettle","transfer-territory","deploy","attack","cease-fire","demonstrate","investigate","contact","authorise","implement","support","violate","befall"]},
  ActShade: {"kind":"words","isOpen":true,"words":["elect","dismiss","resign","set-tariff","restrict","ease","exempt","impose","lift","open","close","tighten","recognise","derecognise","establish","upgrade","downgrade","suspend","sever","restore","join","leave","cut-links","restore-links","open-mission","close-mission","expel-diplomat","recall-envoy","grant","stop","lend","invest","buy","sell","pay","deliver","hand-over","build","train","award","gift","seize","return","evacuate","withdraw","exercise","clash","unrest","inspect","learn","meet","consult","negotiate","mediate","mislead","induce","death","accident","disaster","market-move"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},"of":{"elect":["appoint"],"dismiss":["appoint"],"resign":["appoint"],"set-tariff":["regulate-trade"],"restrict":["regulate-trade"],"ease":["regulate-trade","regulate-border"],"exempt":["regulate-trade"],"impose":["sanction"],"lift":["sanction"],"open":["regulate-border"],"close":["regulate-border"],"tighten":["regulate-border"],"recognise":["change-relations"],"derecognise":["change-relations"],"establish":["change-relations"],"upgrade":["change-relations"],"downgrade":["change-relations"],"suspend":["change-relations"],"sever":["change-relations"],"restore":["change-relations"],"join":["change-relations"],"leave":["change-relations"],"cut-links":["change-relations"],"restore-links":["change-relations"],"open-mission":["change-mission"],"close-mission":["change-mission"],"expel-diplomat":["change-mission"],"recall-envoy":["change-mission"],"grant":["aid"],"stop":["aid"],"lend":["finance"],"invest":["finance"],"buy":["finance"],"sell":["finance"],"pay":["finance"],"deliver":["supply"],"hand-over":["supply"],"build":["supply"],"train":["supply"],"award":["honour"],"gift":["honour"],"seize":["detain"],"return":["resettle"],"evacuate":["resettle"],"withdraw":["deploy"],"exercise":["deploy"],"clash":["attack"],"unrest":["demonstrate"],"inspect":["investigate"],"learn":["investigate"],"meet":["contact"],"consult":["contact"],"negotiate":["contact"],"mediate":["contact"],"mislead":["violate"],"induce":["violate"],"death":["befall"],"accident":["befall"],"disaster":["befall"],"market-move":["befall"]}},
  Agreement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"agreement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AgreementId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"instrument":{"isRequired":true,"value":{"kind":"named","name":"AgreementInstrument"}},"status":{"isRequired":true,"value":{"kind":"named","name":"AgreementStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"parties":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"level":{"isRequired":false,"value":{"kind":"named","name":"AgreementLevel"}},"bindingness":{"isRequired":false,"value":{"kind":"named","name":"Bindingness"}},"actions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementAction"}},"count":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":2,"maximum":9007199254740991}},"package":{"isRequired":false,"value":{"kind":"named","name":"Package"}},"relations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementRelation"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"languages":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Language"}},"bodies":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementBody"}},"registrations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Registration"}},"documents":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementDocument"}},"process":{"isRequired":false,"value":{"kind":"named","name":"ProcessId"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  AgreementId: {"kind":"id","pattern":"^(agreement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["agreement"]},
  AgreementInstrument: {"kind":"words","isOpen":true,"words":["treaty","agreement","convention","charter","protocol","declaration","joint-statement","communique","memorandum-of-understanding","modus-vivendi","exchange-of-notes","agreed-minute","arrangement","contract","roadmap","plan","unwritten-understanding","package"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  AgreementStatus: {"kind":"words","isOpen":false,"words":["proposed","under-negotiation","agreed-in-principle","text-agreed","initialled","signed","ratified","adopted","issued","provisionally-applied","in-force","partially-in-force","suspended","terminated","expired","fulfilled","superseded","not-concluded","unknown"]},
  AgreementLevel: {"kind":"words","isOpen":false,"words":["interstate","intergovernmental","interagency","subnational","non-state-entity","mixed"]},
  Bindingness: {"kind":"words","isOpen":false,"words":["binding","non-binding","disputed"]},
  AgreementAction: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"action":{"isRequired":true,"value":{"kind":"named","name":"AgreementActionKind"}},"status":{"isRequired":false,"value":{"kind":"named","name":"AgreementActionStatus"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"of":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"representatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Representative"}},"witnesses":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PersonId"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}}}},
  AgreementActionKind: {"kind":"words","isOpen":false,"words":["propose","draft","negotiate","agree-in-principle","agree-text","adopt","authenticate","initial","sign","sign-ad-referendum","issue","publish-text","approve-in-committee","pass-law","sign-into-law","complete-domestic-procedures","ratify","accept","approve","accede","succeed","deposit","exchange-instruments","provisionally-apply","enter-into-force","register","reserve","object","declare","dissent","amend","extend","suspend","resume","denounce","suspend-denunciation","revoke-denunciation","withdraw","terminate","expire"]},
  AgreementActionStatus: {"kind":"words","isOpen":false,"words":["proposed","planned","pending","required","permitted","hypothetical","not-done"]},
  Representative: {"kind":"object","fields":{"person":{"isRequired":true,"value":{"kind":"named","name":"PersonId"}},"onBehalfOf":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}}}},
  Package: {"kind":"object","fields":{"total":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}},"parts":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementId"}},"complete":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  AgreementRelation: {"kind":"object","fields":{"kind":{"isRequired":true,"value":{"kind":"named","name":"AgreementRelationKind"}},"record":{"isRequired":true,"value":{"kind":"named","name":"AgreementOrStatementId"}}}},
  AgreementRelationKind: {"kind":"words","isOpen":false,"words":["implements","amends","renews","terminates","supersedes","annex-to","follows-from","preliminary-to","foresees"]},
  AgreementOrStatementId: {"kind":"id","pattern":"^(agreement|statement):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["agreement","statement"]},
  AgreementBody: {"kind":"object","fields":{"body":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"role":{"isRequired":true,"value":{"kind":"named","name":"AgreementBodyRole"}}}},
  AgreementBodyRole: {"kind":"words","isOpen":false,"words":["depositary","secretariat","supervisor","guarantor","mediator"]},
  Registration: {"kind":"object","fields":{"register":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"number":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"on":{"isRequired":false,"value":{"kind":"named","name":"Temporal"}}}},
  AgreementDocument: {"kind":"object","fields":{"url":{"isRequired":true,"value":{"kind":"named","name":"Url"}},"language":{"isRequired":false,"value":{"kind":"named","name":"Language"}}}},
  ProcessId: {"kind":"id","pattern":"^(process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["process"]},
  Act: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"act"}},"id":{"isRequired":true,"value":{"kind":"named","name":"ActId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"ActKind"}},"shade":{"isRequired":false,"value":{"kind":"named","name":"ActShade"}},"status":{"isRequired":true,"value":{"kind":"named","name":"ActStatus"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"with":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"to":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"places":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"ActOrProcessId"}},"under":{"isRequired":false,"value":{"kind":"named","name":"BasisTarget"}},"replaces":{"isRequired":false,"value":{"kind":"named","name":"ActId"}},"outcome":{"isRequired":false,"value":{"kind":"named","name":"ActOutcome"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActStatusChange"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  ActId: {"kind":"id","pattern":"^(act):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["act"]},
  ActStatus: {"kind":"words","isOpen":false,"words":["proposed","rumoured","announced","under-way","done","suspended","postponed","called-off","annulled","not-done","unknown"]},
  ActOrProcessId: {"kind":"id","pattern":"^(act|process):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["act","process"]},
  BasisTarget: {"kind":"object","fields":{"record":{"isRequired":true,"value":{"kind":"named","name":"BasisId"}},"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"field":{"isRequired":false,"value":{"kind":"named","name":"TargetPointer"}}}},
  BasisId: {"kind":"id","pattern":"^(agreement|act|statement|topic):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["topic","agreement","act","statement"]},
  ActOutcome: {"kind":"words","isOpen":true,"words":["upheld","struck-down","remanded","passed","rejected"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  ActStatusChange: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"status":{"isRequired":true,"value":{"kind":"named","name":"ActStatus"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"statement":{"isRequired":false,"value":{"kind":"named","name":"StatementId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"previously":{"isRequired":false,"value":{"kind":"named","name":"Previously"}}}},
  Statement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"statement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"StatementId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"StatementKind"}},"shade":{"isRequired":false,"value":{"kind":"named","name":"StatementShade"}},"speakers":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"summary":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"capacity":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"onBehalfOf":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"addressees":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"at":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"channel":{"isRequired":false,"value":{"kind":"named","name":"Channel"}},"document":{"isRequired":false,"value":{"kind":"named","name":"AgreementOrSourceId"}},"quotes":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Quote"}},"claims":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Claim"}},"stances":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Stance"}},"factuality":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"again":{"isRequired":false,"value":{"kind":"constant","value":true}},"reportedView":{"isRequired":false,"value":{"kind":"named","name":"ReportedView"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"inReplyTo":{"isRequired":false,"value":{"kind":"named","name":"SourceOrStatementId"}},"interpreted":{"isRequired":false,"value":{"kind":"constant","value":true}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  StatementKind: {"kind":"words","isOpen":false,"words":["promise","offer","threaten","invite","request","propose","ask","accept","refuse","deny","accuse","courtesy","evaluate","announce","foretell","assert"]},
  StatementShade: {"kind":"words","isOpen":true,"words":["confirm","acknowledge","reaffirm","hope","expect","warn","praise","welcome","support","defend","criticise","condemn","complain","regret","concern","anger","surprise","appeal","demand","instruct","ultimatum","agree","permit","recognise","reject","veto","decline-comment","decide","thank","congratulate","condole","apologise","greet","forgive"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},"of":{"confirm":["assert","announce"],"acknowledge":["assert"],"reaffirm":["assert","promise","offer","threaten","request","propose","accept","refuse","deny","evaluate","announce"],"hope":["foretell"],"expect":["foretell"],"warn":["foretell","threaten"],"praise":["evaluate"],"welcome":["evaluate"],"support":["evaluate"],"defend":["evaluate"],"criticise":["evaluate","accuse"],"condemn":["evaluate","accuse"],"complain":["evaluate","accuse"],"regret":["evaluate"],"concern":["evaluate"],"anger":["evaluate"],"surprise":["evaluate"],"appeal":["request"],"demand":["request"],"instruct":["request"],"ultimatum":["request","threaten"],"agree":["accept"],"permit":["accept"],"recognise":["accept"],"reject":["refuse","deny"],"veto":["refuse"],"decline-comment":["refuse"],"decide":["announce"],"thank":["courtesy"],"congratulate":["courtesy"],"condole":["courtesy"],"apologise":["courtesy"],"greet":["courtesy"],"forgive":["courtesy"]}},
  Channel: {"kind":"object","fields":{"kind":{"isRequired":true,"value":{"kind":"named","name":"ChannelKind"}},"outlet":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"url":{"isRequired":false,"value":{"kind":"named","name":"Url"}}}},
  ChannelKind: {"kind":"words","isOpen":true,"words":["press-conference","interview","speech","written-statement","letter","briefing","social-media-post","broadcast","diplomatic-channel","conversation"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  AgreementOrSourceId: {"kind":"id","pattern":"^(agreement|source):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["source","agreement"]},
  Quote: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}},"translated":{"isRequired":false,"value":{"kind":"constant","value":true}},"incomplete":{"isRequired":false,"value":{"kind":"constant","value":true}},"speaker":{"isRequired":false,"value":{"kind":"named","name":"ActorId"}},"original":{"isRequired":false,"value":{"kind":"named","name":"OriginalQuote"}}}},
  OriginalQuote: {"kind":"object","fields":{"text":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"language":{"isRequired":true,"value":{"kind":"named","name":"Language"}}}},
  Claim: {"kind":"object","fields":{"record":{"isRequired":true,"value":{"kind":"named","name":"RecordId"}},"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"field":{"isRequired":false,"value":{"kind":"named","name":"TargetPointer"}},"modality":{"isRequired":false,"value":{"kind":"named","name":"ClaimModality"}},"refrain":{"isRequired":false,"value":{"kind":"constant","value":true}}}},
  ClaimModality: {"kind":"words","isOpen":false,"words":["required","permitted","hypothetical"]},
  Stance: {"kind":"object","fields":{"target":{"isRequired":true,"value":{"kind":"named","name":"RecordId"}},"value":{"isRequired":true,"value":{"kind":"named","name":"StanceValue"}}}},
  StanceValue: {"kind":"words","isOpen":false,"words":["support","oppose","neutral","mixed","unclear"]},
  ReportedView: {"kind":"object","fields":{"holder":{"isRequired":true,"value":{"kind":"named","name":"ActorId"}},"attitude":{"isRequired":true,"value":{"kind":"named","name":"ReportedAttitude"}}}},
  ReportedAttitude: {"kind":"words","isOpen":false,"words":["wants","believes","intends","fears","hopes","accepts"]},
  Process: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"process"}},"id":{"isRequired":true,"value":{"kind":"named","name":"ProcessId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"ProcessKind"}},"parties":{"isRequired":true,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"status":{"isRequired":true,"value":{"kind":"named","name":"ProcessStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"mediators":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"observers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"format":{"isRequired":false,"value":{"kind":"named","name":"ProcessFormat"}},"formatsConsidered":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"FormatConsidered"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ProcessStatusChange"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  ProcessKind: {"kind":"words","isOpen":true,"words":["peace-process","dialogue","border-settlement","dispute-settlement","negotiation","accession","normalisation","arms-control","political-process","trade-negotiation"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  ProcessStatus: {"kind":"words","isOpen":false,"words":["proposed","ongoing","paused","resuming","concluded","collapsed","unknown"]},
  ProcessFormat: {"kind":"words","isOpen":true,"words":["direct-bilateral","trilateral","mediated","good-offices","shuttle","proximity-talks","multilateral-platform","expert-commission","track-two"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  FormatConsidered: {"kind":"object","fields":{"format":{"isRequired":false,"value":{"kind":"named","name":"ProcessFormat"}},"label":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"with":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"stance":{"isRequired":false,"value":{"kind":"named","name":"FormatStance"}}}},
  FormatStance: {"kind":"words","isOpen":false,"words":["willing","unwilling","proposes","rejects"]},
  ProcessStatusChange: {"kind":"object","fields":{"key":{"isRequired":false,"value":{"kind":"named","name":"Key"}},"status":{"isRequired":true,"value":{"kind":"named","name":"ProcessStatus"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"by":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"statement":{"isRequired":false,"value":{"kind":"named","name":"StatementId"}},"during":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"conditions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Condition"}},"reasons":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Reason"}},"previously":{"isRequired":false,"value":{"kind":"named","name":"Previously"}}}},
  Relationship: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"relationship"}},"id":{"isRequired":true,"value":{"kind":"named","name":"RelationshipId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"parties":{"isRequired":true,"list":{"minItems":2,"maxItems":1000},"value":{"kind":"named","name":"ActorId"}},"kind":{"isRequired":true,"value":{"kind":"named","name":"RelationshipKind"}},"status":{"isRequired":false,"value":{"kind":"named","name":"RelationshipStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"asStated":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  RelationshipId: {"kind":"id","pattern":"^(relationship):[a-z0-9]+(?:[._\\-][a-z0-9]+)*$","maxLength":200,"types":["relationship"]},
  RelationshipKind: {"kind":"words","isOpen":true,"words":["diplomatic-relations","recognition","relations","friendship","alliance","partnership","strategic-partnership","comprehensive-strategic-partnership","union","rivalry","dispute","conflict"],"other":{"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}},
  RelationshipStatus: {"kind":"words","isOpen":false,"words":["established","ongoing","suspended","severed","normalising"]},
  AnyRecord: {"kind":"union","branches":{"person":"Person","organization":"Organization","state":"State","place":"Place","topic":"Topic","source":"Source","visit":"Visit","meeting":"Meeting","agreement":"Agreement","act":"Act","statement":"Statement","process":"Process","relationship":"Relationship"}},
  Summit: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"meeting"}},"id":{"isRequired":true,"value":{"kind":"named","name":"MeetingId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"kind":{"isRequired":true,"value":{"kind":"named","name":"SummitKind"}},"status":{"isRequired":true,"value":{"kind":"named","name":"EventStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"participants":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Participation"}},"level":{"isRequired":true,"value":{"kind":"constant","value":"leaders"}},"format":{"isRequired":false,"value":{"kind":"named","name":"MeetingFormat"}},"medium":{"isRequired":false,"value":{"kind":"named","name":"SummitMedium"}},"access":{"isRequired":false,"value":{"kind":"named","name":"MeetingAccess"}},"place":{"isRequired":false,"value":{"kind":"named","name":"PlaceId"}},"candidatePlaces":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"PlaceId"}},"statusHistory":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"EventStatusChange"}},"partOf":{"isRequired":false,"value":{"kind":"named","name":"EventOrProcessId"}},"onMargins":{"isRequired":false,"value":{"kind":"named","name":"EventId"}},"series":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"MeetingSeries"}},"rescheduledFrom":{"isRequired":false,"value":{"kind":"named","name":"MeetingId"}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  SummitKind: {"kind":"words","isOpen":false,"words":["summit","talks","session","one-on-one","restricted-format","expanded-format","negotiation-round"]},
  SummitMedium: {"kind":"words","isOpen":false,"words":["in-person","video","hybrid"]},
  BilateralAgreement: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"type":{"isRequired":true,"value":{"kind":"constant","value":"agreement"}},"id":{"isRequired":true,"value":{"kind":"named","name":"AgreementId"}},"title":{"isRequired":true,"value":{"kind":"text","pattern":TEXT,"maxLength":1000}},"instrument":{"isRequired":true,"value":{"kind":"named","name":"AgreementInstrument"}},"status":{"isRequired":true,"value":{"kind":"named","name":"AgreementStatus"}},"summary":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"standing":{"isRequired":false,"value":{"kind":"named","name":"Standing"}},"when":{"isRequired":false,"value":{"kind":"named","name":"When"}},"topics":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"TopicId"}},"about":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AboutId"}},"likelihood":{"isRequired":false,"value":{"kind":"named","name":"Factuality"}},"names":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Name"}},"parties":{"isRequired":true,"list":{"minItems":2,"maxItems":2},"value":{"kind":"named","name":"ActorId"}},"level":{"isRequired":false,"value":{"kind":"named","name":"AgreementLevel"}},"bindingness":{"isRequired":false,"value":{"kind":"named","name":"Bindingness"}},"actions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementAction"}},"count":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":2,"maximum":9007199254740991}},"package":{"isRequired":false,"value":{"kind":"named","name":"Package"}},"relations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementRelation"}},"purpose":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"commitments":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Commitment"}},"languages":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Language"}},"bodies":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementBody"}},"registrations":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Registration"}},"documents":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"AgreementDocument"}},"process":{"isRequired":false,"value":{"kind":"named","name":"ProcessId"}},"identifiers":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Identifier"}},"sameAs":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Uri"}},"note":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"evidence":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Evidence"}},"alternatives":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Alternative"}},"gaps":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Gap"}},"figures":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Figure"}},"extensions":{"isRequired":false,"list":{"minItems":1,"maxItems":1000},"value":{"kind":"named","name":"Extension"}}}},
  RecordType: {"kind":"words","isOpen":false,"words":["person","organization","state","place","topic","source","visit","meeting","agreement","act","statement","process","relationship"]},
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
  ["acts","act"],
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
  "act": "Act",
  "statement": "Statement",
  "process": "Process",
  "relationship": "Relationship",
  "summit": "Summit",
  "bilateral-agreement": "BilateralAgreement",
} as const;
