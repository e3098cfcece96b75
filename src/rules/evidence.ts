import type { Evidence, SourceId, Span } from "../types.js";
import type { RuleContext } from "./rule.js";

/** A span of evidence, with all that a rule needs to judge it. */
export interface PlacedSpan {
  span: Span;
  source: SourceId;
  /** JSON Pointer into the document. */
  path: string;
  recordId: string;
}

/** Every evidence span of the records, in the order of the document. */
export function* spansOf({ records }: RuleContext): Generator<PlacedSpan> {
  for (const { record, path, values } of records) {
    for (const { type, value, path: at } of values) {
      if (type !== "Evidence") continue;
      const { source, spans = [] } = value as Evidence;
      for (const [i, span] of spans.entries()) {
        yield { span, source, path: `${path}${at}/spans/${i}`, recordId: record.id };
      }
    }
  }
}

/** How long the text of a source is, in code points: as given, else as its digest says. */
export function textLength({ sourceTexts, index }: RuleContext, source: SourceId): number | undefined {
  return sourceTexts.get(source)?.length ?? index?.get(source)?.textDigest?.length;
}
