import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { compressionOfBytes } from "./compression.js";
import { STDIO, UnreadableInput } from "./inputs.js";
import { UsageError } from "./usage-error.js";

const CHUNK = 1 << 18;

/** The directory of an archive stands at its end, so one without a file is held in memory: so much of it. */
const LONGEST_PIPED = 1 << 28;

/**
 * What a table holds, or standard input for `-`, as a stream: unpacked and decompressed by what its first bytes say it is, and
 * not by its name.
 *
 * @throws UnreadableInput where it cannot be opened, breaks off or is damaged
 */
export async function* tableBytes(file: string): AsyncGenerator<Buffer> {
  try {
    const isFile = file !== STDIO && (await stat(file)).isFile();
    const input = file === STDIO ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });
    const chunks = input[Symbol.asyncIterator]();
    const head = await headOf(chunks);
    const whole = joined(head, chunks);
    const compression = compressionOfBytes(head);
    if (isZip(head)) {
      const { unzipped } = await import("./unzip.js");
      if (isFile) input.destroy();
      yield* unzipped(isFile ? file : await collected(whole));
    } else if (compression !== undefined) {
      const { decompressed } = await import("./decompress.js");
      yield* decompressed(Readable.from(whole, { objectMode: false }), compression);
    } else yield* whole;
  } catch (error) {
    throw error instanceof UsageError ? error : new UnreadableInput(file, error);
  }
}

/** How many bytes tell what a file is. */
const MAGIC = 4;

async function headOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < MAGIC) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function collected(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    if (size > LONGEST_PIPED)
      throw new Error(`a zip archive from a pipe may have ${LONGEST_PIPED} bytes: name its file instead`);
  }
  return Buffer.concat(all);
}

/** A local file header, or the end of an archive that is empty (APPNOTE.TXT, 4.3). */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}
