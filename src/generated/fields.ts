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

/** For each object type, the named type of its fields. A list stands as the type of its items. */
export const fields: { readonly [type: string]: readonly (readonly [field: string, type: string])[] } = {
  Report: [["id","AbsoluteUri"], ["language","Language"], ["createdAt","Temporal"], ["updatedAt","Temporal"], ["sources","Source"], ["people","Person"], ["organizations","Organization"], ["states","State"], ["places","Place"], ["topics","Topic"], ["visits","Visit"], ["meetings","Meeting"], ["agreements","Agreement"], ["statements","Statement"], ["processes","Process"], ["relationships","Relationship"], ["extensions","Extension"]],
  Source: [["id","SourceId"], ["kind","SourceKind"], ["publisher","OrganizationId"], ["url","Url"], ["publishedAt","Temporal"], ["retrievedAt","Temporal"], ["language","Language"], ["translatedFrom","Language"], ["basedOn","SourceId"], ["depicts","RecordId"], ["textDigest","TextDigest"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Evidence: [["source","SourceId"], ["spans","Span"], ["fields","JsonPointer"], ["basis","EvidenceBasis"]],
  Alternative: [["field","JsonPointer"], ["value","JsonValue"], ["source","SourceId"]],
  Extension: [["namespace","Uri"], ["value","JsonValue"]],
  Person: [["id","PersonId"], ["identity","PersonIdentity"], ["offices","Office"], ["nationality","StateId"], ["names","Name"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Office: [["of","StateOrOrganizationId"], ["start","Temporal"], ["end","Temporal"]],
  Name: [["language","Language"], ["kind","NameKind"], ["usedBy","ActorId"], ["start","Temporal"], ["end","Temporal"]],
  Organization: [["id","OrganizationId"], ["kind","OrganizationKind"], ["state","StateId"], ["parent","OrganizationId"], ["members","ActorId"], ["names","Name"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  State: [["id","StateId"], ["countryCode","CountryCode"], ["capital","PlaceId"], ["names","Name"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Place: [["id","PlaceId"], ["kind","PlaceKind"], ["state","StateId"], ["claims","Claim"], ["within","PlaceId"], ["coordinates","Coordinates"], ["distance","Distance"], ["names","Name"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Claim: [["by","ActorId"]],
  Distance: [["from","PlaceId"]],
  Topic: [["id","TopicId"], ["codes","TopicCode"], ["about","RecordId"], ["names","Name"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Visit: [["id","VisitId"], ["visitors","Participation"], ["host","StateOrOrganizationId"], ["status","EventStatus"], ["rank","VisitRank"], ["receivedBy","PersonId"], ["when","When"], ["places","PlaceId"], ["statusHistory","StatusChange"], ["topics","TopicId"], ["partOf","VisitId"], ["series","VisitSeries"], ["figures","Figure"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Participation: [["actor","ActorId"], ["role","ParticipationRole"], ["representing","StateOrOrganizationId"], ["attendance","Attendance"]],
  When: [["start","Temporal"], ["end","Temporal"], ["notBefore","Temporal"], ["notAfter","Temporal"], ["after","EventAgreementOrStatementId"], ["timeZone","TimeZone"], ["duration","Duration"]],
  StatusChange: [["status","EventStatus"], ["when","When"], ["by","ActorId"], ["statement","StatementId"]],
  VisitSeries: [["previous","VisitId"]],
  Figure: [["currency","Currency"], ["asOf","Temporal"]],
  Meeting: [["id","MeetingId"], ["kind","MeetingKind"], ["status","EventStatus"], ["participants","Participation"], ["level","MeetingLevel"], ["format","MeetingFormat"], ["medium","MeetingMedium"], ["access","MeetingAccess"], ["when","When"], ["place","PlaceId"], ["candidatePlaces","PlaceId"], ["statusHistory","StatusChange"], ["partOf","EventOrProcessId"], ["series","MeetingSeries"], ["rescheduledFrom","MeetingId"], ["topics","TopicId"], ["about","RecordId"], ["figures","Figure"], ["commitments","Commitment"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  MeetingSeries: [["previous","MeetingId"]],
  Commitment: [["by","ActorId"], ["to","ActorId"], ["when","When"], ["about","RecordId"]],
  Agreement: [["id","AgreementId"], ["instrument","AgreementInstrument"], ["status","AgreementStatus"], ["parties","ActorId"], ["level","AgreementLevel"], ["bindingness","Bindingness"], ["actions","AgreementAction"], ["package","Package"], ["relations","AgreementRelation"], ["topics","TopicId"], ["about","RecordId"], ["commitments","Commitment"], ["languages","Language"], ["depositary","ActorId"], ["registrations","Registration"], ["documents","AgreementDocument"], ["process","ProcessId"], ["figures","Figure"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  AgreementAction: [["action","AgreementActionKind"], ["by","ActorId"], ["when","When"], ["modality","Modality"], ["place","PlaceId"], ["during","EventId"], ["signatories","Signatory"], ["witnesses","PersonId"], ["topics","TopicId"]],
  Signatory: [["person","PersonId"], ["onBehalfOf","ActorId"]],
  Package: [["parts","AgreementId"]],
  AgreementRelation: [["kind","AgreementRelationKind"], ["agreement","AgreementId"]],
  Registration: [["on","Temporal"]],
  AgreementDocument: [["url","Url"], ["language","Language"]],
  Statement: [["id","StatementId"], ["kind","StatementKind"], ["speakers","ActorId"], ["onBehalfOf","ActorId"], ["addressees","ActorId"], ["when","When"], ["at","EventId"], ["place","PlaceId"], ["channel","Channel"], ["document","AgreementId"], ["quotes","Quote"], ["about","RecordId"], ["topics","TopicId"], ["stances","Stance"], ["modality","Modality"], ["factuality","Factuality"], ["reportedView","ReportedView"], ["commitments","Commitment"], ["inReplyTo","StatementId"], ["attribution","Attribution"], ["figures","Figure"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  Channel: [["kind","ChannelKind"], ["outlet","OrganizationId"], ["url","Url"]],
  Quote: [["language","Language"], ["original","OriginalQuote"]],
  OriginalQuote: [["language","Language"]],
  Stance: [["target","RecordId"], ["value","StanceValue"]],
  ReportedView: [["holder","ActorId"], ["attitude","ReportedAttitude"]],
  Attribution: [["role","AttributionRole"], ["actor","ActorId"], ["source","SourceId"], ["mode","AttributionMode"]],
  Process: [["id","ProcessId"], ["kind","ProcessKind"], ["parties","ActorId"], ["status","ProcessStatus"], ["mediators","ActorId"], ["observers","ActorId"], ["format","ProcessFormat"], ["formatsConsidered","FormatConsidered"], ["topics","TopicId"], ["when","When"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  FormatConsidered: [["format","ProcessFormat"], ["with","ActorId"], ["by","ActorId"], ["stance","FormatStance"]],
  Relationship: [["id","RelationshipId"], ["parties","ActorId"], ["kind","RelationshipKind"], ["status","RelationshipStatus"], ["since","Temporal"], ["changes","RelationshipChange"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  RelationshipChange: [["change","RelationshipChangeKind"], ["when","When"], ["during","EventId"], ["by","ActorId"], ["through","AgreementId"], ["figures","Figure"]],
  Summit: [["id","MeetingId"], ["kind","SummitKind"], ["status","EventStatus"], ["participants","Participation"], ["format","MeetingFormat"], ["medium","SummitMedium"], ["access","MeetingAccess"], ["when","When"], ["place","PlaceId"], ["candidatePlaces","PlaceId"], ["statusHistory","StatusChange"], ["partOf","EventOrProcessId"], ["series","MeetingSeries"], ["rescheduledFrom","MeetingId"], ["topics","TopicId"], ["about","RecordId"], ["figures","Figure"], ["commitments","Commitment"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
  BilateralAgreement: [["id","AgreementId"], ["instrument","AgreementInstrument"], ["status","AgreementStatus"], ["parties","ActorId"], ["level","AgreementLevel"], ["bindingness","Bindingness"], ["actions","AgreementAction"], ["package","Package"], ["relations","AgreementRelation"], ["topics","TopicId"], ["about","RecordId"], ["commitments","Commitment"], ["languages","Language"], ["depositary","ActorId"], ["registrations","Registration"], ["documents","AgreementDocument"], ["process","ProcessId"], ["figures","Figure"], ["identifiers","Identifier"], ["sameAs","Uri"], ["evidence","Evidence"], ["alternatives","Alternative"], ["extensions","Extension"]],
};
