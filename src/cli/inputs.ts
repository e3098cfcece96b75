import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { DEFAULT_MAX_BYTES } from "../json/limits.js";
import { BrokenCompression, type Compression, compressionOf, compressionOfBytes } from "./compression.js";
import { peek } from "./peek.js";
import { UsageError } from "./usage-error.js";

/** A document to check. */
export interface Input {
  /** As the user wrote it, or as the glob found it: relative to the working directory. */
  file: string;
  bytes: Uint8Array;
}

/** An argument or a file that could not be read, and why. */
export interface Failure {
  input: string;
  message: string;
}

export const STDIO = "-";

/** What a directory is searched for. */
const DOCUMENTS = "**/*.{json,ndjson,jsonl}{,.gz,.zst}";
const DOCUMENT = /\.(?:json|ndjson|jsonl)(?:\.gz|\.zst)?$/;

/** Whether a file holds one document a line, by its name. */
export function isNdjson(file: string): boolean {
  return /\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/i.test(file);
}

/**
 * The files that the arguments stand for, each once, in the order of the arguments.
 *
 * @param own files of the check itself, such as its settings: in globs and directories they are no documents.
 */
export async function expand(
  patterns: readonly string[],
  ignore: readonly string[] = [],
  own: readonly string[] = [],
): Promise<{ files: string[]; failures: Failure[] }> {
  // By where they are, because `a.json` and `./a.json` are one file.
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  for (const pattern of patterns) {
    const found = await matches(pattern, ignore, own);
    // What the glob passes over without a word. Not with --ignore, since it may be what was meant to be left out.
    const hidden = ignore.length === 0 ? await unseen(pattern) : [];
    failures.push(...hidden);
    if (typeof found === "string") {
      // Where something could not be looked at, that is why nothing was found.
      if (hidden.length === 0) failures.push({ input: pattern, message: found });
      continue;
    }
    for (const file of found) {
      const place = file === STDIO ? STDIO : resolve(file);
      if (!files.has(place)) files.set(place, file);
    }
  }
  return { files: [...files.values()], failures };
}

/** The files that one argument stands for, or why there are none. */
async function matches(pattern: string, ignore: readonly string[], own: readonly string[]): Promise<string[] | string> {
  if (pattern === STDIO) return [STDIO];
  // A file of that very name comes first: brackets are legal in names.
  const stats = await stat(pattern).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) {
    if (stats.code !== "ENOENT" && stats.code !== "ENOTDIR" && stats.code !== "ENAMETOOLONG") return reason(stats);
  } else if (stats.isFile() || stats.isFIFO()) {
    // A pipe is what a shell puts in the place of `<(command)`.
    return [pattern];
  }
  const notIgnored = ignore.length === 0 ? "" : " that is not ignored";
  // Loaded here, because most runs name their files.
  const { convertPathToPattern, glob, isDynamicPattern } = await import("tinyglobby");
  const options = { ignore: ["**/node_modules/**", ...ignore], onlyFiles: true, expandDirectories: false };
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return "This is neither a file nor a directory.";
    // What to leave out may be written as seen from here, or from within the directory.
    const here = convertPathToPattern(process.cwd());
    const left = [...options.ignore, ...ignore.map((glob) => (isAbsolute(glob) ? glob : `${here}/${glob}`))];
    const prefix = pattern.replace(/[\\/]*$/, "/").replace(/^\.\//, "");
    const found = (await glob(DOCUMENTS, { ...options, ignore: left, cwd: pattern })).map((file) => prefix + file);
    return documents(found, own) ?? `There is no .json, .ndjson or .jsonl file in this directory${notIgnored}.`;
  }
  if (!isDynamicPattern(pattern)) return "There is no such file.";
  return documents(await glob(pattern, options), own) ?? `No file matches${notIgnored}.`;
}

function documents(found: readonly string[], own: readonly string[]): string[] | undefined {
  const places = new Set(own.map((file) => resolve(file)));
  const left = found.filter((file) => !places.has(resolve(file)));
  return left.length > 0 ? left.sort() : undefined;
}

