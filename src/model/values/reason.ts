import * as z from "zod";
import { register } from "../registry.js";
import { optionalTarget } from "./target.js";
import { text } from "./text.js";

/** Schema of `Reason`. */
export const ReasonSchema = /* @__PURE__ */ register("Reason", () =>
  z
    .strictObject({
      ...optionalTarget(),
      summary: text()
        .exactOptional()
        .describe("The reason in own words. A record is named only if it is in the report for another cause."),
    })
    .describe("Why it is so, as the source or the speaker gives it: exactly one of `record` and `summary` (a rule)."),
);
