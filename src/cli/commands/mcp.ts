import type { Command } from "commander";

/** `communique mcp`: its help. */
export function mcpCommand(program: Command): void {
  program
    .command("mcp")
    .description("Serve the Model Context Protocol on standard input and output: for the clients of language models.")
    .addHelpText(
      "after",
      `
  A client starts it by itself: docs/mcp.md in the repository says how it is told to. The tools are check_report, report_schema,
  explain, draft_schema and assemble_report, the resources the pages of the guide. No file but those of the package is read, and
  nothing is written or sent.

  Exit codes: 0 the client has ended, 2 bad usage.`,
    )
    .action(async () => {
      const { runMcp } = await import("../mcp.js");
      await runMcp();
    });
}
