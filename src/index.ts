// Checking
export { type CheckTextOptions, check, checkText } from "./check/check.js";
export { type Checker, createChecker } from "./check/checker.js";
export type { CheckResult, TextOptions } from "./check/engine.js";
export { type FindingCode, findingCodes } from "./check/finding-codes.js";
export type { CheckOptions, OpenVocabularyName, RuleSetting } from "./check/options.js";
// Rules of one's own
export type { Rule, RuleContext, Violation } from "./check/rules/rule.js";
export type { LineResult } from "./check/stream/check-line.js";
export { type CheckStreamOptions, type Chunks, checkStream, type StreamOptions } from "./check/stream/check-stream.js";
export type { SourceText } from "./cite/source-text.js";
export type { CodeTables } from "./codes/code-tables.js";
export type { SubtagKind, UnknownSubtag } from "./codes/language-subtag.js";
export type { Finding, Severity } from "./json/finding.js";
export type { DocumentByName, DocumentName } from "./lookup/document-names.js";
// Looking things up in a report
export {
  globalId,
  indexReport,
  outcomesOf,
  type RecordOf,
  type Reference,
  type ReportIndex,
  statementsBy,
} from "./lookup/report-index.js";
export type { NamedValue, PlacedRecord, WalkedDocument } from "./lookup/walk.js";
// JSON Schema
export { type JsonSchema, type JsonSchemaTarget, type ToJsonSchemaOptions, toJsonSchema } from "./model/json-schema.js";
// The report and its records
export {
  AgreementActionSchema,
  AgreementDocumentSchema,
  AgreementRelationSchema,
  AgreementSchema,
  PackageSchema,
  RegistrationSchema,
  SignatorySchema,
} from "./model/records/agreement.js";
export { BilateralAgreementSchema } from "./model/records/bilateral-agreement.js";
export { MeetingSchema } from "./model/records/meeting.js";
export { OrganizationSchema } from "./model/records/organization.js";
export { OfficeSchema, PersonSchema } from "./model/records/person.js";
export { ClaimSchema, DistanceSchema, PlaceSchema } from "./model/records/place.js";
export { FormatConsideredSchema, ProcessSchema } from "./model/records/process.js";
export { RecordSchema, recordSchemas } from "./model/records/record.js";
export { RelationshipChangeSchema, RelationshipSchema } from "./model/records/relationship.js";
export { MeetingSeriesSchema, VisitSeriesSchema } from "./model/records/series.js";
export { SourceSchema, TextDigestSchema } from "./model/records/source.js";
export { StateSchema } from "./model/records/state.js";
export {
  OriginalQuoteSchema,
  QuoteSchema,
  ReportedViewSchema,
  StanceSchema,
  StatementSchema,
} from "./model/records/statement.js";
export { SummitSchema } from "./model/records/summit.js";
export { TopicCodeSchema, TopicSchema } from "./model/records/topic.js";
export { VisitSchema } from "./model/records/visit.js";
export { ReportSchema } from "./model/report.js";
// The values they are made of
export { AbsoluteUriSchema } from "./model/values/absolute-uri.js";
export { AlternativeSchema } from "./model/values/alternative.js";
export { AttributionSchema } from "./model/values/attribution.js";
export { ChannelSchema } from "./model/values/channel.js";
export { CommitmentSchema } from "./model/values/commitment.js";
export { CoordinatesSchema } from "./model/values/coordinates.js";
export { CountryCodeSchema } from "./model/values/country-code.js";
export { CurrencySchema } from "./model/values/currency.js";
export { DurationSchema } from "./model/values/duration.js";
export { EvidenceSchema } from "./model/values/evidence.js";
export { ExtensionSchema } from "./model/values/extension.js";
export { FigureSchema } from "./model/values/figure.js";
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
} from "./model/values/id.js";
export { IdentifierSchema } from "./model/values/identifier.js";
export { JsonPointerSchema } from "./model/values/json-pointer.js";
export { LanguageSchema } from "./model/values/language.js";
export { NameSchema } from "./model/values/name.js";
export { ParticipationSchema } from "./model/values/participation.js";
export { SpanSchema } from "./model/values/span.js";
export { StatusChangeSchema } from "./model/values/status-change.js";
export { TemporalSchema } from "./model/values/temporal.js";
export { TimeZoneSchema } from "./model/values/time-zone.js";
export { UriSchema } from "./model/values/uri.js";
export { UrlSchema } from "./model/values/url.js";
export { WhenSchema } from "./model/values/when.js";
// The words of their fields, as data
export { vocabularies } from "./model/vocabularies/index.js";
export type { Vocabulary, Word } from "./model/vocabularies/vocabulary.js";
// The types of all of these
export type * from "./types.js";
