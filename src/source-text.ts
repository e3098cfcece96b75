import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The text of a source, as far as its digest and the bounds of spans need it. */
export interface SourceText {
  /** SHA-256 of the UTF-8 bytes, in lower-case hex. */
  sha256: string;
  /** Length in Unicode code points. */
  length: number;
}

/**
 * Measures the text of a source. Bytes are taken as they are, a byte order mark included, so that the digest is that of
 * the file; a string is encoded as UTF-8 first.
 *
 * @throws TypeError for bytes that are not UTF-8.
 */
export function measureText(input: string | Uint8Array): SourceText {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const text =
    typeof input === "string" ? input : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input);
  return { sha256: bytesToHex(sha256(bytes)), length: codePoints(text) };
}

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
