// Every generated type is the type that Zod infers, to the letter. Compiled by parity.test.ts, never run.
import type * as z from "zod";
import type {
  AgreementActionSchema,
  AgreementDocumentSchema,
  AgreementRelationSchema,
  AgreementSchema,
  PackageSchema,
  RegistrationSchema,
  SignatorySchema,
} from "../../src/records/agreement.js";
import type { BilateralAgreementSchema } from "../../src/records/bilateral-agreement.js";
import type { MeetingSchema } from "../../src/records/meeting.js";
import type { OrganizationSchema } from "../../src/records/organization.js";
import type { OfficeSchema, PersonSchema } from "../../src/records/person.js";
import type { ClaimSchema, DistanceSchema, PlaceSchema } from "../../src/records/place.js";
import type { FormatConsideredSchema, ProcessSchema } from "../../src/records/process.js";
import type { RecordSchema } from "../../src/records/record.js";
import type { RelationshipChangeSchema, RelationshipSchema } from "../../src/records/relationship.js";
import type { MeetingSeriesSchema, VisitSeriesSchema } from "../../src/records/series.js";
import type { SourceSchema, TextDigestSchema } from "../../src/records/source.js";
import type { StateSchema } from "../../src/records/state.js";
import type {
  OriginalQuoteSchema,
  QuoteSchema,
  ReportedViewSchema,
  StanceSchema,
  StatementSchema,
} from "../../src/records/statement.js";
import type { SummitSchema } from "../../src/records/summit.js";
import type { TopicCodeSchema, TopicSchema } from "../../src/records/topic.js";
import type { VisitSchema } from "../../src/records/visit.js";
import type { ReportSchema } from "../../src/report.js";
import type * as T from "../../src/types.js";
import type { AbsoluteUriSchema } from "../../src/values/absolute-uri.js";
import type { AlternativeSchema } from "../../src/values/alternative.js";
import type { AttributionSchema } from "../../src/values/attribution.js";
import type { ChannelSchema } from "../../src/values/channel.js";
import type { CommitmentSchema } from "../../src/values/commitment.js";
import type { CoordinatesSchema } from "../../src/values/coordinates.js";
import type { CountryCodeSchema } from "../../src/values/country-code.js";
import type { CurrencySchema } from "../../src/values/currency.js";
import type { DurationSchema } from "../../src/values/duration.js";
import type { EvidenceSchema } from "../../src/values/evidence.js";
import type { ExtensionSchema } from "../../src/values/extension.js";
import type { FigureSchema } from "../../src/values/figure.js";
import type {
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
} from "../../src/values/id.js";
import type { IdentifierSchema } from "../../src/values/identifier.js";
import type { JsonPointerSchema } from "../../src/values/json-pointer.js";
import type { JsonValueSchema } from "../../src/values/json-value.js";
import type { LanguageSchema } from "../../src/values/language.js";
import type { NameSchema } from "../../src/values/name.js";
import type { ParticipationSchema } from "../../src/values/participation.js";
import type { SpanSchema } from "../../src/values/span.js";
import type { StatusChangeSchema } from "../../src/values/status-change.js";
import type { TemporalSchema } from "../../src/values/temporal.js";
import type { TimeZoneSchema } from "../../src/values/time-zone.js";
import type { UriSchema } from "../../src/values/uri.js";
import type { UrlSchema } from "../../src/values/url.js";
import type { WhenSchema } from "../../src/values/when.js";
import type { AgreementActionKindSchema } from "../../src/vocabularies/agreement-action-kind.js";
import type { AgreementInstrumentSchema } from "../../src/vocabularies/agreement-instrument.js";
import type { AgreementLevelSchema } from "../../src/vocabularies/agreement-level.js";
import type { AgreementRelationKindSchema } from "../../src/vocabularies/agreement-relation-kind.js";
import type { AgreementStatusSchema } from "../../src/vocabularies/agreement-status.js";
import type { AttendanceSchema } from "../../src/vocabularies/attendance.js";
import type { AttributionModeSchema } from "../../src/vocabularies/attribution-mode.js";
import type { AttributionRoleSchema } from "../../src/vocabularies/attribution-role.js";
import type { BindingnessSchema } from "../../src/vocabularies/bindingness.js";
import type { ChannelKindSchema } from "../../src/vocabularies/channel-kind.js";
import type { EventStatusSchema } from "../../src/vocabularies/event-status.js";
import type { EvidenceBasisSchema } from "../../src/vocabularies/evidence-basis.js";
import type { FactualitySchema } from "../../src/vocabularies/factuality.js";
import type { FormatStanceSchema } from "../../src/vocabularies/format-stance.js";
import type { MeetingAccessSchema } from "../../src/vocabularies/meeting-access.js";
import type { MeetingFormatSchema } from "../../src/vocabularies/meeting-format.js";
import type { MeetingKindSchema } from "../../src/vocabularies/meeting-kind.js";
import type { MeetingLevelSchema } from "../../src/vocabularies/meeting-level.js";
import type { MeetingMediumSchema } from "../../src/vocabularies/meeting-medium.js";
import type { ModalitySchema } from "../../src/vocabularies/modality.js";
import type { NameKindSchema } from "../../src/vocabularies/name-kind.js";
import type { OrganizationKindSchema } from "../../src/vocabularies/organization-kind.js";
import type { ParticipationRoleSchema } from "../../src/vocabularies/participation-role.js";
import type { PersonIdentitySchema } from "../../src/vocabularies/person-identity.js";
import type { PlaceKindSchema } from "../../src/vocabularies/place-kind.js";
import type { ProcessFormatSchema } from "../../src/vocabularies/process-format.js";
import type { ProcessKindSchema } from "../../src/vocabularies/process-kind.js";
import type { ProcessStatusSchema } from "../../src/vocabularies/process-status.js";
import type { RelationshipChangeKindSchema } from "../../src/vocabularies/relationship-change-kind.js";
import type { RelationshipKindSchema } from "../../src/vocabularies/relationship-kind.js";
import type { RelationshipStatusSchema } from "../../src/vocabularies/relationship-status.js";
import type { ReportedAttitudeSchema } from "../../src/vocabularies/reported-attitude.js";
import type { SourceKindSchema } from "../../src/vocabularies/source-kind.js";
import type { StanceValueSchema } from "../../src/vocabularies/stance-value.js";
import type { StatementKindSchema } from "../../src/vocabularies/statement-kind.js";
import type { SummitKindSchema } from "../../src/vocabularies/summit-kind.js";
import type { SummitMediumSchema } from "../../src/vocabularies/summit-medium.js";
import type { VisitRankSchema } from "../../src/vocabularies/visit-rank.js";

