import type { Imported } from "../convert/import/imported.js";
import { fromNinjs } from "../convert/ninjs/from-ninjs.js";
import { fromSchemaOrg } from "../convert/schema-org/from-schema-org.js";
import { readJson } from "../json/read.js";
import { defined } from "./defined.js";
import { findingLines } from "./finding-lines.js";
import { importGdelt } from "./import-gdelt.js";
import type { SourceName } from "./import-names.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";
import { writeImported } from "./write-imported.js";

export interface ImportCommandOptions {
  from: SourceName;
  out?: string;
  losses?: string;
  failOnLoss?: boolean;
  id?: string;
  language?: string;
  limit?: number;
  mentions?: string;
}

/** Runs `communique import` and returns its exit code: 1 where something was left out and that fails. */
export async function runImport(file: string, options: ImportCommandOptions): Promise<number> {
  requireConsistent(options);
  try {
    if (options.from === "gdelt") return await importGdelt(file, options);
    return await writeImported(await imported(file, options), options);
  } catch (error) {
    // What the importer cannot do without, such as an id, or a document in another form.
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function requireConsistent({ from, id, language, limit, mentions }: ImportCommandOptions): void {
  if (language !== undefined && from === "gdelt") {
    throw new UsageError("--language says nothing to gdelt: its texts are English.");
  }
  if (limit !== undefined && (from !== "gdelt" || id === undefined)) {
    throw new UsageError("--limit is for a report of a GDELT table: --from gdelt with --id.");
  }
  if (mentions !== undefined && from !== "gdelt") {
    throw new UsageError("--mentions is for a GDELT table: --from gdelt.");
  }
}

async function imported(file: string, { from, id, language }: ImportCommandOptions): Promise<Imported> {
  const options = defined({ id, language });
  const document = await readDocument(file);
  return from === "ninjs" ? fromNinjs(document, options) : fromSchemaOrg(document, options);
}

async function readDocument(file: string): Promise<unknown> {
  const input = await read(file);
  const result = readJson(input.bytes);
  if ("value" in result) return result.value;
  throw new UsageError(`${input.file} is not JSON that can be imported.`, findingLines(input.file, result.findings));
}
