import * as z from "zod";
import { ActSchema } from "./records/act.js";
import { AgreementSchema } from "./records/agreement.js";
import { MeetingSchema } from "./records/meeting.js";
import { OrganizationSchema } from "./records/organization.js";
import { PersonSchema } from "./records/person.js";
import { PlaceSchema } from "./records/place.js";
import { ProcessSchema } from "./records/process.js";
import { RelationshipSchema } from "./records/relationship.js";
import { SourceSchema } from "./records/source.js";
import { StateSchema } from "./records/state.js";
import { StatementSchema } from "./records/statement.js";
import { TopicSchema } from "./records/topic.js";
import { VisitSchema } from "./records/visit.js";
import { register } from "./registry.js";
import { AbsoluteUriSchema } from "./values/absolute-uri.js";
import { LanguageSchema } from "./values/language.js";
import { list } from "./values/list.js";
import { extensionsField, schemaField } from "./values/record-fields.js";
import { TemporalSchema } from "./values/temporal.js";
import { label, text } from "./values/text.js";

const MAX_RECORDS = 10_000;

/** Schema of `Report`. */
export const ReportSchema = /* @__PURE__ */ register("Report", () =>
  z
    .strictObject({
      ...schemaField(),
      type: z.literal("report").describe("Always `report`: says that this is a whole report."),
      version: z.literal("1").describe("Version of the format. Always `1`."),
      id: AbsoluteUriSchema.describe(
        "The report's own URI, without a fragment. A record's global name is `<report id>#<record id>`.",
      ),
      title: label().describe("What the story is about, in own words."),
      language: LanguageSchema.describe("The language of all text in the report that does not say otherwise."),
      summary: text().exactOptional().describe("The story in a few sentences, in own words."),
      createdAt: TemporalSchema.exactOptional().describe("When the report was first written."),
      updatedAt: TemporalSchema.exactOptional().describe("When the report was last changed."),
      sources: list(SourceSchema, MAX_RECORDS).describe(
        "The sources in which the story was read. Where one leads, it is the first.",
      ),
      people: list(PersonSchema, MAX_RECORDS).exactOptional().describe("The people in the story."),
      organizations: list(OrganizationSchema, MAX_RECORDS).exactOptional().describe("The organizations in the story."),
      states: list(StateSchema, MAX_RECORDS).exactOptional().describe("The states in the story, as actors."),
      places: list(PlaceSchema, MAX_RECORDS).exactOptional().describe("The places in the story."),
      topics: list(TopicSchema, MAX_RECORDS).exactOptional().describe("The subjects it deals with."),
      visits: list(VisitSchema, MAX_RECORDS).exactOptional().describe("Who travelled where."),
      meetings: list(MeetingSchema, MAX_RECORDS).exactOptional().describe("Who met whom."),
      agreements: list(AgreementSchema, MAX_RECORDS).exactOptional().describe("What was agreed, or is sought."),
      acts: list(ActSchema, MAX_RECORDS)
        .exactOptional()
        .describe("What was done, or befell, that is none of the others."),
      statements: list(StatementSchema, MAX_RECORDS).exactOptional().describe("Who said what."),
      processes: list(ProcessSchema, MAX_RECORDS).exactOptional().describe("The negotiations behind it."),
      relationships: list(RelationshipSchema, MAX_RECORDS)
        .exactOptional()
        .describe("How the actors stand to each other."),
      ...extensionsField(),
    })
    .describe("One news story as data: who met whom, what was agreed, who said what, and how we know."),
);
