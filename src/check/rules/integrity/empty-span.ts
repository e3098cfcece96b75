import type { Span } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const emptySpan: Rule = {
  code: "empty-span",
  severity: "error",
  description: "An evidence span ends where it starts, or before.",
  help: "Spans are half-open: `end` is the offset just behind the last character, so it is greater than `start`.",
  example: '"spans": [{"start": 120, "end": 164}]',
  about: ["Evidence.spans"],
  *find({ values }) {
    for (const evidence of values("Evidence")) {
      const { spans = [] } = evidence.value;
      for (let i = 0; i < spans.length; i++) {
        const { start, end } = spans[i] as Span;
        if (end > start) continue;
        yield {
          path: `${evidence.path}/spans/${i}`,
          message: `A span of ${evidence.record.id} starts at ${start} and ends at ${end}: it covers nothing.`,
        };
      }
    }
  },
};
