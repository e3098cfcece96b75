import * as z from "zod";
import { register } from "../registry.js";
import { RecordIdSchema, TopicIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity, otherNames } from "../values/record-fields.js";
import { label } from "../values/text.js";

/** Schema of `TopicCode`. */
export const TopicCodeSchema = /* @__PURE__ */ register("TopicCode", () =>
  z
    .strictObject({
      scheme: label().describe("The code list, such as `medtop` for the IPTC Media Topics."),
      code: label().describe("The code, as a text, with any leading zeros."),
      label: label().exactOptional().describe("What the code list calls it."),
    })
    .describe("The topic in a code list (schema.org DefinedTerm)."),
);

/** Schema of `Topic`. */
export const TopicSchema = /* @__PURE__ */ register("Topic", () =>
  z
    .strictObject({
      ...identity("topic", TopicIdSchema),
      name: label().describe("The subject in a few words, in the report's language."),
      codes: list(TopicCodeSchema).exactOptional().describe("The same subject in code lists."),
      about: list(RecordIdSchema)
        .exactOptional()
        .describe("The records that the subject is about, such as a place or a relationship."),
      within: TopicIdSchema.exactOptional().describe("The wider topic that it is a part of."),
      ...otherNames(),
      ...annotations(),
    })
    .describe(
      "A subject that occurrences deal with. Only where no actor, place or occurrence stands for the matter, and not for what the `item` of a figure says.",
    ),
);
