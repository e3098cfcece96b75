import type { Command } from "commander";
import { count, wholeNumber } from "./arguments.js";

/** `communique generate`: its flags and its help. */
export function generateCommand(program: Command): void {
  program
    .command("generate")
    .description(
      "Write invented reports as NDJSON, to try and measure with: they hold together, and check finds nothing.",
    )
    .option("--seed <n>", "the same seed writes the same reports, another one others", wholeNumber, 1)
    .option("--reports <n>", "how many reports", count, 1)
    .option("--records", "write their records, one a line, instead of the reports")
    .option("-o, --out <file>", "write them to a file instead of standard output")
    .addHelpText(
      "after",
      `
  A report has about 25 records of all kinds and 20 KB. Everything in it is invented, and nothing is a story. More reports of a
  seed begin with those of fewer. Another version of communique may write others for the same seed.
  
  Exit codes: 0 written, 2 bad usage, or the file cannot be written.
  
  Examples:
    $ communique generate --reports 1000 --out reports.ndjson
    $ communique generate --seed 7 --reports 50000 --records | gzip > records.ndjson.gz`,
    )
    .action(async (options) => {
      const { runGenerate } = await import("../generate.js");
      process.exitCode = await runGenerate(options);
    });
}
