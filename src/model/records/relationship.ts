import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema, RelationshipIdSchema } from "../values/id.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { label } from "../values/text.js";
import { RelationshipKindSchema } from "../vocabularies/relationship-kind.js";
import { RelationshipStatusSchema } from "../vocabularies/relationship-status.js";

/** Schema of `Relationship`. */
export const RelationshipSchema = /* @__PURE__ */ register("Relationship", () =>
  z
    .strictObject({
      ...identity("relationship", RelationshipIdSchema),
      title: label().describe("A short title in own words, or what the source calls it."),
      parties: z.array(ActorIdSchema).min(2).max(1_000).describe("Who stands in it: two or more."),
      kind: RelationshipKindSchema.describe("What kind of relationship it is."),
      status: RelationshipStatusSchema.exactOptional().describe("Where it stands, at the time of the report."),
      ...namedOccurrence(
        "Since when and until when it holds.",
        "The records it is about, such as the agreement that it rests on.",
      ),
      asStated: label().exactOptional().describe("The relationship in the words of the source."),
      ...annotations(),
    })
    .describe(
      "How two or more actors stand to each other: an alliance, a strategic partnership, severed ties. What changes it is an act about it; what a text provides about it is a commitment of that text.",
    ),
);
