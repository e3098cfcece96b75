import { lstat, rm } from "node:fs/promises";

/** Removes what an earlier run wrote under a name, so that it is not taken for the output of this one. Devices and folders stay. */
export async function removeEarlier(file: string): Promise<void> {
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() || stats?.isSymbolicLink()) await rm(file, { force: true });
}
