/** How a file is compressed, by how its name ends, or by its first bytes where it has no name. */
export type Compression = "gzip" | "zstd";

export function compressionOf(file: string): Compression | undefined {
  if (/\.gz$/i.test(file)) return "gzip";
  if (/\.zst$/i.test(file)) return "zstd";
  return undefined;
}

/** The magic numbers of RFC 1952 and RFC 8878. JSON begins with neither. */
export function compressionOfBytes(bytes: Uint8Array): Compression | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) return "zstd";
  return undefined;
}

/** Compressed bytes that are damaged or cut off. Known by its code: what is loaded on its own has a class of its own. */
export class BrokenCompression extends Error {
  static readonly code = "ERR_BROKEN_COMPRESSION";
  readonly code = BrokenCompression.code;

  constructor(compression: Compression | "zip", cause: Error) {
    super(`It is no sound ${compression} file: ${cause.message.replace(/\.$/, "")}.`, { cause });
  }
}

/** An archive that is sound and not what is wanted: of several files, with a password. The message says what to do. */
export class UnusableArchive extends Error {
  readonly code = BrokenCompression.code;
}
