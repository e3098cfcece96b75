import type { Finding } from "./finding.js";
import { OpenKeys } from "./open-keys.js";
import type { Locator } from "./positions.js";
import { ScanFindings } from "./scan-findings.js";
import { findLoneSurrogate } from "./surrogates.js";
import { Trail } from "./trail.js";

export interface ScanOptions {
  /** Most levels of objects and arrays. */
  maxDepth: number;
  /** Most findings that are worded; the rest is counted. */
  maxFindings: number;
  /** Whether the text is known to hold no raw lone surrogate, as decoded UTF-8 is. */
  isWellFormed: boolean;
  /** Offset to stop at: from there on the text is known to be no JSON. */
  end?: number;
}

export interface ScanResult {
  findings: Finding[];
  omitted: number;
  /** Whether the scan stopped because of the depth; the text is then not fit for recursive code. */
  isTooDeep: boolean;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LOWER_E = 0x65;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Every integer literal this long, sign included, is safe; longer ones are looked at. */
const SAFE_LENGTH = 15;
/** No literal this short overflows unless it has an exponent. */
const FINITE_LENGTH = 300;

/**
 * Finds what `JSON.parse` hides or cannot bear: duplicate keys, numbers it would round or make infinite, lone
 * surrogates, and nesting that would exhaust the stack of recursive code.
 *
 * One pass without recursion. It is exact on every JSON document. On other texts it may find too much, but only
 * behind the first syntax error, which `JSON.parse` decides.
 */
export function scan(text: string, locator: Locator, options: ScanOptions): ScanResult {
  // Of records by the million the work space would be most of the time. A scan calls nobody that could begin another.
  trail.begin(text);
  keys.begin(text);
  const result = scanWith(text, locator, options);
  // Not kept alive.
  trail.begin("");
  keys.begin("");
  return result;
}

const trail = /* @__PURE__ */ new Trail();
const keys = /* @__PURE__ */ new OpenKeys();

function scanWith(text: string, locator: Locator, options: ScanOptions): ScanResult {
  // Everything the loop touches for each character is a local that no closure captures: engines keep it in registers.
  const { maxDepth, maxFindings, isWellFormed, end = text.length } = options;
  const { isObject, step, keyEnd } = trail;
  const found = new ScanFindings(text, locator, trail, maxFindings);
  let depth = 0;
  let isKeyNext = false;
  // Offset of the first backslash that is not behind the scan.
  let backslash = -1;

  for (let i = 0; i < end; ) {
    let c = text.charCodeAt(i);
    // An indented document is half white space. Behind the text there is NaN, which ends this too.
    while (c <= SPACE) c = text.charCodeAt(++i);
    if (i >= end) break;
    if (c === QUOTE) {
      const start = ++i;
      // `indexOf` is several times faster than a loop, and the next backslash is looked up once, not once a string.
      if (backslash < start) backslash = indexOrEnd(text, "\\", start);
      i = indexOrEnd(text, '"', start);
      const isEscaped = backslash < i;
      if (isEscaped) {
        i = backslash;
        for (let s = BACKSLASH; i < end; i += s === BACKSLASH ? 2 : 1) {
          s = text.charCodeAt(i);
          if (s === QUOTE) break;
        }
      }
      // Not closed.
      if (i >= end) break;
      if (isKeyNext) {
        step[depth] = start;
        keyEnd[depth] = i;
        const first = keys.add(start, i, isEscaped);
        if (first >= 0) found.duplicateKey(depth, start, i, first);
      }
      if (isEscaped || !isWellFormed) {
        const lone = findLoneSurrogate(text, start, i);
        if (lone) found.loneSurrogate(depth, lone, isKeyNext);
      }
      isKeyNext = false;
      i++;
    } else if (c === COMMA) {
      if (isObject[depth]) isKeyNext = true;
      else step[depth] = (step[depth] as number) + 1;
      i++;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (depth >= maxDepth) {
        found.tooDeep(depth, i, maxDepth);
        return { findings: found.findings, omitted: found.omitted, isTooDeep: true };
      }
      depth++;
      isKeyNext = c === OPEN_BRACE;
      isObject[depth] = isKeyNext;
      step[depth] = 0;
      keyEnd[depth] = 0;
      if (isKeyNext) keys.open();
      i++;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      // A bracket that closes nothing or the wrong kind: no JSON from here on.
      if (depth === 0 || isObject[depth] !== (c === CLOSE_BRACE)) break;
      if (c === CLOSE_BRACE) keys.close();
      depth--;
      isKeyNext = false;
      i++;
    } else if ((c >= ZERO && c <= NINE) || c === MINUS) {
      const start = i++;
      let isInteger = true;
      let hasExponent = false;
      while (i < end) {
        const n = text.charCodeAt(i);
        if (n < ZERO || n > NINE) {
          if ((n | 0x20) === LOWER_E) hasExponent = true;
          // "+" and "-" come only behind the "e" of an exponent.
          else if (n !== DOT && !(hasExponent && (n === MINUS || n === PLUS))) break;
          isInteger = false;
        }
        i++;
      }
      if (isInteger ? i - start > SAFE_LENGTH : hasExponent || i - start > FINITE_LENGTH) {
        const size = Math.abs(Number(text.slice(start, i)));
        if (isInteger ? size > Number.MAX_SAFE_INTEGER : size === Number.POSITIVE_INFINITY) {
          found.numberOutOfRange(depth, start, i, isInteger);
        }
      }
    } else {
      // Colons and the letters of true, false and null.
      i++;
    }
  }
  return { findings: found.findings, omitted: found.omitted, isTooDeep: false };
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
}
