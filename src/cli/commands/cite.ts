import { type Command, Option } from "commander";
import { collect, count } from "./arguments.js";

/** `communique cite`: its flags and its help. */
export function citeCommand(program: Command): void {
  program
    .command("cite")
    .description(
      "Find the quotes of a report in the texts of its sources, and write their spans and the texts' digests.",
    )
    .argument("<report>", "a report in JSON, or - for standard input")
    .requiredOption("--source-text <id=file>", "the text of a source (UTF-8); may be repeated", collect)
    .option("--record <id>", "only the quotes of this record; with --text the record that gets the evidence")
    .option(
      "--text <snippet>",
      "words to find besides the quotes; without --record their spans are only printed; may be repeated",
      collect,
    )
    .option(
      "--field <pointer>",
      "the field of the record that --text supports; without --text the quote to find; may be repeated",
      collect,
    )
    .addOption(
      new Option("--basis <basis>", "how the record rests on --text (default: stated)").choices([
        "stated",
        "inferred",
        "computed",
      ]),
    )
    .option("--note <note>", "a note for the evidence of --text, such as why an inference is sound")
    .option("--occurrence <n>", "which place to take where the words stand in several, from 1", count)
    .option("--force", "replace the digest of another text")
    .option("--dry-run", "only say what would be written")
    .option("--output <file>", "write the report there instead of in place; - for standard output")
    .addHelpText(
      "after",
      `
  Each quote gets evidence with its span, in Unicode code points; one that is there already is kept. Quotes are matched
  letter by letter, else with any quotation marks, dashes, ellipses, white space and line breaks. They are looked for in
  the texts that the evidence of the statement names, then in the others, in the order of the report: the first that has
  them is cited. One that stands in several places is left out unless a passage in the evidence tells which is meant.
  Quotes marked as translated are looked for in both wordings, and may be missing.
  
  Exit codes: 0 all found, 1 something not found or the report has errors, 2 bad usage or unreadable input.
  
  Examples:
    $ communique cite report.json --source-text source:article=article.txt --dry-run
    $ communique cite report.json --source-text source:article=article.txt --record statement:offer --field /quotes/0 --occurrence 2
    $ communique cite report.json --source-text source:article=article.txt --record person:ada-example --text "President Ada Example" --field /offices/0
    $ communique cite report.json --source-text source:article=article.txt --dry-run --text "a few words"`,
    )
    .action(async (report: string, options) => {
      const { runCite } = await import("../cite.js");
      process.exitCode = await runCite(report, options);
    });
}
