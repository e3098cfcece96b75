import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { STDIO } from "./inputs.js";
import { UsageError } from "./usage-error.js";

/** @throws UsageError for a file that is read and would be written too, for one that would be written twice, and for standard input twice */
export async function requireApart(
  read: readonly (string | undefined)[],
  written: readonly (string | undefined)[],
): Promise<void> {
  const inputs = read.filter((name) => name !== undefined);
  const outputs = written.filter((name) => name !== undefined);
  for (const [i, output] of outputs.entries()) {
    if (await isAnyOf(output, inputs)) throw new UsageError(`${output} is what is read: write to another file.`);
    if (await isAnyOf(output, outputs.slice(0, i))) throw new UsageError(`${output} would be written twice.`);
  }
  if (inputs.filter((name) => name === STDIO).length > 1) {
    throw new UsageError("Standard input can be read only once: name a file.");
  }
}

/** Whether a name is that of one of the files: by path, or because one is a link to the other, symbolic or hard. */
export async function isAnyOf(name: string, files: readonly string[]): Promise<boolean> {
  if (files.some((file) => resolve(file) === resolve(name))) return true;
  const own = await identity(name);
  if (own === undefined) return false;
  for (const file of files) if ((await identity(file)) === own) return true;
  return false;
}

/** What is the same for all names of a file, or `undefined` where there is none. */
async function identity(name: string): Promise<string | undefined> {
  const stats = await stat(name, { bigint: true }).catch(() => undefined);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
}
