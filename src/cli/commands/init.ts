import type { Command } from "commander";

/** `communique init`: its flags and its help. */
export function initCommand(program: Command): void {
  program
    .command("init")
    .description("Copy the worked example and a minimal report to start from, and add a script that checks them.")
    .argument("[dir]", "the project to set up", ".")
    .addHelpText("after", "\nFiles that are there already are kept as they are.")
    .action(async (dir: string) => {
      const { runInit } = await import("../init.js");
      await runInit(dir);
    });
}
