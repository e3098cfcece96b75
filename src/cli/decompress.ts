import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { BrokenCompression, type Compression } from "./compression.js";

const CHUNK = 1 << 18;

/**
 * The bytes as they were before compression, decompressed as they are asked for.
 *
 * @throws BrokenCompression, when they are asked for. What the stream throws is passed on.
 */
export function decompressed(input: Readable, compression: Compression): AsyncIterable<Buffer> {
  return compression === "gzip" ? gunzipped(input) : unzstd(input);
}

async function* gunzipped(input: Readable): AsyncGenerator<Buffer> {
  const output = createGunzip({ chunkSize: CHUNK });
  let unreadable: Error | undefined;
  // `pipe` does not pass errors on.
  input.on("error", (error) => {
    unreadable = error;
    output.destroy(error);
  });
  try {
    yield* input.pipe(output);
  } catch (error) {
    throw unreadable ?? new BrokenCompression("gzip", error as Error);
  } finally {
    input.destroy();
  }
}

/** Four bytes can stand for a block of 128 KiB: with more at once a small file would fill the memory. */
const SLICE = 512;

/** Node 20 has no zstd of its own. */
async function* unzstd(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  const decoder = new Decompress(({ buffer, byteOffset, length }) => {
    pieces.push(Buffer.from(buffer, byteOffset, length));
  });
  const push = (bytes: Uint8Array, isLast: boolean): Buffer[] => {
    pieces = [];
    try {
      decoder.push(bytes, isLast);
    } catch (error) {
      throw new BrokenCompression("zstd", error as Error);
    }
    return pieces;
  };
  let isEmpty = true;
  for await (const chunk of input) {
    isEmpty = false;
    for (let start = 0; start < chunk.length; start += SLICE) yield* push(chunk.subarray(start, start + SLICE), false);
  }
  // The decoder takes no bytes at all for a file.
  if (isEmpty) throw new BrokenCompression("zstd", new Error("unexpected EOF"));
  yield* push(new Uint8Array(), true);
}
