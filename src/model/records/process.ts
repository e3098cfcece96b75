import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema, ProcessIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { ProcessStatusChangeSchema } from "../values/status-change.js";
import { label } from "../values/text.js";
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
      parties: list(ActorIdSchema).describe("Who negotiates or undertakes it: one or more."),
      status: ProcessStatusSchema.describe("How far it has come, at the time of the report."),
      ...namedOccurrence("When it runs.", "The records it deals with, such as a conflict's place or a relationship."),
      mediators: list(ActorIdSchema).exactOptional().describe("Who mediates."),
      observers: list(ActorIdSchema).exactOptional().describe("Who observes."),
      format: ProcessFormatSchema.exactOptional().describe("The format it has at present."),
      formatsConsidered: list(FormatConsideredSchema)
        .exactOptional()
        .describe("The formats that somebody considers or rejects."),
      statusHistory: list(ProcessStatusChangeSchema).exactOptional().describe("How the status changed, oldest first."),
      ...annotations(),
    })
    .describe(
      "A negotiation or similar effort that outlives a meeting: peace talks, an accession, a dispute before a tribunal. What it aims at is an agreement that names it as its `process`.",
    ),
);
