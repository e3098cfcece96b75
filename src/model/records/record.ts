import * as z from "zod";
import { register } from "../registry.js";
import type { RecordType } from "../vocabularies/record-type.js";
import { ActSchema } from "./act.js";
import { AgreementSchema } from "./agreement.js";
import { MeetingSchema } from "./meeting.js";
import { OrganizationSchema } from "./organization.js";
import { PersonSchema } from "./person.js";
import { PlaceSchema } from "./place.js";
import { ProcessSchema } from "./process.js";
import { RelationshipSchema } from "./relationship.js";
import { SourceSchema } from "./source.js";
import { StateSchema } from "./state.js";
import { StatementSchema } from "./statement.js";
import { TopicSchema } from "./topic.js";
import { VisitSchema } from "./visit.js";

/** The schema of each record, by its `type`. */
export const recordSchemas = {
  person: PersonSchema,
  organization: OrganizationSchema,
  state: StateSchema,
  place: PlaceSchema,
  topic: TopicSchema,
  source: SourceSchema,
  visit: VisitSchema,
  meeting: MeetingSchema,
  agreement: AgreementSchema,
  act: ActSchema,
  statement: StatementSchema,
  process: ProcessSchema,
  relationship: RelationshipSchema,
} as const satisfies Readonly<Record<RecordType, z.ZodType>>;

type OneSchema = (typeof recordSchemas)[RecordType];

/** Schema of `AnyRecord`. */
export const AnyRecordSchema = /* @__PURE__ */ register("AnyRecord", () =>
  z
    .discriminatedUnion("type", Object.values(recordSchemas) as [OneSchema, ...OneSchema[]])
    .describe("Any one record, told by its `type`."),
);
