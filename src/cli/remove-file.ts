import { open, realpath, rm, stat } from "node:fs/promises";

/** How much of a file tells whose it is. */
const HEAD = 1 << 16;

/**
 * Removes what an earlier run wrote under a name, so that it is not taken for the output of this one. What somebody else wrote
 * there, devices and folders stay. A link stays, and what it leads to is removed.
 *
 * @param isEarlier tells by how a file begins, without a byte order mark
 * @returns whether a file was left there
 */
export async function removeEarlier(file: string, isEarlier: (head: string) => boolean): Promise<boolean> {
  // Opening a pipe would wait for who writes it.
  if (!(await stat(file).catch(() => undefined))?.isFile()) return false;
  if (!isEarlier(await headOf(file))) return true;
  await rm(await realpath(file), { force: true });
  return false;
}

/** Empty where it cannot be read. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return "";
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
