import type { ImportLoss } from "../convert/import/imported.js";
import type { DraftFinding } from "../draft/assemble/findings.js";
import { mergeDrafts } from "../draft/rounds/merge.js";
import { toldOf, toldOfParts } from "../draft/rounds/of-parts.js";
import { applyFixes } from "../draft/rounds/repair.js";
import { decode } from "../json/decode.js";
import { DEFAULT_MAX_BYTES } from "../json/limits.js";
import { findingLines } from "./finding-lines.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

/**
 * The answer of a model in a file, as it stands there: what is JSON in it is for `readDraft` to find.
 *
 * @throws UsageError where it cannot be read, is too large or not UTF-8
 */
export async function readDraftFile(name: string): Promise<string> {
  const { file, bytes } = await read(name);
  if (bytes.length > DEFAULT_MAX_BYTES) throw new UsageError(`${file}: the draft has more than 16 MiB.`);
  const { text, findings } = decode(bytes);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UsageError(`${file} cannot be read.`, findingLines(file, errors));
  return text;
}

/** The draft of several files, and what is to be told of them. */
export interface DraftOfFiles {
  /** Of one file its text, else a draft. */
  value: unknown;
  /** What it is called in messages. */
  name: string;
  told: readonly { file: string; finding: DraftFinding }[];
  /** What one of the files says in other words than another. */
  losses: readonly ImportLoss[];
}

/**
 * The draft in a file, or of several the merged one, with the corrections of a model in it.
 *
 * @throws UsageError as `readDraftFile` does
 */
export async function readDrafts(files: readonly string[], fixes: string | undefined): Promise<DraftOfFiles> {
  const answers: string[] = [];
  for (const file of files) answers.push(await readDraftFile(file));
  const [first = ""] = files;
  const whole: DraftOfFiles =
    files.length === 1 ? { value: answers[0], name: first, told: [], losses: [] } : mergedOf(files, answers);
  if (fixes === undefined) return whole;
  const { draft, findings, losses } = applyFixes(whole.value, await readDraftFile(fixes));
  // Why there is none is told when it is made a report.
  if (draft === undefined) return whole;
  const told = findings.map((finding) => ({ file: finding.code === "draft-fix" ? fixes : whole.name, finding }));
  return {
    ...whole,
    value: draft,
    told: [...whole.told, ...told],
    losses: [...whole.losses, ...losses.map((loss) => toldOf(loss, "before the fixes"))],
  };
}

function mergedOf(files: readonly string[], answers: readonly string[]): DraftOfFiles {
  const { draft, findings, losses } = mergeDrafts(answers);
  const told = findings.map((finding) => {
    // The first part of the path says in which of them.
    const [, part = "", ...rest] = finding.path.split("/");
    return { file: files[Number(part)] ?? "", finding: { ...finding, path: ["", ...rest].join("/") } };
  });
  const called = (part: number) => files[part] ?? "";
  return { value: draft, name: "the merged draft", told, losses: toldOfParts(losses, called) };
}
