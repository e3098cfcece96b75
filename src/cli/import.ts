import { fromGdelt } from "../convert/gdelt/from-gdelt.js";
import { gdeltReport } from "../convert/gdelt/report.js";
import type { GdeltNotice, GdeltRow } from "../convert/gdelt/row.js";
import type { Imported } from "../convert/import/imported.js";
import { fromNinjs } from "../convert/ninjs/from-ninjs.js";
import { fromSchemaOrg } from "../convert/schema-org/from-schema-org.js";
import { readJson } from "../json/read.js";
import { safeJson } from "../json/safe-json.js";
import { defined } from "./defined.js";
import { findingLines } from "./finding-lines.js";
import { plural } from "./formats/words.js";
import { isHtml } from "./html/decode-html.js";
import type { SourceName } from "./import-names.js";
import { type Input, open, read } from "./inputs.js";
import { lossLines } from "./loss-lines.js";
import { outputTo } from "./output.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface ImportCommandOptions {
  from: SourceName;
  out?: string;
  losses?: string;
  failOnLoss?: boolean;
  id?: string;
  language?: string;
  limit?: number;
}

/** Runs `communique import` and returns its exit code: 1 where something was left out and that fails. */
export async function runImport(file: string, options: ImportCommandOptions): Promise<number> {
  requireConsistent(options);
  try {
    if (options.from === "gdelt" && options.id === undefined) return await importRows(file, options);
    return await importReport(await imported(file, options), options);
  } catch (error) {
    // What the importer cannot do without, such as an id, or a document in another form.
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function requireConsistent({ from, id, language, limit }: ImportCommandOptions): void {
  if (language !== undefined && from === "gdelt") {
    throw new UsageError("--language says nothing to gdelt: its texts are English.");
  }
  if (limit !== undefined && (from !== "gdelt" || id === undefined)) {
    throw new UsageError("--limit is for a report of a GDELT table: --from gdelt with --id.");
  }
}

async function imported(file: string, { from, id, language, limit }: ImportCommandOptions): Promise<Imported> {
  if (from === "gdelt") {
    return gdeltReport(fromGdelt(open(file)), { id: id as string, ...defined({ limit }) });
  }
  const options = defined({ id, language });
  const input = await read(file);
  if (from === "schema-org" && isHtml(input.bytes)) {
    const { importPage } = await import("./html/import-page.js");
    return importPage(file, input.bytes, options);
  }
  const document = documentIn(input);
  return from === "ninjs" ? fromNinjs(document, options) : fromSchemaOrg(document, options);
}

function documentIn(input: Input): unknown {
  const result = readJson(input.bytes);
  if ("value" in result) return result.value;
  throw new UsageError(`${input.file} is not JSON that can be imported.`, findingLines(input.file, result.findings));
}

async function importReport({ report, losses }: Imported, options: ImportCommandOptions): Promise<number> {
  const text = `${safeJson(report, 2)}\n`;
  if (options.out === undefined) process.stdout.write(text);
  else await writeNamed(options.out, text);
  if (options.losses !== undefined) await writeNamed(options.losses, `${safeJson(losses, 2)}\n`);
  for (const line of lossLines(losses)) tell(line);
  return options.failOnLoss && losses.length > 0 ? 1 : 0;
}

/** How many rows that cannot be read are told one by one. */
const SHOWN_ROWS = 20;

/** Writes the records of a GDELT table, a line each. */
async function importRows(file: string, options: ImportCommandOptions): Promise<number> {
  const output = outputTo(options.out);
  const losses = options.losses === undefined ? undefined : outputTo(options.losses);
  const counts = { imported: 0, skipped: 0, invalid: 0, changed: 0 };
  const written = new Set<string>();
  for await (const row of fromGdelt(open(file))) {
    counts[row.outcome]++;
    if (row.outcome === "imported") {
      if (row.notices.length > 0) counts.changed++;
      await output.write(linesOf(row, written));
    } else if (row.outcome === "invalid" && counts.invalid <= SHOWN_ROWS) {
      tell(`${file}:${row.line} ${described(row.problem)}`);
    }
    if (losses) await losses.write(lossesOf(row));
  }
  await output.end();
  await losses?.end();
  const { imported, skipped, invalid, changed } = counts;
  if (invalid > SHOWN_ROWS) console.error(`${plural(invalid - SHOWN_ROWS, "more row")} of that sort.`);
  console.error(
    `${plural(imported, "row")} imported, ${changed} of them not as they stand; ${skipped} skipped, since they are no meetings, agreements, acts or statements; ${invalid} invalid.`,
  );
  // Where not one row can be read the file is no such table.
  const isUnread = invalid > 0 && imported + skipped === 0;
  return isUnread || (options.failOnLoss && invalid + changed > 0) ? 1 : 0;
}

/** The records of a row as lines, without the states, organizations and places that were written before. */
function linesOf({ records }: Extract<GdeltRow, { outcome: "imported" }>, written: Set<string>): string {
  return records
    .filter(({ type, id }) => {
      if (type !== "state" && type !== "organization" && type !== "place") return true;
      if (written.has(id)) return false;
      written.add(id);
      return true;
    })
    .map((record) => `${safeJson(record)}\n`)
    .join("");
}

function lossesOf(row: GdeltRow): string {
  const entries =
    row.outcome === "imported"
      ? row.notices.map((notice) => ({ line: row.line, ...notice }))
      : [{ line: row.line, ...(row.outcome === "invalid" ? row.problem : { message: row.reason }) }];
  return entries.map((entry) => `${safeJson(entry)}\n`).join("");
}

function described({ column, message }: GdeltNotice): string {
  return column === undefined ? message : `${column}: ${message}`;
}
