import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Coordinates`. */
export const CoordinatesSchema = /* @__PURE__ */ register("Coordinates", () =>
  z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe("Degrees north of the equator, from -90 to 90."),
      longitude: z.number().min(-180).max(180).describe("Degrees east of Greenwich, from -180 to 180."),
    })
    .describe("A point on Earth in degrees (WGS 84)."),
);
