import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { unwritten } from "./unwritten.js";

/** Where results go: standard output, or a file. */
export interface Output {
  /** Resolves when more can be taken, so that a slow reader does not fill the memory. */
  write(text: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/**
 * A file for results. It is created, with its folder, when the first text comes.
 *
 * @throws UsageError, when a text is written or at the end, where it cannot be written.
 */
export function outputFile(file: string): Output {
  let stream: ReturnType<typeof createWriteStream> | undefined;
  let failed: Error | undefined;
  const failure = (error: Error) => unwritten(file, error);
  return {
    async write(text) {
      if (stream === undefined) {
        await mkdir(dirname(file), { recursive: true }).catch((error: Error) => {
          throw failure(error);
        });
        stream = createWriteStream(file);
        stream.on("error", (error) => {
          failed = error;
        });
        await once(stream, "open").catch(() => {});
      }
      if (failed) throw failure(failed);
      if (text.length === 0 || stream.write(text)) return;
      await once(stream, "drain").catch((error: Error) => {
        throw failure(error);
      });
    },
    async end() {
      if (stream === undefined) return;
      stream.end();
      await finished(stream).catch((error: Error) => {
        throw failure(error);
      });
    },
  };
}
