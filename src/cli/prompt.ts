import { readDraft } from "../draft/assemble/read-draft.js";
import { type DraftPromptOptions, draftPrompt } from "../draft/prompt.js";
import type { Draft } from "../generated/draft-types.js";
import { safeJson } from "../json/safe-json.js";
import { readArticle } from "./article.js";
import { defined } from "./defined.js";
import { readDraftFile } from "./draft-file.js";
import { findingLines } from "./finding-lines.js";
import { requireApart } from "./same-file.js";
import { requireTextOf } from "./text-options.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface PromptCommandOptions extends Pick<DraftPromptOptions, "language" | "example" | "form" | "details"> {
  text: string;
  published?: string;
  known?: string;
  format: "text" | "json";
  saveText?: string;
}

/** Runs `communique prompt`: prints what is said to the model. */
export async function runPrompt(options: PromptCommandOptions): Promise<void> {
  const { text: file, known: knownFile, published, language, example, form, details, saveText } = options;
  if (details && knownFile === undefined) {
    throw new UsageError("--details asks for the second pass: give the draft of the first one with --known.");
  }
  requireTextOf("Temporal", "--published", published);
  requireTextOf("Language", "--language", language);
  await requireApart([file, knownFile], [saveText]);
  const { text, source } = await readArticle(file);
  const known = knownFile === undefined ? undefined : await readKnown(knownFile);
  const prompt = draftPrompt({
    text,
    ...defined({ publishedAt: published ?? source.publishedAt, language, known, example, form, details }),
  });
  if (saveText !== undefined) await writeNamed(saveText, text);
  const written = options.format === "json" ? safeJson(prompt, 2) : `${prompt.system}\n\n${prompt.user}`;
  process.stdout.write(`${written}\n`);
}

async function readKnown(file: string): Promise<Draft> {
  const { draft, findings } = readDraft(await readDraftFile(file));
  if (draft) return draft;
  throw new UsageError(`${file} is no draft.`, findingLines(file, findings));
}
