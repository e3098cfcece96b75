import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `CountryCode`. */
export const CountryCodeSchema = /* @__PURE__ */ register("CountryCode", () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .describe(
      "A country code (ISO 3166-1 alpha-2), in upper case. Leave out where none is assigned or it is disputed.",
    ),
);
