import type { Command } from "commander";
import { collect } from "./arguments.js";

/** `communique new`: its flags and its help. */
export function newCommand(program: Command): void {
  program
    .command("new")
    .description("Write a report to start from, made of the flags, or of answers where there are none.")
    .argument("[file]", "where to write it; - for standard output", "report.json")
    .option("--title <text>", "what the story is about")
    .option("--language <tag>", "the language of the report (default: en)")
    .option("--id <uri>", "the report's own URI (default: a random urn:uuid)")
    .option("--source <url-or-title>", "where the story was read, the main source first; may be repeated", collect)
    .option("--source-kind <kind>", "its kind (default: news-article): once for all sources, or once for each", collect)
    .option("--state <name[=code]>", "a state, with its country code; may be repeated", collect)
    .option(
      "--person <name[=actor]>",
      "a person, with the state or organization they act for; may be repeated",
      collect,
    )
    .option("--organization <name=kind>", "an organization and its kind; may be repeated", collect)
    .option("--place <name=kind>", "a place and its kind; may be repeated", collect)
    .option(
      "--kind <kind>",
      "what the story holds: meeting, visit, agreement, act or statement; may be repeated",
      collect,
    )
    .option("--date <date>", "when the meeting, the visit, the act or the statement was")
    .option("--status <status>", "how far the meeting or the visit has come (default: unknown)")
    .option("--meeting-kind <kind>", "the form of the meeting (default: talks)")
    .option("--visitor <actor>", "who visits; may be repeated", collect)
    .option("--host <actor>", "who is visited")
    .option("--instrument <kind>", "the kind of the document (default: agreement)")
    .option("--agreement-status <status>", "how far it has come (default: unknown)")
    .option("--party <actor>", "who agrees; may be repeated", collect)
    .option("--act-kind <kind>", "what sort of act it is, such as release or sanction")
    .option("--act-status <status>", "how far the act has come (default: unknown)")
    .option("--by <actor>", "who does it; may be repeated", collect)
    .option("--to <actor>", "to whom it is done; may be repeated", collect)
    .option("--speaker <actor>", "who speaks; may be repeated (default: the only actor there is)", collect)
    .option("--statement-kind <kind>", "what the speaker does (default: assert)")
    .option("--summary <text>", "what is said, in your own words")
    .option("--claims <kind>", "the record of this report that tells what is said to be so; may be repeated", collect)
    .option("--force", "overwrite the file")
    .addHelpText(
      "after",
      `
  Ids are made from the names. A name that has no spelling in ASCII needs one: write it behind the name, as in
  --person "Имя=person:ada-example". An actor is the name or the id of somebody named with --person, --state or
  --organization. The people and states named take part in the meeting. What is not known is left out; a visit needs
  --visitor and --host, an act --act-kind, a statement --speaker and --summary.
  
  Exit codes: 0 written, 2 bad usage, or the file is there already.
  
  Examples:
    $ communique new
    $ communique new report.json --title "Talks in Sample City" --source https://example.org/article \\
        --state Examplia --state Samplonia --person "Ada Example=Examplia" --person "Sam Sample=Samplonia" \\
        --kind meeting --date 2025-02-12 --status held`,
    )
    .action(async (file: string, options) => {
      const { runNew } = await import("../new.js");
      process.exitCode = await runNew(file, options);
    });
}
