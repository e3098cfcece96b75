import { readFile, stat } from "node:fs/promises";
import { DEFAULT_MAX_BYTES } from "../json/read.js";

/**
 * Reads a file as `readFile` does, and throws what it throws. Of a pipe or a device, which may never end, little more than
 * `maxBytes` are read: whoever uses them refuses so much.
 */
export async function readWhole(file: string, maxBytes = DEFAULT_MAX_BYTES): Promise<Buffer> {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined || stats.isFile() || stats.isDirectory()) return readFile(file);
  // Here and not above, as in all files of the check: to import it takes five milliseconds.
  const { createReadStream } = await import("node:fs");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}
