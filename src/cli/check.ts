import { type CheckTextOptions, checkText, type DocumentName } from "../check.js";
import type { SourceId } from "../types.js";
import { formatJson } from "./formats/json.js";
import type { CheckedFile, Outcome } from "./formats/outcome.js";
import { visible } from "./formats/visible.js";
import { expand, type Failure, type Input, read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

export interface CheckCommandOptions {
  as?: DocumentName;
  format: "pretty" | "json";
  ignore?: string[];
  maxBytes?: number;
  maxRecordBytes?: number;
  maxFindings?: number;
  sourceText?: string[];
  color: boolean;
}

/** Runs `communique check` and returns its exit code. */
export async function runCheck(patterns: readonly string[], options: CheckCommandOptions): Promise<number> {
  const { as, maxBytes, maxRecordBytes, maxFindings } = options;
  const checkOptions: CheckTextOptions = {
    sourceTexts: await readSourceTexts(options.sourceText),
    ...(as && { as }),
    ...(maxBytes && { maxBytes }),
    ...(maxRecordBytes && { maxRecordBytes }),
    ...(maxFindings && { maxFindings }),
  };
  const { files, failures } = await expand(patterns, options.ignore);
  const outcome: Outcome = { files: [], failures };
  for (const file of files) {
    const input = await read(file);
    if ("message" in input) failures.push(input);
    else outcome.files.push(checkOne(input, checkOptions));
  }

  failures.push(...unusedTexts(checkOptions.sourceTexts, outcome));

  if (options.format === "json") {
    process.stdout.write(formatJson(outcome));
  } else {
    const { formatPretty } = await import("./formats/pretty.js");
    const hasFindings = outcome.files.some(({ findings }) => findings.length > 0);
    const frames = hasFindings ? await import("./formats/code-frame.js") : {};
    process.stdout.write(formatPretty(outcome, { ...frames, color: options.color && wantsColor() }));
    for (const failure of failures) console.error(`error: ${visible(`${failure.input}: ${failure.message}`)}`);
  }
  return failures.length > 0 ? 2 : outcome.files.every(({ ok }) => ok) ? 0 : 1;
}

function checkOne({ file, bytes }: Input, options: CheckTextOptions): CheckedFile {
  const { ok, findings, omitted, value } = checkText(bytes, { ...options, file });
  return {
    file,
    ok,
    findings,
    ...(omitted && { omitted }),
    ...(value && { value }),
    // The text is only shown where something is wrong with it.
    ...(findings.length > 0 && { text: new TextDecoder().decode(bytes) }),
  };
}

async function readSourceTexts(pairs: readonly string[] = []): Promise<Record<SourceId, Uint8Array>> {
  const texts: Record<SourceId, Uint8Array> = {};
  for (const pair of pairs) {
    const [, id, file] = /^(source:[^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || file === undefined) {
      throw new UsageError(
        `--source-text takes an id and a file, as in source:article=article.txt, not ${JSON.stringify(pair)}.`,
      );
    }
    const input: Input | Failure = await read(file);
    if ("message" in input) throw new UsageError(`${file}: ${input.message}`);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(input.bytes);
    } catch {
      throw new UsageError(`${file}: the text of a source has to be UTF-8.`);
    }
    texts[id as SourceId] = input.bytes;
  }
  return texts;
}

/** Texts for sources that no document has: most likely a slip in the id, and then nothing was checked against them. */
function unusedTexts(texts: CheckTextOptions["sourceTexts"] = {}, { files }: Outcome): Failure[] {
  // Of a document with errors the sources are not known.
  if (!files.every(({ ok }) => ok)) return [];
  const known = new Set(files.flatMap(({ value }) => sourceIds(value)));
  return Object.keys(texts)
    .filter((id) => !known.has(id))
    .map((id) => ({ input: `--source-text ${id}`, message: "None of the documents has a source of this id." }));
}

/** Of a record on its own also the sources that its evidence has spans into, whose lengths are checked. */
function sourceIds(document: CheckedFile["value"]): string[] {
  if (document?.type === "report") return document.sources.map(({ id }) => id);
  return document ? [document.id, ...(document.evidence ?? []).map(({ source }) => source)] : [];
}

/** The conventions of no-color.org and force-color.org, then whether somebody is looking. */
function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && TERM !== "dumb";
}
