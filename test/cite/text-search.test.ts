import { describe, expect, it } from "vitest";
import { createTextSearch } from "../../src/cite/text-search.js";

const spans = (text: string, words: string) =>
  createTextSearch(text)
    .find(words)
    .map(({ start, end }) => [start, end]);

describe("find", () => {
  it("counts code points, and lines and columns as editors do", () => {
    const search = createTextSearch("😀 one\r\n😀😀 two words.\n");
    expect(search.find("two words")).toEqual([{ start: 10, end: 19, line: 2, column: 6 }]);
    expect(search.find("😀")).toEqual([
      { start: 0, end: 1, line: 1, column: 1 },
      { start: 7, end: 8, line: 2, column: 1 },
      { start: 8, end: 9, line: 2, column: 3 },
    ]);
  });

  it.each([
    ["curly and straight quotes", "She said: “It’s ‘fine’.”", `"It's 'fine'."`, [10, 24]],
    ["guillemets", "x «oui» y", '"oui"', [2, 7]],
    ["runs of white space and line breaks", "a very\u00A0\n\t long way", "very long way", [2, 18]],
    ["dashes of any length", "now — or never", "now -- or never", [0, 14]],
    ["a hyphen without break", "well‑known fact", "well-known fact", [0, 15]],
    ["an ellipsis", "We shall… see", "shall... see", [3, 13]],
    ["three dots", "We shall... see", "shall… see", [3, 15]],
    ["decomposed letters", "Cafe\u0301 Sample", "Café Sample", [0, 12]],
    ["composed letters", "Café Sample", "Cafe\u0301 Sample", [0, 11]],
    ["soft hyphens", "agree\u00ADment", "agreement", [0, 10]],
    ["white space around the words", "one two", "  two\n", [4, 7]],
  ])("takes variants: %s", (_name, text, words, span) => {
    expect(spans(text, words)).toEqual([span]);
  });

  it.each([
    ["another case", "Peace now", "peace now"],
    ["another word", "peace now", "peace then"],
    ["the beginning of a word", "peaceful", "peace"],
    ["the end of a word", "warpeace", "peace"],
    ["a part of an ellipsis", "so… on", "so."],
    ["white space alone", "a b", " "],
    ["nothing", "a b", ""],
    ["characters without width alone", "a b", "\u00AD"],
  ])("does not take %s", (_name, text, words) => {
    expect(spans(text, words)).toEqual([]);
  });

  it("prefers the very letters to variants of them", () => {
    expect(spans(`"yes" and “yes”`, "“yes”")).toEqual([[10, 15]]);
  });

  it("takes a part of a line in a script without spaces", () => {
    expect(spans("我们支持和平协议。", "和平")).toEqual([[4, 6]]);
  });

  it("counts a byte order mark, as the digest does", () => {
    expect(spans("\uFEFFone two", "one")).toEqual([[1, 4]]);
  });
});

describe("findBeginning", () => {
  const search = createTextSearch("first\nAda Example hopes for peace.\n");

  it("says how far the text follows the words, and how both go on", () => {
    expect(search.findBeginning("Example hopes for war.")).toEqual({
      length: 17,
      at: { start: 10, end: 27, line: 2, column: 5 },
      expected: " war.",
      found: " peace. ",
    });
  });

  it("finds nothing where not even the first character is there", () => {
    expect(search.findBeginning("Zebra")).toBeUndefined();
    expect(search.findBeginning("")).toBeUndefined();
  });
});
