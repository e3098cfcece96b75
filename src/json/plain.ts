import { endOfString } from "./container.js";

/** Before a longer text is parsed its brackets are counted: each open one takes `JSON.parse` some 40 bytes. */
const LONG = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = "\\";
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LOWER_D = 0x64;
const LOWER_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * The value of a text of which `JSON.parse` hides nothing, and `undefined` for any other text: one that is no JSON, one that
 * has to be looked at more closely. Nearly every text is plain.
 *
 * A key that stands twice is not looked for. It would be missing in the value, so that there the strings are fewer.
 *
 * @param bytes the text as UTF-8, where it was read from bytes: quotes are counted faster in them. Otherwise the text has to
 * be well-formed.
 */
export function parsePlain(text: string, bytes: Uint8Array | undefined, maxDepth: number): unknown {
  // It would be counted in every object.
  for (const _inherited in {}) return undefined;
  if (text.length > LONG && isNested(text, maxDepth)) return undefined;
  let value: unknown;
  let strings: number;
  try {
    value = JSON.parse(text);
    // Under a raised `maxDepth` the stack may be exhausted here, as in JSON.parse of some engines.
    strings = countStrings(value, maxDepth);
  } catch {
    return undefined;
  }
  const quotes = (bytes ? countQuotes(bytes) : countQuotesOf(text)) - countEscapedQuotes(text);
  return quotes === 2 * strings ? value : undefined;
}

/** Keys and strings of a value. NaN where a number may have been rounded, or something lies too deep. */
function countStrings(value: unknown, depth: number): number {
  if (typeof value === "string") return 1;
  if (typeof value === "number") return isExact(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (depth <= 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) count += countStrings(value[i], depth - 1);
    return count;
  }
  for (const key in value) count += 1 + countStrings((value as Record<string, unknown>)[key], depth - 1);
  return count;
}

/** An integer beyond this may have been rounded. Fractions may be. */
function isExact(number: number): boolean {
  return number <= Number.MAX_SAFE_INTEGER && number >= -Number.MAX_SAFE_INTEGER;
}

/** Four bytes at a time: most of the time would be spent here. */
function countQuotes(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = bytes;
  if (length < 64) return countQuotesIn(bytes, 0, length);
  const head = -byteOffset & 3;
  const words = new Uint32Array(buffer, byteOffset + head, (length - head) >> 2);
  let count = countQuotesIn(bytes, 0, head) + countQuotesIn(bytes, head + words.length * 4, length);
  for (let i = 0; i < words.length; ) {
    // In each byte of the sum one byte of the words is counted, and it holds no more than 255.
    const end = Math.min(words.length, i + 255);
    let sum = 0;
    for (; i < end; i++) {
      const other = (words[i] as number) ^ 0x22222222;
      // The highest bit of each byte that is not 0.
      const bits = ((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other;
      sum += (~bits >>> 7) & 0x01010101;
    }
    count += (sum & 0xff) + ((sum >>> 8) & 0xff) + ((sum >>> 16) & 0xff) + (sum >>> 24);
  }
  return count;
}

function countQuotesIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (bytes[i] === QUOTE) count++;
  return count;
}

function countQuotesOf(text: string): number {
  let count = 0;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) count++;
  return count;
}

/** NaN where half of a surrogate pair is escaped, which may lack the other half. */
function countEscapedQuotes(text: string): number {
  let count = 0;
  for (let i = text.indexOf(BACKSLASH); i >= 0; i = text.indexOf(BACKSLASH, i + 2)) {
    const escaped = text.charCodeAt(i + 1);
    if (escaped === QUOTE) count++;
    else if (escaped === LOWER_U && (text.charCodeAt(i + 2) | 0x20) === LOWER_D) return Number.NaN;
  }
  return count;
}

/** Whether more brackets than these are open at once. */
function isNested(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = (endOfString(text, i) ?? text.length) - 1;
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (++depth > maxDepth) return true;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) depth--;
  }
  return false;
}
