import { spansOf } from "./evidence.js";
import type { Rule } from "./rule.js";

export const emptySpan: Rule = {
  code: "empty-span",
  severity: "error",
  description: "An evidence span ends where it starts, or before.",
  help: "Spans are half-open: `end` is the offset just behind the last character, so it is greater than `start`.",
  *find(context) {
    for (const { span, path, recordId } of spansOf(context)) {
      if (span.end <= span.start) {
        yield {
          path,
          message: `A span of ${recordId} starts at ${span.start} and ends at ${span.end}: it covers nothing.`,
        };
      }
    }
  },
};
