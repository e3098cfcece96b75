import { quote, shorten } from "../text/quote.js";
import type { Finding } from "./finding.js";
import { findingPointer } from "./pointer.js";
import type { Locator } from "./positions.js";
import { type LoneSurrogate, toWellFormed } from "./surrogates.js";

/** An array or object that a scan is in. */
export interface OpenContainer {
  readonly isObject: boolean;
  /** The index of the current element, or the name of the current member. */
  step: number | string;
  /** By the keys that an object has had so far, where the first of that name starts. */
  readonly keys: Map<string, number>;
}

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
    private readonly open: readonly OpenContainer[],
    private readonly maxFindings: number,
  ) {}

  tooDeep(offset: number, maxDepth: number): void {
    if (this.isFull()) return;
    this.findings.push({
      code: "too-deep",
      severity: "error",
      message: `Objects and arrays are nested more than ${maxDepth} levels deep (maxDepth).`,
      path: this.pointer(this.open),
      ...this.locator.between(offset, offset + 1),
    });
  }

  duplicateKey(name: string, start: number, end: number, first: number): void {
    if (this.isFull()) return;
    this.findings.push({
      code: "duplicate-key",
      severity: "error",
      message: `The key ${quote(name)} stands twice in one object; the first is on line ${this.locator.at(first).line}.`,
      path: this.pointer(this.open),
      ...this.locator.between(start, end),
      help: "Keep one of the two: readers differ in which they use.",
    });
  }

  numberOutOfRange(start: number, end: number, isInteger: boolean): void {
    if (this.isFull()) return;
    const literal = shorten(this.text.slice(start, end));
    this.findings.push({
      code: "number-out-of-range",
      severity: "error",
      message: isInteger
        ? `The integer ${literal} is beyond 2^53 - 1, so most readers would round it.`
        : `The number ${literal} is too large: most readers would make it infinite.`,
      path: this.pointer(this.open),
      ...this.locator.between(start, end),
      help: isInteger
        ? "Write it as a string. A number that may be rounded can have an exponent instead, as in 2e16."
        : "Write it as a string.",
    });
  }

  loneSurrogate({ start, end }: LoneSurrogate, isKey: boolean): void {
    if (this.isFull()) return;
    const surrogate = end - start > 1 ? this.text.slice(start, end) : quote(this.text.slice(start, end)).slice(1, -1);
    this.findings.push({
      code: "lone-surrogate",
      severity: "error",
      message: `The ${isKey ? "key" : "string"} holds ${surrogate}, one half of a surrogate pair, which is no character.`,
      // A pointer through such a key could not be printed, so the object that holds the key is named.
      path: this.pointer(isKey ? this.open.slice(0, -1) : this.open),
      ...this.locator.between(start, end),
      help: "Write the whole character: the text was probably cut in the middle of one.",
    });
  }

  /** Of what the scan has come to, or of an ancestor where it would be very long. */
  private pointer(open: readonly OpenContainer[]): string {
    return findingPointer(open.map(({ step }) => (typeof step === "string" ? toWellFormed(step) : step)));
  }

  private isFull(): boolean {
    if (this.findings.length < this.maxFindings) return false;
    this.omitted++;
    return true;
  }
}
