import { spansOf, textLength } from "./evidence.js";
import type { Rule } from "./rule.js";

export const spanOutsideText: Rule = {
  code: "span-outside-text",
  severity: "error",
  description: "An evidence span reaches beyond the end of its source's text.",
  help: "Count in Unicode code points, from 0, in the text that the digest names.",
  *find(context) {
    for (const { span, source, path, recordId } of spansOf(context)) {
      const length = textLength(context, source);
      if (length !== undefined && Math.max(span.start, span.end) > length) {
        yield {
          path,
          message: `A span of ${recordId} reaches to ${Math.max(span.start, span.end)}, and the text of ${source} has ${length} code points.`,
        };
      }
    }
  },
};
