import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/convert/import/reading.js";

/** The text as a report can hold it, and whether something is told as lost. */
function fitted(value: string, longest?: number) {
  const reading = new Reading({ title: value });
  const text = reading.fit({ value, path: "/title" }, longest);
  return [text?.value, reading.losses(new Set(["/title"])).length > 0];
}

describe("a text of a document", () => {
  it.each<[string, string | undefined, boolean]>([
    ["Talks", "Talks", false],
    ["Şəhər", "Şəhər", false],
    ["\ufeff \u2003Talks \t", "Talks", false],
    [" \u0007Ta\u0000lk\u009fs ", "Talks", true],
    ["Talks\ttwo\nlines", "Talks\ttwo\nlines", false],
    ["Talks\r\ntwo\rlines\u0085three\vfour", "Talks\ntwo\nlines\nthree\nfour", false],
    ["Talks\ud800", "Talks\ufffd", true],
    ["x".repeat(1_000), "x".repeat(1_000), false],
    ["x".repeat(1_001), "x".repeat(1_000), true],
    ["\ud83c\udf0d".repeat(1_001), "\ud83c\udf0d".repeat(1_000), true],
    ["\ud83c\udf0d".repeat(600), "\ud83c\udf0d".repeat(600), false],
    [" ", undefined, false],
    ["\u0000", undefined, false],
  ])("%j", (value, text, isTold) => {
    expect(fitted(value)).toEqual([text, isTold]);
  });

  it("is cut where its field says, and not at white space", () => {
    expect(fitted("one two", 4)).toEqual(["one", true]);
  });
});

describe("a document", () => {
  it("may be nested 64 levels deep, and no deeper", () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { x: [deep(levels - 2)] });
    expect(() => new Reading(deep(64))).not.toThrow();
    expect(() => new Reading(deep(66))).toThrow(TypeError);
    expect(() => new Reading(JSON.parse("[".repeat(20_000) + "]".repeat(20_000)))).toThrow(/more than 64 levels/);
  });
});
