import * as z from "zod";
import { register } from "../registry.js";
import { ChannelKindSchema } from "../vocabularies/channel-kind.js";
import { ActorIdSchema } from "./id.js";
import { UrlSchema } from "./url.js";

/** Schema of `Channel`. */
export const ChannelSchema = /* @__PURE__ */ register("Channel", () =>
  z
    .strictObject({
      kind: ChannelKindSchema.describe("The form in which the statement was made."),
      outlet: ActorIdSchema.exactOptional().describe("To whom one spoke: the agency, the paper, the person who asked."),
      url: UrlSchema.exactOptional().describe("Where the statement itself can be read, heard or seen."),
    })
    .describe("How a statement reached its audience. Leave out where the occasion (`at`) already says it."),
);
