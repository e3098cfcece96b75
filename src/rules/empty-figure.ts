import type { Figure } from "../types.js";
import type { Rule } from "./rule.js";

export const emptyFigure: Rule = {
  code: "empty-figure",
  severity: "error",
  description: "A figure has no number: none of value, min and max.",
  help: "Give value, or min and max where the source gives bounds, or leave the figure out.",
  *find({ records }) {
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        if (type !== "Figure") continue;
        const { value: exact, min, max } = value as Figure;
        if (exact === undefined && min === undefined && max === undefined) {
          yield { path: path + at, message: `The figure at ${at} of ${record.id} has no number.` };
        }
      }
    }
  },
};
