import type { Rule } from "../rule.js";

export const emptyFigure: Rule = {
  code: "empty-figure",
  severity: "error",
  description: "A figure has no number: none of value, min and max.",
  help: "Give value, or min and max where the source gives bounds, or leave the figure out.",
  example: '"figures": [{"label": "points discussed", "min": 12, "max": 13}]',
  about: ["Figure"],
  *find({ values }) {
    for (const figure of values("Figure")) {
      const { value, min, max } = figure.value;
      if (value === undefined && min === undefined && max === undefined) {
        yield { path: figure.path, message: `The figure at ${figure.at} of ${figure.record.id} has no number.` };
      }
    }
  },
};
