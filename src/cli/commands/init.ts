import { type Command, Option } from "commander";

/** The whole stories among the examples. */
const STORIES = ["baku-talks", "suspended-notice", "two-readouts", "moved-summit"];

/** `communique init`: its flags and its help. */
export function initCommand(program: Command): void {
  program
    .command("init")
    .description("Copy a worked example and a minimal report to start from, and add a script that checks them.")
    .argument("[dir]", "the project to set up", ".")
    .addOption(
      new Option(
        "--example <name>",
        "the story to copy: talks of two presidents from one article, a notice suspended and an apology disputed, one call told by two sides, or a summit cancelled",
      )
        .choices(STORIES)
        .default("baku-talks"),
    )
    .addHelpText("after", "\nFiles that are there already are kept as they are.")
    .action(async (dir: string, options) => {
      const { runInit } = await import("../init.js");
      await runInit(dir, options);
    });
}
