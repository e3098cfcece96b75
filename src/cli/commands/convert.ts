import { type Command, Option } from "commander";
import { dialects, granularities, targetNames } from "../../convert/target-names.js";

/** `communique convert`: its flags and its help. */
export function convertCommand(program: Command): void {
  program
    .command("convert")
    .description("Convert a report to a standard of the field, and tell what that standard cannot hold.")
    .argument("<report>", "a report in JSON, or - for standard input")
    .addOption(new Option("--to <name>", "what to convert it to").choices([...targetNames]).makeOptionMandatory())
    .option("-o, --out <path>", "write it to a file instead of standard output; for csv to a folder")
    .option("--losses <file>", "write what is lost to a file, as JSON: a list of paths and reasons")
    .option("--fail-on-loss", "exit with 1 if anything is lost")
    .option(
      "--fail-on-empty",
      "exit with 1 if no event, feature or row comes out, of icalendar, geojson, cameo and plover",
    )
    .option("--bom", "for csv: begin each table with a byte order mark, which Excel needs to read UTF-8")
    .option("--timestamp <instant>", "for icalendar and ninjs: when the report was made, where it does not say")
    .addOption(new Option("--dialect <name>", "for cameo: whose codes (default: cameo-1.1b3)").choices([...dialects]))
    .addOption(
      new Option(
        "--granularity <name>",
        "for cameo and plover: what a row stands for (default: actor-pair for cameo, event for plover)",
      ).choices([...granularities]),
    )
    .option("--config <file>", "settings of the project (default: the nearest communique.config.json)")
    .option("--no-config", "use no settings of a project")
    .addHelpText(
      "after",
      `
  The report is checked first: one with errors is not converted. How much is lost, and why, is told on standard error.
  What each target holds: docs/reference/convert in the repository. A calendar without any event is not written, and one that
  an earlier run wrote there is removed; so are tables of CSV that the report has no rows for.
  
  Exit codes: 0 converted, 1 the report has errors or, with --fail-on-loss, something is lost or, with --fail-on-empty,
  nothing comes out, 2 bad usage or unreadable input.
  
  Examples:
    $ communique convert report.json --to schema-org --out report.jsonld
    $ communique convert report.json --to icalendar --timestamp 2025-02-13T08:00:00Z --out talks.ics
    $ communique convert report.json --to csv --out tables --losses losses.json`,
    )
    .action(async (report: string, options) => {
      const { runConvert } = await import("../convert.js");
      process.exitCode = await runConvert(report, options);
    });
}
