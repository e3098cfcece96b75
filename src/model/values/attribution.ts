import * as z from "zod";
import { register } from "../registry.js";
import { AttributionModeSchema } from "../vocabularies/attribution-mode.js";
import { AttributionRoleSchema } from "../vocabularies/attribution-role.js";
import { ActorIdSchema, SourceIdSchema } from "./id.js";
import { label } from "./text.js";

/** Schema of `Attribution`. */
export const AttributionSchema = /* @__PURE__ */ register("Attribution", () =>
  z
    .strictObject({
      role: AttributionRoleSchema.describe("What this link of the chain did."),
      actor: ActorIdSchema.exactOptional().describe("Who it is, as a person, an organization or a state."),
      source: SourceIdSchema.exactOptional().describe("The document through which the statement passed."),
      mode: AttributionModeSchema.exactOptional().describe("How this link gives the words."),
      cue: label().exactOptional().describe('The reporting word, as in the source: "stressed", "according to".'),
    })
    .describe(
      "One link of the chain through which a statement reached the report, from the speaker outwards. It names an `actor` " +
        "or a `source` (a rule). The speaker is not in it. Who told of an event is the source of its evidence.",
    ),
);
