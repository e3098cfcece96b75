import type { SourceHead } from "../draft/assemble/options.js";
import { decodeUtf8 } from "../json/decode.js";
import { DEFAULT_MAX_BYTES } from "../json/limits.js";
import { isHtml } from "./detect-format.js";
import { type Input, read } from "./inputs.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";

/** The article that a draft is asked for, and made from. */
export interface Article {
  /** Of a text file all of it, a byte order mark included, so that its digest is that of the file. Of a page what is read of it. */
  text: string;
  /** What a page says of itself. */
  source: SourceHead;
  isPage: boolean;
}

/** Names of pages: one that begins with another element than most is one too. */
const PAGE = /\.x?html?$/i;

/**
 * Reads the file of `--text`: a text in UTF-8, or a page of the web, of which the article is taken.
 *
 * @throws UsageError where it cannot be read, is empty, too large or not UTF-8, and for a page without an article
 */
export async function readArticle(file: string): Promise<Article> {
  const input = await read(file);
  const { bytes } = input;
  if (bytes.length > DEFAULT_MAX_BYTES) throw new UsageError(`${input.file}: the text has more than 16 MiB.`);
  if (isHtml(bytes) || PAGE.test(input.file)) {
    const { articleOf } = await import("./html/article-of.js");
    const { text, source, notes } = articleOf(input);
    for (const note of notes) tell(note);
    return { text, source, isPage: true };
  }
  const text = textOf(input);
  if (text.trim() === "") throw new UsageError(`${input.file}: the text is empty.`);
  return { text, source: {}, isPage: false };
}

function textOf({ file, bytes }: Input): string {
  try {
    return decodeUtf8(bytes);
  } catch {
    throw new UsageError(`${file}: the text of an article has to be UTF-8, or a page in HTML.`);
  }
}
