import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema, RecordIdSchema } from "./id.js";
import { list } from "./list.js";
import { text } from "./text.js";
import { WhenSchema } from "./when.js";

/** Schema of `Commitment`. */
export const CommitmentSchema = /* @__PURE__ */ register("Commitment", () =>
  z
    .strictObject({
      summary: text().describe("What is undertaken, in own words."),
      by: list(ActorIdSchema)
        .exactOptional()
        .describe("Who undertakes it. Leave out if all parties do or it is not said."),
      to: list(ActorIdSchema)
        .exactOptional()
        .describe("To whom it is owed, or whom it is meant to benefit. Whom it is aimed against goes into `about`."),
      when: WhenSchema.exactOptional().describe("`start` is when it takes effect, `notAfter` is its deadline."),
      condition: text().exactOptional().describe("What it depends on, in own words."),
      about: list(RecordIdSchema).exactOptional().describe("The records it concerns."),
    })
    .describe(
      "Something that an actor undertakes to do. It lives on the document if there is one, else on the statement, else on the meeting.",
    ),
);
