import * as z from "zod";
import { register } from "../registry.js";
import { JsonValueSchema } from "./json-value.js";
import { UriSchema } from "./uri.js";

/** Schema of `Extension`. */
export const ExtensionSchema = /* @__PURE__ */ register("Extension", () =>
  z
    .strictObject({
      namespace: UriSchema.describe("Whose extension it is: a URI that its owner controls."),
      value: JsonValueSchema.describe("Any JSON. The rules for text and for absent values do not reach inside."),
    })
    .describe("The one open slot: data that communique has no field for."),
);
