import type { Column } from "../columns/column.js";
import { columnsOf } from "../columns/columns-of.js";
import { bigqueryJson, duckdbFile, sparkDdl, sparkFile, sparkJson, viewsFile } from "../columns/engines/files.js";
import { type ColumnEngine, columnNames } from "../columns/engines/names.js";
import { nearest } from "../text/nearest.js";
import { outputTo } from "./output.js";
import { shippedSchema } from "./schema.js";
import { UsageError } from "./usage-error.js";

export interface ColumnsCommandOptions {
  for: ColumnEngine;
  ddl?: boolean;
  views?: boolean;
  out?: string;
}

/** Runs `communique columns`. */
export async function runColumns(name: string, options: ColumnsCommandOptions): Promise<void> {
  requireFitting(name, options);
  const columns = columnsOf(JSON.parse(await shippedSchema(name, "2020-12")));
  const output = outputTo(options.out);
  await output.write(textOf(name, columns, options));
  await output.end();
}

function textOf(name: string, columns: readonly Column[], { for: engine, ddl, views }: ColumnsCommandOptions): string {
  switch (engine) {
    case "duckdb":
      if (views) return `${duckdbFile(name, columns, { table: true, records: true })}\n${viewsFile(engine)}`;
      return duckdbFile(name, columns, { table: ddl === true });
    case "spark":
      if (views) return `${sparkFile(name, columns)}\n${viewsFile(engine)}`;
      return ddl ? sparkDdl(columns) : sparkJson(columns);
    case "bigquery":
      return bigqueryJson(columns);
  }
}

function requireFitting(name: string, { for: engine, ddl, views }: ColumnsCommandOptions): void {
  if (!columnNames.includes(name)) {
    const near = nearest(name, columnNames);
    throw new UsageError(
      `There are no columns of ${JSON.stringify(name)}.${near ? ` Did you mean "${near}"?` : ""} Known: ${columnNames.join(", ")}.`,
    );
  }
  if (engine === "bigquery" && (ddl || views)) {
    throw new UsageError(`--${ddl ? "ddl" : "views"} is not for bigquery, which reads the schema as JSON.`);
  }
  if (views && name !== "report" && name !== "record") {
    throw new UsageError(`--views is for report and record: a view brings together records of several types.`);
  }
  if (ddl && views && engine === "spark") {
    throw new UsageError("--ddl and --views are two outputs for spark: the SQL of --views has the columns in it.");
  }
}
