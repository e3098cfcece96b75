// Generated from src/model by `npm run generate`. Do not edit.

import { agreementActionKind } from "../model/vocabularies/agreement-action-kind.js";
import { agreementInstrument } from "../model/vocabularies/agreement-instrument.js";
import { agreementLevel } from "../model/vocabularies/agreement-level.js";
import { agreementRelationKind } from "../model/vocabularies/agreement-relation-kind.js";
import { agreementStatus } from "../model/vocabularies/agreement-status.js";
import { attendance } from "../model/vocabularies/attendance.js";
import { attributionMode } from "../model/vocabularies/attribution-mode.js";
import { attributionRole } from "../model/vocabularies/attribution-role.js";
import { bindingness } from "../model/vocabularies/bindingness.js";
import { channelKind } from "../model/vocabularies/channel-kind.js";
import { eventStatus } from "../model/vocabularies/event-status.js";
import { evidenceBasis } from "../model/vocabularies/evidence-basis.js";
import { factuality } from "../model/vocabularies/factuality.js";
import { formatStance } from "../model/vocabularies/format-stance.js";
import { meetingAccess } from "../model/vocabularies/meeting-access.js";
import { meetingFormat } from "../model/vocabularies/meeting-format.js";
import { meetingKind } from "../model/vocabularies/meeting-kind.js";
import { meetingLevel } from "../model/vocabularies/meeting-level.js";
import { meetingMedium } from "../model/vocabularies/meeting-medium.js";
import { modality } from "../model/vocabularies/modality.js";
import { nameKind } from "../model/vocabularies/name-kind.js";
import { organizationKind } from "../model/vocabularies/organization-kind.js";
import { participationRole } from "../model/vocabularies/participation-role.js";
import { personIdentity } from "../model/vocabularies/person-identity.js";
import { placeKind } from "../model/vocabularies/place-kind.js";
import { processFormat } from "../model/vocabularies/process-format.js";
import { processKind } from "../model/vocabularies/process-kind.js";
import { processStatus } from "../model/vocabularies/process-status.js";
import { recordType } from "../model/vocabularies/record-type.js";
import { relationshipChangeKind } from "../model/vocabularies/relationship-change-kind.js";
import { relationshipKind } from "../model/vocabularies/relationship-kind.js";
import { relationshipStatus } from "../model/vocabularies/relationship-status.js";
import { reportedAttitude } from "../model/vocabularies/reported-attitude.js";
import { sourceKind } from "../model/vocabularies/source-kind.js";
import { stanceValue } from "../model/vocabularies/stance-value.js";
import { statementKind } from "../model/vocabularies/statement-kind.js";
import { summitKind } from "../model/vocabularies/summit-kind.js";
import { summitMedium } from "../model/vocabularies/summit-medium.js";
import { visitRank } from "../model/vocabularies/visit-rank.js";
import type { NamedVocabulary } from "../model/vocabularies/vocabulary.js";

/** Every vocabulary as data: its words, what each means, and where the concept comes from. */
export const vocabularies: {
  readonly agreementActionKind: NamedVocabulary<"AgreementActionKind">;
  readonly agreementInstrument: NamedVocabulary<"AgreementInstrument">;
  readonly agreementLevel: NamedVocabulary<"AgreementLevel">;
  readonly agreementRelationKind: NamedVocabulary<"AgreementRelationKind">;
  readonly agreementStatus: NamedVocabulary<"AgreementStatus">;
  readonly attendance: NamedVocabulary<"Attendance">;
  readonly attributionMode: NamedVocabulary<"AttributionMode">;
  readonly attributionRole: NamedVocabulary<"AttributionRole">;
  readonly bindingness: NamedVocabulary<"Bindingness">;
  readonly channelKind: NamedVocabulary<"ChannelKind">;
  readonly eventStatus: NamedVocabulary<"EventStatus">;
  readonly evidenceBasis: NamedVocabulary<"EvidenceBasis">;
  readonly factuality: NamedVocabulary<"Factuality">;
  readonly formatStance: NamedVocabulary<"FormatStance">;
  readonly meetingAccess: NamedVocabulary<"MeetingAccess">;
  readonly meetingFormat: NamedVocabulary<"MeetingFormat">;
  readonly meetingKind: NamedVocabulary<"MeetingKind">;
  readonly meetingLevel: NamedVocabulary<"MeetingLevel">;
  readonly meetingMedium: NamedVocabulary<"MeetingMedium">;
  readonly modality: NamedVocabulary<"Modality">;
  readonly nameKind: NamedVocabulary<"NameKind">;
  readonly organizationKind: NamedVocabulary<"OrganizationKind">;
  readonly participationRole: NamedVocabulary<"ParticipationRole">;
  readonly personIdentity: NamedVocabulary<"PersonIdentity">;
  readonly placeKind: NamedVocabulary<"PlaceKind">;
  readonly processFormat: NamedVocabulary<"ProcessFormat">;
  readonly processKind: NamedVocabulary<"ProcessKind">;
  readonly processStatus: NamedVocabulary<"ProcessStatus">;
  readonly recordType: NamedVocabulary<"RecordType">;
  readonly relationshipChangeKind: NamedVocabulary<"RelationshipChangeKind">;
  readonly relationshipKind: NamedVocabulary<"RelationshipKind">;
  readonly relationshipStatus: NamedVocabulary<"RelationshipStatus">;
  readonly reportedAttitude: NamedVocabulary<"ReportedAttitude">;
  readonly sourceKind: NamedVocabulary<"SourceKind">;
  readonly stanceValue: NamedVocabulary<"StanceValue">;
  readonly statementKind: NamedVocabulary<"StatementKind">;
  readonly summitKind: NamedVocabulary<"SummitKind">;
  readonly summitMedium: NamedVocabulary<"SummitMedium">;
  readonly visitRank: NamedVocabulary<"VisitRank">;
} = {
  agreementActionKind,
  agreementInstrument,
  agreementLevel,
  agreementRelationKind,
  agreementStatus,
  attendance,
  attributionMode,
  attributionRole,
  bindingness,
  channelKind,
  eventStatus,
  evidenceBasis,
  factuality,
  formatStance,
  meetingAccess,
  meetingFormat,
  meetingKind,
  meetingLevel,
  meetingMedium,
  modality,
  nameKind,
  organizationKind,
  participationRole,
  personIdentity,
  placeKind,
  processFormat,
  processKind,
  processStatus,
  recordType,
  relationshipChangeKind,
  relationshipKind,
  relationshipStatus,
  reportedAttitude,
  sourceKind,
  stanceValue,
  statementKind,
  summitKind,
  summitMedium,
  visitRank,
};
