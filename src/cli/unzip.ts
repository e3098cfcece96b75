import { Readable } from "node:stream";
import { createDeflateRaw } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { BrokenCompression, UnusableArchive } from "./compression.js";
import { decompressed } from "./decompress.js";

const STORED = 0;
const DEFLATED = 8;

/** A table becomes a fifth to a tenth as long; a file that is to fill the memory or the disk, a thousandth. */
const MOST_TIMES = 250;
const HARMLESS_BYTES = 1e9;

/** How many names of files are told. */
const SHOWN_NAMES = 5;

/**
 * The only file in a zip archive, unpacked as it is asked for.
 *
 * @param archive its name, or its bytes
 * @throws UnusableArchive, and BrokenCompression where the archive is damaged or cut off
 */
export async function* unzipped(archive: string | Buffer): AsyncGenerator<Buffer> {
  const zip = await openArchive(archive);
  try {
    const entry = await onlyFile(zip);
    requireReadable(entry);
    let size = 0;
    for await (const chunk of decompressed(Readable.from(asGzip(zip, entry)), "gzip")) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw new Error("the file in it is longer than it says");
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UnusableArchive ? error : broken(error);
  } finally {
    zip.close();
  }
}

async function openArchive(archive: string | Buffer): Promise<ZipFile> {
  // Closed here, and not when the list of its files has been read.
  const options = { autoClose: false };
  try {
    return await (typeof archive === "string"
      ? yauzl.openPromise(archive, options)
      : yauzl.fromBufferPromise(archive, options));
  } catch (error) {
    throw broken(error);
  }
}

function broken(error: unknown): BrokenCompression {
  const cause = error instanceof BrokenCompression && error.cause instanceof Error ? error.cause : (error as Error);
  return new BrokenCompression("zip", cause);
}

/** Without folders, and what macOS puts beside each file. */
async function onlyFile(zip: ZipFile): Promise<Entry> {
  const names: string[] = [];
  let only: Entry | undefined;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || entry.fileName.startsWith("__MACOSX/")) continue;
    count++;
    only ??= entry;
    if (names.length < SHOWN_NAMES) names.push(entry.fileName);
  }
  if (only === undefined) throw new UnusableArchive("There is no file in this zip archive.");
  if (count > 1) {
    const more = count > names.length ? ", …" : "";
    throw new UnusableArchive(
      `There are ${count} files in this zip archive (${names.join(", ")}${more}): unpack it, and name the one that is meant.`,
    );
  }
  return only;
}

function requireReadable(entry: Entry): void {
  const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) {
    throw new UnusableArchive(`${fileName} in this zip archive is encrypted: unpack it with its password first.`);
  }
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new UnusableArchive(
      `${fileName} in this zip archive is compressed by method ${compressionMethod}, which is not read: unpack it first.`,
    );
  }
  if (uncompressedSize > HARMLESS_BYTES && uncompressedSize > MOST_TIMES * compressedSize) {
    throw new UnusableArchive(
      `${fileName} in this zip archive would become ${uncompressedSize} bytes from ${compressedSize}: no table does, and it is not unpacked.`,
    );
  }
}

/** RFC 1952: deflated, no name, no time. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * The file as a gzip stream, which is the same bytes with another head: then zlib looks at the checksum and the length, which
 * the archive tells and the library does not compare.
 */
async function* asGzip(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  yield GZIP_HEAD;
  yield* entry.compressionMethod === STORED ? raw.pipe(createDeflateRaw({ level: 0 })) : raw;
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(entry.crc32 >>> 0, 0);
  tail.writeUInt32LE(entry.uncompressedSize % 2 ** 32, 4);
  yield tail;
}
