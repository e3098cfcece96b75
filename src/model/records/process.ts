import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema, ProcessIdSchema, TopicIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity } from "../values/record-fields.js";
import { label, text } from "../values/text.js";
import { WhenSchema } from "../values/when.js";
import { FormatStanceSchema } from "../vocabularies/format-stance.js";
import { ProcessFormatSchema } from "../vocabularies/process-format.js";
import { ProcessKindSchema } from "../vocabularies/process-kind.js";
import { ProcessStatusSchema } from "../vocabularies/process-status.js";

/** Schema of `FormatConsidered`. */
export const FormatConsideredSchema = /* @__PURE__ */ register("FormatConsidered", () =>
  z
    .strictObject({
      format: ProcessFormatSchema.exactOptional().describe("The format, where it can be told."),
      label: label().exactOptional().describe("What the source calls it."),
      with: list(ActorIdSchema).exactOptional().describe("Who else would be part of it."),
      by: list(ActorIdSchema).exactOptional().describe("Who considers, proposes or rejects it."),
      stance: FormatStanceSchema.exactOptional().describe("What they think of it."),
    })
    .describe("Another format that is under consideration."),
);

/** Schema of `Process`. */
export const ProcessSchema = /* @__PURE__ */ register("Process", () =>
  z
    .strictObject({
      ...identity("process", ProcessIdSchema),
      title: label().describe("What the source calls it, or a short title in own words."),
      kind: ProcessKindSchema.describe("What kind of process it is."),
      parties: z.array(ActorIdSchema).min(2).max(1_000).describe("Who negotiates: two or more."),
      status: ProcessStatusSchema.describe("How far it has come, at the time of the report."),
      mediators: list(ActorIdSchema).exactOptional().describe("Who mediates."),
      observers: list(ActorIdSchema).exactOptional().describe("Who observes."),
      format: ProcessFormatSchema.exactOptional().describe("The format it has at present."),
      formatsConsidered: list(FormatConsideredSchema)
        .exactOptional()
        .describe("The formats that somebody considers or rejects."),
      topics: list(TopicIdSchema).exactOptional().describe("What it deals with."),
      when: WhenSchema.exactOptional().describe("When it runs."),
      summary: text().exactOptional().describe("Where it stands, in own words."),
      ...annotations(),
    })
    .describe(
      "A negotiation or similar effort that outlives a meeting. What it aims at is an agreement that names it as its `process`.",
    ),
);
