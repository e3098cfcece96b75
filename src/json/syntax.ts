import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { quote } from "../text/quote.js";
import { isFitForJsonc } from "./jsonc-limits.js";
import { createLocator } from "./positions.js";

/** What makes a text no JSON, in plain English, and the stretch of the text it is about. */
export interface SyntaxDefect {
  start: number;
  end: number;
  message: string;
  help?: string;
}

/** What jsonc-parser says about the first thing that it does not accept. */
interface ParseError {
  code: ReturnType<typeof printParseErrorCode>;
  offset: number;
  /** Offsets of the brackets that are open there. */
  open: number[];
}

/** Explains why `JSON.parse` refused the text. `thrown` is what it threw. */
export function explainSyntax(text: string, thrown: unknown): SyntaxDefect {
  if (text.trim() === "") {
    return { start: 0, end: 0, message: "The document is empty.", help: "Was the file written to its end?" };
  }
  const error = isFitForJsonc(text) ? firstError(text) : undefined;
  if (error === undefined) return fallback(text, thrown);
  const { offset } = error;
  if (offset >= text.length) return endsEarly(text, error);
  switch (error.code) {
    case "InvalidSymbol":
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return explainWord(text, offset);
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return comment(offset, 2);
    case "UnexpectedEndOfString":
      return {
        start: offset,
        end: offset + 1,
        message: "The string that starts here is not closed on its line.",
        help: 'Close it with a double quote; write a line break in a string as "\\n" and a double quote as "\\"".',
      };
    case "InvalidCharacter":
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return explainString(text, offset);
    case "PropertyNameExpected":
    case "ValueExpected":
      return trailingComma(text, offset) ?? unexpected(text, offset, expectation(error.code));
    case "CommaExpected":
      if (isPartOfNumber(text, offset)) return badNumber(text, offset);
      return unexpected(text, offset, `a comma or "${isObjectOpen(text, error) ? "}" : "]"}"`);
    case "ColonExpected":
      return unexpected(text, offset, 'a ":" behind the key');
    default:
      return isPartOfNumber(text, offset) ? badNumber(text, offset) : explainRest(text, offset);
  }
}

/** Stops at the first error: recovering from it could nest deeper than the document does. */
function firstError(text: string): ParseError | undefined {
  const open: number[] = [];
  const begin = (offset: number): void => {
    open.push(offset);
  };
  // Called at the end of the text too, where nothing was closed.
  const end = (offset: number): void => {
    if (offset < text.length) open.pop();
  };
  let error: ParseError | undefined;
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onError(code: ParseErrorCode, offset: number) {
          error = { code: printParseErrorCode(code), offset, open };
          throw error;
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch {
    // Either the error thrown above, or the stack was exhausted under a raised `maxDepth`: then there is no error.
  }
  return error;
}

/** V8 names a position for most errors; other engines and other errors give only the end of the text. */
function fallback(text: string, thrown: unknown): SyntaxDefect {
  const position = /at position (\d+)/.exec(thrown instanceof Error ? thrown.message : "")?.[1];
  const start = Math.min(Number(position ?? text.length), text.length);
  return { start, end: Math.min(start + 1, text.length), message: "The document is not JSON." };
}

function endsEarly(text: string, { open }: ParseError): SyntaxDefect {
  const start = text.length;
  const last = open.at(-1);
  if (last === undefined) return { start, end: start, message: "The document ends too early." };
  const { line } = createLocator(text).at(last);
  return {
    start,
    end: start,
    message: `The document ends before the "${text[last]}" of line ${line} is closed.`,
    help: "Was the file written to its end?",
  };
}

function expectation(code: "PropertyNameExpected" | "ValueExpected"): string {
  return code === "ValueExpected" ? "a value" : "a key in double quotes";
}

function isObjectOpen(text: string, { open }: ParseError): boolean {
  return text[open.at(-1) ?? -1] === "{";
}

function trailingComma(text: string, offset: number): SyntaxDefect | undefined {
  const closes = text[offset];
  if (closes !== "}" && closes !== "]") return undefined;
  const comma = text.slice(0, offset).trimEnd().length - 1;
  if (text[comma] !== ",") return undefined;
  return {
    start: comma,
    end: comma + 1,
    message: `There is a comma before "${closes}", but nothing follows it.`,
    help: "Remove the comma: JSON has no trailing commas.",
  };
}

function comment(start: number, length: number): SyntaxDefect {
  return {
    start,
    end: start + length,
    message: "There is a comment here.",
    help: "Remove it: JSON has no comments.",
  };
}

function unexpected(text: string, offset: number, expected: string): SyntaxDefect {
  // Of a string only the quote: it may be long, and what is wrong stands before it.
  const found = text[offset] === '"' ? '"' : wordAt(text, offset);
  const shown = found === '"' ? "a string" : quote(found);
  return { start: offset, end: offset + found.length, message: `Expected ${expected}, found ${shown}.` };
}

/** A whole value has been read and something follows. */
function explainRest(text: string, offset: number): SyntaxDefect {
  if (/[}\],:]/.test(text[offset] ?? "")) return unexpected(text, offset, "the end of the document");
  return {
    start: offset,
    end: offset + 1,
    message: "A second JSON value starts here, but a file is one JSON document.",
    help: "Give each document its own file, or put them into one; of NDJSON, read each line by itself.",
  };
}

