import type { Source, SourceId } from "../../generated/types.js";

/** The text of a source, in code points, which is what spans count. */
export interface SourceText {
  readonly source: Source;
  /** The position of the source in the report, from 1. */
  readonly number: number;
  readonly points: readonly string[];
}

/** Those of the texts whose source is in the report. */
export function sourceTexts(
  sources: readonly Source[],
  texts: { readonly [id: SourceId]: string },
): ReadonlyMap<string, SourceText> {
  const found = sources.flatMap((source, i) => {
    const text = Object.hasOwn(texts, source.id) ? texts[source.id] : undefined;
    return text === undefined ? [] : [[source.id, { source, number: i + 1, points: Array.from(text) }] as const];
  });
  return new Map(found);
}

/** Where the words that begin at a code point stand on the page. */
export function passageAnchor({ number }: SourceText, start: number): string {
  return `s${number}-${start}`;
}
