// Generated from src/model by `npm run generate`. Do not edit.

import { actKind } from "../model/vocabularies/act-kind.js";
import { actOutcome } from "../model/vocabularies/act-outcome.js";
import { actShade } from "../model/vocabularies/act-shade.js";
import { actStatus } from "../model/vocabularies/act-status.js";
import { agreementActionKind } from "../model/vocabularies/agreement-action-kind.js";
import { agreementActionStatus } from "../model/vocabularies/agreement-action-status.js";
import { agreementBodyRole } from "../model/vocabularies/agreement-body-role.js";
import { agreementInstrument } from "../model/vocabularies/agreement-instrument.js";
import { agreementLevel } from "../model/vocabularies/agreement-level.js";
import { agreementRelationKind } from "../model/vocabularies/agreement-relation-kind.js";
import { agreementStatus } from "../model/vocabularies/agreement-status.js";
import { alternativeKind } from "../model/vocabularies/alternative-kind.js";
import { attendance } from "../model/vocabularies/attendance.js";
import { bindingness } from "../model/vocabularies/bindingness.js";
import { channelKind } from "../model/vocabularies/channel-kind.js";
import { claimModality } from "../model/vocabularies/claim-modality.js";
import { conditionKind } from "../model/vocabularies/condition-kind.js";
import { eventStatus } from "../model/vocabularies/event-status.js";
import { evidenceBasis } from "../model/vocabularies/evidence-basis.js";
import { evidenceMode } from "../model/vocabularies/evidence-mode.js";
import { factuality } from "../model/vocabularies/factuality.js";
import { figureMeasure } from "../model/vocabularies/figure-measure.js";
import { figureMissing } from "../model/vocabularies/figure-missing.js";
import { formatStance } from "../model/vocabularies/format-stance.js";
import { gapKind } from "../model/vocabularies/gap-kind.js";
import { meetingAccess } from "../model/vocabularies/meeting-access.js";
import { meetingFormat } from "../model/vocabularies/meeting-format.js";
import { meetingKind } from "../model/vocabularies/meeting-kind.js";
import { meetingLevel } from "../model/vocabularies/meeting-level.js";
import { meetingMedium } from "../model/vocabularies/meeting-medium.js";
import { nameKind } from "../model/vocabularies/name-kind.js";
import { organizationKind } from "../model/vocabularies/organization-kind.js";
import { participationRole } from "../model/vocabularies/participation-role.js";
import { personIdentity } from "../model/vocabularies/person-identity.js";
import { placeKind } from "../model/vocabularies/place-kind.js";
import { processFormat } from "../model/vocabularies/process-format.js";
import { processKind } from "../model/vocabularies/process-kind.js";
import { processStatus } from "../model/vocabularies/process-status.js";
import { recordType } from "../model/vocabularies/record-type.js";
import { relationshipKind } from "../model/vocabularies/relationship-kind.js";
import { relationshipStatus } from "../model/vocabularies/relationship-status.js";
import { reportedAttitude } from "../model/vocabularies/reported-attitude.js";
import { sourceKind } from "../model/vocabularies/source-kind.js";
import { stanceValue } from "../model/vocabularies/stance-value.js";
import { standing } from "../model/vocabularies/standing.js";
import { statementKind } from "../model/vocabularies/statement-kind.js";
import { statementShade } from "../model/vocabularies/statement-shade.js";
import { summitKind } from "../model/vocabularies/summit-kind.js";
import { summitMedium } from "../model/vocabularies/summit-medium.js";
import { visitRank } from "../model/vocabularies/visit-rank.js";
import { whenPart } from "../model/vocabularies/when-part.js";
import type { NamedVocabulary } from "../model/vocabularies/vocabulary.js";

