import { type ParseError, parse } from "jsonc-parser";
import { readJson } from "../../json/read.js";
import type { Script } from "./page.js";
import { textOf } from "./text.js";

/** What a script holds, and what had to be done to read it. */
export type ScriptJson = { value: unknown; told: string[] } | { problem: string };

/** What stands around the data of scripts, for browsers of long ago. */
const OPENINGS = [["//", "/*"], ["<!--", "<![CDATA["], ["*/"]] as const;
const CLOSINGS = [[";"], ["*/"], ["-->", "]]>"], ["//", "/*"]] as const;

/** Findings of our own, where browsers and search engines see none: the value is read all the same. */
const LENIENT = new Set(["duplicate-key", "unsafe-number"]);

/** The value of a script as search engines read it: what is not JSON is mended where only one thing can be meant. */
export function readScript({ text, line }: Script): ScriptJson {
  // Lines are kept, so that those of findings are true.
  const bare = withoutFrame(text);
  const { value, findings } = readJson(bare, { maxFindings: 10 });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0 && value !== undefined) return { value, told: [] };
  const first = errors[0];
  const at = line + (first?.line ?? 1) - 1;
  const isLenient = errors.length > 0 && errors.every(({ code }) => LENIENT.has(code));
  if (isLenient) {
    const told = errors.map((each) => `Line ${line + (each.line ?? 1) - 1}: ${each.message}`);
    return { value: JSON.parse(bare), told };
  }
  for (const [mend, how] of MENDS) {
    const mended = mend(bare);
    if (mended !== undefined) return { value: mended, told: [`Line ${at}: it is no JSON, and was read ${how}.`] };
  }
  return { problem: `Line ${at}: it is no JSON. ${first?.message ?? "It is empty."}` };
}

function withoutFrame(text: string): string {
  let start = 0;
  let hasOpening = false;
  for (const [i, marks] of OPENINGS.entries()) {
    const at = text.length - text.slice(start).trimStart().length;
    const mark = marks.find((each) => text.startsWith(each, at));
    if (mark === undefined) continue;
    start = at + mark.length;
    hasOpening ||= i === 1;
  }
  let end = text.length;
  let hasClosing = false;
  for (const [i, marks] of CLOSINGS.entries()) {
    const before = text.slice(0, end).trimEnd();
    const mark = marks.find((each) => before.endsWith(each));
    if (mark === undefined) continue;
    end = before.length - mark.length;
    hasClosing ||= i === 2;
  }
  const from = hasOpening ? start : 0;
  const to = hasClosing ? Math.max(from, end) : text.length;
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

const MENDS: readonly (readonly [(text: string) => unknown, string])[] = [
  [(text) => parsed(withEscapes(text)), "with the control characters in its texts escaped"],
  [(text) => lenient(withEscapes(text)), "without its comments and its last commas"],
  [(text) => (text.includes("&quot;") ? parsed(withEscapes(textOf(text))) : undefined), "with its entities decoded"],
];

function parsed(text: string): unknown {
  const { value, findings } = readJson(text);
  if (value !== undefined) return value;
  return findings.every(({ code, severity }) => severity !== "error" || LENIENT.has(code))
    ? JSON.parse(text)
    : undefined;
}

function lenient(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/;\s*$/, ""), errors, { allowTrailingComma: true });
  // Read again, so that depth and size are what they may be.
  return errors.length === 0 && value !== undefined ? parsed(JSON.stringify(value)) : undefined;
}

/** Line breaks and tabs within texts, as JSON writes them. */
function withEscapes(text: string): string {
  let isInText = false;
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (isInText && character === "\\") {
      result += character + (text[++i] ?? "");
      continue;
    }
    if (character === '"') isInText = !isInText;
    const isControl = isInText && character < " ";
    result += isControl ? JSON.stringify(character).slice(1, -1) : character;
  }
  return result;
}
