import { type Node, parseTree } from "jsonc-parser";
import { isFitForJsonc } from "./jsonc-limits.js";
import { parsePointer } from "./pointer.js";

/** A place in a text: 1-based, columns in UTF-16 code units, as editors count. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of text; the end is the place just behind its last character. */
export interface Range extends Position {
  endLine: number;
  endColumn: number;
}

/** Turns offsets and JSON Pointers into lines and columns. */
export interface Locator {
  at(offset: number): Position;
  /** The stretch from the offset `start` up to, not including, the offset `end`. */
  between(start: number, end: number): Range;
  /**
   * Where the value (or the key, for an object's member) stands that the pointer names. Where it names something
   * absent: the nearest ancestor, of which only the opening bracket if it is a container, so that a code frame shows
   * one line. `undefined` where the pointer is none, or the text holds no JSON or is not fit to be parsed again.
   */
  range(pointer: string, what?: "value" | "key"): Range | undefined;
}

/** The lines and the tree are only made when first asked for: most documents have no findings. */
export function createLocator(text: string): Locator {
  let lineStarts: number[] | undefined;
  let tree: { root: Node | undefined } | undefined;
  let members: WeakMap<Node, Map<string, Node>> | undefined;

  function at(offset: number): Position {
    lineStarts ??= findLineStarts(text);
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
  }

  function between(start: number, end: number): Range {
    const last = at(end);
    return { ...at(start), endLine: last.line, endColumn: last.column };
  }

  /** The member (a property node) or the element that the segment names in the container. */
  function child(container: Node, segment: string): Node | undefined {
    if (container.type === "array") {
      return /^(?:0|[1-9][0-9]*)$/.test(segment) ? container.children?.[Number(segment)] : undefined;
    }
    if (container.type !== "object") return undefined;
    members ??= new WeakMap();
    let properties = members.get(container);
    if (properties === undefined) {
      properties = new Map();
      for (const property of container.children ?? []) properties.set(property.children?.[0]?.value, property);
      members.set(container, properties);
    }
    return properties.get(segment);
  }

  function range(pointer: string, what: "value" | "key" = "value"): Range | undefined {
    const segments = parsePointer(pointer);
    tree ??= { root: parseLeniently(text) };
    let node = tree.root;
    if (segments === undefined || node === undefined) return undefined;
    let key: Node | undefined;
    for (const segment of segments) {
      const next = child(node, segment);
      const value = next?.type === "property" ? next.children?.[1] : next;
      if (next === undefined || value === undefined) {
        const isContainer = node.type === "object" || node.type === "array";
        return between(node.offset, node.offset + (isContainer ? 1 : node.length));
      }
      key = next.type === "property" ? next.children?.[0] : undefined;
      node = value;
    }
    const target = what === "key" && key ? key : node;
    return between(target.offset, target.offset + target.length);
  }

  return { at, between, range };
}

/** The offset at which each line begins. A line ends at "\n", "\r\n" or a lone "\r". */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

function parseLeniently(text: string): Node | undefined {
  if (!isFitForJsonc(text)) return undefined;
  try {
    return parseTree(text);
  } catch {
    // The parser is recursive, so a text that was never checked for its depth can exhaust the stack.
    return undefined;
  }
}