/** Words and marks that people or programs write where JSON has something else. The first that fits is taken. */
const WORDS: readonly (readonly [pattern: RegExp, message: string, help: string])[] = [
  [
    /^-?(?:NaN|Infinity)\b/i,
    "JSON has no NaN and no Infinity.",
    "Leave the key out, or write what is meant as a string.",
  ],
  [/^(?:undefined|None|nil|NULL|Null)\b/, "This word is no JSON value.", "Leave the key out, or write null."],
  [/^(?:true|false)\b/i, "This word is no JSON value.", "Write true and false in lower case."],
  [/^['`\u2018\u2019\u201C\u201D\u00AB]/, "Text stands in straight double quotes in JSON.", 'Write "text".'],
  [/^[+.]\d|^-\.?\d*/, "This number is not written as JSON writes numbers.", "Write it like 1, -1, 0.5 or 1e3."],
  [/^</, "This is markup, not JSON.", "Was an error page saved in place of the document?"],
  [/^[\w$-]+\s*:/, "A key stands in double quotes in JSON.", 'Write "key": value.'],
];

/** Something that is no token of JSON. */
function explainWord(text: string, offset: number): SyntaxDefect {
  if (isPartOfNumber(text, offset)) return badNumber(text, offset);
  if (text[offset] === "#") return comment(offset, 1);
  const word = wordAt(text, offset);
  const ahead = text.slice(offset, offset + 200);
  const end = offset + word.length;
  for (const [pattern, message, help] of WORDS) {
    if (pattern.test(ahead)) return { start: offset, end, message, help };
  }
  if (/^\d/.test(word)) return badNumber(text, offset);
  return { start: offset, end, message: `${quote(word)} is no JSON: the only bare words are true, false and null.` };
}

/** Whether what stands at the offset is glued to a number before it, as in `01`, `1x` and `0x1F`. */
function isPartOfNumber(text: string, offset: number): boolean {
  return /[0-9.]/.test(text[offset - 1] ?? "") && /[\w.+-]/.test(text[offset] ?? "");
}

function badNumber(text: string, offset: number): SyntaxDefect {
  let start = offset;
  while (/[\w.+-]/.test(text[start - 1] ?? "")) start--;
  const literal = wordAt(text, start);
  return {
    start,
    end: start + literal.length,
    message: `${quote(literal)} is not written as JSON writes numbers.`,
    help: /^-?0\d/.test(literal)
      ? "Remove the leading zeros, or write it as a string."
      : "Write it like 1, -1, 0.5 or 1e3.",
  };
}

/** The characters from the offset that stand together, at least one. */
function wordAt(text: string, offset: number): string {
  const word = /^[^\s{}[\]",:]{1,60}/.exec(text.slice(offset, offset + 60))?.[0];
  return word ?? String.fromCodePoint(text.codePointAt(offset) ?? 0xfffd);
}

/** Something in a string; jsonc-parser says only which string. */
function explainString(text: string, offset: number): SyntaxDefect {
  for (let i = offset + 1; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x20) {
      return {
        start: i,
        end: i + 1,
        message: `The string holds the control character ${quote(text.slice(i, i + 1)).slice(1, -1)} as it is.`,
        help: 'Write it as an escape, such as "\\t" or "\\u001b".',
      };
    }
    if (text[i] !== "\\") continue;
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i + 1, i + 6))) {
      const written = /^\\(?:u\w{0,4}|.?)/su.exec(text.slice(i, i + 6))?.[0] ?? "\\";
      return {
        start: i,
        end: i + written.length,
        message: `JSON has no escape ${quote(written).slice(1, -1).replaceAll("\\\\", "\\")} in strings.`,
        help: 'Write a backslash as "\\\\" and other characters as they are.',
      };
    }
    i++;
  }
  return { start: offset, end: offset + 1, message: "This string is not written as JSON writes strings." };
}
