import * as z from "zod";
import { register } from "../registry.js";
import { GapKindSchema } from "../vocabularies/gap-kind.js";
import { RecordIdSchema, SourceOrStatementIdSchema } from "./id.js";
import { JsonPointerSchema } from "./json-pointer.js";
import { list } from "./list.js";
import { TemporalSchema } from "./temporal.js";
import { text } from "./text.js";

/** Schema of `Gap`. */
export const GapSchema = /* @__PURE__ */ register("Gap", () =>
  z
    .strictObject({
      field: JsonPointerSchema.exactOptional().describe(
        "The field of this record that is open, there or not. Leave out if the gap is about the record as a whole.",
      ),
      kind: GapKindSchema.describe("What is known of the detail: that there is none, that nobody tells it."),
      of: list(RecordIdSchema)
        .exactOptional()
        .describe('Narrows it to these: "no American attendees". Of what is unconfirmed: who has not confirmed it.'),
      asOf: TemporalSchema.exactOptional().describe("The time it holds for."),
      from: list(SourceOrStatementIdSchema)
        .exactOptional()
        .describe("The sources that are silent, or the sources and statements that say that it is open."),
      note: text().exactOptional().describe("What is open, in own words."),
    })
    .describe(
      "A detail that is left open or is not there (HL7 FHIR, data-absent-reason). A number that is open is a figure with `missing`; a thing that was expected and is not there is the record itself, with its status.",
    ),
);
