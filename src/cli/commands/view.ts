import { type Command, Option } from "commander";
import { collect } from "./arguments.js";

/** `communique view`: its flags and its help. */
export function viewCommand(program: Command): void {
  program
    .command("view")
    .description(
      "Make a page of HTML of a report, to read, print and pass on; of several, with what they tell differently.",
    )
    .argument("<reports...>", "reports in JSON; - is standard input; the first is the main account")
    .option("-o, --out <file>", "write it to a file instead of standard output")
    .option(
      "--source-text <id=file>",
      "the text of a source, shown beside the records that rest on it; may be repeated",
      collect,
    )
    .option("--passages-only", "of the texts only the passages that records rest on")
    .option("--no-text", "nothing of the texts: they are only checked")
    .addOption(
      new Option("--theme <name>", "what the page begins with, whatever the reader's system says").choices([
        "light",
        "dark",
      ]),
    )
    .option("--config <file>", "settings of the project (default: the nearest communique.config.json)")
    .option("--no-config", "use no settings of a project")
    .addHelpText(
      "after",
      `
  The page is one file: it loads nothing, and needs no script to be read. What the checker finds stands on it, at its record. A
  document that is no report yet gets a page of findings beside its lines. Several reports are merged first, as communique merge
  does: --source-text then names sources by the ids that they have in the merged report.
  
  Exit codes: 0 written, 1 written and there are errors, or one of several reports has some, 2 bad usage or unreadable input.
  
  Examples:
    $ communique view report.json -o report.html
    $ communique view report.json --source-text source:article=article.txt --passages-only -o report.html
    $ communique view wire.json readout.json -o story.html`,
    )
    .action(async (reports: string[], options) => {
      const { runView } = await import("../view.js");
      process.exitCode = await runView(reports, options);
    });
}
