import { type Command, Option } from "commander";
import { columnEngines, columnNames } from "../../columns/engines/names.js";

/** `communique columns`: its flags and its help. */
export function columnsCommand(program: Command): void {
  program
    .command("columns")
    .description("Print the columns of reports or records for an engine that reads many of them.")
    .argument("<name>", `one of ${columnNames.join(", ")}`)
    .addOption(new Option("--for <engine>", "who reads them").choices([...columnEngines]).makeOptionMandatory())
    .option("--ddl", "for duckdb: the table too; for spark: DDL instead of a StructType in JSON")
    .option(
      "--views",
      "for duckdb and spark, of report and record: SQL with the tables of records and the views over them too",
    )
    .option("-o, --out <file>", "write it to a file instead of standard output")
    .addHelpText(
      "after",
      `
  For duckdb it is SQL: a macro that reads NDJSON, \`FROM communique_reports('reports/*.ndjson.gz')\`. For spark it is a schema for
  \`StructType.fromJson\`; with --views SQL that reads \${path}. For bigquery it is a schema for \`bq load\`. Check first: an engine
  passes over fields that are not among the columns, and makes a text of a number. Of each file that the package ships in
  schemas/duckdb, schemas/spark and schemas/bigquery, docs/scale.md says what it is for.

  Exit codes: 0 printed, 2 bad usage, or the file cannot be written.

  Examples:
    $ communique columns report --for duckdb --views -o communique.sql
    $ communique columns statement --for duckdb
    $ communique columns report --for spark --ddl
    $ communique columns record --for bigquery -o record.json`,
    )
    .action(async (name: string, options) => {
      const { runColumns } = await import("../columns.js");
      await runColumns(name, options);
    });
}
