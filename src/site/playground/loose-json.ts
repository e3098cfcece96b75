import { findNodeAtLocation, getLocation, type Location, parse, parseTree } from "jsonc-parser";

// The parser calls itself for each level. A text that is nested too deeply for it is as one that nothing is known of: the
// checker, which does not, says what is wrong.

/** What a text holds, as far as it can be read. */
export function looseValue(text: string): unknown {
  return unlessTooDeep(() => parse(text) as unknown);
}

/** Where an offset of a text is. */
export function looseLocation(text: string, offset: number): Location | undefined {
  return unlessTooDeep(() => getLocation(text, offset));
}

/** Where the value at a path begins, its key where it has one. The nearest that holds it, should it not be there. */
export function looseOffset(text: string, path: readonly (string | number)[]): number {
  const tree = unlessTooDeep(() => parseTree(text));
  for (let length = path.length; tree !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return (node.parent?.type === "property" ? node.parent : node).offset;
  }
  return 0;
}

function unlessTooDeep<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
