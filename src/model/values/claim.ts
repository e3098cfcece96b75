import * as z from "zod";
import { register } from "../registry.js";
import { ClaimModalitySchema } from "../vocabularies/claim-modality.js";
import { flag } from "./flag.js";
import { RecordIdSchema } from "./id.js";
import { withinTarget } from "./target.js";

/** Schema of `Claim`. */
export const ClaimSchema = /* @__PURE__ */ register("Claim", () =>
  z
    .strictObject({
      record: RecordIdSchema.describe(
        "What is said to be so. The record alone: that it happened, holds or goes on, as it is recorded.",
      ),
      ...withinTarget(),
      modality: ClaimModalitySchema.exactOptional().describe(
        "In what way it is said to be. Leave out where it is said to be as the record's own `status` says.",
      ),
      refrain: flag().exactOptional().describe("It is said that it should, must or may *not* be done."),
    })
    .describe(
      "What a speaker says is so, asks for, foretells or hopes. What it thanks for, welcomes, regrets or criticises goes into `about`; what it undertakes itself, into `commitments`.",
    ),
);
