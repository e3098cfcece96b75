import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "./usage-error.js";

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
    throw new UsageError(`${file} could not be written: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

function reason({ code, syscall, path, message }: NodeJS.ErrnoException): string {
  const isInTheWay = syscall === "mkdir" && (code === "EEXIST" || code === "ENOTDIR");
  return isInTheWay ? `${path} cannot be a folder, since a file is in the way. Name another folder.` : message;
}
