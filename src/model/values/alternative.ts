import * as z from "zod";
import { register } from "../registry.js";
import { SourceIdSchema } from "./id.js";
import { JsonPointerSchema } from "./json-pointer.js";
import { JsonValueSchema } from "./json-value.js";
import { text } from "./text.js";

/** Schema of `Alternative`. */
export const AlternativeSchema = /* @__PURE__ */ register("Alternative", () =>
  z
    .strictObject({
      field: JsonPointerSchema.describe(
        "The field that is told differently: the smallest one whose type can hold the value.",
      ),
      value: JsonValueSchema.describe(
        "What the other account says. Put at `field`, it leaves the record valid (a rule).",
      ),
      source: SourceIdSchema.describe("Whose account it is: another source, or another passage of the same one."),
      note: text().exactOptional().describe("What the difference is about, in own words."),
    })
    .describe("Another account of a field. The main value is the one that the report goes by."),
);
