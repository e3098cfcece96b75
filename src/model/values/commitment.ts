import * as z from "zod";
import { register } from "../registry.js";
import { ActKindSchema } from "../vocabularies/act-kind.js";
import { ActShadeSchema } from "../vocabularies/act-shade.js";
import { ConditionSchema } from "./condition.js";
import { FigureSchema } from "./figure.js";
import { flag } from "./flag.js";
import { ActorIdSchema, RecordIdSchema } from "./id.js";
import { KeySchema } from "./key.js";
import { list } from "./list.js";
import { text } from "./text.js";
import { WhenSchema } from "./when.js";

/** Schema of `Commitment`. */
export const CommitmentSchema = /* @__PURE__ */ register("Commitment", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      summary: text().describe("What is undertaken, in own words."),
      kind: ActKindSchema.exactOptional().describe(
        "What kind of act it is to do it. With `refrain`, the kind of the deed that is forgone.",
      ),
      shade: ActShadeSchema.exactOptional().describe("The finer word for it, where the source has it."),
      refrain: flag().exactOptional().describe("It is undertaken *not* to do it."),
      permitted: flag().exactOptional().describe("It may be done, and need not be."),
      by: list(ActorIdSchema)
        .exactOptional()
        .describe("Who undertakes it. Leave out if all parties do or it is not said."),
      to: list(ActorIdSchema)
        .exactOptional()
        .describe("To whom it is owed, or whom it is meant to benefit. Whom it is aimed against goes into `about`."),
      when: WhenSchema.exactOptional().describe("`start` is when it takes effect, `notAfter` is its deadline."),
      conditions: list(ConditionSchema).exactOptional().describe("What it depends on."),
      about: list(RecordIdSchema).exactOptional().describe("The records it concerns."),
      figures: list(FigureSchema).exactOptional().describe("The numbers in it: how much, how many, at what rate."),
    })
    .describe(
      "Something that an actor undertakes to do, or that a text provides. It lives on the agreement if there is one, else on the statement, else on the meeting. What is done about it is an act `under` it; what others are asked to do is no commitment but an act that the statement claims.",
    ),
);
