import type { Readable } from "node:stream";

/** The first piece of a stream, which is not taken from it. Empty where there is none. */
export async function peek(input: Readable): Promise<Buffer> {
  if (input.readableEnded) return Buffer.alloc(0);
  return new Promise((resolve, fail) => {
    input.once("error", fail);
    input.once("end", () => resolve(Buffer.alloc(0)));
    input.once("readable", () => {
      const first: Buffer | null = input.read();
      // At once: a stream that is read to its end is over in the next moment.
      if (first !== null) input.unshift(first);
      resolve(first ?? Buffer.alloc(0));
    });
  });
}
