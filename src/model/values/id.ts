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
/** Schema of `ActId`. */
export const ActIdSchema = /* @__PURE__ */ recordId("ActId", "act", "release-of-prisoners");
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
/** Schema of `OccurrenceId`. */
export const OccurrenceIdSchema = /* @__PURE__ */ id(
  "OccurrenceId",
  ["visit", "meeting", "agreement", "act", "statement", "process", "relationship"],
  "Id of an occurrence: a visit, a meeting, an agreement, an act, a statement, a process or a relationship.",
);
/** Schema of `ActorOrSourceId`. */
export const ActorOrSourceIdSchema = /* @__PURE__ */ id(
  "ActorOrSourceId",
  ["person", "organization", "state", "source"],
  "Id of an actor or a source: who uses a name.",
);
/** Schema of `SourceOrStatementId`. */
export const SourceOrStatementIdSchema = /* @__PURE__ */ id(
  "SourceOrStatementId",
  ["source", "statement"],
  "Id of a source or a statement: whose account it is, or what a statement answers.",
);
/** Schema of `AgreementOrSourceId`. */
export const AgreementOrSourceIdSchema = /* @__PURE__ */ id(
  "AgreementOrSourceId",
  ["agreement", "source"],
  "Id of an agreement or a source: the text that a statement stands in.",
);
/** Schema of `AgreementOrStatementId`. */
export const AgreementOrStatementIdSchema = /* @__PURE__ */ id(
  "AgreementOrStatementId",
  ["agreement", "statement"],
  "Id of an agreement or a statement: what an agreement can relate to.",
);
/** Schema of `ActOrProcessId`. */
export const ActOrProcessIdSchema = /* @__PURE__ */ id(
  "ActOrProcessId",
  ["act", "process"],
  "Id of an act or a process: what an act can be part of.",
);
/** Schema of `BasisId`. */
export const BasisIdSchema = /* @__PURE__ */ id(
  "BasisId",
  ["agreement", "act", "statement", "topic"],
  "Id of an agreement, an act, a statement or a topic: what an act can rest on.",
);
/** Schema of `OfficeBodyId`. */
export const OfficeBodyIdSchema = /* @__PURE__ */ id(
  "OfficeBodyId",
  ["state", "organization", "meeting", "process"],
  "Id of a state, an organization, a meeting or a process: what an office can be of.",
);
/** Schema of `RecordId`. */
export const RecordIdSchema = /* @__PURE__ */ id(
  "RecordId",
  Object.keys(recordType.words) as RecordType[],
  "Id of a record of any type.",
);
/** Schema of `AboutId`. */
export const AboutIdSchema = /* @__PURE__ */ id(
  "AboutId",
  Object.keys(recordType.words).filter((type) => type !== "topic") as Exclude<RecordType, "topic">[],
  "Id of a record of any type but topic: what something is about. A topic goes into `topics`.",
);
