import { describe, expect, it } from "vitest";
import { readJson } from "../../src/json/read.js";
import { explainSyntax } from "../../src/json/syntax.js";

/** What is wrong with a text: message, help, and the stretch that it is about. */
function defect(text: string) {
  const { findings, ...rest } = readJson(text);
  expect(rest).not.toHaveProperty("value");
  const [finding, ...others] = findings;
  expect(others).toEqual([]);
  const { code, severity, path, message, help, line, column, endLine, endColumn } = finding ?? {};
  expect([code, severity, path]).toEqual(["invalid-json", "error", ""]);
  return { message, help, at: `${line}:${column}-${endLine}:${endColumn}` };
}

const NUMBER = "Write it like 1, -1, 0.5 or 1e3.";
const ZEROS = "Remove the leading zeros, or write it as a string.";
const notANumber = (literal: string) => `"${literal}" is not written as JSON writes numbers.`;
const OTHER_NUMBER = "This number is not written as JSON writes numbers.";
const BARE = (word: string) => `"${word}" is no JSON: the only bare words are true, false and null.`;
const NO_VALUE = "This word is no JSON value.";
const ENDED = "Was the file written to its end?";
const REST = "A second JSON value starts here, but a file is one JSON document.";
const NDJSON = "Give each document its own file, or put them into one; of NDJSON, read each line by itself.";
const QUOTES = "Text stands in straight double quotes in JSON.";
const ESCAPE = 'Write a backslash as "\\\\" and other characters as they are.';
const CONTROL = 'Write it as an escape, such as "\\t" or "\\u001b".';

