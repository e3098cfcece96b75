import { type Command, Option } from "commander";
import { documentNames } from "../../lookup/document-names.js";
import { formats } from "../formats/names.js";
import { collect, count } from "./arguments.js";

/** `communique check`: its flags and its help. */
export function checkCommand(program: Command): void {
  program
    .command("check")
    .description("Check JSON and NDJSON files: reports, or records on their own.")
    .argument("<file...>", "files, globs (quoted), directories, or - for standard input")
    .addOption(
      new Option("--as <name>", "what the documents have to be; by default their type decides").choices(documentNames),
    )
    .addOption(new Option("--format <format>", "how to print the findings").choices([...formats]).default("pretty"))
    .option("-o, --output <file>", "write the findings to a file instead of standard output")
    .option("-q, --quiet", "print nothing about files that are fine")
    .option("--rule <code=setting>", "set a rule to off, warning or error; may be repeated", collect)
    .addOption(
      new Option("--fail-on <severity>", "the lowest severity that fails (default: error)").choices([
        "error",
        "warning",
        "never",
      ]),
    )
    .option("--config <file>", "settings of the project (default: the nearest communique.config.json)")
    .option("--no-config", "use no settings of a project")
    .option("--baseline <file>", "accept the findings in this file, and tell only what is new")
    .option("--update-baseline", "write what is found now to the baseline")
    .option(
      "--source-text <id=file>",
      "check digests, spans and quotes against the text of a source; may be repeated",
      collect,
    )
    .option("--now <date>", 'the date that "long past" is measured from (default: the dates of the sources)')
    .option("--ignore <glob>", "leave out files that match, from globs and directories; may be repeated", collect)
    .option("--ndjson", "one document a line, whatever the files are called (default: .ndjson and .jsonl)")
    .option("--stdin-filepath <name>", "what standard input is called in the findings, and whether it is NDJSON")
    .option("--shape-only", "check the shape alone: no rules, and no look at duplicate keys and the like")
    .option(
      "--workers <n>",
      "threads for a large NDJSON file; 1 for none beside the main one (default: cores, at most 4)",
      count,
    )
    .addOption(
      new Option(
        "--with <what>",
        "in the results of --format ndjson or --rejects: each document, or its SHA-256",
      ).choices(["input", "digest"]),
    )
    .addOption(
      new Option("--only <which>", "print the lines of NDJSON that are valid, or invalid, as they are").choices([
        "valid",
        "invalid",
      ]),
    )
    .option(
      "--rejects <file>",
      "with --only: write the results of the other lines to a file, as --format ndjson has them",
    )
    .option("--watch", "check again whenever a file changes")
    .option("--max-findings <n>", "most findings shown for a file; the rest is counted (default: 100)", count)
    .option("--max-bytes <n>", "most bytes a document may have (default: 16 MiB)", count)
    .option("--max-record-bytes <n>", "most bytes a record on its own may have (default: 8 MiB)", count)
    .option("--max-line-bytes <n>", "most bytes a line of NDJSON may have (default: 16 MiB)", count)
    .option("--max-depth <n>", "most levels of objects and lists (default: 64)", count)
    .option("--no-color", "do not colour the output (as with the environment variable NO_COLOR)")
    .addHelpText(
      "after",
      [
        "",
        "In directories every .json, .ndjson and .jsonl file is checked, also compressed as .gz or .zst. What begins with a dot,",
        "node_modules, and the settings, the baseline and the output of the check are passed over.",
        "",
        "Examples:",
        "  $ communique check report.json",
        "  $ communique check 'reports/**/*.json' --format sarif --output findings.sarif",
        "  $ communique check reports --rule unlisted-word=off --fail-on warning",
        "  $ cat events.ndjson | communique check - --ndjson --format ndjson",
        "  $ zcat events.ndjson.gz | communique check - --ndjson --only valid --rejects rejects.ndjson --fail-on never > good.ndjson",
      ].join("\n"),
    )
    .action(async (files: string[], options) => {
      const { runCheck } = await import("../check.js");
      process.exitCode = await runCheck(files, options);
    });
}
