import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Currency`. */
export const CurrencySchema = /* @__PURE__ */ register("Currency", () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .describe("A currency code (ISO 4217), in upper case, such as `EUR`."),
);
