import { type Command, Option } from "commander";

/** `communique diff`: its flags and its help. */
export function diffCommand(program: Command): void {
  program
    .command("diff")
    .description("Tell what changed between two versions of a report, record by record and field by field.")
    .argument("<before>", "the earlier version in JSON, or - for standard input")
    .argument("<after>", "the later version")
    .addOption(new Option("--format <format>", "how to tell it").choices(["text", "json", "markdown"]).default("text"))
    .addHelpText(
      "after",
      `
  Records are matched by id, items of lists by their keys or by what makes them the ones they are.
  
  Exit codes: 0 nothing differs, 1 something does, 2 bad usage, or a file that is no report.
  
  Examples:
    $ communique diff story.json story-new.json
    $ git show HEAD~1:story.json | communique diff - story.json --format markdown`,
    )
    .action(async (before: string, after: string, options) => {
      const { runDiff } = await import("../diff.js");
      process.exitCode = await runDiff(before, after, options);
    });
}
