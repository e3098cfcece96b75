import { type Assembled, assemble } from "../draft/assemble/assemble.js";
import type { AssembleOptions } from "../draft/assemble/options.js";
import { type Article, readArticle } from "./article.js";
import { defined } from "./defined.js";
import { readDraftFile } from "./draft-file.js";
import { findingLines } from "./finding-lines.js";
import { readNames } from "./read-names.js";
import { removeEarlier } from "./remove-file.js";
import { requireApart } from "./same-file.js";
import { tell } from "./tell.js";
import { requireTextOf } from "./text-options.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";
import { writeImported } from "./write-imported.js";

export interface AssembleCommandOptions extends Pick<AssembleOptions, "id" | "title" | "language" | "ungrounded"> {
  text: string;
  out?: string;
  url?: string;
  published?: string;
  names?: string[];
  losses?: string;
  saveText?: string;
}

/** Runs `communique assemble` and returns its exit code: 1 where something is wrong with the draft. */
export async function runAssemble(file: string, options: AssembleCommandOptions): Promise<number> {
  const { text: textFile, out, losses, saveText, names = [] } = options;
  requireTextOf("Url", "--url", options.url);
  requireTextOf("Temporal", "--published", options.published);
  requireTextOf("Language", "--language", options.language);
  await requireApart([file, textFile, ...names], [out, losses, saveText]);
  const known = await readNames(names);
  const article = await readArticle(textFile);
  const draft = await readDraftFile(file);
  try {
    const assembled = made(draft, article, { ...options, ...(known && { known }) });
    if (saveText !== undefined) await writeNamed(saveText, article.text);
    for (const line of findingLines(file, assembled.findings)) tell(line);
    if (article.isPage && saveText === undefined) tell(PAGE);
    await writeImported(assembled, options);
    return assembled.ok ? 0 : 1;
  } catch (error) {
    // What an earlier run wrote is no result of this one.
    for (const output of [out, losses]) if (output !== undefined) await removeEarlier(output);
    throw error;
  }
}

const PAGE = "Spans and digest are of the text that was taken from the page: --save-text FILE writes it.";

function made(
  draft: string,
  { text, source }: Article,
  options: AssembleCommandOptions & { known?: AssembleOptions["names"] },
): Assembled {
  const { id, title, language, ungrounded, url, published, known } = options;
  const own = defined({ url, publishedAt: published });
  try {
    return assemble(draft, {
      text,
      source: { ...source, ...own } as AssembleOptions["source"] & object,
      ...defined({ id, title, language, ungrounded, names: known }),
    });
  } catch (error) {
    // An option that no report can have.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
