import type { Source, SourceId } from "../generated/types.js";
import { DEFAULT_MAX_BYTES } from "../json/limits.js";
import { nearest, nearestFirst } from "../text/nearest.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

/** The files that are named in such pairs. */
export function sourceTextFiles(pairs: readonly string[] = []): string[] {
  return pairs.map((pair) => pair.slice(pair.indexOf("=") + 1));
}

/** So many of the sources are named where none is called nearly so. */
const MOST_NAMED = 5;

/**
 * A text for a source that the report has not is a slip in the id, and nothing would be checked against it.
 *
 * @param option what the texts were given by
 * @throws UsageError that names what may have been meant
 */
export function requireSources(sources: readonly Source[], ids: Iterable<string>, option = "--source-text"): void {
  const known = sources.map(({ id }) => id);
  for (const id of ids) {
    if ((known as string[]).includes(id)) continue;
    const near = nearest(id, known);
    const others = nearestFirst(id, known).slice(0, MOST_NAMED).join(", ");
    const hint = near ? `. Did you mean ${near}?` : others ? `. It has ${others}.` : ".";
    throw new UsageError(`${option} ${id}: the report has no source of this id${hint}`);
  }
}

/**
 * Reads the files of `--source-text source:article=article.txt`.
 *
 * @throws UsageError for a pair that is none, a file that cannot be read, a text that is not UTF-8, empty or too large, and two texts
 * for one source.
 */
export async function readSourceTexts(pairs: readonly string[] = []): Promise<Record<SourceId, Uint8Array>> {
  const texts: Record<SourceId, Uint8Array> = {};
  for (const pair of pairs) {
    const [, id, file] = /^(source:[^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || file === undefined) {
      throw new UsageError(
        `--source-text takes an id and a file, as in source:article=article.txt, not ${JSON.stringify(pair)}.`,
      );
    }
    if (Object.hasOwn(texts, id)) throw new UsageError(`--source-text has two texts for ${id}: give one.`);
    const input = await read(file);
    if (input.bytes.length === 0) throw new UsageError(`${file}: the text is empty.`);
    if (input.bytes.length > DEFAULT_MAX_BYTES) throw new UsageError(`${file}: the text has more than 16 MiB.`);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(input.bytes);
    } catch {
      throw new UsageError(`${file}: the text of a source has to be UTF-8.`);
    }
    texts[id as SourceId] = input.bytes;
  }
  return texts;
}