/** Every vocabulary as data: its words, what each means, and where the concept comes from. */
export const vocabularies: {
  readonly actKind: NamedVocabulary<"ActKind">;
  readonly actOutcome: NamedVocabulary<"ActOutcome">;
  readonly actShade: NamedVocabulary<"ActShade">;
  readonly actStatus: NamedVocabulary<"ActStatus">;
  readonly agreementActionKind: NamedVocabulary<"AgreementActionKind">;
  readonly agreementActionStatus: NamedVocabulary<"AgreementActionStatus">;
  readonly agreementBodyRole: NamedVocabulary<"AgreementBodyRole">;
  readonly agreementInstrument: NamedVocabulary<"AgreementInstrument">;
  readonly agreementLevel: NamedVocabulary<"AgreementLevel">;
  readonly agreementRelationKind: NamedVocabulary<"AgreementRelationKind">;
  readonly agreementStatus: NamedVocabulary<"AgreementStatus">;
  readonly alternativeKind: NamedVocabulary<"AlternativeKind">;
  readonly attendance: NamedVocabulary<"Attendance">;
  readonly bindingness: NamedVocabulary<"Bindingness">;
  readonly channelKind: NamedVocabulary<"ChannelKind">;
  readonly claimModality: NamedVocabulary<"ClaimModality">;
  readonly conditionKind: NamedVocabulary<"ConditionKind">;
  readonly eventStatus: NamedVocabulary<"EventStatus">;
  readonly evidenceBasis: NamedVocabulary<"EvidenceBasis">;
  readonly evidenceMode: NamedVocabulary<"EvidenceMode">;
  readonly factuality: NamedVocabulary<"Factuality">;
  readonly figureMeasure: NamedVocabulary<"FigureMeasure">;
  readonly figureMissing: NamedVocabulary<"FigureMissing">;
  readonly formatStance: NamedVocabulary<"FormatStance">;
  readonly gapKind: NamedVocabulary<"GapKind">;
  readonly meetingAccess: NamedVocabulary<"MeetingAccess">;
  readonly meetingFormat: NamedVocabulary<"MeetingFormat">;
  readonly meetingKind: NamedVocabulary<"MeetingKind">;
  readonly meetingLevel: NamedVocabulary<"MeetingLevel">;
  readonly meetingMedium: NamedVocabulary<"MeetingMedium">;
  readonly nameKind: NamedVocabulary<"NameKind">;
  readonly organizationKind: NamedVocabulary<"OrganizationKind">;
  readonly participationRole: NamedVocabulary<"ParticipationRole">;
  readonly personIdentity: NamedVocabulary<"PersonIdentity">;
  readonly placeKind: NamedVocabulary<"PlaceKind">;
  readonly processFormat: NamedVocabulary<"ProcessFormat">;
  readonly processKind: NamedVocabulary<"ProcessKind">;
  readonly processStatus: NamedVocabulary<"ProcessStatus">;
  readonly recordType: NamedVocabulary<"RecordType">;
  readonly relationshipKind: NamedVocabulary<"RelationshipKind">;
  readonly relationshipStatus: NamedVocabulary<"RelationshipStatus">;
  readonly reportedAttitude: NamedVocabulary<"ReportedAttitude">;
  readonly sourceKind: NamedVocabulary<"SourceKind">;
  readonly stanceValue: NamedVocabulary<"StanceValue">;
  readonly standing: NamedVocabulary<"Standing">;
  readonly statementKind: NamedVocabulary<"StatementKind">;
  readonly statementShade: NamedVocabulary<"StatementShade">;
  readonly summitKind: NamedVocabulary<"SummitKind">;
  readonly summitMedium: NamedVocabulary<"SummitMedium">;
  readonly visitRank: NamedVocabulary<"VisitRank">;
  readonly whenPart: NamedVocabulary<"WhenPart">;
} = {
  actKind,
  actOutcome,
  actShade,
  actStatus,
  agreementActionKind,
  agreementActionStatus,
  agreementBodyRole,
  agreementInstrument,
  agreementLevel,
  agreementRelationKind,
  agreementStatus,
  alternativeKind,
  attendance,
  bindingness,
  channelKind,
  claimModality,
  conditionKind,
  eventStatus,
  evidenceBasis,
  evidenceMode,
  factuality,
  figureMeasure,
  figureMissing,
  formatStance,
  gapKind,
  meetingAccess,
  meetingFormat,
  meetingKind,
  meetingLevel,
  meetingMedium,
  nameKind,
  organizationKind,
  participationRole,
  personIdentity,
  placeKind,
  processFormat,
  processKind,
  processStatus,
  recordType,
  relationshipKind,
  relationshipStatus,
  reportedAttitude,
  sourceKind,
  stanceValue,
  standing,
  statementKind,
  statementShade,
  summitKind,
  summitMedium,
  visitRank,
  whenPart,
};
