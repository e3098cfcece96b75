#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { documentNames } from "../document-names.js";
import { visible } from "./formats/visible.js";
import { UsageError } from "./usage-error.js";

/** Exit codes, as documented: nothing wrong, findings of severity error, bad usage or unreadable input. */
const USAGE = 2;

const program = new Command()
  .name("communique")
  .description("Checks news-event reports, prints their JSON Schemas, and sets up a first report.")
  .helpCommand("help [command]", "Print help for a command.")
  .addHelpText("after", "\nExit codes: 0 no errors, 1 errors found, 2 bad usage or unreadable input.")
  .exitOverride();

program
  .command("check")
  .description("Check JSON files: reports, or records alone in a file.")
  .argument("<file...>", "files, globs (quoted), directories (every .json in them), or - for standard input")
  .addOption(
    new Option("--as <name>", "what the documents have to be; by default their type decides").choices(documentNames),
  )
  .addOption(new Option("--format <format>", "how to print the findings").choices(["pretty", "json"]).default("pretty"))
  .option("--ignore <glob>", "leave out files that match, from globs and directories; may be repeated", collect)
  .option("--max-bytes <n>", "most bytes a document may have (default: 64 MiB)", count)
  .option("--max-record-bytes <n>", "most bytes a record alone in a file may have (default: 8 MiB)", count)
  .option("--max-findings <n>", "most findings shown for a file; the rest is counted (default: 100)", count)
  .option("--source-text <id=file>", "check digests and spans against the text of a source; may be repeated", collect)
  .option("--no-color", "do not colour the output (as with the environment variable NO_COLOR)")
  .addHelpText(
    "after",
    "\nExamples:\n  $ communique check report.json\n  $ communique check 'reports/**/*.json' --format json\n  $ cat record.json | communique check - --as statement",
  )
  .action(async (files: string[], options) => {
    const { runCheck } = await import("./check.js");
    process.exitCode = await runCheck(files, options);
  });

program
  .command("schema")
  .description("Print the JSON Schema of a report or a record.")
  .argument("<name>", `one of ${documentNames.join(", ")}`)
  .addOption(new Option("--draft <draft>", "the dialect of JSON Schema").choices(["2020-12", "07"]).default("2020-12"))
  .action(async (name: string, options) => {
    const { runSchema } = await import("./schema.js");
    await runSchema(name, options);
  });

program
  .command("init")
  .description("Copy the worked example and a minimal report to start from, and add a script that checks them.")
  .argument("[dir]", "the project to set up", ".")
  .addHelpText("after", "\nFiles that are there already are kept as they are.")
  .action(async (dir: string) => {
    const { runInit } = await import("./init.js");
    await runInit(dir);
  });

for (const command of [program, ...program.commands]) {
  command.version(packageJson.version, "-v, --version", "Print the version.").helpOption("-h, --help", "Print help.");
}

// A reader that closes the pipe early, such as `head`, has seen what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  console.error(`error: the output could not be written: ${error.message}`);
  process.exit(USAGE);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed it already: help and version leave with 0, everything else is bad usage.
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else if (error instanceof UsageError) {
    console.error(`error: ${visible(error.message)}`);
    process.exitCode = USAGE;
  } else {
    // A mistake of ours, told without a stack trace unless somebody asks for it.
    console.error(`error: unexpected: ${visible(String(error))}. Please report it, with COMMUNIQUE_DEBUG=1 set.`);
    if (process.env.COMMUNIQUE_DEBUG) console.error(error);
    process.exitCode = USAGE;
  }
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

function count(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return n;
}
