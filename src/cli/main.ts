#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { assembleCommand } from "./commands/assemble.js";
import { checkCommand } from "./commands/check.js";
import { citeCommand } from "./commands/cite.js";
import { columnsCommand } from "./commands/columns.js";
import { convertCommand } from "./commands/convert.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { generateCommand } from "./commands/generate.js";
import { importCommand } from "./commands/import.js";
import { initCommand } from "./commands/init.js";
import { mcpCommand } from "./commands/mcp.js";
import { mergeCommand } from "./commands/merge.js";
import { newCommand } from "./commands/new.js";
import { promptCommand } from "./commands/prompt.js";
import { schemaCommand } from "./commands/schema.js";
import { viewCommand } from "./commands/view.js";
import { tell, tellMistake } from "./tell.js";
import { isUsageError, UsageError } from "./usage-error.js";

// From Node 22 on: what a command loads is compiled once and not on every run.
const nodeModule = process.getBuiltinModule?.("node:module") as { enableCompileCache?(): unknown } | undefined;
nodeModule?.enableCompileCache?.();

/** Exit codes, as documented: nothing that fails, findings that do, bad usage or unreadable input. */
const USAGE = 2;

const program = new Command()
  .name("communique")
  .description(
    "Checks news-event reports, explains findings, fields and words, cites sources, converts, imports and merges reports, tells what changed in them, makes pages of them to look at, prints their JSON Schemas and the columns of engines, makes reports of language models' drafts, sets up a first report, and invents reports to try things with.",
  )
  .helpCommand("help [command]", "Print help for a command.")
  .addHelpText("after", "\nExit codes: 0 nothing that fails, 1 findings that fail, 2 bad usage or unreadable input.")
  .exitOverride();

for (const register of [
  checkCommand,
  citeCommand,
  convertCommand,
  importCommand,
  mergeCommand,
  diffCommand,
  viewCommand,
  newCommand,
  generateCommand,
  schemaCommand,
  columnsCommand,
  promptCommand,
  assembleCommand,
  explainCommand,
  initCommand,
  mcpCommand,
])
  register(program);

for (const command of [program, ...program.commands]) {
  command.version(packageJson.version, "-v, --version", "Print the version.").helpOption("-h, --help", "Print help.");
}

// A variable of the shell that is not set gives an empty name, which would stand for the current folder.
program.hook("preAction", (_, command) => {
  for (const option of command.options) {
    if (command.getOptionValue(option.attributeName()) === "" && /<(?:file|path)>$/.test(option.flags)) {
      throw new UsageError(`${option.long} has an empty name. Name a file.`);
    }
  }
});

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
  } else if (isUsageError(error)) {
    tellMistake(error);
    process.exitCode = USAGE;
  } else {
    // A mistake of ours, told without a stack trace unless somebody asks for it.
    tell(`error: unexpected: ${String(error)}. Please report it, with COMMUNIQUE_DEBUG=1 set.`);
    if (process.env.COMMUNIQUE_DEBUG) console.error(error);
    process.exitCode = USAGE;
  }
}
