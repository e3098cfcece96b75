import { check, checkText, type Finding } from "communique";
import { describe, expect, it } from "vitest";
import { createLocator } from "../../src/json/positions.js";
import { scale } from "../long.js";

// Small causes with large effects: what one finding may repeat, a hundred repeat a hundred times.

const MB = 2 ** 20;
const HEAD = '"type":"person","id":"person:ada","name":"Ada Example"';
const lengthOf = (findings: readonly Finding[]) => JSON.stringify(findings).length;

describe("a key of two million characters", () => {
  const key = "k".repeat(2 * MB);
  const bad = Array(200).fill("1e999").join(",");

  it("with 200 bad numbers behind it is not repeated in every finding", () => {
    const text = `{${HEAD},"extensions":[{"namespace":"https://example.org/","value":{"${key}":{"a":[${bad}]}}}]}`;
    const { findings, omitted } = checkText(text);
    expect([findings.length, omitted]).toEqual([100, 100]);
    expect(lengthOf(findings)).toBeLessThan(100_000);
    // The nearest ancestor that has a shorter way; the column is that of the number.
    expect(findings.map(({ path }) => path)).toEqual(Array(100).fill("/extensions/0/value"));
    expect(findings[1]?.column).toBe(text.indexOf("1e999") + "1e999,".length + 1);
  });

  it("in memory is not either", () => {
    const { findings } = check({ a: { [key]: Array(200).fill(Number.NaN) } });
    expect(findings.map(({ path }) => path)).toEqual(Array(100).fill("/a"));
  });

  it("that nobody knows is told once, and shortened", () => {
    const { findings } = checkText(`{${HEAD},"${key}":1}`);
    expect(findings.map(({ code }) => code)).toEqual(["unknown-key"]);
    expect(lengthOf(findings)).toBeLessThan(20_000);
  });
});

it("a text of twelve million characters beyond the BMP is too long, and overflows no pattern", () => {
  const name = "\u{1F54A}".repeat(12_000_000);
  expect(check({ type: "person", id: "person:ada", name }).findings).toMatchObject([
    { code: "too-long", path: "/name", message: '"name" has 12000000 characters; at most 1000 are allowed.' },
  ]);
});

it.each([1_000, scale(100_000, 1_000_000)])("%i levels are no crash, where somebody allows them", (levels) => {
  const value = "[".repeat(levels) + "]".repeat(levels);
  const options = { maxDepth: Number.POSITIVE_INFINITY };
  expect(checkText(`{${HEAD},"extensions":[{"namespace":"https://example.org/","value":${value}}]}`, options).ok).toBe(
    true,
  );
  expect(checkText(`{"type":"person","extensions":[{"value":${value}}]}`, options).findings.length).toBeGreaterThan(1);
});

it("places are found in texts that would make a tree of gigabytes", () => {
  const locator = createLocator(`{"a":[${"[],".repeat(5_000_000)}{"b":1}],"c":2}`);
  expect(locator.range("/a/5000000/b")?.column).toBe('{"a":['.length + 15_000_000 + '{"b":'.length + 1);
  expect(locator.range("/c", "key")?.column).toBe('{"a":['.length + 15_000_000 + '{"b":1}],'.length + 1);
  expect(locator.range("/a/5000001")).toMatchObject({ column: 6, endColumn: 7 });
});

it.each(["[}", "[}}}}", "[,,,]", '{"a"}', '{"a":}', '{"a":,"b":', '{"a" "b"}', '["', '{"\\'])(
  "in the broken text %s no search for a place goes on for ever",
  (text) => {
    const { range } = createLocator(text);
    for (const pointer of ["", "/0", "/99999999999", "/a", "/b", "/a/b"]) expect(() => range(pointer)).not.toThrow();
  },
);
