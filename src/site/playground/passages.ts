import { measureText } from "../../cite/source-text.js";
import type { AnyRecord, Report, SourceId, Span } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";

/** A piece of a text, and whether something of the report rests on it. */
export interface Piece {
  readonly text: string;
  readonly isCited: boolean;
}

/** The passages of a source that records rest on, each once, in the order of the text. */
export function citedSpans(report: Report, source: SourceId): Span[] {
  const spans = new Map<string, Span>();
  for (const { record } of recordsOf(report)) {
    for (const span of spansOf(record, source)) spans.set(`${span.start}-${span.end}`, span);
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function spansOf({ evidence = [] }: AnyRecord, source: SourceId): readonly Span[] {
  return evidence.filter((entry) => entry.source === source).flatMap(({ spans = [] }) => spans);
}

/** A text in pieces: those that are cited, and those between them. Passages that overlap become one piece. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const { slice, length } = measureText(text);
  const found: Piece[] = [];
  let at = 0;
  const push = (to: number, isCited: boolean) => {
    if (to > at) found.push({ text: slice(at, to), isCited });
    at = Math.max(at, to);
  };
  for (const { start, end } of spans) {
    const last = found.at(-1);
    if (start < at && last?.isCited) {
      if (end > at) {
        found[found.length - 1] = { text: last.text + slice(at, end), isCited: true };
        at = end;
      }
      continue;
    }
    push(start, false);
    push(end, true);
  }
  push(length, false);
  return found;
}
