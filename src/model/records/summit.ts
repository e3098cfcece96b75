import * as z from "zod";
import { register } from "../registry.js";
import { SummitKindSchema } from "../vocabularies/summit-kind.js";
import { SummitMediumSchema } from "../vocabularies/summit-medium.js";
import { MeetingSchema } from "./meeting.js";

/** Schema of `Summit`. */
export const SummitSchema = /* @__PURE__ */ register("Summit", () =>
  MeetingSchema.extend({
    kind: SummitKindSchema.describe("What form it takes: a form of conferring."),
    level: z
      .literal("leaders")
      .describe("Always `leaders`: heads of state or government, or the top leaders of organizations or movements."),
    medium: SummitMediumSchema.exactOptional().describe("By what medium they confer. Not by telephone."),
  }).describe(
    "A meeting at which leaders confer. On the wire it is a `meeting`; a leaders' dinner or telephone call is not a summit.",
  ),
);
