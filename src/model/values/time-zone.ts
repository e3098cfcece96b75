import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `TimeZone`. */
export const TimeZoneSchema = /* @__PURE__ */ register("TimeZone", () =>
  z
    .string()
    .max(80)
    .regex(/^[A-Za-z][A-Za-z0-9_+\-]*(?:\/[A-Za-z0-9_+\-]+)*$/u)
    .describe(
      "A time zone of the IANA database, such as `Asia/Baku`. Form only: whether the zone exists is not checked here.",
    ),
);
