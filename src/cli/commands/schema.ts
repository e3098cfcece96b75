import { type Command, Option } from "commander";
import { DRAFT_PROFILES } from "../../draft/profiles.js";
import { documentNames } from "../../lookup/document-names.js";
import { collect } from "./arguments.js";

/** `communique schema`: its flags and its help. */
export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .description(
      "Print the JSON Schema of a report, a record, or of what a language model is asked for: a draft, and fixes of one.",
    )
    .argument("<name>", `one of ${[...documentNames, "draft", "fixes"].join(", ")}`)
    .addOption(
      new Option("--draft <draft>", "the dialect of JSON Schema (default: 2020-12)").choices(["2020-12", "07"]),
    )
    .addOption(
      new Option("--profile <provider>", "for draft and fixes: for whom it is (default: generic)").choices(
        Object.keys(DRAFT_PROFILES),
      ),
    )
    .option(
      "--lists <name>",
      "for draft: a list that is asked for; may be repeated (default: all but details)",
      collect,
    )
    .option("--details", "for draft: ask for the details too, which else are a second pass")
    .addHelpText(
      "after",
      `
  Examples:
    $ communique schema statement
    $ communique schema draft --profile openai
    $ communique schema draft --profile anthropic --lists things --lists events`,
    )
    .action(async (name: string, options) => {
      const { runSchema } = await import("../schema.js");
      await runSchema(name, options);
    });
}
