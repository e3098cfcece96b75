// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type { documentTypes } from "./model.js";
import {
  isAct,
  isAgreement,
  isAnyRecord,
  isBilateralAgreement,
  isMeeting,
  isOrganization,
  isPerson,
  isPlace,
  isProcess,
  isRelationship,
  isReport,
  isSource,
  isState,
  isStatement,
  isSummit,
  isTopic,
  isVisit,
} from "./validators.js";

/** The validator of everything that a document can be checked as. */
export const documentValidators: Readonly<Record<keyof typeof documentTypes, (value: unknown) => boolean>> = {
  report: isReport,
  record: isAnyRecord,
  person: isPerson,
  organization: isOrganization,
  state: isState,
  place: isPlace,
  topic: isTopic,
  source: isSource,
  visit: isVisit,
  meeting: isMeeting,
  agreement: isAgreement,
  act: isAct,
  statement: isStatement,
  process: isProcess,
  relationship: isRelationship,
  summit: isSummit,
  "bilateral-agreement": isBilateralAgreement,
};
