import { type Command, InvalidArgumentError } from "commander";

/** `communique merge`: its flags and its help. */
export function mergeCommand(program: Command): void {
  program
    .command("merge")
    .description("Make one report of several about one story, and tell what was joined and what was kept apart.")
    .argument("<reports...>", "reports in JSON; - is standard input; the first is the main account")
    .option("-o, --out <file>", "write it to a file instead of standard output")
    .option("--same <a=b>", "two records are one: ids, or global ids for those of one report; may be repeated", same)
    .option("--apart <a,b>", "two records are not one; may be repeated", apart)
    .option("--id <uri>", "the URI of the merged report (default: that of the first)")
    .option("--log <file>", "write what was joined, kept apart, renamed and lost to a file, as JSON")
    .option("--dry-run", "only tell what would be joined, on standard output")
    .option("--config <file>", "settings of the project (default: the nearest communique.config.json)")
    .option("--no-config", "use no settings of a project")
    .addHelpText(
      "after",
      `
  Things are joined by sameAs, identifiers, names and aliases; occurrences by kind, day, place and participants, where exactly
  one fits. What a later report tells otherwise becomes an alternative from its sources. What is joined, and why, what was kept
  apart and what is lost is told on standard error. How it is decided: docs/merge.md in the repository.
  
  Exit codes: 0 merged, 1 a report has errors, 2 bad usage or unreadable input.
  
  Examples:
    $ communique merge wire.json readout.json -o story.json
    $ communique merge *.json --dry-run
    $ communique merge a.json b.json --same person:ada=person:ada-example --apart place:springfield,place:springfield-2 -o story.json`,
    )
    .action(async (reports: string[], options) => {
      const { runMerge } = await import("../merge.js");
      process.exitCode = await runMerge(reports, options);
    });
}

type Pair = readonly [string, string];

function same(text: string, earlier: readonly Pair[] = []): Pair[] {
  return [...earlier, pair(text, "=")];
}

function apart(text: string, earlier: readonly Pair[] = []): Pair[] {
  return [...earlier, pair(text, ",")];
}

/** Of several such signs, as in a URI, the one before the second name. */
function pair(text: string, sign: string): Pair {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const [one, other] = [text.slice(0, at), text.slice(at + 1)];
    if (isName(one) && isName(other)) return [one, other];
  }
  throw new InvalidArgumentError(
    `Expected two ids with ${sign} between them, such as person:ada${sign}person:ada-example.`,
  );
}

function isName(text: string): boolean {
  return /^(?:[^#]*#)?[a-z]+:[a-z0-9._-]+$/.test(text);
}
