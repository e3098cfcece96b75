import * as z from "zod";
import { register } from "../registry.js";
import { ActStatusSchema } from "../vocabularies/act-status.js";
import { EventStatusSchema } from "../vocabularies/event-status.js";
import { ProcessStatusSchema } from "../vocabularies/process-status.js";
import { ConditionSchema } from "./condition.js";
import { ActorIdSchema, EventIdSchema, PlaceIdSchema, StatementIdSchema } from "./id.js";
import { KeySchema } from "./key.js";
import { list } from "./list.js";
import { ReasonSchema } from "./reason.js";
import { WhenSchema } from "./when.js";

/** Schema of `Previously`. */
export const PreviouslySchema = /* @__PURE__ */ register("Previously", () =>
  z
    .strictObject({
      when: WhenSchema.exactOptional().describe("When it was to be until then."),
      place: PlaceIdSchema.exactOptional().describe("Where it was to be until then."),
    })
    .describe("What a change of status replaced. It says something (a rule)."),
);

function change() {
  return {
    when: WhenSchema.exactOptional().describe("When it took this status on."),
    by: list(ActorIdSchema)
      .exactOptional()
      .describe("Who brought the change about, only where no `statement` says who."),
    statement: StatementIdSchema.exactOptional().describe("The statement that made it known."),
    during: EventIdSchema.exactOptional().describe("The meeting or visit at which it took it on."),
    conditions: list(ConditionSchema).exactOptional().describe("What the change depends on."),
    reasons: list(ReasonSchema).exactOptional().describe("Why it changed, as the sources give it."),
    previously: PreviouslySchema.exactOptional().describe(
      "The time and place that this change replaced. Cancelled and replaced by another one is two records.",
    ),
  };
}

const DESCRIPTION =
  "A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.";

/** Schema of `EventStatusChange`. */
export const EventStatusChangeSchema = /* @__PURE__ */ register("EventStatusChange", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      status: EventStatusSchema.describe("The status that the visit or meeting took on."),
      ...change(),
    })
    .describe(DESCRIPTION),
);

/** Schema of `ActStatusChange`. */
export const ActStatusChangeSchema = /* @__PURE__ */ register("ActStatusChange", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      status: ActStatusSchema.describe(
        "The status that the act took on. A measure stays `announced` until its taking effect is told.",
      ),
      ...change(),
    })
    .describe(DESCRIPTION),
);

/** Schema of `ProcessStatusChange`. */
export const ProcessStatusChangeSchema = /* @__PURE__ */ register("ProcessStatusChange", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      status: ProcessStatusSchema.describe("The status that the process took on."),
      ...change(),
    })
    .describe(DESCRIPTION),
);
