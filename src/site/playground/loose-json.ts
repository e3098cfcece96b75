import { findNodeAtLocation, getLocation, type Location, parse, parseTree } from "jsonc-parser";
import { DEFAULT_MAX_BYTES } from "../../json/limits.js";

// The parser calls itself for each level. A text that is nested too deeply for it is as one that nothing is known of: the
// checker, which does not, says what is wrong. The same is true of one that the checker does not read: each key would take long.

/** What a text holds, as far as it can be read. */
export function looseValue(text: string): unknown {
  return unlessTooLarge(text, () => parse(text) as unknown);
}

/** Where an offset of a text is. */
export function looseLocation(text: string, offset: number): Location | undefined {
  return unlessTooLarge(text, () => getLocation(text, offset));
}

/** Where the value at a path begins, its key where it has one. The nearest that holds it, should it not be there. */
export function looseOffset(text: string, path: readonly (string | number)[]): number {
  const tree = unlessTooLarge(text, () => parseTree(text));
  for (let length = path.length; tree !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return (node.parent?.type === "property" ? node.parent : node).offset;
  }
  return 0;
}

function unlessTooLarge<Result>(text: string, read: () => Result): Result | undefined {
  if (text.length > DEFAULT_MAX_BYTES) return undefined;
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
