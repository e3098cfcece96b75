import type { Finding } from "./finding.js";
import { createLocator, START } from "./positions.js";
import { firstInvalidUtf8 } from "./utf8.js";

export interface Decoded {
  /** The text without a byte order mark. Where the bytes are not UTF-8, U+FFFD stands for what cannot be read. */
  text: string;
  findings: Finding[];
}

/** Reads bytes as UTF-8, the only encoding of JSON, and says so where they are something else. */
export function decode(bytes: Uint8Array): Decoded {
  const other = otherEncoding(bytes);
  if (other) {
    const finding: Finding = {
      code: "utf-16",
      severity: "error",
      message: `The document is written in ${other}, but JSON is written in UTF-8.`,
      path: "",
      ...START,
      help: "Save it as UTF-8.",
    };
    return { text: "", findings: [finding] };
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const findings = hasMark ? [byteOrderMark()] : [];
  const content = hasMark ? bytes.subarray(3) : bytes;
  try {
    return { text: decodeUtf8(content), findings };
  } catch {
    const offset = firstInvalidUtf8(content);
    // Valid after all: then it was the length of the text that the engine refused.
    if (offset < 0) return { text: "", findings: [...findings, tooLargeForEngine(bytes.length)] };
    const text = lenient.decode(content);
    const start = lenient.decode(content.subarray(0, offset)).length;
    findings.push({
      code: "invalid-utf-8",
      severity: "error",
      message: `The bytes from offset ${offset + (hasMark ? 3 : 0)} are not UTF-8 (${hex(content, offset)}).`,
      path: "",
      ...createLocator(text).between(start, start + 1),
      help: "Save the document as UTF-8; it is probably in an older encoding or was cut in the middle of a character.",
    });
    return { text, findings };
  }
}

/** The same for text that the caller has decoded: decoders differ in whether they strip a byte order mark. */
export function stripMark(text: string): Decoded {
  return text.startsWith("\uFEFF") ? { text: text.slice(1), findings: [byteOrderMark()] } : { text, findings: [] };
}

// `ignoreBOM` means "leave it in the text": the one mark is stripped before, and a second one is no JSON.
const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** @throws TypeError for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return strict.decode(bytes);
}

/**
 * The Unicode encoding that is not UTF-8, by its byte order mark or else by the zero bytes around the first
 * character, which in JSON is always ASCII.
 */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  const isAscii = (byte: number) => byte > 0 && byte < 0x80;
  // UTF-32 first: its little-endian mark begins with that of UTF-16.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "UTF-32LE";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32BE";
  if (a === 0xff && b === 0xfe) return "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (isAscii(a) && b === 0 && c === 0 && d === 0) return "UTF-32LE";
  if (a === 0 && b === 0 && c === 0 && isAscii(d)) return "UTF-32BE";
  // Two bytes a character; an odd number of them is rather UTF-8 with a stray zero.
  if (bytes.length % 2 !== 0) return undefined;
  if (isAscii(a) && b === 0) return "UTF-16LE";
  if (a === 0 && isAscii(b)) return "UTF-16BE";
  return undefined;
}

function byteOrderMark(): Finding {
  return {
    code: "byte-order-mark",
    severity: "warning",
    message: "The document starts with a byte order mark, which JSON does not allow; it was skipped.",
    path: "",
    ...START,
    help: "Save it as UTF-8 without BOM.",
  };
}

function tooLargeForEngine(size: number): Finding {
  return {
    code: "too-large",
    severity: "error",
    message: `The document has ${size} bytes, more than this JavaScript engine can hold in one string.`,
    path: "",
    ...START,
  };
}

function hex(bytes: Uint8Array, offset: number): string {
  return Array.from(bytes.subarray(offset, offset + 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
