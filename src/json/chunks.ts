/** What has chunks: a Node stream, a web stream that can be iterated, a generator, a list. Chunks may end anywhere. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
