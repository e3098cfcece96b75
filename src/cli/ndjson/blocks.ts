/** Some whole lines of a file, or one line that is longer than the limit and was not kept. */
export interface Block {
  /** Number of its first line, from 1. */
  firstLine: number;
  /** The lines with their line feeds; only the last line of a file may have none. */
  bytes: Buffer;
  /** Of a line that is longer than the limit: its bytes. `bytes` is then empty. */
  tooLong?: number;
}

const LINE_FEED = 10;

/** Groups a stream into blocks of whole lines, for work that is done many lines at a time. */
export async function* blocksOf(input: AsyncIterable<Buffer>, maxLineBytes: number): AsyncGenerator<Block> {
  let firstLine = 1;
  // The line that has begun and not ended, and its size: where it is too long only that is kept.
  let tail: Buffer[] = [];
  let size = 0;
  for await (let chunk of input) {
    if (size > maxLineBytes) {
      const end = chunk.indexOf(LINE_FEED);
      size += end < 0 ? chunk.length : end;
      if (end < 0) continue;
      yield { firstLine: firstLine++, bytes: Buffer.alloc(0), tooLong: size };
      chunk = chunk.subarray(end + 1);
      size = 0;
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const bytes = joined([...tail, chunk.subarray(0, end)]);
      // Counted first: whoever takes the block may hand its memory over.
      const next = firstLine + countLines(bytes);
      yield { firstLine, bytes };
      firstLine = next;
      tail = [];
      size = 0;
    }
    if (end < chunk.length) {
      size += chunk.length - end;
      if (size > maxLineBytes) tail = [];
      else tail.push(chunk.subarray(end));
    }
  }
  if (size > maxLineBytes) yield { firstLine, bytes: Buffer.alloc(0), tooLong: size };
  else if (size > 0) yield { firstLine, bytes: joined(tail) };
}

/** In memory of its own, so that it can be handed over to another thread: `Buffer.concat` shares some for what is small. */
function joined(parts: readonly Buffer[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) offset += part.copy(bytes, offset);
  return bytes;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
