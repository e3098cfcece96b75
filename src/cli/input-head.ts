import { open as openFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { compressionOfBytes } from "./compression.js";
import { HEAD } from "./detect-format.js";
import { STDIO, UnreadableInput } from "./inputs.js";
import { peek } from "./peek.js";
import { isUsageError, UsageError } from "./usage-error.js";

/**
 * The first bytes of a file, or of standard input for `-`, decompressed. From standard input they are not taken.
 *
 * @throws UnreadableInput where it cannot be opened
 */
export async function headOf(file: string): Promise<Uint8Array> {
  const bytes = await (file === STDIO ? peek(process.stdin) : ofFile(file)).catch((error) => {
    throw isUsageError(error) ? error : new UnreadableInput(file, error);
  });
  const compression = compressionOfBytes(bytes);
  if (compression === undefined) return bytes;
  const { decompressed } = await import("./decompress.js");
  const pieces: Buffer[] = [];
  try {
    for await (const piece of decompressed(Readable.from([bytes], { objectMode: false }), compression)) {
      pieces.push(piece);
      if (pieces.reduce((size, { length }) => size + length, 0) >= HEAD) break;
    }
  } catch {
    // It is cut off in the middle.
  }
  return Buffer.concat(pieces);
}

async function ofFile(file: string): Promise<Buffer> {
  const handle = await openFile(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() && !stats.isDirectory()) {
      throw new UsageError(`${file} can be read only once: say what it is with --from, or give it as standard input.`);
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, null);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
