import { fromGdelt } from "../convert/gdelt/from-gdelt.js";
import { gdeltReport } from "../convert/gdelt/report.js";
import type { GdeltNotice, GdeltRow } from "../convert/gdelt/row.js";
import { safeJson } from "../json/safe-json.js";
import { defined } from "./defined.js";
import { plural } from "./formats/words.js";
import { open } from "./inputs.js";
import { outputTo } from "./output.js";
import { tell } from "./tell.js";
import { type ImportedOptions, writeImported } from "./write-imported.js";

export interface GdeltImportOptions extends ImportedOptions {
  /** Where it is given a report is made, else NDJSON. */
  id?: string;
  limit?: number;
}

/** Runs `communique import` of an event table of GDELT and returns its exit code. */
export async function importGdelt(file: string, options: GdeltImportOptions): Promise<number> {
  const { id, limit } = options;
  if (id === undefined) return importRows(file, options);
  return writeImported(await gdeltReport(fromGdelt(open(file)), { id, ...defined({ limit }) }), options);
}

/** How many rows that cannot be read are told one by one. */
const SHOWN_ROWS = 20;

/** Writes the records of a GDELT table, a line each. */
async function importRows(file: string, options: GdeltImportOptions): Promise<number> {
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
