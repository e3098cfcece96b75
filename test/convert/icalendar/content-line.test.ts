import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLines, textLine, textsLine } from "../../../src/convert/icalendar/content-line.js";
import { scale, seed } from "../../long.js";

const runs = { seed, numRuns: scale(200, 5_000) };

/** What RFC 5545 says of reading: lines are unfolded first, then texts are unescaped. */
const unfolded = (document: string) => document.replaceAll("\r\n ", "").slice(0, -2);
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, escaped) => (escaped === "n" ? "\n" : escaped));

describe("texts", () => {
  it("escapes backslash, semicolon, comma and line break", () => {
    expect(textLine("SUMMARY", 'a\\b;c,d\ne:f"g')).toBe('SUMMARY:a\\\\b\\;c\\,d\\ne:f"g');
  });

  it("separates a list with commas that are not escaped", () => {
    expect(textsLine("CATEGORIES", ["a,b", "c"], "en")).toBe("CATEGORIES;LANGUAGE=en:a\\,b,c");
  });

  it("leaves no bare line break of any kind", () => {
    expect(textLine("COMMENT", "a\r\nb\rc\nd")).toBe("COMMENT:a\\nb\\nc\\nd");
  });
});

describe("folding", () => {
  it("leaves a line of 75 octets whole, and folds one of 76", () => {
    expect(joinLines(["a".repeat(75)])).toBe(`${"a".repeat(75)}\r\n`);
    expect(joinLines(["a".repeat(76)])).toBe(`${"a".repeat(75)}\r\n a\r\n`);
  });

  it("counts the space of a folded line", () => {
    expect(joinLines(["a".repeat(75 + 74 + 1)])).toBe(`${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a\r\n`);
  });

  it.each([
    ["two octets", "é", 37],
    ["two octets, the first of these", "\u0080", 37],
    ["three octets, the first of these", "\u0800", 25],
    ["four octets, the first of these", "\u{10000}", 18],
    ["three octets", "€", 25],
    ["four octets", "😀", 18],
  ])("does not cut a character of %s", (_, character, perLine) => {
    expect(joinLines([character.repeat(perLine + 1)])).toBe(`${character.repeat(perLine)}\r\n ${character}\r\n`);
  });
});

describe("any text", () => {
  const special = fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "n", " ", "é", "€", "😀"), maxLength: 300 });
  const text = fc.oneof(special, fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" }));

  it("comes back, from lines of at most 75 octets", () => {
    fc.assert(
      fc.property(text, (one) => {
        const document = joinLines([textLine("X", one)]);
        const lines = document.split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(unescaped(unfolded(document).slice("X:".length))).toBe(one.replace(/\r\n?/g, "\n"));
      }),
      runs,
    );
  });
});
