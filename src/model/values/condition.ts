import * as z from "zod";
import { register } from "../registry.js";
import { ConditionKindSchema } from "../vocabularies/condition-kind.js";
import { optionalTarget } from "./target.js";
import { text } from "./text.js";

/** Schema of `Condition`. */
export const ConditionSchema = /* @__PURE__ */ register("Condition", () =>
  z
    .strictObject({
      kind: ConditionKindSchema.describe("How it depends on it. Mere order is `when.after` and no condition."),
      ...optionalTarget(),
      summary: text().exactOptional().describe("What it depends on, in own words, where no record stands for it."),
    })
    .describe("What something depends on: exactly one of `record` and `summary` (a rule)."),
);
