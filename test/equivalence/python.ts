import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.js";
import type { Judge } from "./engines.js";

// The system's own Python first: that is the one which distributions install the package for.
const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import jsonschema"]).status === 0,
);

/** Why Python's jsonschema cannot take part, or `undefined` where it can. */
export const whyNoPython =
  python === undefined ? "No python3 here has the package jsonschema (python3-jsonschema in Debian)." : undefined;

/** Python's jsonschema on a folder of schemas, in a process of its own that has to be stopped. */
export class PythonJudge implements Judge {
  readonly name: string;
  milliseconds = 0;
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly answers: AsyncIterator<string>;
  private told = "";

  /** @param folder of `*.schema.json` files, relative to the root of the project. */
  constructor(folder: string) {
    if (python === undefined) throw new Error(whyNoPython);
    this.name = `jsonschema (Python) on ${folder}`;
    const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
    this.process = spawn(python, [path("python.py"), path(`../../${folder}`)]);
    this.process.stderr.on("data", (chunk) => (this.told += chunk));
    this.answers = createInterface(this.process.stdout)[Symbol.asyncIterator]();
  }

  async judge(documents: readonly Document[]): Promise<readonly boolean[]> {
    this.process.stdin.write(`${JSON.stringify(documents.map(({ as, text }) => [as, text]))}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`Python ended:\n${this.told}`);
    const { verdicts, milliseconds } = JSON.parse(value) as { verdicts: boolean[]; milliseconds: number };
    this.milliseconds += milliseconds;
    return verdicts;
  }

  stop(): void {
    this.process.stdin.end();
  }
}
