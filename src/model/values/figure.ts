import * as z from "zod";
import { register } from "../registry.js";
import { FigureMeasureSchema } from "../vocabularies/figure-measure.js";
import { FigureMissingSchema } from "../vocabularies/figure-missing.js";
import { CurrencySchema } from "./currency.js";
import { FigureItemSchema } from "./figure-item.js";
import { flag } from "./flag.js";
import { RecordIdSchema } from "./id.js";
import { KeySchema } from "./key.js";
import { list } from "./list.js";
import { TemporalSchema } from "./temporal.js";
import { label, text } from "./text.js";

/** What is counted, and how many: the same of a figure and of its parts. */
function count() {
  return {
    label: label().describe("What is counted or measured, in own words."),
    measure: FigureMeasureSchema.exactOptional().describe("What kind of number it is."),
    item: FigureItemSchema.exactOptional().describe(
      "What is counted or charged. Of a rank, what it is by. A record that stands for it goes into `of`.",
    ),
    of: list(RecordIdSchema)
      .exactOptional()
      .describe("What or whom it counts or measures, where a record stands for it. Not who gives or bears it."),
    value: z.number().exactOptional().describe("The number, where one is given. Rates and shares are in per cent."),
    min: z
      .number()
      .exactOptional()
      .describe('The lower bound, included: 15 in "more than 15", 2 in "several", 200 in "hundreds".'),
    max: z.number().exactOptional().describe('The upper bound, included: 23 in "nearly 23".'),
  };
}

/** Schema of `FigurePart`. */
export const FigurePartSchema = /* @__PURE__ */ register("FigurePart", () =>
  z
    .strictObject(count())
    .describe("A part of a figure that the source names: 7 among 1,200. It says something (a rule)."),
);

/** Schema of `Figure`. */
export const FigureSchema = /* @__PURE__ */ register("Figure", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      ...count(),
      missing: FigureMissingSchema.exactOptional().describe(
        "Why there is no number. It stands alone, without value, bounds or parts (a rule).",
      ),
      unit: text()
        .exactOptional()
        .describe('The unit in words, such as "hours". Leave out for a count, a rate or a share.'),
      currency: CurrencySchema.exactOptional().describe("The currency of an amount of money (ISO 4217)."),
      approximate: flag().exactOptional().describe("The source gives the number as approximate."),
      since: TemporalSchema.exactOptional().describe(
        "The beginning of what is counted: `first since 2019` is measure `ordinal`, value 1 and this.",
      ),
      asOf: TemporalSchema.exactOptional().describe("The time the number holds for."),
      parts: list(FigurePartSchema).exactOptional().describe("What it breaks down into, as far as the source tells."),
    })
    .describe(
      "A number that the source gives. It stands on what it is about: the commitment, act or step that moves it, else the thing measured. It has at least one of `value`, `min`, `max`, `missing` and `parts` (a rule).",
    ),
);
