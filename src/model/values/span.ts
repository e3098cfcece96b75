import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Span`. */
export const SpanSchema = /* @__PURE__ */ register("Span", () =>
  z
    .strictObject({
      start: z.int().min(0).describe("Offset of the first character, from 0."),
      end: z.int().min(0).describe("Offset just behind the last character; greater than `start` (a rule)."),
    })
    .describe(
      "A half-open range of the text of a source, in Unicode code points (W3C Web Annotation, TextPositionSelector). JavaScript's own string offsets are UTF-16 units: convert them.",
    ),
);
