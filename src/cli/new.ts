import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { recordsOf } from "../lookup/walk.js";
import { visible } from "./formats/visible.js";
import { plural } from "./formats/words.js";
import { STDIO } from "./inputs.js";
import { askForFields } from "./new-questions.js";
import { type NewFields, scaffold } from "./new-report.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface NewCommandOptions extends NewFields {
  force?: boolean;
}

/** Runs `communique new` and returns its exit code. Without flags it asks, if there is somebody to answer. */
export async function runNew(file: string, { force = false, ...flags }: NewCommandOptions): Promise<number> {
  if (file !== STDIO && !force) requireAbsent(file);
  const fields = Object.keys(flags).length > 0 ? flags : await ask();
  const { report, notes } = scaffold({ id: `urn:uuid:${crypto.randomUUID()}`, ...fields });
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (file === STDIO) process.stdout.write(text);
  else await writeNamed(file, text, { flag: force ? "w" : "wx" });
  for (const note of notes) tell(note);
  if (file !== STDIO) {
    console.log(`created ${visible(file)}: a report of ${plural([...recordsOf(report)].length, "record")}`);
    console.log(`\nNext: fill in what it does not say yet, then run: communique check ${visible(file)}`);
  }
  return 0;
}

/** Before anybody answers questions for nothing. */
function requireAbsent(file: string): void {
  if (existsSync(file))
    throw new UsageError(`${file} is there already, and was kept. Name another file, or overwrite it with --force.`);
}

async function ask(): Promise<NewFields> {
  if (!process.stdin.isTTY) {
    throw new UsageError(
      "There is nothing to make a report from: give --title and --source at least, or run it in a terminal to be asked.",
    );
  }
  // Questions go to standard error: with - the report goes to standard output.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once("close", () => ended.abort());
  try {
    return await askForFields({
      ask: (question) => terminal.question(visible(question), { signal: ended.signal }),
      tell: (line) => console.error(`  ${visible(line)}`),
    });
  } catch (error) {
    if (ended.signal.aborted) throw new UsageError("The answers ended early, so nothing was written.");
    throw error;
  } finally {
    terminal.close();
  }
}
