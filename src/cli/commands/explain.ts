import type { Command } from "commander";

/** `communique explain`: its flags and its help. */
export function explainCommand(program: Command): void {
  program
    .command("explain")
    .description("Print what the reference and the guide say of a finding, a field, a type or a word.")
    .argument("<name...>", "a code, a field, a type or a word")
    .addHelpText(
      "after",
      `
  A field can stand with its type (Statement.claims) or alone: then it is told for every type that has it. Of any other word
  the lines of the guide are printed that use it.

  Exit codes: 0 explained, 2 nothing has that name.

  Examples:
    $ communique explain unclaimed-standing
    $ communique explain Statement.claims
    $ communique explain act
    $ communique explain courtesy-call`,
    )
    .action(async (names: string[]) => {
      const { runExplain } = await import("../explain.js");
      await runExplain(names.join(" "));
    });
}
