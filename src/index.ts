// Checking
export { type CheckTextOptions, check, checkText } from "./check.js";
export type { CheckOptions, OpenVocabularyName, RuleSetting } from "./check-options.js";
export { type Checker, createChecker } from "./checker.js";
export type { CodeTables } from "./codes/code-tables.js";
export type { SubtagKind, UnknownSubtag } from "./codes/language-subtag.js";
export type { DocumentByName, DocumentName } from "./document-names.js";
export type { CheckResult, TextOptions } from "./engine.js";
export type { Finding, Severity } from "./finding.js";
export { type FindingCode, findingCodes } from "./finding-codes.js";
// JSON Schema
export { type JsonSchema, type JsonSchemaTarget, type ToJsonSchemaOptions, toJsonSchema } from "./json-schema.js";
// The report and its records
export {
  AgreementActionSchema,
  AgreementDocumentSchema,
  AgreementRelationSchema,
  AgreementSchema,
  PackageSchema,
  RegistrationSchema,
  SignatorySchema,
} from "./records/agreement.js";
export { BilateralAgreementSchema } from "./records/bilateral-agreement.js";
export { MeetingSchema } from "./records/meeting.js";
export { OrganizationSchema } from "./records/organization.js";
export { OfficeSchema, PersonSchema } from "./records/person.js";
export { ClaimSchema, DistanceSchema, PlaceSchema } from "./records/place.js";
export { FormatConsideredSchema, ProcessSchema } from "./records/process.js";
export { RecordSchema, recordSchemas } from "./records/record.js";
export { RelationshipChangeSchema, RelationshipSchema } from "./records/relationship.js";
export { MeetingSeriesSchema, VisitSeriesSchema } from "./records/series.js";
export { SourceSchema, TextDigestSchema } from "./records/source.js";
export { StateSchema } from "./records/state.js";
export {
  OriginalQuoteSchema,
  QuoteSchema,
  ReportedViewSchema,
  StanceSchema,
  StatementSchema,
} from "./records/statement.js";
export { SummitSchema } from "./records/summit.js";
export { TopicCodeSchema, TopicSchema } from "./records/topic.js";
export { VisitSchema } from "./records/visit.js";
export { ReportSchema } from "./report.js";
// Looking things up in a report
export {
  globalId,
  indexReport,
  outcomesOf,
  type RecordOf,
  type Reference,
  type ReportIndex,
  statementsBy,
} from "./report-index.js";
// Rules of one's own
export type { Rule, RuleContext, Violation } from "./rules/rule.js";
export type { SourceText } from "./source-text.js";
export type { LineResult } from "./stream/check-line.js";
export { type CheckStreamOptions, type Chunks, checkStream, type StreamOptions } from "./stream/check-stream.js";
// The types of all of these
export type * from "./types.js";
// The values they are made of
export { AbsoluteUriSchema } from "./values/absolute-uri.js";
export { AlternativeSchema } from "./values/alternative.js";
export { AttributionSchema } from "./values/attribution.js";
export { ChannelSchema } from "./values/channel.js";
export { CommitmentSchema } from "./values/commitment.js";
export { CoordinatesSchema } from "./values/coordinates.js";
export { CountryCodeSchema } from "./values/country-code.js";
export { CurrencySchema } from "./values/currency.js";
export { DurationSchema } from "./values/duration.js";
export { EvidenceSchema } from "./values/evidence.js";
export { ExtensionSchema } from "./values/extension.js";
export { FigureSchema } from "./values/figure.js";
export {
  ActorIdSchema,
  AgreementIdSchema,
  EventAgreementOrStatementIdSchema,
  EventIdSchema,
  EventOrProcessIdSchema,
  MeetingIdSchema,
  OrganizationIdSchema,
  PersonIdSchema,
  PlaceIdSchema,
  ProcessIdSchema,
  RecordIdSchema,
  RelationshipIdSchema,
  SourceIdSchema,
  StateIdSchema,
  StatementIdSchema,
  StateOrOrganizationIdSchema,
  TopicIdSchema,
  VisitIdSchema,
} from "./values/id.js";
export { IdentifierSchema } from "./values/identifier.js";
export { JsonPointerSchema } from "./values/json-pointer.js";
export { LanguageSchema } from "./values/language.js";
export { NameSchema } from "./values/name.js";
export { ParticipationSchema } from "./values/participation.js";
export { SpanSchema } from "./values/span.js";
export { StatusChangeSchema } from "./values/status-change.js";
export { TemporalSchema } from "./values/temporal.js";
export { TimeZoneSchema } from "./values/time-zone.js";
export { UriSchema } from "./values/uri.js";
export { UrlSchema } from "./values/url.js";
export { WhenSchema } from "./values/when.js";
// The words of their fields, as data
export { vocabularies } from "./vocabularies/index.js";
export type { Vocabulary, Word } from "./vocabularies/vocabulary.js";
export type { NamedValue, PlacedRecord, WalkedDocument } from "./walk.js";
