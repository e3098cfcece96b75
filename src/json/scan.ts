import { endOfString, endOfWord, readKey, skipBlanks } from "./container.js";
import type { Finding } from "./finding.js";
import type { Locator } from "./positions.js";
import { type OpenContainer, ScanFindings } from "./scan-findings.js";
import { findLoneSurrogate } from "./surrogates.js";

export interface ScanOptions {
  /** Most levels of objects and arrays. */
  maxDepth: number;
  /** Most findings that are worded; the rest is counted. */
  maxFindings: number;
  /** Offset to stop at: from there on the text is known to be no JSON. */
  end?: number;
}

export interface ScanResult {
  findings: Finding[];
  omitted: number;
  /** Whether the scan stopped because of the depth; the text is then not fit for recursive code. */
  isTooDeep: boolean;
}

const NUMBER = /[-0-9][0-9.]*(?:[eE][0-9.eE+-]*)?/y;
const INTEGER = /^-?[0-9]+$/;
/** Every number this short is exact. */
const EXACT_LENGTH = 15;

/**
 * Finds what `JSON.parse` hides or cannot bear: duplicate keys, numbers it would round or make infinite, lone
 * surrogates, and nesting that would exhaust the stack of recursive code.
 *
 * One pass without recursion. It is exact on every JSON document. On other texts it may find too much, but only
 * behind the first syntax error, which `JSON.parse` decides.
 */
export function scan(text: string, locator: Locator, options: ScanOptions): ScanResult {
  const { maxDepth, maxFindings, end = text.length } = options;
  const open: OpenContainer[] = [];
  const found = new ScanFindings(text, locator, open, maxFindings);
  let isKeyNext = false;
  for (let start = skipBlanks(text, 0); start < end; start = skipBlanks(text, start)) {
    const current = open.at(-1);
    const c = text[start] as string;
    let next = start + 1;
    if (c === '"') {
      next = endOfString(text, start) ?? end + 1;
      // Not closed.
      if (next > end) break;
      if (isKeyNext && current) {
        const name = readKey(text, start + 1, next - 1);
        const first = current.keys.get(name);
        current.step = name;
        if (first === undefined) current.keys.set(name, start);
        else found.duplicateKey(name, start, next, first);
      }
      const lone = findLoneSurrogate(text, start + 1, next - 1);
      if (lone) found.loneSurrogate(lone, isKeyNext);
      isKeyNext = false;
    } else if (c === ",") {
      if (current?.isObject) isKeyNext = true;
      else if (current) (current.step as number)++;
    } else if (c === "{" || c === "[") {
      if (open.length >= maxDepth) {
        found.tooDeep(start, maxDepth);
        return { findings: found.findings, omitted: found.omitted, isTooDeep: true };
      }
      isKeyNext = c === "{";
      open.push({ isObject: isKeyNext, step: isKeyNext ? "" : 0, keys: new Map() });
    } else if (c === "}" || c === "]") {
      // A bracket that closes nothing or the wrong kind: no JSON from here on.
      if (current?.isObject !== (c === "}")) break;
      open.pop();
      isKeyNext = false;
    } else if (c !== ":") {
      NUMBER.lastIndex = start;
      const [literal] = NUMBER.exec(text) ?? [];
      next = literal === undefined ? endOfWord(text, start) : start + literal.length;
      if (literal !== undefined) lookAtNumber(literal, start, found);
    }
    start = next;
  }
  return { findings: found.findings, omitted: found.omitted, isTooDeep: false };
}

function lookAtNumber(literal: string, start: number, found: ScanFindings): void {
  const isInteger = INTEGER.test(literal);
  if (isInteger && literal.length <= EXACT_LENGTH) return;
  const size = Math.abs(Number(literal));
  if (isInteger ? size > Number.MAX_SAFE_INTEGER : size === Number.POSITIVE_INFINITY) {
    found.numberOutOfRange(start, start + literal.length, isInteger);
  }
}
