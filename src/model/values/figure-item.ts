import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `FigureItem`. */
export const FigureItemSchema = /* @__PURE__ */ register("FigureItem", () =>
  z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
    .describe(
      "What is counted or charged, as an English singular in lower-case letters, digits and single hyphens: `aircraft`, `textile`, `fighter-jet`. No list has these words.",
    ),
);
