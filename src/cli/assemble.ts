import { type Assembled, assemble } from "../draft/assemble/assemble.js";
import type { AssembleOptions } from "../draft/assemble/options.js";
import { REPAIR_HEADING, repairPrompt } from "../draft/rounds/repair.js";
import { safeJson } from "../json/safe-json.js";
import { type Article, readArticle } from "./article.js";
import { defined } from "./defined.js";
import { type DraftOfFiles, readDrafts } from "./draft-file.js";
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
  fixes?: string;
  repair?: string;
  saveDraft?: string;
  saveText?: string;
}

/** Runs `communique assemble` and returns its exit code: 1 where something is wrong with the draft. */
export async function runAssemble(files: readonly string[], options: AssembleCommandOptions): Promise<number> {
  const { text: textFile, fixes, names = [], saveText, saveDraft, repair } = options;
  requireTextOf("Url", "--url", options.url);
  requireTextOf("Temporal", "--published", options.published);
  requireTextOf("Language", "--language", options.language);
  const { out, losses } = options;
  await requireApart([...files, textFile, fixes, ...names], [out, losses, repair, saveText, saveDraft]);
  const known = await readNames(names);
  const article = await readArticle(textFile);
  const draft = await readDrafts(files, fixes);
  try {
    const assembled = made(draft.value, article, { ...options, ...(known && { known }) });
    if (assembled.findings.some(({ code }) => NOTHING_READ.has(code))) {
      tellFindings(draft, draft.name, assembled);
      tell(
        `Nothing is written${out === undefined ? "" : `, not ${out} either`}: there is no event and no statement to make a report of.`,
      );
      return 1;
    }
    if (saveText !== undefined) await writeNamed(saveText, article.text);
    if (saveDraft !== undefined) await writeNamed(saveDraft, textOf(draft.value));
    tellFindings(draft, saveDraft ?? draft.name, assembled);
    if (article.isPage && saveText === undefined) tell(PAGE);
    if (repair !== undefined) await writeRepair(repair, repairPrompt(draft.value, assembled.findings));
    await writeImported({ ...assembled, losses: [...draft.losses, ...assembled.losses] }, options);
    return assembled.ok && draft.told.every(({ finding }) => finding.severity !== "error") ? 0 : 1;
  } catch (error) {
    await (await import("./earlier-import.js")).removeEarlierImport(options);
    if (repair !== undefined) await removeEarlier(repair, isRepair);
    throw error;
  }
}

/** A report of such a draft would be empty, and take the place of an earlier one. */
const NOTHING_READ: ReadonlySet<string> = new Set(["draft-not-json", "draft-empty"]);

function tellFindings({ told }: DraftOfFiles, name: string, { findings }: Assembled): void {
  for (const { file, finding } of told) for (const line of findingLines(file, [finding])) tell(line);
  for (const line of findingLines(name, findings)) tell(line);
}

function textOf(draft: unknown): string {
  return typeof draft === "string" ? draft : `${safeJson(draft, 2)}\n`;
}

async function writeRepair(file: string, prompt: string): Promise<void> {
  if (prompt !== "") return writeNamed(file, `${prompt}\n`);
  const isLeft = await removeEarlier(file, isRepair);
  tell(
    `${file} is not written: there is nothing to correct.${isLeft ? " What stands there is no prompt of an earlier run." : ""}`,
  );
}

function isRepair(head: string): boolean {
  return head.startsWith(REPAIR_HEADING);
}

const PAGE = "Spans and digest are of the text that was taken from the page: --save-text FILE writes it.";

function made(
  draft: unknown,
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
