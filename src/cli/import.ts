import { access, constants } from "node:fs/promises";
import type { Imported, ImportOptions } from "../convert/import/imported.js";
import { isOptionError } from "../convert/import/option-error.js";
import { type ReadJsonResult, readJson } from "../json/read.js";
import { formatOfBytes, otherThan, requireSource } from "./appearance.js";
import { defined } from "./defined.js";
import { formatOf, formatOfDocument, isHtml } from "./detect-format.js";
import { findingLines } from "./finding-lines.js";
import { importGdelt } from "./import-gdelt.js";
import type { SourceName } from "./import-names.js";
import { sources } from "./import-sources.js";
import { headOf } from "./input-head.js";
import { type Input, readDecompressed, STDIO, UnreadableInput } from "./inputs.js";
import { readNames } from "./read-names.js";
import { requireApart } from "./same-file.js";
import { UsageError } from "./usage-error.js";
import { type ImportedOptions, writeImported } from "./write-imported.js";

export interface ImportCommandOptions extends ImportedOptions {
  from?: SourceName;
  id?: string;
  language?: string;
  limit?: number;
  names?: string[];
  mentions?: string;
}

/** Runs `communique import` and returns its exit code: 1 where something was left out and that fails. */
export async function runImport(file: string, options: ImportCommandOptions): Promise<number> {
  const others = [...(options.names ?? []), ...(options.mentions === undefined ? [] : [options.mentions])];
  if (options.from !== undefined) requireConsistent({ ...options, from: options.from });
  await requireApart([file, ...others], [options.out, options.losses]);
  // Before anything is removed: a name that was misspelt does no harm.
  for (const each of [file, ...others]) if (each !== STDIO) await requireThere(each);
  const head = options.from === undefined ? await headOf(file) : undefined;
  const names = await readNames(options.names ?? []);
  try {
    const look = head && formatOf(head);
    const from = look === undefined || look === "json" ? options.from : requireSource(file, look);
    if (from === "gdelt") return await importTable(file, options);
    const input = await readDecompressed(file);
    const isPage = from === "schema-org" && isHtml(input.bytes);
    const isJson = !isPage && (from === undefined || sources[from].reads === "json");
    const document = isJson ? readJson(input.bytes) : undefined;
    const source = from ?? sourceOf(input, document);
    if (source === "gdelt") return await importTable(file, options);
    requireConsistent({ ...options, from: source });
    const { id, language } = options;
    const imported = await importDocument(input, document, source, defined({ id, language, names }));
    return await writeImported(imported, options);
  } catch (error) {
    // Of a table: what it cannot be read with, such as a limit.
    if (error instanceof TypeError) throw new OptionMistake(`${file}: ${error.message}`);
    // A mistake in the call says nothing of the input: what was made of it before is still that.
    if (!(error instanceof OptionMistake)) await (await import("./earlier-import.js")).removeEarlierImport(options);
    throw error;
  }
}

class OptionMistake extends UsageError {}

async function importTable(file: string, options: ImportCommandOptions): Promise<number> {
  requireConsistent({ ...options, from: "gdelt" });
  return importGdelt(file, options);
}

async function requireThere(file: string): Promise<void> {
  await access(file, constants.R_OK).catch((error) => {
    throw new UnreadableInput(file, error);
  });
}

function requireConsistent({ from, id, language, limit, names, mentions }: ImportCommandOptions): void {
  if (from !== "gdelt" && mentions !== undefined)
    throw new OptionMistake("--mentions is for a GDELT table: --from gdelt.");
  if (from !== "gdelt" && limit !== undefined) throw new OptionMistake(LIMIT);
  if (from !== "gdelt") return;
  if (language !== undefined) throw new OptionMistake("--language says nothing to gdelt: its texts are English.");
  if (names !== undefined) throw new OptionMistake("--names says nothing to gdelt: its actors are codes.");
  if (limit !== undefined && id === undefined) throw new OptionMistake(LIMIT);
}

const LIMIT = "--limit is for a report of a GDELT table: --from gdelt with --id.";

function sourceOf({ file, bytes }: Input, document: ReadJsonResult | undefined): SourceName {
  const format = formatOfDocument(bytes, document?.value);
  if (format === undefined) throw noJson(file, document);
  return requireSource(file, format);
}

function noJson(file: string, document: ReadJsonResult | undefined, format: readonly string[] = []): UsageError {
  const lines = findingLines(file, document?.findings ?? []);
  return new UsageError(`${file} is not JSON that can be imported.`, [...lines, ...format]);
}

async function importDocument(
  { file, bytes }: Input,
  document: ReadJsonResult | undefined,
  from: Exclude<SourceName, "gdelt">,
  options: ImportOptions,
): Promise<Imported> {
  const format = () => otherThan(from, formatOfBytes(bytes, document?.value));
  if (document !== undefined && !("value" in document)) throw noJson(file, document, format());
  try {
    if (from === "schema-org" && document === undefined) {
      const { importPage } = await import("./html/import-page.js");
      return importPage(file, bytes, options);
    }
    const { textOf } = await import("./html/text.js");
    return sources[from].from((document === undefined ? new TextDecoder().decode(bytes) : document.value) as never, {
      ...options,
      textOf,
    });
  } catch (error) {
    if (isOptionError(error)) throw new OptionMistake(`${file}: ${(error as TypeError).message}`);
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}`, format());
    throw error;
  }
}
