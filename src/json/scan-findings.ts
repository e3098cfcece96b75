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
    this.#add("too-deep", offset, offset + 1, () => ({
      message: `Objects and arrays are nested more than ${maxDepth} levels deep (maxDepth).`,
    }));
  }

  duplicateKey(name: string, start: number, end: number, first: number): void {
    this.#add("duplicate-key", start, end, () => ({
      message: `The key ${quote(name)} stands twice in one object; the first is on line ${this.locator.at(first).line}.`,
      help: "Keep one of the two: readers differ in which they use.",
    }));
  }

  numberOutOfRange(start: number, end: number, isInteger: boolean): void {
    this.#add("number-out-of-range", start, end, (literal) =>
      isInteger
        ? {
            message: `The integer ${shorten(literal)} is beyond 2^53 - 1, so most readers would round it.`,
            help: "Correct it. A number that may be rounded can have an exponent, as in 2e16; an identifier is written as a text.",
          }
        : {
            message: `The number ${shorten(literal)} is too large: most readers would make it infinite.`,
            help: "Correct it: no reader would keep it as it is written.",
          },
    );
  }

  loneSurrogate({ start, end }: LoneSurrogate, isKey: boolean): void {
    // A pointer through such a key could not be printed, so the object that holds the key is named.
    const open = isKey ? this.open.slice(0, -1) : this.open;
    const words = (text: string) => {
      const surrogate = text.length > 1 ? text : quote(text).slice(1, -1);
      return {
        message: `The ${isKey ? "key" : "string"} holds ${surrogate}, one half of a surrogate pair, which is no character.`,
        help: "Write the whole character: the text was probably cut in the middle of one.",
      };
    };
    this.#add("lone-surrogate", start, end, words, open);
  }

  /** Of what the scan has come to, or of an ancestor where its pointer would be very long. */
  #add(
    code: Finding["code"],
    start: number,
    end: number,
    words: (text: string) => Pick<Finding, "message" | "help">,
    open: readonly OpenContainer[] = this.open,
  ): void {
    if (this.findings.length >= this.maxFindings) {
      this.omitted++;
      return;
    }
    const { message, help } = words(this.text.slice(start, end));
    const path = findingPointer(open.map(({ step }) => (typeof step === "string" ? toWellFormed(step) : step)));
    const range = this.locator.between(start, end);
    this.findings.push({ code, severity: "error", message, path, ...range, ...(help && { help }) });
  }
}
