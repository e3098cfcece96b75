import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Key`. */
export const KeySchema = /* @__PURE__ */ register("Key", () =>
  z
    .string()
    .max(200)
    .regex(/^[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u)
    .describe(
      "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
    ),
);
