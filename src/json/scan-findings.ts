import { quote, shorten } from "../text/quote.js";
import type { Finding } from "./finding.js";
import { readKey } from "./open-keys.js";
import type { Locator } from "./positions.js";
import type { LoneSurrogate } from "./surrogates.js";
import type { Trail } from "./trail.js";

/**
 * Collects and words what a scan finds. Beyond `maxFindings` it only counts, so that a document with a million
 * defects costs no more than one with a hundred.
 */
export class ScanFindings {
  readonly findings: Finding[] = [];
  omitted = 0;

  constructor(
    private readonly text: string,
    private readonly locator: Locator,
    private readonly trail: Trail,
    private readonly maxFindings: number,
  ) {}

  tooDeep(depth: number, offset: number, maxDepth: number): void {
    if (this.isFull()) return;
    this.findings.push({
      code: "too-deep",
      severity: "error",
      message: `Objects and arrays are nested more than ${maxDepth} levels deep (maxDepth).`,
      path: this.trail.pointer(depth),
      ...this.locator.between(offset, offset + 1),
    });
  }

  duplicateKey(depth: number, start: number, end: number, first: number): void {
    if (this.isFull()) return;
    const key = quote(readKey(this.text, start, end));
    this.findings.push({
      code: "duplicate-key",
      severity: "error",
      message: `The key ${key} stands twice in one object; the first is on line ${this.locator.at(first).line}.`,
      path: this.trail.pointer(depth),
      ...this.locator.between(start - 1, end + 1),
      help: "Keep one of the two: readers differ in which they use.",
    });
  }

  numberOutOfRange(depth: number, start: number, end: number, isInteger: boolean): void {
    if (this.isFull()) return;
    const literal = shorten(this.text.slice(start, end));
    this.findings.push({
      code: "number-out-of-range",
      severity: "error",
      message: isInteger
        ? `The integer ${literal} is beyond 2^53 - 1, so most readers would round it.`
        : `The number ${literal} is too large: most readers would make it infinite.`,
      path: this.trail.pointer(depth),
      ...this.locator.between(start, end),
      help: isInteger
        ? "Write it as a string. A number that may be rounded can have an exponent instead, as in 2e16."
        : "Write it as a string.",
    });
  }

  loneSurrogate(depth: number, { start, end }: LoneSurrogate, isKey: boolean): void {
    if (this.isFull()) return;
    const surrogate = end - start > 1 ? this.text.slice(start, end) : quote(this.text.slice(start, end)).slice(1, -1);
    this.findings.push({
      code: "lone-surrogate",
      severity: "error",
      message: `The ${isKey ? "key" : "string"} holds ${surrogate}, one half of a surrogate pair, which is no character.`,
      // A pointer through such a key could not be printed, so the object that holds the key is named.
      path: this.trail.pointer(isKey ? depth - 1 : depth),
      ...this.locator.between(start, end),
      help: "Write the whole character: the text was probably cut in the middle of one.",
    });
  }

  private isFull(): boolean {
    if (this.findings.length < this.maxFindings) return false;
    this.omitted++;
    return true;
  }
}
