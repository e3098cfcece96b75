import { Readable } from "node:stream";

/** Of standard input that was looked into: the whole of it. By the stream, since a process may be given another one. */
const peeked = new WeakMap<object, Readable>();

/** Standard input from its beginning, also where somebody has looked into it. */
export function standardInput(): Readable {
  return peeked.get(process.stdin) ?? process.stdin;
}

/** The first piece of standard input, which is not taken from it. Empty where there is none. */
export async function peekStandardInput(): Promise<Buffer> {
  const pieces: AsyncIterator<Buffer> = process.stdin[Symbol.asyncIterator]();
  const { value, done } = await pieces.next();
  const head = done ? Buffer.alloc(0) : value;
  peeked.set(process.stdin, Readable.from(joined(head, pieces), { objectMode: false }));
  return head;
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}
