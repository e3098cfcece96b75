import * as z from "zod";
import { register } from "../registry.js";
import { ConditionSchema } from "../values/condition.js";
import { ActIdSchema, ActOrProcessIdSchema, ActorIdSchema, EventIdSchema, PlaceIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { ReasonSchema } from "../values/reason.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { ActStatusChangeSchema } from "../values/status-change.js";
import { BasisTargetSchema } from "../values/target.js";
import { label } from "../values/text.js";
import { ActKindSchema } from "../vocabularies/act-kind.js";
import { ActOutcomeSchema } from "../vocabularies/act-outcome.js";
import { ActShadeSchema } from "../vocabularies/act-shade.js";
import { ActStatusSchema } from "../vocabularies/act-status.js";

/** Schema of `Act`. */
export const ActSchema = /* @__PURE__ */ register("Act", () =>
  z
    .strictObject({
      ...identity("act", ActIdSchema),
      title: label().describe("What is done, in a few own words."),
      kind: ActKindSchema.describe("What kind of deed it is."),
      shade: ActShadeSchema.exactOptional().describe("The finer word for it, where the source has it."),
      status: ActStatusSchema.describe(
        "How far it has come, at the time of the report. It is `announced` until its taking effect is told.",
      ),
      by: list(ActorIdSchema).exactOptional().describe("Who does it, or leads it."),
      with: list(ActorIdSchema).exactOptional().describe("Who does it together with `by`."),
      to: list(ActorIdSchema).exactOptional().describe("Who gets it, or at whom it is aimed."),
      ...namedOccurrence(
        "When it takes effect. When it was decided or announced is `statusHistory`.",
        "What or whom it is done to: a place destroyed, a tie severed, of a cease-fire the conflict.",
      ),
      places: list(PlaceIdSchema).exactOptional().describe("Where it is done."),
      during: EventIdSchema.exactOptional().describe("The meeting or visit at which it is done."),
      partOf: ActOrProcessIdSchema.exactOptional().describe("The larger act or the process that it belongs to."),
      under: BasisTargetSchema.exactOptional().describe("What it rests on or carries out."),
      replaces: ActIdSchema.exactOptional().describe("The act that it takes the place of."),
      outcome: ActOutcomeSchema.exactOptional().describe("What came of a vote, a ruling or another decision."),
      conditions: list(ConditionSchema).exactOptional().describe("What it depends on."),
      reasons: list(ReasonSchema).exactOptional().describe("Why it is done, as the sources give it."),
      statusHistory: list(ActStatusChangeSchema).exactOptional().describe("How the status changed, oldest first."),
      ...annotations(),
    })
    .describe(
      "What somebody does, or what befalls: releases prisoners, sets a tariff, votes, attacks, pays. What is done to an agreement is its `actions`, what a text provides its `commitments`, people who come together a meeting, speaking a statement.",
    ),
);
