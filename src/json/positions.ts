import { Container, endOfValue, isContainerAt, type Member, skipBlanks } from "./container.js";
import type { Finding } from "./finding.js";
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

/** Where what is wrong with a document as a whole is told. */
export const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Turns offsets and JSON Pointers into lines and columns. */
export interface Locator {
  at(offset: number): Position;
  /** The stretch from the offset `start` up to, not including, the offset `end`. */
  between(start: number, end: number): Range;
  /**
   * Where the value (or the key, for an object's member) stands that the pointer names. Where it names something
   * absent: the nearest ancestor, of which only the opening bracket if it is a container, so that a code frame shows
   * one line. `undefined` where the pointer is none, or where the text is blank or ends within what is named.
   */
  range(pointer: string, what?: "value" | "key"): Range | undefined;
}

/** Lines and containers are only read when first asked for: most documents have no findings. */
export function createLocator(text: string): Locator {
  let lineStarts: Uint32Array | undefined;
  const containers = new Map<number, Container>();

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

  function containerAt(start: number): Container | undefined {
    if (!isContainerAt(text, start)) return undefined;
    let container = containers.get(start);
    if (container === undefined) {
      container = new Container(text, start);
      containers.set(start, container);
    }
    return container;
  }

  function range(pointer: string, what: "value" | "key" = "value"): Range | undefined {
    const segments = parsePointer(pointer);
    let start = skipBlanks(text, 0);
    if (segments === undefined || start >= text.length) return undefined;
    let key: Member["key"];
    for (const segment of segments) {
      const container = containerAt(start);
      const member = container?.get(segment);
      // Of what holds no such member only the bracket, if it is a container.
      if (member === undefined) return stretch(start, container ? start + 1 : endOfValue(text, start));
      ({ key, start } = member);
    }
    return what === "key" && key ? between(key.start, key.end) : stretch(start, endOfValue(text, start));
  }

  function stretch(start: number, end: number | undefined): Range | undefined {
    return end === undefined ? undefined : between(start, end);
  }

  return { at, between, range };
}

/** The findings with lines and columns in the text, and in the order of it. */
export function located(findings: readonly Finding[], text: string): Finding[] {
  if (findings.length === 0) return [];
  const locator = createLocator(text);
  const placed = findings.map((finding) => ({
    ...finding,
    ...(finding.line === undefined && locator.range(finding.path, finding.code === "unknown-key" ? "key" : "value")),
  }));
  return placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The offset at which each line begins. A line ends at "\n", "\r\n" or a lone "\r". In four bytes a line, counted before:
 * a growing list of 60 million would take more than a gigabyte.
 */
export function findLineStarts(text: string): Uint32Array {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) count++;
  const starts = new Uint32Array(count);
  let line = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) starts[line++] = i + 1;
  return starts;
}

/** Whether a line ends with the character at the offset. */
function endsLine(text: string, offset: number): boolean {
  const c = text.charCodeAt(offset);
  return c === LINE_FEED || (c === RETURN && text.charCodeAt(offset + 1) !== LINE_FEED);
}
