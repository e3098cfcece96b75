import * as z from "zod";
import { register } from "../registry.js";
import { CurrencySchema } from "./currency.js";
import { flag } from "./flag.js";
import { TemporalSchema } from "./temporal.js";
import { label, text } from "./text.js";

/** Schema of `Figure`. */
export const FigureSchema = /* @__PURE__ */ register("Figure", () =>
  z
    .strictObject({
      label: label().describe("What is counted or measured."),
      value: z.number().exactOptional().describe("The number, where one is given."),
      min: z.number().exactOptional().describe('The lower bound: 12 in "12 to 13 points", 15 in "more than 15 hours".'),
      max: z.number().exactOptional().describe("The upper bound."),
      unit: text().exactOptional().describe('The unit in words, such as "hours". Leave out for a plain count.'),
      currency: CurrencySchema.exactOptional().describe("The currency of an amount of money (ISO 4217)."),
      approximate: flag().exactOptional().describe("The source gives the number as approximate."),
      asOf: TemporalSchema.exactOptional().describe("The time the number holds for."),
    })
    .describe("A number that the source gives. It has at least one of `value`, `min` and `max` (a rule)."),
);
