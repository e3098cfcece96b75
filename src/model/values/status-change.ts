import * as z from "zod";
import { register } from "../registry.js";
import { EventStatusSchema } from "../vocabularies/event-status.js";
import { ActorIdSchema, StatementIdSchema } from "./id.js";
import { list } from "./list.js";
import { text } from "./text.js";
import { WhenSchema } from "./when.js";

/** Schema of `StatusChange`. */
export const StatusChangeSchema = /* @__PURE__ */ register("StatusChange", () =>
  z
    .strictObject({
      status: EventStatusSchema.describe("The status that the event took on."),
      when: WhenSchema.exactOptional().describe("When it took this status on."),
      by: list(ActorIdSchema).exactOptional().describe("Who brought the change about."),
      statement: StatementIdSchema.exactOptional().describe("The statement that made it known."),
      reason: text().exactOptional().describe("The reason the source gives, in own words."),
    })
    .describe("A change of status that the report itself asserts. What somebody merely proposed is a statement."),
);
