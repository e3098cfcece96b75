import * as z from "zod";
import { register } from "../registry.js";
import { EvidenceBasisSchema } from "../vocabularies/evidence-basis.js";
import { EvidenceModeSchema } from "../vocabularies/evidence-mode.js";
import { SourceIdSchema } from "./id.js";
import { JsonPointerSchema } from "./json-pointer.js";
import { list } from "./list.js";
import { SpanSchema } from "./span.js";
import { text } from "./text.js";

/** Schema of `Evidence`. */
export const EvidenceSchema = /* @__PURE__ */ register("Evidence", () =>
  z
    .strictObject({
      source: SourceIdSchema.describe(
        "Where it is read. A source that this one relays stands in an entry of its own exactly if what is told came through it.",
      ),
      spans: list(SpanSchema)
        .exactOptional()
        .describe("Where in the text of the source. The source then needs a `textDigest` (a rule)."),
      fields: list(JsonPointerSchema)
        .exactOptional()
        .describe("Which fields of this record it supports. Leave out if it supports the record as a whole."),
      basis: EvidenceBasisSchema.describe(
        "Whether the source states it, a quoted speaker alone tells it, or the encoder inferred or computed it.",
      ),
      mode: EvidenceModeSchema.exactOptional().describe("How the source gives somebody's words."),
      note: text().exactOptional().describe("How the evidence supports the record. An inference says why it is sound."),
    })
    .describe("How we know: passages of one source, for the record or for some of its fields (W3C Web Annotation)."),
);
