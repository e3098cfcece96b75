import { describe, expect, it } from "vitest";
import { Container, endOfValue, isContainerAt, skipBlanks } from "../../src/json/container.js";
import { isFitForJsonc } from "../../src/json/jsonc-limits.js";
import { findLoneSurrogate, isWellFormed, toWellFormed } from "../../src/json/surrogates.js";
import { firstInvalidUtf8, utf8Length } from "../../src/json/utf8.js";
import { quote, shorten } from "../../src/text/quote.js";

describe("isFitForJsonc", () => {
  const MOST = 2_000_000;

  it.each<[string, string, boolean]>([
    ["as many blanks as it may have", `${" ".repeat(MOST)}x`, true],
    ["one blank more", `${" ".repeat(MOST + 1)}x`, false],
    ["one tab more", `x${"\t".repeat(MOST + 1)}`, false],
    ["blanks and tabs in one run", `${" \t".repeat(MOST / 2)} x`, false],
    ["more blanks in two runs", `${" ".repeat(MOST)}x${" ".repeat(MOST)}`, true],
    ["as many backslashes as it may have", `x${"\\x".repeat(MOST)}`, true],
    ["one backslash more", `x${"\\x".repeat(MOST + 1)}`, false],
    ["more characters of another kind", "x".repeat(MOST + 2), true],
    ["more line breaks", "\n".repeat(MOST + 2), true],
  ])("of a text with %s", (_what, text, isFit) => {
    expect(isFitForJsonc(text)).toBe(isFit);
  });
});

describe("shorten and quote", () => {
  it("leave 60 characters, and say how many there were", () => {
    const full = "x".repeat(60);
    expect([shorten(full), quote(full)]).toEqual([full, `"${full}"`]);
    expect(shorten(`${full}y`)).toBe(`${full}... (61 characters)`);
    expect(quote(`${full}y`)).toBe(`"${full}"... (61 characters)`);
  });

  it.each([
    ['a"b\\c', '"a\\"b\\\\c"'],
    ["a\u001b[31m\u0007", '"a\\u001b[31m\\u0007"'],
    ["\u0085\u009b", '"\\u0085\\u009b"'],
    ["a b\u00a0c\u3000", '"a b\\u00a0c\\u3000"'],
    ["\u202e\u2066\ufeff", '"\\u202e\\u2066\\ufeff"'],
    ["\u2028", '"\\u2028"'],
    ["می\u200cخواهم \u200d", '"می\u200cخواهم \u200d"'],
    ["\u{e0041}", '"\\udb40\\udc41"'],
    ["\ud800", '"\\ud800"'],
  ])("quote shows %j as %s", (text, shown) => {
    expect(quote(text)).toBe(shown);
  });
});

describe("surrogates", () => {
  it.each<[string, boolean, string]>([
    ["a\u{1f30d}", true, "a\u{1f30d}"],
    ["a\ud83c", false, "a\ufffd"],
    ["\udf0d\ud83c", false, "\ufffd\ufffd"],
  ])("of %j stand alone or not", (text, isWell, mended) => {
    expect([isWellFormed(text), toWellFormed(text)]).toEqual([isWell, mended]);
  });

  it("are looked for by a pattern where the engine cannot say", () => {
    const old = (text: string) => Object.assign(Object.create(null), { toString: () => text });
    expect([isWellFormed(old("a\u{1f30d}")), isWellFormed(old("\ud83c"))]).toEqual([true, false]);
  });

  it.each<[string, [number, number] | undefined]>([
    ["abc", undefined],
    ["\u{1f30d}", undefined],
    ["\\ud83c\\udf0d", undefined],
    ["\ud83c", [0, 1]],
    ["a\ud83cb", [1, 2]],
    ["\udf0d", [0, 1]],
    ["\\ud83cb", [0, 6]],
    ["\\udf0d", [0, 6]],
    ["\\ud83c\udf0d", [0, 6]],
    ["\ud83c\\udf0d", [0, 1]],
    ["\ud83c\ud83c\udf0d", [0, 1]],
    ["\\\\ud83c", undefined],
    ["\\n\ud83cx", [2, 3]],
    ["\\uzzzz\ud83cx", [6, 7]],
    ["\\ue000\\ud7ff", undefined],
    ["\\uD83C\\uDF0D\\uDBFFx", [12, 18]],
    ["\\udbff\\udfff\\udfff", [12, 18]],
    ["\\ud800\\udc00\\udc00", [12, 18]],
  ])("in the literal %j", (literal, found) => {
    const lone = findLoneSurrogate(literal, 0, literal.length);
    expect(lone && [lone.start, lone.end]).toEqual(found);
  });

  it("are looked for between the offsets alone", () => {
    expect(findLoneSurrogate("\udf0dab\udf0d", 1, 3)).toBeUndefined();
    expect(findLoneSurrogate("ab\udf0d", 1, 3)).toEqual({ start: 2, end: 3 });
  });
});

