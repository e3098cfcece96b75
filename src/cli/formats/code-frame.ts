import type pc from "picocolors";
import stringWidth from "string-width";
import type { Finding } from "../../json/finding.js";
import { findLineStarts } from "../../json/positions.js";
import { visible } from "./visible.js";

type Colors = ReturnType<typeof pc.createColors>;

/** Most columns of a line that are shown: of a document on a single line only the surroundings. */
const WIDTH = 100;
const CONTEXT = 1;

/**
 * The line of a finding with one line before and after it, and a caret under the place. Written here because the known
 * code-frame packages print a line in full, and JSON is often one line of megabytes.
 */
export function codeFrame(text: string, { line, column, endLine, endColumn }: Finding, colors: Colors): string[] {
  if (line === undefined || column === undefined) return [];
  const first = Math.max(1, line - CONTEXT);
  const lines = linesOf(text, first, line + CONTEXT);
  const gutter = String(first + lines.length - 1).length;
  const frame: string[] = [];
  for (const [i, content] of lines.entries()) {
    const number = first + i;
    const isHit = number === line;
    const from = isHit ? windowStart(content, column) : 0;
    const { shown, offset } = cut(content, from);
    const marker = isHit ? colors.red(">") : " ";
    frame.push(`${marker} ${colors.dim(`${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd());
    if (!isHit) continue;
    const start = column - 1 - from;
    const end = endLine === line && endColumn !== undefined ? endColumn - 1 - from : start + 1;
    const indent = stringWidth(visible(content.slice(from, from + start))) + offset;
    const marked = stringWidth(visible(content.slice(from + start, from + Math.min(end, WIDTH))));
    frame.push(
      `  ${" ".repeat(gutter)} ${colors.dim("|")} ${" ".repeat(indent)}${colors.red("^".repeat(Math.max(1, marked)))}`,
    );
  }
  return frame;
}

function windowStart(content: string, column: number): number {
  return content.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - WIDTH / 2, content.length - WIDTH));
}

function cut(content: string, from: number): { shown: string; offset: number } {
  const before = from > 0 ? "…" : "";
  const after = from + WIDTH < content.length ? "…" : "";
  return { shown: before + visible(content.slice(from, from + WIDTH)) + after, offset: before.length };
}

/** Where the lines of the text begin that was asked for last: the findings of a file come one after the other. */
let lastText = "";
let lineStarts: Uint32Array = new Uint32Array(1);

function startsOf(text: string): Uint32Array {
  if (text !== lastText) {
    lastText = text;
    lineStarts = findLineStarts(text);
  }
  return lineStarts;
}

/** The lines from `first` to `last`, 1-based, as far as the text has them. */
function linesOf(text: string, first: number, last: number): string[] {
  const starts = startsOf(text);
  const lines: string[] = [];
  for (let number = first; number <= Math.min(last, starts.length); number++) {
    const start = number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : starts[number - 1];
    let end = starts[number] ?? text.length;
    // Of a line end "\r\n" both, of any other the one. The last line has none.
    if (number < starts.length) end -= text[end - 1] === "\n" && text[end - 2] === "\r" ? 2 : 1;
    lines.push(text.slice(start, end));
  }
  return lines;
}
