import { fstatSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { STDIO } from "./inputs.js";
import { UsageError } from "./usage-error.js";

/** Whether a name is that of one of the files: by path, or because one is a link to the other, symbolic or hard. */
export async function isAnyOf(name: string, files: readonly string[]): Promise<boolean> {
  if (files.some((file) => resolve(file) === resolve(name))) return true;
  const own = await identity(name);
  if (own === undefined) return false;
  for (const file of files) if ((await identity(file)) === own) return true;
  return false;
}

/** Whether what is written to it ends up where standard output does, in one file or pipe. */
export async function isStandardOutput(name: string): Promise<boolean> {
  if (name === STDIO) return true;
  const stats = await stat(name).catch(() => undefined);
  // A device takes what comes from both.
  if (stats === undefined || stats.isCharacterDevice()) return false;
  const { dev, ino } = fstatSync(1);
  return stats.dev === dev && stats.ino === ino;
}

/**
 * To be asked before anything is written. What is not named is `undefined`.
 *
 * @throws UsageError where an output is what is read, two outputs are one file, or standard input is to be read twice
 */
export async function requireApart(
  inputs: readonly (string | undefined)[],
  outputs: readonly (string | undefined)[],
): Promise<void> {
  const read = inputs.filter((file) => file !== undefined && file !== STDIO) as string[];
  if (inputs.filter((file) => file === STDIO).length > 1) {
    throw new UsageError("Standard input can be read only once: name a file.");
  }
  const written: string[] = [];
  for (const output of outputs) {
    if (output === undefined || output === STDIO) continue;
    if (await isAnyOf(output, read)) throw new UsageError(`${output} is what is read: write to another file.`);
    if (!(await isDevice(output)) && (await isAnyOf(output, written))) {
      throw new UsageError(`${output} is named for two outputs: name a file for each.`);
    }
    written.push(output);
  }
}

/** A device takes whatever comes, such as `/dev/null`. */
async function isDevice(name: string): Promise<boolean> {
  const stats = await stat(name).catch(() => undefined);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** What is the same for all names of a file, or `undefined` where there is none. */
async function identity(name: string): Promise<string | undefined> {
  const stats = await stat(name, { bigint: true }).catch(() => undefined);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
}
