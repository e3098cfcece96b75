import type { Figure } from "../../../generated/types.js";
import { quote } from "../../../text/quote.js";
import type { Rule } from "../rule.js";

export const figureWithoutMeasure: Rule = {
  code: "figure-without-measure",
  severity: "warning",
  description: "What a figure counts or measures can be read from its label alone, which no program understands.",
  help: "Say with measure what kind of number it is, and with item or of what is counted.",
  example: '"figures": [{"label": "new aircraft", "measure": "items", "item": "aircraft", "value": 50}]',
  about: ["Figure"],
  *find({ values }) {
    for (const { value: figure, record, path } of values("Figure")) {
      if (saysWhat(figure)) continue;
      yield {
        path,
        message: `${record.id} has the figure ${quote(figure.label)}, and nothing but its label says what it is.`,
      };
    }
  },
};

/** A figure that is broken down without a number of its own says it where its parts do. */
function saysWhat(figure: Figure): boolean {
  const { measure, item, of, unit, currency, value, min, max, missing, parts } = figure;
  if (measure !== undefined || item !== undefined || of !== undefined) return true;
  if (unit !== undefined || currency !== undefined) return true;
  if (value !== undefined || min !== undefined || max !== undefined || missing !== undefined) return false;
  return parts?.every((part) => part.measure !== undefined || part.item !== undefined || part.of !== undefined) ?? true;
}
