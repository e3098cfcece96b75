import { type Command, Option } from "commander";
import { sourceNames } from "../import-names.js";
import { count } from "./arguments.js";

/** `communique import`: its flags and its help. */
export function importCommand(program: Command): void {
  program
    .command("import")
    .description(
      "Make the start of a report from a document in a standard of the field, or records from a GDELT table.",
    )
    .argument(
      "<file>",
      "the document, or - for standard input; for schema-org also an HTML page; a GDELT table may be compressed (.gz, .zst)",
    )
    .addOption(new Option("--from <name>", "what the document is").choices([...sourceNames]).makeOptionMandatory())
    .option("-o, --out <file>", "write it to a file instead of standard output")
    .option("--losses <file>", "write what was left out to a file, as JSON; of a GDELT table a line each")
    .option(
      "--fail-on-loss",
      "exit with 1 if anything was left out; of a GDELT table, if a row cannot be read as it stands",
    )
    .option("--id <uri>", "the URI of the report, where the document has none; of a GDELT table it makes a report")
    .option("--language <tag>", "for schema-org and ninjs: the language of texts that do not say")
    .option(
      "--limit <n>",
      "for gdelt with --id: most rows that the report takes, at most 4,000 (default: 1,000)",
      count,
    )
    .addHelpText(
      "after",
      `
  A report is a skeleton: its records name the document as their evidence. Of a page, its JSON-LD is read. A GDELT table becomes NDJSON, a record a line,
  in flat memory; states, organizations and places are written once. Rows that cannot be read are told with their line, and
  never stop the import.
  
  Exit codes: 0 imported, 1 no row could be read or, with --fail-on-loss, something was left out, 2 bad usage or a document that cannot be read.
  
  Examples:
    $ communique import event.jsonld --from schema-org --out report.json
    $ communique import page.html --from schema-org --id https://example.org/reports/talks --out report.json
    $ communique import item.json --from ninjs --id https://example.org/reports/talks --out report.json
    $ communique import 20240819120000.export.CSV --from gdelt --out events.ndjson`,
    )
    .action(async (file: string, options) => {
      const { runImport } = await import("../import.js");
      process.exitCode = await runImport(file, options);
    });
}
