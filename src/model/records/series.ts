import * as z from "zod";
import { register } from "../registry.js";
import { MeetingIdSchema, VisitIdSchema } from "../values/id.js";
import { label } from "../values/text.js";

function seriesFields() {
  return {
    name: label().describe('The name of the series, such as "annual summit".'),
    ordinal: z.int().min(1).exactOptional().describe("Its number in the series, from 1."),
  };
}

/** Schema of `VisitSeries`. */
export const VisitSeriesSchema = /* @__PURE__ */ register("VisitSeries", () =>
  z
    .strictObject({
      ...seriesFields(),
      previous: VisitIdSchema.exactOptional().describe("The visit before it in the series."),
    })
    .describe(
      "A numbered series that a visit belongs to. It only numbers: an aim is a process, standing members are a grouping.",
    ),
);

/** Schema of `MeetingSeries`. */
export const MeetingSeriesSchema = /* @__PURE__ */ register("MeetingSeries", () =>
  z
    .strictObject({
      ...seriesFields(),
      previous: MeetingIdSchema.exactOptional().describe("The meeting before it in the series."),
    })
    .describe(
      "A numbered series that a meeting belongs to. It only numbers: an aim is a process, standing members are a grouping.",
    ),
);