/** Identity of types, which also tells `?` from `| undefined`, `readonly` and `any` apart. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function same<_Yes extends true>(): void {}

same<Same<T.AbsoluteUri, z.infer<typeof AbsoluteUriSchema>>>();
same<Same<T.ActorId, z.infer<typeof ActorIdSchema>>>();
same<Same<T.Agreement, z.infer<typeof AgreementSchema>>>();
same<Same<T.AgreementAction, z.infer<typeof AgreementActionSchema>>>();
same<Same<T.AgreementActionKind, z.infer<typeof AgreementActionKindSchema>>>();
same<Same<T.AgreementDocument, z.infer<typeof AgreementDocumentSchema>>>();
same<Same<T.AgreementId, z.infer<typeof AgreementIdSchema>>>();
same<Same<T.AgreementInstrument, z.infer<typeof AgreementInstrumentSchema>>>();
same<Same<T.AgreementLevel, z.infer<typeof AgreementLevelSchema>>>();
same<Same<T.AgreementRelation, z.infer<typeof AgreementRelationSchema>>>();
same<Same<T.AgreementRelationKind, z.infer<typeof AgreementRelationKindSchema>>>();
same<Same<T.AgreementStatus, z.infer<typeof AgreementStatusSchema>>>();
same<Same<T.Alternative, z.infer<typeof AlternativeSchema>>>();
same<Same<T.Attendance, z.infer<typeof AttendanceSchema>>>();
same<Same<T.Attribution, z.infer<typeof AttributionSchema>>>();
same<Same<T.AttributionMode, z.infer<typeof AttributionModeSchema>>>();
same<Same<T.AttributionRole, z.infer<typeof AttributionRoleSchema>>>();
same<Same<T.BilateralAgreement, z.infer<typeof BilateralAgreementSchema>>>();
same<Same<T.Bindingness, z.infer<typeof BindingnessSchema>>>();
same<Same<T.Channel, z.infer<typeof ChannelSchema>>>();
same<Same<T.ChannelKind, z.infer<typeof ChannelKindSchema>>>();
same<Same<T.Claim, z.infer<typeof ClaimSchema>>>();
same<Same<T.Commitment, z.infer<typeof CommitmentSchema>>>();
same<Same<T.Coordinates, z.infer<typeof CoordinatesSchema>>>();
same<Same<T.CountryCode, z.infer<typeof CountryCodeSchema>>>();
same<Same<T.Currency, z.infer<typeof CurrencySchema>>>();
same<Same<T.Distance, z.infer<typeof DistanceSchema>>>();
same<Same<T.Duration, z.infer<typeof DurationSchema>>>();
same<Same<T.EventAgreementOrStatementId, z.infer<typeof EventAgreementOrStatementIdSchema>>>();
same<Same<T.EventId, z.infer<typeof EventIdSchema>>>();
same<Same<T.EventOrProcessId, z.infer<typeof EventOrProcessIdSchema>>>();
same<Same<T.EventStatus, z.infer<typeof EventStatusSchema>>>();
same<Same<T.Evidence, z.infer<typeof EvidenceSchema>>>();
same<Same<T.EvidenceBasis, z.infer<typeof EvidenceBasisSchema>>>();
same<Same<T.Extension, z.infer<typeof ExtensionSchema>>>();
same<Same<T.Factuality, z.infer<typeof FactualitySchema>>>();
same<Same<T.Figure, z.infer<typeof FigureSchema>>>();
same<Same<T.FormatConsidered, z.infer<typeof FormatConsideredSchema>>>();
same<Same<T.FormatStance, z.infer<typeof FormatStanceSchema>>>();
same<Same<T.Identifier, z.infer<typeof IdentifierSchema>>>();
same<Same<T.JsonPointer, z.infer<typeof JsonPointerSchema>>>();
same<Same<T.JsonValue, z.infer<typeof JsonValueSchema>>>();
same<Same<T.Language, z.infer<typeof LanguageSchema>>>();
same<Same<T.Meeting, z.infer<typeof MeetingSchema>>>();
same<Same<T.MeetingAccess, z.infer<typeof MeetingAccessSchema>>>();
same<Same<T.MeetingFormat, z.infer<typeof MeetingFormatSchema>>>();
same<Same<T.MeetingId, z.infer<typeof MeetingIdSchema>>>();
same<Same<T.MeetingKind, z.infer<typeof MeetingKindSchema>>>();
same<Same<T.MeetingLevel, z.infer<typeof MeetingLevelSchema>>>();
same<Same<T.MeetingMedium, z.infer<typeof MeetingMediumSchema>>>();
same<Same<T.MeetingSeries, z.infer<typeof MeetingSeriesSchema>>>();
same<Same<T.Modality, z.infer<typeof ModalitySchema>>>();
same<Same<T.Name, z.infer<typeof NameSchema>>>();
same<Same<T.NameKind, z.infer<typeof NameKindSchema>>>();
same<Same<T.Office, z.infer<typeof OfficeSchema>>>();
same<Same<T.Organization, z.infer<typeof OrganizationSchema>>>();
same<Same<T.OrganizationId, z.infer<typeof OrganizationIdSchema>>>();
same<Same<T.OrganizationKind, z.infer<typeof OrganizationKindSchema>>>();
same<Same<T.OriginalQuote, z.infer<typeof OriginalQuoteSchema>>>();
same<Same<T.Package, z.infer<typeof PackageSchema>>>();
same<Same<T.Participation, z.infer<typeof ParticipationSchema>>>();
same<Same<T.ParticipationRole, z.infer<typeof ParticipationRoleSchema>>>();
same<Same<T.Person, z.infer<typeof PersonSchema>>>();
same<Same<T.PersonId, z.infer<typeof PersonIdSchema>>>();
same<Same<T.PersonIdentity, z.infer<typeof PersonIdentitySchema>>>();
same<Same<T.Place, z.infer<typeof PlaceSchema>>>();
same<Same<T.PlaceId, z.infer<typeof PlaceIdSchema>>>();
same<Same<T.PlaceKind, z.infer<typeof PlaceKindSchema>>>();
same<Same<T.Process, z.infer<typeof ProcessSchema>>>();
same<Same<T.ProcessFormat, z.infer<typeof ProcessFormatSchema>>>();
same<Same<T.ProcessId, z.infer<typeof ProcessIdSchema>>>();
same<Same<T.ProcessKind, z.infer<typeof ProcessKindSchema>>>();
same<Same<T.ProcessStatus, z.infer<typeof ProcessStatusSchema>>>();
same<Same<T.Quote, z.infer<typeof QuoteSchema>>>();
same<Same<T.AnyRecord, z.infer<typeof RecordSchema>>>();
same<Same<T.RecordId, z.infer<typeof RecordIdSchema>>>();
same<Same<T.Registration, z.infer<typeof RegistrationSchema>>>();
same<Same<T.Relationship, z.infer<typeof RelationshipSchema>>>();
same<Same<T.RelationshipChange, z.infer<typeof RelationshipChangeSchema>>>();
same<Same<T.RelationshipChangeKind, z.infer<typeof RelationshipChangeKindSchema>>>();
same<Same<T.RelationshipId, z.infer<typeof RelationshipIdSchema>>>();
same<Same<T.RelationshipKind, z.infer<typeof RelationshipKindSchema>>>();
same<Same<T.RelationshipStatus, z.infer<typeof RelationshipStatusSchema>>>();
same<Same<T.Report, z.infer<typeof ReportSchema>>>();
same<Same<T.ReportedAttitude, z.infer<typeof ReportedAttitudeSchema>>>();
same<Same<T.ReportedView, z.infer<typeof ReportedViewSchema>>>();
same<Same<T.Signatory, z.infer<typeof SignatorySchema>>>();
same<Same<T.Source, z.infer<typeof SourceSchema>>>();
same<Same<T.SourceId, z.infer<typeof SourceIdSchema>>>();
same<Same<T.SourceKind, z.infer<typeof SourceKindSchema>>>();
same<Same<T.Span, z.infer<typeof SpanSchema>>>();
same<Same<T.Stance, z.infer<typeof StanceSchema>>>();
same<Same<T.StanceValue, z.infer<typeof StanceValueSchema>>>();
same<Same<T.State, z.infer<typeof StateSchema>>>();
same<Same<T.StateId, z.infer<typeof StateIdSchema>>>();
same<Same<T.StateOrOrganizationId, z.infer<typeof StateOrOrganizationIdSchema>>>();
same<Same<T.Statement, z.infer<typeof StatementSchema>>>();
same<Same<T.StatementId, z.infer<typeof StatementIdSchema>>>();
same<Same<T.StatementKind, z.infer<typeof StatementKindSchema>>>();
same<Same<T.StatusChange, z.infer<typeof StatusChangeSchema>>>();
same<Same<T.Summit, z.infer<typeof SummitSchema>>>();
same<Same<T.SummitKind, z.infer<typeof SummitKindSchema>>>();
same<Same<T.SummitMedium, z.infer<typeof SummitMediumSchema>>>();
same<Same<T.Temporal, z.infer<typeof TemporalSchema>>>();
same<Same<T.TextDigest, z.infer<typeof TextDigestSchema>>>();
same<Same<T.TimeZone, z.infer<typeof TimeZoneSchema>>>();
same<Same<T.Topic, z.infer<typeof TopicSchema>>>();
same<Same<T.TopicCode, z.infer<typeof TopicCodeSchema>>>();
same<Same<T.TopicId, z.infer<typeof TopicIdSchema>>>();
same<Same<T.Uri, z.infer<typeof UriSchema>>>();
same<Same<T.Url, z.infer<typeof UrlSchema>>>();
same<Same<T.Visit, z.infer<typeof VisitSchema>>>();
same<Same<T.VisitId, z.infer<typeof VisitIdSchema>>>();
same<Same<T.VisitRank, z.infer<typeof VisitRankSchema>>>();
same<Same<T.VisitSeries, z.infer<typeof VisitSeriesSchema>>>();
same<Same<T.When, z.infer<typeof WhenSchema>>>();
