import type { Rule } from "../rule.js";

export const emptyFigure: Rule = {
  code: "empty-figure",
  severity: "error",
  description:
    "A figure says nothing of its number: none of value, min, max, missing and parts. Or it says that the number is missing and gives one.",
  help: "Give value, min or max, say with missing why there is no number, or leave the figure out.",
  example:
    '"figures": [{"label": "points discussed", "min": 12, "max": 13}, {"label": "injured", "missing": "not-stated"}]',
  about: ["Figure", "FigurePart"],
  *find({ values }) {
    for (const { value: figure, record, at, path } of values("Figure")) {
      const { value, min, max, missing, parts } = figure;
      const isTold = value !== undefined || min !== undefined || max !== undefined || parts !== undefined;
      if (missing === undefined ? isTold : !isTold) continue;
      yield missing === undefined
        ? { path, message: `The figure at ${at} of ${record.id} has no number.` }
        : { path: `${path}/missing`, message: `The figure at ${at} of ${record.id} is ${missing}, and gives numbers.` };
    }
    for (const { value: part, record, at, path } of values("FigurePart")) {
      const { value, min, max } = part;
      if (value !== undefined || min !== undefined || max !== undefined) continue;
      yield { path, message: `The part at ${at} of a figure of ${record.id} has no number.` };
    }
  },
};
