import { toBigquery } from "../bigquery.js";
import type { Column } from "../column.js";
import { type DuckdbOptions, duckdbJsonMacro, duckdbReader, duckdbTable } from "../duckdb.js";
import { toSpark, toSparkDdl } from "../spark.js";
import { dateFunctions } from "./dates.js";
import { dialects, type SqlEngine } from "./dialect.js";
import { occurrenceViews } from "./occurrence-views.js";
import { recordViews } from "./record-views.js";
import { recordsByType, recordsOfReports, recordTables } from "./records.js";
import { refsView } from "./refs.js";

/** What of a file for DuckDB is wanted besides the reader. */
export interface DuckdbParts {
  /** The table that holds what is read. */
  table?: boolean;
  /** The tables of records, as views of that table. Only of reports and of records. */
  records?: boolean;
}

/** SQL that reads files of reports, of records, or of records of one type. A record that stands alone has the file as its `report`. */
export function duckdbFile(name: string, columns: readonly Column[], { table, records }: DuckdbParts): string {
  const options = duckdbOptions(name);
  return [
    duckdbReader(columns, options),
    ...(table ? [duckdbTable(columns, options)] : []),
    ...(records ? [recordsFile(name, "duckdb")] : []),
  ].join("\n");
}

function duckdbOptions(name: string): DuckdbOptions {
  if (name === "report") return { name: "reports" };
  if (name === "record") return { name: "records", fileColumn: REPORT };
  return { name: tableOf(name), type: name, fileColumn: REPORT };
}

const REPORT = "report";

/** The macros that make JSON of the rows of reports and of records. */
export function duckdbJsonFile(columns: { report: readonly Column[]; record: readonly Column[] }): string {
  return [
    duckdbJsonMacro(columns.report, "communique_report_json"),
    duckdbJsonMacro(columns.record, "communique_record_json"),
  ].join("\n");
}

/** The StructType of Spark, as JSON. */
export function sparkJson(columns: readonly Column[]): string {
  const fields = toSpark(columns).fields.map((field) => JSON.stringify(field));
  return `{"type":"struct","fields":[\n${fields.join(",\n")}\n]}\n`;
}

/** The columns of Spark as DDL. */
export function sparkDdl(columns: readonly Column[]): string {
  return `${toSparkDdl(columns)}\n`;
}

/** SQL for Spark that reads `${path}`, and the tables of records. */
export function sparkFile(name: string, columns: readonly Column[]): string {
  const { view } = dialects.spark;
  const read = (table: string) => `CREATE OR REPLACE TEMPORARY VIEW ${table} (
${toSparkDdl(columns)}
) USING json OPTIONS (path '\${path}', mode 'FAILFAST', lineSep '\\n');
`;
  const source =
    name === "report"
      ? read("reports")
      : read("record_lines") + view("records", `SELECT input_file_name() AS ${REPORT}, * FROM record_lines`);
  return `${source}\n${recordsFile(name, "spark")}`;
}

/** The schema of BigQuery, as JSON. */
export function bigqueryJson(columns: readonly Column[]): string {
  const fields = toBigquery(columns).map((field) => JSON.stringify(field));
  return `[\n${fields.join(",\n")}\n]\n`;
}

/** The views over the tables of records, wherever these come from. */
export function viewsFile(engine: SqlEngine): string {
  const dialect = dialects[engine];
  return [dateFunctions(dialect), recordViews(dialect), occurrenceViews(dialect), refsView(dialect)].join("\n");
}

function recordsFile(name: string, engine: SqlEngine): string {
  const dialect = dialects[engine];
  return name === "report" ? recordsOfReports(dialect) : recordsByType(dialect);
}

function tableOf(type: string): string {
  return recordTables.find((table) => table.type === type)?.list ?? type;
}
