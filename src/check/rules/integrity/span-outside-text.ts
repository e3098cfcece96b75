import type { SourceId, Span } from "../../../generated/types.js";
import type { Rule, RuleContext } from "../rule.js";

export const spanOutsideText: Rule = {
  code: "span-outside-text",
  severity: "error",
  description: "An evidence span reaches beyond the end of its source's text.",
  help: "Count in Unicode code points, from 0, in the text that the digest names.",
  example: '"spans": [{"start": 120, "end": 164}]',
  about: ["Evidence.spans"],
  *find(context) {
    let last: SourceId | undefined;
    let length: number | undefined;
    for (const evidence of context.values("Evidence")) {
      const { source, spans } = evidence.value;
      if (spans === undefined) continue;
      if (source !== last) length = textLength(context, source);
      last = source;
      if (length === undefined) continue;
      for (let i = 0; i < spans.length; i++) {
        const { start, end } = spans[i] as Span;
        if (start <= length && end <= length) continue;
        yield {
          path: `${evidence.path}/spans/${i}`,
          message: `A span of ${evidence.record.id} reaches to ${Math.max(start, end)}, and the text of ${source} has ${length} code points.`,
        };
      }
    }
  },
};

/** How long the text of a source is, in code points: as given, else as its digest says. */
function textLength({ sourceTexts, index }: RuleContext, source: SourceId): number | undefined {
  return sourceTexts.get(source)?.length ?? index?.get(source)?.textDigest?.length;
}
