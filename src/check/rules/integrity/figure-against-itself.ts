import type { Figure, FigurePart } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import type { Rule, Violation } from "../rule.js";

export const figureAgainstItself: Rule = {
  code: "figure-against-itself",
  severity: "error",
  description: "A figure or a part of one has a `min` above its `max`, or a value outside of them.",
  help: "Correct the numbers: both bounds are included. Where two sources give different numbers, the other one is an alternative.",
  example: '"figures": [{"label": "injured", "measure": "injured", "min": 20, "max": 30}]',
  about: ["Figure", "FigurePart"],
  *find({ values }) {
    for (const figure of values("Figure")) yield* faults(figure, "figure");
    for (const part of values("FigurePart")) yield* faults(part, "part of a figure");
  },
};

function* faults(
  { value: figure, record: { id }, at, path }: NamedValue<Figure | FigurePart>,
  what: string,
): Generator<Violation> {
  const { value, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = figure;
  if (min > max) {
    yield { path: `${path}/min`, message: `The ${what} at ${at} of ${id} is at least ${min} and at most ${max}.` };
  } else if (value !== undefined && value < min) {
    yield { path: `${path}/value`, message: `The ${what} at ${at} of ${id} is ${value}, and at least ${min}.` };
  } else if (value !== undefined && value > max) {
    yield { path: `${path}/value`, message: `The ${what} at ${at} of ${id} is ${value}, and at most ${max}.` };
  }
}
