import * as z from "zod";
import { register } from "../registry.js";

function pattern(): RegExp {
  const n = "[0-9]{1,9}";
  const seconds = `${n}(?:\\.[0-9]{1,9})?S`;
  const date = `(?:${n}Y(?:${n}M)?(?:${n}D)?|${n}M(?:${n}D)?|${n}D)`;
  const time = `T(?:${n}H(?:${n}M)?(?:${seconds})?|${n}M(?:${seconds})?|${seconds})`;
  return new RegExp(`^P(?:${n}W|${date}(?:${time})?|${time})$`, "u");
}

/** Schema of `Duration`. */
export const DurationSchema = /* @__PURE__ */ register("Duration", () =>
  z
    .string()
    .regex(pattern())
    .describe(
      "A length of time (ISO 8601): `PT2H30M`, `P3D`, `P2W`. Only seconds may have a fraction, and weeks stand alone.",
    ),
);