describe("a text that is no JSON", () => {
  it.each<[string, string, string, string | undefined]>([
    // Nothing, or not all of it.
    ["", "1:1-1:1", "The document is empty.", ENDED],
    [" \n\t", "1:1-1:1", "The document is empty.", ENDED],
    ["[", "1:2-1:2", 'The document ends before the "[" of line 1 is closed.', ENDED],
    ['{\n"a": [1,\n2]', "3:3-3:3", 'The document ends before the "{" of line 1 is closed.', ENDED],
    ['{"a": {\n"b": 1', "2:7-2:7", 'The document ends before the "{" of line 1 is closed.', ENDED],
    ['[{"a": 1}, [2],', "1:16-1:16", 'The document ends before the "[" of line 1 is closed.', ENDED],
    // Commas.
    [
      "[1,]",
      "1:3-1:4",
      'There is a comma before "]", but nothing follows it.',
      "Remove the comma: JSON has no trailing commas.",
    ],
    [
      '{"a": 1 , \n}',
      "1:9-1:10",
      'There is a comma before "}", but nothing follows it.',
      "Remove the comma: JSON has no trailing commas.",
    ],
    ["[,1]", "1:2-1:3", 'Expected a value, found ",".', undefined],
    ["[1,,2]", "1:4-1:5", 'Expected a value, found ",".', undefined],
    ["[1 2]", "1:4-1:5", 'Expected a comma or "]", found "2".', undefined],
    ['["a" "b"]', "1:6-1:7", 'Expected a comma or "]", found a string.', undefined],
    ['{"a": 1 "b": 2}', "1:9-1:10", 'Expected a comma or "}", found a string.', undefined],
    ['{"a": [1 2]}', "1:10-1:11", 'Expected a comma or "]", found "2".', undefined],
    ['[{"a": 1 true}]', "1:10-1:14", 'Expected a comma or "}", found "true".', undefined],
    ['[[1] {"a": 1}]', "1:6-1:7", 'Expected a comma or "]", found "{".', undefined],
    // Keys and values.
    ['{"a"}', "1:5-1:6", 'Expected a ":" behind the key, found "}".', undefined],
    ['{"a" 1}', "1:6-1:7", 'Expected a ":" behind the key, found "1".', undefined],
    ['{"a":}', "1:6-1:7", 'Expected a value, found "}".', undefined],
    ["{1: 2}", "1:2-1:3", 'Expected a key in double quotes, found "1".', undefined],
    ["{[]: 2}", "1:2-1:3", 'Expected a key in double quotes, found "[".', undefined],
    ["{a: 1}", "1:2-1:3", "A key stands in double quotes in JSON.", 'Write "key": value.'],
    ["{$my-key : 1}", "1:2-1:9", "A key stands in double quotes in JSON.", 'Write "key": value.'],
    ["]", "1:1-1:2", 'Expected a value, found "]".', undefined],
    ["[1}", "1:3-1:4", 'Expected a comma or "]", found "}".', undefined],
    // Behind the end.
    ["{}\n{}", "2:1-2:2", REST, NDJSON],
    ["1 2", "1:3-1:4", REST, NDJSON],
    ['"a" "b"', "1:5-1:6", REST, NDJSON],
    ["[] ]", "1:4-1:5", 'Expected the end of the document, found "]".', undefined],
    ["{},", "1:3-1:4", 'Expected the end of the document, found ",".', undefined],
    ["1:2", "1:2-1:3", 'Expected the end of the document, found ":".', undefined],
    ["{}}", "1:3-1:4", 'Expected the end of the document, found "}".', undefined],
    // Comments.
    ["// x\n1", "1:1-1:3", "There is a comment here.", "Remove it: JSON has no comments."],
    ["[1, /* x */ 2]", "1:5-1:7", "There is a comment here.", "Remove it: JSON has no comments."],
    ["[1, /* x", "1:5-1:7", "There is a comment here.", "Remove it: JSON has no comments."],
    ["# x\n1", "1:1-1:2", "There is a comment here.", "Remove it: JSON has no comments."],
    // Numbers.
    ["[007]", "1:2-1:5", notANumber("007"), ZEROS],
    ["[-01]", "1:2-1:5", notANumber("-01"), ZEROS],
    ["[0x1F]", "1:2-1:6", notANumber("0x1F"), NUMBER],
    ["[1x]", "1:2-1:4", notANumber("1x"), NUMBER],
    ["[1.]", "1:2-1:4", notANumber("1."), NUMBER],
    ["[1.e3]", "1:2-1:6", notANumber("1.e3"), NUMBER],
    ["[1e]", "1:2-1:4", notANumber("1e"), NUMBER],
    ["[1e+]", "1:2-1:5", notANumber("1e+"), NUMBER],
    ["[1_000]", "1:2-1:7", notANumber("1_000"), NUMBER],
    ["01", "1:1-1:3", notANumber("01"), ZEROS],
    ["1.2.3", "1:1-1:6", notANumber("1.2.3"), NUMBER],
    ["[+1]", "1:2-1:4", OTHER_NUMBER, NUMBER],
    ["[.5]", "1:2-1:4", OTHER_NUMBER, NUMBER],
    ["[-]", "1:2-1:3", OTHER_NUMBER, NUMBER],
    ["[-.5]", "1:2-1:5", OTHER_NUMBER, NUMBER],
    ["[--1]", "1:2-1:5", OTHER_NUMBER, NUMBER],
    // Words.
    ["[NaN]", "1:2-1:5", "JSON has no NaN and no Infinity.", "Leave the key out, or write what is meant as a string."],
    [
      "[-infinity]",
      "1:2-1:11",
      "JSON has no NaN and no Infinity.",
      "Leave the key out, or write what is meant as a string.",
    ],
    ["[NaNs]", "1:2-1:6", BARE("NaNs"), undefined],
    ["[undefined]", "1:2-1:11", NO_VALUE, "Leave the key out, or write null."],
    ["[None]", "1:2-1:6", NO_VALUE, "Leave the key out, or write null."],
    ["[nil]", "1:2-1:5", NO_VALUE, "Leave the key out, or write null."],
    ["[Null]", "1:2-1:6", NO_VALUE, "Leave the key out, or write null."],
    ["[NULL]", "1:2-1:6", NO_VALUE, "Leave the key out, or write null."],
    ["[True]", "1:2-1:6", NO_VALUE, "Write true and false in lower case."],
    ["[FALSE]", "1:2-1:7", NO_VALUE, "Write true and false in lower case."],
    ["[nul]", "1:2-1:5", BARE("nul"), undefined],
    ["[hello]", "1:2-1:7", BARE("hello"), undefined],
    ["['a']", "1:2-1:5", QUOTES, 'Write "text".'],
    ["[`a`]", "1:2-1:5", QUOTES, 'Write "text".'],
    ["[\u201ca\u201d]", "1:2-1:5", QUOTES, 'Write "text".'],
    ["[\u00aba\u00bb]", "1:2-1:5", QUOTES, 'Write "text".'],
    ["<html>", "1:1-1:7", "This is markup, not JSON.", "Was an error page saved in place of the document?"],
    ["[\u{1f30d}]", "1:2-1:4", BARE("\u{1f30d}"), undefined],
    [`[${"w".repeat(80)}]`, "1:2-1:62", BARE("w".repeat(60)), undefined],
    // Strings.
    [
      '["a',
      "1:2-1:3",
      "The string that starts here is not closed on its line.",
      'Close it with a double quote; write a line break in a string as "\\n" and a double quote as "\\"".',
    ],
    [
      '["a\nb"]',
      "1:2-1:3",
      "The string that starts here is not closed on its line.",
      'Close it with a double quote; write a line break in a string as "\\n" and a double quote as "\\"".',
    ],
    ['["a\tb"]', "1:4-1:5", "The string holds the control character \\t as it is.", CONTROL],
    ['["ab\u0000c"]', "1:5-1:6", "The string holds the control character \\u0000 as it is.", CONTROL],
    ['["\\n\u001f"]', "1:5-1:6", "The string holds the control character \\u001f as it is.", CONTROL],
    ['["a\\x41"]', "1:4-1:6", "JSON has no escape \\x in strings.", ESCAPE],
    ['["a\\\\\\q"]', "1:6-1:8", "JSON has no escape \\q in strings.", ESCAPE],
    ['["\\u12"]', "1:3-1:7", "JSON has no escape \\u12 in strings.", ESCAPE],
    ['["\\u12G4"]', "1:3-1:9", "JSON has no escape \\u12G4 in strings.", ESCAPE],
    ['["\\u{1f30d}"]', "1:3-1:5", "JSON has no escape \\u in strings.", ESCAPE],
    ['["\\"\\/\\b\\f\\r\\u00e9\\_"]', "1:19-1:21", "JSON has no escape \\_ in strings.", ESCAPE],
  ])("%j: at %s, %s", (text, at, message, help) => {
    expect(defect(text)).toEqual({ at, message, help });
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });
});

describe("what an engine says of a text that nobody else can explain", () => {
  const blanks = " ".repeat(2_000_001);
  const at = (thrown: unknown, text = `[${blanks}x]`) => {
    const { start, end, message } = explainSyntax(text, thrown);
    return [start, end, message];
  };
  const NO_JSON = "The document is not JSON.";

  it("is where the error is, where it names a position", () => {
    expect(at(new SyntaxError("Unexpected token x in JSON at position 12"))).toEqual([12, 13, NO_JSON]);
    expect(at(new SyntaxError("Unexpected token at position 9999999"))).toEqual([2_000_004, 2_000_004, NO_JSON]);
  });

  it.each([new SyntaxError("JSON Parse error"), "at position 12", undefined])(
    "is the end of the text for %s",
    (thrown) => {
      expect(at(thrown)).toEqual([2_000_004, 2_000_004, NO_JSON]);
    },
  );
});
