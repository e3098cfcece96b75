import { readKey } from "./open-keys.js";
import { findingPointer } from "./pointer.js";
import { toWellFormed } from "./surrogates.js";

/**
 * Where a scan is in the document: for each open container the element or member it has come to. Costs a number or
 * two a step, and the JSON Pointer is only spelled out when there is a finding.
 *
 * Depth 0 is the document itself, so a container at depth `d` has its entries at index `d`.
 */
export class Trail {
  readonly isObject: boolean[] = [false];
  /** In an array the index of the current element; in an object where the text of the current key starts. */
  readonly step: number[] = [0];
  /** In an object where the text of the current key ends. */
  readonly keyEnd: number[] = [0];

  private text = "";

  /** Begins at the start of a text. The entries of deeper levels are written before they are read. */
  begin(text: string): void {
    this.text = text;
  }

  /** Pointer to the current element or member of the container at `depth`, or to an ancestor where it would be very long. */
  pointer(depth: number): string {
    return findingPointer(this.segments(depth));
  }

  private *segments(depth: number): Generator<string | number> {
    for (let d = 1; d <= depth; d++) {
      const step = this.step[d] as number;
      yield this.isObject[d] ? toWellFormed(readKey(this.text, step, this.keyEnd[d] as number)) : step;
    }
  }
}
