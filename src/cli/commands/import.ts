import { type Command, Option } from "commander";
import { sourceNames } from "../import-names.js";
import { collect, count } from "./arguments.js";

/** `communique import`: its flags and its help. */
export function importCommand(program: Command): void {
  program
    .command("import")
    .description(
      "Make the start of a report from a document in a standard of the field, or records from a GDELT table.",
    )
    .argument(
      "<file>",
      "the document or page (HTML), or - for standard input; it may be compressed (gzip, zstd; a GDELT table also zip)",
    )
    .addOption(
      new Option("--from <name>", "what the document is, where its content does not tell").choices([...sourceNames]),
    )
    .option("-o, --out <file>", "write it to a file instead of standard output")
    .option("--losses <file>", "write what was left out to a file, as JSON; of a GDELT table a line each")
    .option(
      "--fail-on-loss",
      "exit with 1 if anything was left out; of a GDELT table, if a row cannot be read as it stands",
    )
    .option("--id <uri>", "the URI of the report, where the document has none; of a GDELT table it makes a report")
    .option("--language <tag>", "the language of texts that do not say; not for gdelt")
    .option(
      "--names <file>",
      "who is known already: an earlier report, or records a line each; may be repeated; not for gdelt",
      collect,
    )
    .option(
      "--limit <n>",
      "for gdelt with --id: most rows that the report takes, at most 4,000 (default: 1,000)",
      count,
    )
    .option("--mentions <file>", "for gdelt: the mentions table, whose reports become evidence of the events")
    .addHelpText(
      "after",
      `
  A report is a skeleton: its records name the document as their evidence. Of a page the JSON-LD is read. A GDELT table becomes NDJSON, a record a line,
  in flat memory, each record once. Rows that cannot be read are told with their line, and
  never stop the import.

  With --names, who and what the file calls by a URI, an identifier or a name of somebody in the lists gets the id of the
  lists: so several imports share ids. A name that two have in the lists is nobody's.
  Where the document cannot be imported, what an earlier run wrote to --out and --losses is removed.
  
  Exit codes: 0 imported, 1 with --fail-on-loss, if something was left out, 2 bad usage or a document that cannot be read.
  
  Examples:
    $ communique import event.jsonld --out report.json
    $ communique import page.html --id https://example.org/reports/talks --out report.json
    $ communique import assembly.json --id https://example.org/names/assembly --out names.json
    $ communique import item.json --names names.json --id https://example.org/reports/talks --out report.json
    $ communique import 20240819120000.export.CSV.zip --mentions 20240819120000.mentions.CSV.zip --out events.ndjson`,
    )
    .action(async (file: string, options) => {
      const { runImport } = await import("../import.js");
      process.exitCode = await runImport(file, options);
    });
}