/** What stands in a directory and cannot be looked at: folders without permission, links to nothing, pipes. */
async function unseen(folder: string): Promise<Failure[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) return [{ input: folder, message: reason(entries) }];
  const failures: Failure[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) failures.push(...(await unseen(path)));
    else if (!entry.isFile() && DOCUMENT.test(entry.name)) {
      const stats = await stat(path).catch(() => undefined);
      if (stats === undefined) failures.push({ input: path, message: "This is a link to nothing." });
      else if (!stats.isFile() && !stats.isDirectory()) {
        failures.push({ input: path, message: "This is neither a file nor a directory." });
      }
    }
  }
  return failures;
}

/** How much there is to read, in bytes, compressed or not. What has no size, such as standard input, counts nothing. */
export async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      file === STDIO
        ? 0
        : stat(file).then(
            ({ size }) => size,
            () => 0,
          ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** An input that cannot be read, or a stream of one that breaks off. */
export class UnreadableInput extends UsageError {
  readonly failure: Failure;

  constructor(file: string, error: unknown) {
    const failure = { input: nameOf(file), message: reason(error as NodeJS.ErrnoException) };
    super(`${failure.input}: ${failure.message}`);
    this.failure = failure;
  }
}

/**
 * Reads a file, or standard input for `-`, and decompresses it if it is compressed.
 *
 * @param maxBytes where to stop: what is longer is refused by the check, a few bytes can decompress to gigabytes, and a
 * pipe or a device may have no end. Plain files are read as a whole.
 * @throws UnreadableInput
 */
export async function read(file: string, maxBytes = DEFAULT_MAX_BYTES): Promise<Input> {
  const isPlain = file !== STDIO && compressionOf(file) === undefined;
  if (isPlain && (await stat(file).catch(() => undefined))?.isFile()) {
    const bytes = await readFile(file).catch((error) => {
      throw new UnreadableInput(file, error);
    });
    return { file, bytes };
  }
  return { file: nameOf(file), bytes: await collected(open(file), maxBytes) };
}

/**
 * The same, also of a file that only its content shows to be compressed.
 *
 * @throws UnreadableInput
 */
export async function readDecompressed(file: string): Promise<Input> {
  const input = await read(file);
  const compression = compressionOfBytes(input.bytes);
  if (compression === undefined) return input;
  // Loaded here, because it takes long and most files say by their name what they are.
  const { Readable } = await import("node:stream");
  try {
    const bytes = await plain(() => Readable.from([input.bytes], { objectMode: false }), compression);
    return { ...input, bytes: await collected(bytes, DEFAULT_MAX_BYTES) };
  } catch (error) {
    throw new UnreadableInput(file, error);
  }
}

/** What the chunks hold, up to the first of them that is beyond the limit. */
async function collected(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(all);
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === STDIO ? "<stdin>" : file;
}

const CHUNK = 1 << 18;

/**
 * What a file holds, or standard input for `-`, decompressed, as a stream.
 *
 * @throws UnreadableInput where it cannot be opened, breaks off or is damaged.
 */
export async function* open(file: string): AsyncGenerator<Buffer> {
  const { createReadStream } = await import("node:fs");
  try {
    yield* file === STDIO
      ? await sniffed(process.stdin)
      : await plain(() => createReadStream(file, { highWaterMark: CHUNK }), compressionOf(file));
  } catch (error) {
    throw new UnreadableInput(file, error);
  }
}

/** Standard input has no name that tells how it is compressed: its first bytes do. */
async function sniffed(input: Readable): Promise<AsyncIterable<Buffer>> {
  const first = await peek(input);
  return plain(() => input, compressionOfBytes(first));
}

/** @param input opens the stream: one that fails before anybody listens would end the program. */
async function plain(input: () => Readable, compression: Compression | undefined): Promise<AsyncIterable<Buffer>> {
  if (compression === undefined) return input();
  const { decompressed } = await import("./decompress.js");
  return decompressed(input(), compression);
}

/** Why a file could not be read. */
function reason(error: NodeJS.ErrnoException): string {
  const { code, message } = error;
  if (code === BrokenCompression.code) return message;
  if (code === "EACCES" || code === "EPERM") return "Reading it is not permitted.";
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a directory.";
  if (code === "ERR_FS_FILE_TOO_LARGE") return "The file is larger than 2 GiB.";
  return `It could not be read: ${message}.`;
}
