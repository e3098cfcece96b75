import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeUtf8 } from "../json/decode.js";
import { lengthOf } from "../text/code-points.js";

/** The text of a source: its digest, its length, and what stands where a span points. */
export interface SourceText {
  /** SHA-256 of the UTF-8 bytes, in lower-case hex. */
  sha256: string;
  /** Length in Unicode code points. */
  length: number;
  /**
   * What stands between two offsets, which count code points as spans do: `start` is that of the first character, `end`
   * that behind the last. An offset behind the end of the text stands for its end; nothing lies between `end` and a later
   * `start`.
   */
  slice(start: number, end: number): string;
}

/**
 * Measures the text of a source. Bytes are taken as they are, a byte order mark included, so that the digest is that of
 * the file; a string is encoded as UTF-8 first.
 *
 * @throws TypeError for bytes that are not UTF-8.
 */
export function measureText(input: string | Uint8Array): SourceText {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const text = typeof input === "string" ? input : decodeUtf8(input);
  const length = lengthOf(text);
  return { sha256: bytesToHex(sha256(bytes)), length, slice: slicer(text, length) };
}

/** How many code points lie between two marks: so many are counted at most to find an offset. */
const STEP = 1024;

function slicer(text: string, length: number): SourceText["slice"] {
  // Without a pair of surrogates JavaScript counts as spans do.
  if (length === text.length) return (start, end) => text.slice(start, Math.max(start, end));
  let marks: readonly number[] | undefined;
  const unitAt = (offset: number): number => {
    if (offset >= length) return text.length;
    marks ??= marksOf(text);
    let unit = marks[Math.floor(offset / STEP)] as number;
    for (let left = offset % STEP; left > 0; left--) unit += unitsAt(text, unit);
    return unit;
  };
  return (start, end) => text.slice(unitAt(start), unitAt(Math.max(start, end)));
}

/** Where every STEPth code point begins, in UTF-16 units. */
function marksOf(text: string): number[] {
  const marks: number[] = [];
  let count = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) {
    if (count++ % STEP === 0) marks.push(unit);
  }
  return marks;
}

function unitsAt(text: string, unit: number): number {
  return (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
}
