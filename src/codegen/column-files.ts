import { columnsOf } from "../columns/columns-of.js";
import { bigqueryJson, duckdbFile, duckdbJsonFile, sparkFile, sparkJson, viewsFile } from "../columns/engines/files.js";
import { documentSchemas } from "../model/document-schemas.js";
import { toJsonSchema } from "../model/json-schema.js";

const BANNER = "-- Generated from the JSON Schemas. Do not edit.\n";

/** The columns of reports and of records, as engines read them, and the views over them. */
export function columnFiles(): Map<string, string> {
  const columns = {
    report: columnsOf(toJsonSchema(documentSchemas.report)),
    record: columnsOf(toJsonSchema(documentSchemas.record)),
  };
  const files = new Map([
    ["duckdb/json.sql", BANNER + duckdbJsonFile(columns)],
    ["duckdb/views.sql", BANNER + viewsFile("duckdb")],
    ["spark/views.sql", BANNER + viewsFile("spark")],
  ]);
  for (const name of ["report", "record"] as const) {
    files.set(`duckdb/${name}.sql`, BANNER + duckdbFile(name, columns[name], { table: true, records: true }));
    files.set(`spark/${name}.sql`, BANNER + sparkFile(name, columns[name]));
    files.set(`spark/${name}.json`, sparkJson(columns[name]));
    files.set(`bigquery/${name}.json`, bigqueryJson(columns[name]));
  }
  return new Map([...files].map(([file, text]) => [`schemas/${file}`, text]));
}
