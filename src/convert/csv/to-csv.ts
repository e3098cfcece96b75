import { RECORD_LISTS } from "../../generated/model.js";
import type { Report } from "../../generated/types.js";
import { recordTypeName } from "../../lookup/model.js";
import { requireReport } from "../../lookup/require-report.js";
import type { Conversion } from "../export/conversion.js";
import { LossList } from "../export/loss-list.js";
import { homes } from "./homes.js";
import { type CellValue, emptyTables, type Table, tablesOf } from "./tables.js";

/** One table, fit to become a file of its own. */
export interface CsvTable {
  /** What it holds, in kebab case: `meetings`, `meetings-participants`. Good as the name of a file. */
  name: string;
  /** The table as CSV (RFC 4180): comma, CRLF, a header. To be written as UTF-8. */
  text: string;
}

/** The options of CSV. */
export interface CsvOptions {
  /** Begins each table with a byte order mark, without which Excel does not read it as UTF-8. Default: none. */
  bom?: boolean;
}

/** The tables of a report, in the order of the model. A table without rows is left out. */
export type CsvDocument = CsvTable[];

/**
 * Writes a report as tidy tables, one row a record or an item of a list.
 *
 * - `report` has one row; every kind of record has a table named like its list in the report: `people`, `meetings`.
 * - The header of a table is always the same, whatever the report holds. An empty cell means that the field is absent.
 * - A field of an object inside is a column with a dot: `when.start`.
 * - A list is a table named for its owner and its field: `meetings-participants`, `meetings-commitments-by`. Its rows begin
 *   with `owner` (the id of the record, or of the report) and end the key with `position`, which counts from 0 as JSON
 *   Pointers do. A list inside a list has the position in the outer one as well: `commitments.position`. Where the
 *   items are no objects they stand in `value`.
 * - References are ids. They name a record within the report: to stack tables of several reports, add a column for the report.
 * - A flag is `true` or empty. The `value` of a change or an extension is JSON text.
 * - A text that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV Injection): one that begins with
 *   `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break, whether or not apostrophes stand before. To undo it,
 *   take one apostrophe from texts that match `^'+[=+\-@\t\r\n＝＋－＠]`. Numbers are written as they are.
 *
 * Nothing is lost but `$schema`.
 *
 * @throws TypeError for what is not a report
 */
export function toCsv(report: Report, { bom = false }: CsvOptions = {}): Conversion<CsvDocument> {
  requireReport(report);
  const start = bom ? BYTE_ORDER_MARK : "";
  const document = [...allTables(report)].map((table) => ({ name: table.name, text: start + tableText(table) }));
  return { document, losses: new LossList(report, homes).list() };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** All tables that a report can have, without rows. */
export function emptyCsv(): CsvDocument {
  const lists = RECORD_LISTS.flatMap(([list, type]) => [...emptyTables(list, recordTypeName(type))]);
  return [...emptyTables("report", "Report"), ...lists].map((table) => ({ name: table.name, text: tableText(table) }));
}

function* allTables(report: Report): Generator<Table> {
  yield* tablesOf("report", "Report", [report]);
  for (const [list, type] of RECORD_LISTS) {
    const records = report[list];
    if (records !== undefined) yield* tablesOf(list, recordTypeName(type), records);
  }
}

/** A table as a text of RFC 4180, header first. */
export function tableText({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: CellValue): string {
  if (cell === undefined) return "";
  return typeof cell === "string" ? quoted(guarded(cell)) : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, as OWASP lists it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Texts that already have apostrophes in front get one more, so that taking one away always gives the text back. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
