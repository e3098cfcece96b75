import { agreementActionKind } from "./agreement-action-kind.js";
import { agreementInstrument } from "./agreement-instrument.js";
import { agreementLevel } from "./agreement-level.js";
import { agreementRelationKind } from "./agreement-relation-kind.js";
import { agreementStatus } from "./agreement-status.js";
import { attendance } from "./attendance.js";
import { attributionMode } from "./attribution-mode.js";
import { attributionRole } from "./attribution-role.js";
import { bindingness } from "./bindingness.js";
import { channelKind } from "./channel-kind.js";
import { eventStatus } from "./event-status.js";
import { evidenceBasis } from "./evidence-basis.js";
import { factuality } from "./factuality.js";
import { formatStance } from "./format-stance.js";
import { meetingAccess } from "./meeting-access.js";
import { meetingFormat } from "./meeting-format.js";
import { meetingKind } from "./meeting-kind.js";
import { meetingLevel } from "./meeting-level.js";
import { meetingMedium } from "./meeting-medium.js";
import { modality } from "./modality.js";
import { nameKind } from "./name-kind.js";
import { organizationKind } from "./organization-kind.js";
import { participationRole } from "./participation-role.js";
import { personIdentity } from "./person-identity.js";
import { placeKind } from "./place-kind.js";
import { processFormat } from "./process-format.js";
import { processKind } from "./process-kind.js";
import { processStatus } from "./process-status.js";
import { recordType } from "./record-type.js";
import { relationshipChangeKind } from "./relationship-change-kind.js";
import { relationshipKind } from "./relationship-kind.js";
import { relationshipStatus } from "./relationship-status.js";
import { reportedAttitude } from "./reported-attitude.js";
import { sourceKind } from "./source-kind.js";
import { stanceValue } from "./stance-value.js";
import { statementKind } from "./statement-kind.js";
import { summitKind } from "./summit-kind.js";
import { summitMedium } from "./summit-medium.js";
import { visitRank } from "./visit-rank.js";

/** Every vocabulary as data: its words, what each means, and where the concept comes from. */
export const vocabularies = {
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
} as const;
