import { type Decoded, decode, stripMark } from "./decode.js";
import type { Finding } from "./finding.js";
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, DEFAULT_MAX_FINDINGS } from "./limits.js";
import { parsePlain } from "./plain.js";
import { createLocator, START } from "./positions.js";
import { type ScanResult, scan } from "./scan.js";
import { isWellFormed } from "./surrogates.js";
import { explainSyntax } from "./syntax.js";
import { utf8Length } from "./utf8.js";

export interface ReadJsonOptions {
  /** Most bytes a document may have. Default: 16 MiB. */
  maxBytes?: number;
  /** Most levels of objects and arrays. Default: 64. */
  maxDepth?: number;
  /** Most errors that are returned, at least one; the rest is counted. Default: 100. */
  maxFindings?: number;
}

export interface ReadJsonResult {
  /** What the lines and columns refer to: the text without byte order mark, empty where it could not be decoded. */
  text: string;
  /** Present if and only if no finding is an error. */
  value?: unknown;
  findings: Finding[];
  /** How many errors were found beyond `maxFindings`. */
  omitted?: number;
}

/**
 * Reads one JSON document from a stranger. Never throws: whatever is wrong comes back as findings. Stricter than
 * `JSON.parse`, which hides damage: bytes that are not UTF-8, keys that stand twice and numbers that would be
 * rounded are errors.
 */
export function readJson(input: Uint8Array | string, options: ReadJsonOptions = {}): ReadJsonResult {
  const { maxBytes = DEFAULT_MAX_BYTES, maxDepth = DEFAULT_MAX_DEPTH, maxFindings = DEFAULT_MAX_FINDINGS } = options;

  const oversize = checkSize(input, maxBytes);
  if (oversize) return { text: "", findings: [oversize] };

  const decoded = typeof input === "string" ? stripMark(input) : decode(input);
  if (decoded.findings.length > 0 && decoded.findings.some(({ severity }) => severity === "error")) return decoded;

  const { text } = decoded;
  const isText = typeof input === "string";
  const hasPairs = !isText || isWellFormed(text);
  const plain = hasPairs ? parsePlain(text, isText ? undefined : input, maxDepth) : undefined;
  if (plain !== undefined) return { text, findings: decoded.findings, value: plain };

  const locator = createLocator(text);
  const limits = { maxDepth, maxFindings: Math.max(1, maxFindings) };
  const scanned = scan(text, locator, limits);
  // JSON.parse is recursive in some engines, so it only sees what was found to be flat enough.
  if (scanned.isTooDeep) return result(decoded, scanned);

  try {
    const value: unknown = JSON.parse(text);
    return scanned.findings.length > 0 ? result(decoded, scanned) : { text, findings: decoded.findings, value };
  } catch (thrown) {
    const { start, end, message, help } = explainSyntax(text, thrown);
    // Behind a syntax error the scan may have mistaken one thing for another.
    const before = scan(text, locator, { ...limits, maxFindings: limits.maxFindings - 1, end: start });
    before.findings.push({
      code: "invalid-json",
      severity: "error",
      message,
      // There is no document that a pointer could point into.
      path: "",
      ...locator.between(start, end),
      ...(help && { help }),
    });
    return result(decoded, before);
  }
}

function result({ text, findings }: Decoded, { findings: errors, omitted }: ScanResult): ReadJsonResult {
  return { text, findings: [...findings, ...errors], ...(omitted > 0 && { omitted }) };
}

function checkSize(input: Uint8Array | string, maxBytes: number): Finding | undefined {
  // A UTF-16 unit is one to three bytes of UTF-8, so nearly always there is nothing to count.
  if (typeof input === "string" && input.length * 3 <= maxBytes) return undefined;
  const size = typeof input === "string" ? utf8Length(input) : input.length;
  if (size <= maxBytes) return undefined;
  return {
    code: "too-large",
    severity: "error",
    message: `The document has ${size} bytes, more than the limit of ${maxBytes} (maxBytes).`,
    path: "",
    ...START,
    help: "Split it, or raise the limit of check with the option maxBytes (communique check --max-bytes).",
  };
}
