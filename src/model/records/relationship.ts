import * as z from "zod";
import { register } from "../registry.js";
import { FigureSchema } from "../values/figure.js";
import { ActorIdSchema, AgreementIdSchema, EventIdSchema, RelationshipIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity } from "../values/record-fields.js";
import { TemporalSchema } from "../values/temporal.js";
import { label, text } from "../values/text.js";
import { WhenSchema } from "../values/when.js";
import { RelationshipChangeKindSchema } from "../vocabularies/relationship-change-kind.js";
import { RelationshipKindSchema } from "../vocabularies/relationship-kind.js";
import { RelationshipStatusSchema } from "../vocabularies/relationship-status.js";

/** Schema of `RelationshipChange`. */
export const RelationshipChangeSchema = /* @__PURE__ */ register("RelationshipChange", () =>
  z
    .strictObject({
      change: RelationshipChangeKindSchema.describe("What changed."),
      when: WhenSchema.exactOptional().describe("When it changed."),
      during: EventIdSchema.exactOptional().describe("The meeting or visit at which it changed."),
      by: list(ActorIdSchema).exactOptional().describe("Who brought the change about."),
      through: AgreementIdSchema.exactOptional().describe("The document that brought it about."),
      summary: text().exactOptional().describe("What changed, in own words."),
      figures: list(FigureSchema).exactOptional().describe("Numbers that the source gives about it."),
    })
    .describe("A change in how the parties stand to each other."),
);

/** Schema of `Relationship`. */
export const RelationshipSchema = /* @__PURE__ */ register("Relationship", () =>
  z
    .strictObject({
      ...identity("relationship", RelationshipIdSchema),
      title: label().describe("A short title in own words, or what the source calls it."),
      parties: z.array(ActorIdSchema).min(2).max(1_000).describe("Who stands in it: two or more."),
      kind: RelationshipKindSchema.describe("What kind of relationship it is."),
      status: RelationshipStatusSchema.exactOptional().describe("Where it stands, at the time of the report."),
      asStated: label().exactOptional().describe("The relationship in the words of the source."),
      since: TemporalSchema.exactOptional().describe("Since when it exists."),
      changes: list(RelationshipChangeSchema).exactOptional().describe("How it changed, oldest first."),
      summary: text().exactOptional().describe("How the parties stand to each other, in own words."),
      ...annotations(),
    })
    .describe("How two or more actors stand to each other: an alliance, a strategic partnership, severed ties."),
);
