import * as z from "zod";
import { register } from "../registry.js";
import { label } from "./text.js";

/** Schema of `Identifier`. */
export const IdentifierSchema = /* @__PURE__ */ register("Identifier", () =>
  z
    .strictObject({
      scheme: label().describe("Who assigns the identifier: a register, a code list or a data set, by its usual name."),
      value: label().describe("The identifier, as a text, with any leading zeros."),
    })
    .describe("What a register or a data set calls this record (schema.org PropertyValue)."),
);
