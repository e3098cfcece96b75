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
} from "../../src/model/records/agreement.js";
import type { BilateralAgreementSchema } from "../../src/model/records/bilateral-agreement.js";
import type { MeetingSchema } from "../../src/model/records/meeting.js";
import type { OrganizationSchema } from "../../src/model/records/organization.js";
import type { OfficeSchema, PersonSchema } from "../../src/model/records/person.js";
import type { ClaimSchema, DistanceSchema, PlaceSchema } from "../../src/model/records/place.js";
import type { FormatConsideredSchema, ProcessSchema } from "../../src/model/records/process.js";
import type { RecordSchema } from "../../src/model/records/record.js";
import type { RelationshipChangeSchema, RelationshipSchema } from "../../src/model/records/relationship.js";
import type { MeetingSeriesSchema, VisitSeriesSchema } from "../../src/model/records/series.js";
import type { SourceSchema, TextDigestSchema } from "../../src/model/records/source.js";
import type { StateSchema } from "../../src/model/records/state.js";
import type {
  OriginalQuoteSchema,
  QuoteSchema,
  ReportedViewSchema,
  StanceSchema,
  StatementSchema,
} from "../../src/model/records/statement.js";
import type { SummitSchema } from "../../src/model/records/summit.js";
import type { TopicCodeSchema, TopicSchema } from "../../src/model/records/topic.js";
import type { VisitSchema } from "../../src/model/records/visit.js";
import type { ReportSchema } from "../../src/model/report.js";
import type { AbsoluteUriSchema } from "../../src/model/values/absolute-uri.js";
import type { AlternativeSchema } from "../../src/model/values/alternative.js";
import type { AttributionSchema } from "../../src/model/values/attribution.js";
import type { ChannelSchema } from "../../src/model/values/channel.js";
import type { CommitmentSchema } from "../../src/model/values/commitment.js";
import type { CoordinatesSchema } from "../../src/model/values/coordinates.js";
import type { CountryCodeSchema } from "../../src/model/values/country-code.js";
import type { CurrencySchema } from "../../src/model/values/currency.js";
import type { DurationSchema } from "../../src/model/values/duration.js";
import type { EvidenceSchema } from "../../src/model/values/evidence.js";
import type { ExtensionSchema } from "../../src/model/values/extension.js";
import type { FigureSchema } from "../../src/model/values/figure.js";
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
} from "../../src/model/values/id.js";
import type { IdentifierSchema } from "../../src/model/values/identifier.js";
import type { JsonPointerSchema } from "../../src/model/values/json-pointer.js";
import type { JsonValueSchema } from "../../src/model/values/json-value.js";
import type { LanguageSchema } from "../../src/model/values/language.js";
import type { NameSchema } from "../../src/model/values/name.js";
import type { ParticipationSchema } from "../../src/model/values/participation.js";
import type { SpanSchema } from "../../src/model/values/span.js";
import type { StatusChangeSchema } from "../../src/model/values/status-change.js";
import type { TemporalSchema } from "../../src/model/values/temporal.js";
import type { TimeZoneSchema } from "../../src/model/values/time-zone.js";
import type { UriSchema } from "../../src/model/values/uri.js";
import type { UrlSchema } from "../../src/model/values/url.js";
import type { WhenSchema } from "../../src/model/values/when.js";
import type { AgreementActionKindSchema } from "../../src/model/vocabularies/agreement-action-kind.js";
import type { AgreementInstrumentSchema } from "../../src/model/vocabularies/agreement-instrument.js";
import type { AgreementLevelSchema } from "../../src/model/vocabularies/agreement-level.js";
import type { AgreementRelationKindSchema } from "../../src/model/vocabularies/agreement-relation-kind.js";
import type { AgreementStatusSchema } from "../../src/model/vocabularies/agreement-status.js";
import type { AttendanceSchema } from "../../src/model/vocabularies/attendance.js";
import type { AttributionModeSchema } from "../../src/model/vocabularies/attribution-mode.js";
import type { AttributionRoleSchema } from "../../src/model/vocabularies/attribution-role.js";
import type { BindingnessSchema } from "../../src/model/vocabularies/bindingness.js";
import type { ChannelKindSchema } from "../../src/model/vocabularies/channel-kind.js";
import type { EventStatusSchema } from "../../src/model/vocabularies/event-status.js";
import type { EvidenceBasisSchema } from "../../src/model/vocabularies/evidence-basis.js";
import type { FactualitySchema } from "../../src/model/vocabularies/factuality.js";
import type { FormatStanceSchema } from "../../src/model/vocabularies/format-stance.js";
import type { MeetingAccessSchema } from "../../src/model/vocabularies/meeting-access.js";
import type { MeetingFormatSchema } from "../../src/model/vocabularies/meeting-format.js";
import type { MeetingKindSchema } from "../../src/model/vocabularies/meeting-kind.js";
import type { MeetingLevelSchema } from "../../src/model/vocabularies/meeting-level.js";
import type { MeetingMediumSchema } from "../../src/model/vocabularies/meeting-medium.js";
import type { ModalitySchema } from "../../src/model/vocabularies/modality.js";
import type { NameKindSchema } from "../../src/model/vocabularies/name-kind.js";
import type { OrganizationKindSchema } from "../../src/model/vocabularies/organization-kind.js";
import type { ParticipationRoleSchema } from "../../src/model/vocabularies/participation-role.js";
import type { PersonIdentitySchema } from "../../src/model/vocabularies/person-identity.js";
import type { PlaceKindSchema } from "../../src/model/vocabularies/place-kind.js";
import type { ProcessFormatSchema } from "../../src/model/vocabularies/process-format.js";
import type { ProcessKindSchema } from "../../src/model/vocabularies/process-kind.js";
import type { ProcessStatusSchema } from "../../src/model/vocabularies/process-status.js";
import type { RelationshipChangeKindSchema } from "../../src/model/vocabularies/relationship-change-kind.js";
import type { RelationshipKindSchema } from "../../src/model/vocabularies/relationship-kind.js";
import type { RelationshipStatusSchema } from "../../src/model/vocabularies/relationship-status.js";
import type { ReportedAttitudeSchema } from "../../src/model/vocabularies/reported-attitude.js";
import type { SourceKindSchema } from "../../src/model/vocabularies/source-kind.js";
import type { StanceValueSchema } from "../../src/model/vocabularies/stance-value.js";
import type { StatementKindSchema } from "../../src/model/vocabularies/statement-kind.js";
import type { SummitKindSchema } from "../../src/model/vocabularies/summit-kind.js";
import type { SummitMediumSchema } from "../../src/model/vocabularies/summit-medium.js";
import type { VisitRankSchema } from "../../src/model/vocabularies/visit-rank.js";
import type * as T from "../../src/types.js";

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
