import * as z from "zod";
import type { NamedTypes } from "../../generated/model.js";
import { type Proven, registerUnproven } from "../registry.js";
import type { SchemaOf } from "../schema-types.js";
import { type RecordType, recordType } from "../vocabularies/record-type.js";

const MAX_LENGTH = 200;

const slug = /* @__PURE__ */ z.string().regex(/^[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u);

/**
 * An id is `<type>:<slug>`. The prefix is the type of the record it names, so the schema itself refuses a
 * reference to a record of the wrong kind. An id of several types is one alternation, never a union.
 */
function id<Name extends keyof NamedTypes, const Prefix extends RecordType>(
  name: Name,
  prefixes: readonly Prefix[] & Proven<`${Prefix}:${string}`, Name>,
  description: string,
): SchemaOf<NamedTypes[Name]> {
  return registerUnproven(
    name,
    () => {
      const prefix = prefixes.length === 1 ? z.literal(prefixes[0] as Prefix) : z.enum(prefixes);
      return z
        .templateLiteral([prefix, ":", slug])
        .check(z.maxLength(MAX_LENGTH) as never)
        .describe(description);
    },
    { maxLength: MAX_LENGTH, tsType: prefixes.map((prefix) => `\`${prefix}:\${string}\``).join(" | ") },
  );
}

/** The id of records of one type. */
function recordId<Name extends keyof NamedTypes, const Type extends RecordType>(
  name: Name,
  type: Type & Proven<`${Type}:${string}`, Name>,
  slugOfOne: string,
): SchemaOf<NamedTypes[Name]> {
  const article = /^[aeiou]/.test(type) ? "an" : "a";
  return id<Name, Type>(name, [type] as never, `Id of ${article} ${type}, such as \`${type}:${slugOfOne}\`.`);
}

/** Schema of `PersonId`. */
export const PersonIdSchema = /* @__PURE__ */ recordId("PersonId", "person", "ada-example");
/** Schema of `OrganizationId`. */
export const OrganizationIdSchema = /* @__PURE__ */ recordId("OrganizationId", "organization", "daily-sample");
/** Schema of `StateId`. */
export const StateIdSchema = /* @__PURE__ */ recordId("StateId", "state", "examplia");
/** Schema of `PlaceId`. */
export const PlaceIdSchema = /* @__PURE__ */ recordId("PlaceId", "place", "sample-city");
/** Schema of `TopicId`. */
export const TopicIdSchema = /* @__PURE__ */ recordId("TopicId", "topic", "trade");
/** Schema of `SourceId`. */
export const SourceIdSchema = /* @__PURE__ */ recordId("SourceId", "source", "article");
/** Schema of `VisitId`. */
export const VisitIdSchema = /* @__PURE__ */ recordId("VisitId", "visit", "2024-08-examplia");
/** Schema of `MeetingId`. */
export const MeetingIdSchema = /* @__PURE__ */ recordId("MeetingId", "meeting", "talks");
/** Schema of `AgreementId`. */
export const AgreementIdSchema = /* @__PURE__ */ recordId("AgreementId", "agreement", "joint-statement");
/** Schema of `StatementId`. */
export const StatementIdSchema = /* @__PURE__ */ recordId("StatementId", "statement", "offer");
/** Schema of `ProcessId`. */
export const ProcessIdSchema = /* @__PURE__ */ recordId("ProcessId", "process", "peace-talks");
/** Schema of `RelationshipId`. */
export const RelationshipIdSchema = /* @__PURE__ */ recordId("RelationshipId", "relationship", "alliance");

/** Schema of `ActorId`. */
export const ActorIdSchema = /* @__PURE__ */ id(
  "ActorId",
  ["person", "organization", "state"],
  "Id of an actor: a person, an organization or a state.",
);
/** Schema of `StateOrOrganizationId`. */
export const StateOrOrganizationIdSchema = /* @__PURE__ */ id(
  "StateOrOrganizationId",
  ["state", "organization"],
  "Id of a state or an organization.",
);
/** Schema of `EventId`. */
export const EventIdSchema = /* @__PURE__ */ id(
  "EventId",
  ["visit", "meeting"],
  "Id of an event: a visit or a meeting.",
);
/** Schema of `EventOrProcessId`. */
export const EventOrProcessIdSchema = /* @__PURE__ */ id(
  "EventOrProcessId",
  ["visit", "meeting", "process"],
  "Id of a visit, a meeting or a process: what a meeting can be part of.",
);
/** Schema of `EventAgreementOrStatementId`. */
export const EventAgreementOrStatementIdSchema = /* @__PURE__ */ id(
  "EventAgreementOrStatementId",
  ["visit", "meeting", "agreement", "statement"],
  "Id of an event, an agreement or a statement: what something else can come after.",
);
/** Schema of `RecordId`. */
export const RecordIdSchema = /* @__PURE__ */ id(
  "RecordId",
  Object.keys(recordType.words) as RecordType[],
  "Id of a record of any type.",
);
