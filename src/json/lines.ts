import { utf8Length } from "./utf8.js";

/** What has chunks: a Node stream, a web stream that can be iterated, a generator, a list. Chunks may end anywhere. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** One line of a stream, without its line feed. */
export interface Line {
  /** Its number in the stream, from 1. */
  readonly number: number;
  /** What stands on it. Empty where it is longer than the limit: then nothing of it was kept. */
  readonly content: Uint8Array | string;
  /** Bytes of the whole line in UTF-8. */
  readonly size: number;
}

const LINE_FEED = 10;

/**
 * Cuts a stream into lines as it comes. Holds one line at most, and of a line beyond the limit nothing. Texts stay texts
 * and bytes stay bytes, so that nothing is decoded here; where a line comes partly as both, it is bytes.
 */
export class LineSplitter {
  #number = 0;
  #parts: (Uint8Array | string)[] = [];
  #size = 0;

  constructor(private readonly maxLineBytes: number) {}

  /**
   * The lines that end in this chunk.
   *
   * @throws TypeError for a chunk that is neither.
   */
  *push(chunk: Uint8Array | string): Generator<Line> {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) {
      throw new TypeError(`A chunk of the stream is ${described(chunk)}: expected a string or a Uint8Array.`);
    }
    // A Buffer of Node finds a byte faster than a plain array does, and takes longer to make a view of.
    const whole = typeof chunk === "string" ? chunk : new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    for (let end = indexOfLineFeed(chunk, 0); end >= 0; end = indexOfLineFeed(chunk, start)) {
      this.#add(part(whole, start, end));
      yield this.#take();
      start = end + 1;
    }
    if (start < chunk.length) this.#add(part(whole, start, chunk.length));
  }

  /** The last line, if the stream does not end with a line feed. */
  *end(): Generator<Line> {
    if (this.#size > 0) yield this.#take();
  }

  #add(content: Uint8Array | string): void {
    this.#size += typeof content === "string" ? utf8Length(content) : content.length;
    if (this.#size > this.maxLineBytes) this.#parts = [];
    else if (content.length > 0) this.#parts.push(content);
  }

  #take(): Line {
    // Nothing is pending before most lines, and then the line is a view of the chunk.
    const line = { number: ++this.#number, content: joined(this.#parts), size: this.#size };
    this.#parts.length = 0;
    this.#size = 0;
    return line;
  }
}

function described(value: unknown): string {
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function indexOfLineFeed(chunk: Uint8Array | string, from: number): number {
  return typeof chunk === "string" ? chunk.indexOf("\n", from) : chunk.indexOf(LINE_FEED, from);
}

function part(chunk: Uint8Array | string, start: number, end: number): Uint8Array | string {
  return typeof chunk === "string" ? chunk.slice(start, end) : chunk.subarray(start, end);
}

function joined(parts: readonly (Uint8Array | string)[]): Uint8Array | string {
  if (parts.length <= 1) return parts[0] ?? "";
  if (parts.every((part) => typeof part === "string")) return parts.join("");
  const encoder = new TextEncoder();
  const all = withTextsJoined(parts).map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of all) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Texts that follow each other as one: between them a surrogate pair may be cut. */
function withTextsJoined(parts: readonly (Uint8Array | string)[]): (Uint8Array | string)[] {
  const all: (Uint8Array | string)[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof last === "string" && typeof part === "string") all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

const BLANK = /^[ \t\r]*$/;

/** Whether a line holds nothing but the white space that JSON allows. Such lines are no documents. */
export function isBlank(content: Uint8Array | string): boolean {
  if (typeof content === "string") return BLANK.test(content);
  for (const byte of content) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