describe("UTF-8", () => {
  it.each([
    ["", 0],
    ["\u007f", 1],
    ["\u0080", 2],
    ["\u07ff", 2],
    ["\u0800", 3],
    ["\ud7ff", 3],
    ["\ue000", 3],
    ["\uffff", 3],
    ["\u{10000}", 4],
    ["\u{10ffff}", 4],
    ["\ud800", 3],
    ["\udbff\udbff", 6],
    ["\ud800a", 4],
    ["\udc00\ud800", 6],
  ])("of %j has %i bytes", (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
    expect(new TextEncoder().encode(text)).toHaveLength(bytes);
  });

  it.each<[string, number[], number]>([
    ["the lowest and the highest of each length", [0x00, 0x7f, 0xc2, 0x80, 0xdf, 0xbf], -1],
    ["the lowest of three bytes", [0xe0, 0xa0, 0x80], -1],
    ["the last before the surrogates", [0xed, 0x9f, 0xbf], -1],
    ["the first behind the surrogates", [0xee, 0x80, 0x80, 0xef, 0xbf, 0xbf], -1],
    ["the lowest and the highest of four bytes", [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf], -1],
    ["a byte that continues nothing", [0x41, 0x80], 1],
    ["a lead of an overlong pair", [0xc1, 0xbf], 0],
    ["an overlong triple", [0xe0, 0x9f, 0xbf], 0],
    ["an overlong quadruple", [0xf0, 0x8f, 0xbf, 0xbf], 0],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
    ["a character beyond the last", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a lead that no character has", [0xf5, 0x80, 0x80, 0x80], 0],
    ["an end in the middle", [0x41, 0xe2, 0x82], 1],
    ["a second byte too low", [0xc3, 0x7f], 0],
    ["a second byte too high", [0xc3, 0xc0], 0],
    ["a third byte too low", [0xe2, 0x82, 0x7f], 0],
    ["a third byte too high", [0xe2, 0x82, 0xc0], 0],
    ["a third byte that a second may not be", [0xe0, 0xa0, 0x80, 0xe0, 0xa0, 0xc1], 3],
    ["a fourth byte too high", [0xf4, 0x8f, 0xbf, 0xc0], 0],
  ])("with %s", (_what, bytes, offset) => {
    expect(firstInvalidUtf8(Uint8Array.from(bytes))).toBe(offset);
    const decode = () => new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    if (offset < 0) expect(decode()).not.toBe("");
    else expect(decode).toThrow(TypeError);
  });
});

describe("a container in a text", () => {
  const at = (text: string, segment: string, start = 0) => {
    const member = new Container(text, start).get(segment);
    return member && text.slice(member.start, endOfValue(text, member.start));
  };

  it.each<[string, string, string | undefined]>([
    ['{"a": 1, "b": [2]}', "a", "1"],
    ['{"a": 1, "b": [2]}', "b", "[2]"],
    ['{"a": 1, "b": [2]}', "c", undefined],
    ['{ "a" : {"b":"}"} , "c":"x\\"y" }', "a", '{"b":"}"}'],
    ['{ "a" : {"b":"}"} , "c":"x\\"y" }', "c", '"x\\"y"'],
    ['{"\\u0061": 1}', "a", "1"],
    ['{"a": 1, "a": 2}', "a", "1"],
    ["{}", "a", undefined],
    ["[1, [2, 3], {}]", "0", "1"],
    ["[1, [2, 3], {}]", "1", "[2, 3]"],
    ["[1, [2, 3], {}]", "2", "{}"],
    ["[1, [2, 3], {}]", "3", undefined],
    ["[1]", "00", undefined],
    ["[1]", "-", undefined],
    ["[1]", "length", undefined],
    ["[]", "0", undefined],
    ["[true,false,null]", "2", "null"],
    // Broken texts, of which as much is read as there is.
    ['{"a": , "b": 2}', "a", undefined],
    ['{"a": , "b": 2}', "b", "2"],
    ['{"a": }', "a", undefined],
    ['{"a":', "a", undefined],
    ['{"a" 1, "b": 2}', "b", undefined],
    ["{a: 1}", "a", undefined],
    ['{"a', "a", undefined],
    ["[1", "0", "1"],
    ["[1", "1", undefined],
    ["[1,", "1", undefined],
    ["[,1]", "0", "1"],
    ["[[1", "0", "[1"],
  ])("%s: %s", (text, segment, found) => {
    expect(at(text, segment)).toBe(found);
  });

  it("tells where the key of a member stands, with its quotes", () => {
    const text = '{ "a" : 1, "b\\"c":2}';
    const container = new Container(text, 0);
    expect(container.get('b"c')).toEqual({ start: 18, key: { start: 11, end: 17 } });
    // What was read on the way is known.
    expect(container.get("a")).toEqual({ start: 8, key: { start: 2, end: 5 } });
    expect(new Container("[1, 2]", 0).get("1")).toEqual({ start: 4 });
  });

  it("is one where a bracket opens", () => {
    expect(["[", "{", "]", '"', "1", ""].map((text) => isContainerAt(text, 0))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each<[string, number, number | undefined]>([
    ['"a\\"b" ', 0, 6],
    ['"a', 0, undefined],
    ['"a\\"', 0, undefined],
    ["12, 3", 0, 2],
    ["12]", 0, 2],
    ["12}", 0, 2],
    ["12 ", 0, 2],
    ["12", 0, 2],
    ['[1, "]", {"}": []}] x', 0, 19],
    ["[[]", 0, undefined],
    ['["a]', 0, undefined],
  ])("a value in %s ends", (text, start, end) => {
    expect(endOfValue(text, start)).toBe(end);
  });

  it("skips white space and nothing else", () => {
    expect(skipBlanks(" \t\r\n x", 0)).toBe(5);
    expect(skipBlanks("x ", 0)).toBe(0);
    expect(skipBlanks("  ", 0)).toBe(2);
  });
});
