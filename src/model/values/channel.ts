import * as z from "zod";
import { register } from "../registry.js";
import { ChannelKindSchema } from "../vocabularies/channel-kind.js";
import { OrganizationIdSchema } from "./id.js";
import { UrlSchema } from "./url.js";

/** Schema of `Channel`. */
export const ChannelSchema = /* @__PURE__ */ register("Channel", () =>
  z
    .strictObject({
      kind: ChannelKindSchema.describe("The form in which the statement was made."),
      outlet: OrganizationIdSchema.exactOptional().describe("The outlet that it was made to, or that carried it."),
      url: UrlSchema.exactOptional().describe("Where the statement itself can be read, heard or seen."),
    })
    .describe("How a statement reached its audience. Leave out where the occasion (`at`) already says it."),
);
