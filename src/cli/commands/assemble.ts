import { type Command, Option } from "commander";
import { collect } from "./arguments.js";

/** `communique assemble`: its flags and its help. */
export function assembleCommand(program: Command): void {
  program
    .command("assemble")
    .description(
      "Make a report of a language model's draft of an article, and tell what of it does not stand in the text.",
    )
    .argument(
      "<drafts...>",
      "answers of the model; several, of the parts of an article, are merged; - is standard input",
    )
    .requiredOption("--text <file>", "the article that the model was given: a text in UTF-8 or a page in HTML")
    .option("-o, --out <file>", "write the report to a file instead of standard output")
    .option("--url <url>", "where the article can be read (default: what a page says)")
    .option("--published <date>", "when it was published (default: what a page says)")
    .option("--language <tag>", "the language of the report (default: that of the draft)")
    .option("--id <uri>", "the URI of the report (default: the address of the article, else one of its digest)")
    .option("--title <title>", "the title of the report (default: that of the draft)")
    .option("--names <file>", "an earlier report, or records a line each, whose ids are used; may be repeated", collect)
    .addOption(
      new Option("--ungrounded <what>", "what becomes of what no passage or name in the text proves")
        .choices(["drop", "infer"])
        .default("drop"),
    )
    .option("--losses <file>", "write what is not in the report to a file, as JSON: a list of paths and reasons")
    .option("--repair <file>", "write what to tell the model so that it corrects its draft")
    .option("--fixes <file>", "the model's answer to that: corrections of the draft")
    .option("--save-draft <file>", "write the draft that was used: the merged one, with the corrections in it")
    .option("--save-text <file>", "write the text that spans and digest are of, for check --source-text")
    .addHelpText(
      "after",
      `
  The report is written also where the draft has errors: what is wrong is left out of it, and told on standard error with the
  path in the draft. It passes the check. Give the text that the model was given, all parts of it together. \`communique schema fixes\`
  prints the schema of the corrections.

  Exit codes: 0 nothing is wrong with the draft, 1 findings of severity error, 2 bad usage or unreadable input.
  
  Examples:
    $ communique assemble draft.json --text article.txt --url https://example.org/talks --published 2027-05-04 -o report.json
    $ communique assemble draft.json --text page.html --save-text article.txt -o report.json
    $ communique assemble part-1.json part-2.json --text article.txt --save-draft draft.json --repair repair.txt -o report.json
    $ communique assemble draft.json --fixes fixes.json --text article.txt -o report.json
    $ communique check report.json --source-text source:article=article.txt`,
    )
    .action(async (drafts: string[], options) => {
      const { runAssemble } = await import("../assemble.js");
      process.exitCode = await runAssemble(drafts, options);
    });
}
