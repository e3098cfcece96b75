import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema, RecordIdSchema, SourceIdSchema } from "../values/id.js";
import { LanguageSchema } from "../values/language.js";
import { list } from "../values/list.js";
import { annotations, identity } from "../values/record-fields.js";
import { TemporalSchema } from "../values/temporal.js";
import { label, text } from "../values/text.js";
import { UrlSchema } from "../values/url.js";
import { SourceKindSchema } from "../vocabularies/source-kind.js";

/** Schema of `TextDigest`. */
export const TextDigestSchema = /* @__PURE__ */ register("TextDigest", () =>
  z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .describe("SHA-256 of the UTF-8 bytes of the text, in lower-case hex (FIPS 180-4)."),
      length: z.int().min(1).describe("Length of the text in Unicode code points."),
    })
    .describe("Binds evidence spans to one exact text without holding it."),
);

/** Schema of `Source`. */
export const SourceSchema = /* @__PURE__ */ register("Source", () =>
  z
    .strictObject({
      ...identity("source", SourceIdSchema),
      kind: SourceKindSchema.describe("What kind of document it is."),
      title: label().exactOptional().describe("Its title or headline, word for word."),
      publisher: ActorIdSchema.exactOptional().describe("Who published it. Of a readout: whose account it is."),
      authors: list(text()).exactOptional().describe("Its authors, as the byline gives them."),
      url: UrlSchema.exactOptional().describe("Where it can be read."),
      publishedAt: TemporalSchema.exactOptional().describe(
        "When it was published, which is not when the events happened.",
      ),
      retrievedAt: TemporalSchema.exactOptional().describe("When it was read for this report."),
      language: LanguageSchema.exactOptional().describe(
        "The language it is written or spoken in. Leave out if unknown.",
      ),
      translatedFrom: LanguageSchema.exactOptional().describe(
        "The language it was translated from, where it is a translation.",
      ),
      basedOn: list(SourceIdSchema)
        .exactOptional()
        .describe("The sources that it relays. Such a source is not independent of them."),
      credit: label().exactOptional().describe("The credit line, as given: of a photograph, who took or supplied it."),
      depicts: list(RecordIdSchema).exactOptional().describe("The records that a picture shows."),
      caption: text().exactOptional().describe("What a picture shows, in own words."),
      textDigest: TextDigestSchema.exactOptional().describe(
        "Digest and length of its text. Evidence spans into this source need it.",
      ),
      ...annotations(),
    })
    .describe(
      "Something the report was read in, or that such a text relays: an article, a wire report, a transcript, a participant's readout, a photograph.",
    ),
);
