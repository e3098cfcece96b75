import { stat } from "node:fs/promises";
import { resolve } from "node:path";

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
