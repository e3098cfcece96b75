import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { unwritten } from "./unwritten.js";

/**
 * Writes a file that the user named, and makes its folder.
 *
 * @throws UsageError where it cannot be written.
 */
export async function writeNamed(file: string, text: string, options: { flag?: string } = {}): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, options);
  } catch (error) {
    throw unwritten(file, error as NodeJS.ErrnoException);
  }
}
