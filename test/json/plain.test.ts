import { describe, expect, it } from "vitest";
import { parsePlain } from "../../src/json/plain.js";
import { createLocator } from "../../src/json/positions.js";
import { scan } from "../../src/json/scan.js";
import { createRandom, randomValue } from "./random.js";

const encoder = new TextEncoder();

/** Read as text, and as bytes that begin at each of four places of a word. */
function parsed(text: string, maxDepth = 64): unknown[] {
  const content = encoder.encode(text);
  const inBytes = [0, 1, 2, 3].map((offset) => {
    const bytes = new Uint8Array(content.length + 8).fill(0x22);
    bytes.set(content, offset);
    return parsePlain(text, bytes.subarray(offset, offset + content.length), maxDepth);
  });
  return [parsePlain(text, undefined, maxDepth), ...inBytes];
}

describe("a plain text", () => {
  it.each([
    "[]",
    "0",
    "null",
    '""',
    '"a"',
    '{"a":{"b":[{"c":"d"}]}}',
    '{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}',
    '[" \\" \\\\ \\\\\\" \\u0022 \\n", "\\\\"]',
    '{"\\"": "\\"", "\\\\": 1}',
    '{"__proto__": {"__proto__": 1}, "toString": "a"}',
    "[9007199254740991, -9007199254740991, 0.1, 1e-400, 1e15]",
    '"Ω \u{1F600} é"',
    `"${"\u00a2\u0122\u2222".repeat(30)}"`,
    `{${Array.from({ length: 2_000 }, (_, i) => `"k${i}":"v"`).join(",")}}`,
    `["${"x".repeat(3_000)}", "${'\\"'.repeat(3_000)}"]`,
    "[".repeat(64) + "]".repeat(64),
  ])("has its value: %.60s", (text) => {
    for (const value of parsed(text)) expect(value).toEqual(JSON.parse(text));
  });

  it.each<[string, string]>([
    ["no JSON", '{"a":1'],
    ["a key twice", '{"a":1,"a":1}'],
    ["a key twice, the second time escaped", '{"a":1,"\\u0061":1}'],
    ["an empty key twice", '{"":[],"":[]}'],
    ["__proto__ twice", '{"__proto__":1,"__proto__":1}'],
    ["a key twice far within", '{"extensions":[{"value":[[{"x":[{"a":{"b":"c"},"a":null}]}]]}]}'],
    ["a key three times", '{"a":{"b":"c"},"a":{"b":"d"},"a":"e"}'],
    ["a key twice beside escaped quotes", '{"a":"\\"","a":"\\"\\""}'],
    ["a large integer", "[9007199254740992]"],
    ["a large negative integer", '{"a":-9007199254740993}'],
    ["an infinite number", "1e400"],
    ["half of a pair", '"\\ud83d"'],
    ["half of a pair in capitals", '{"\\uDE00":1}'],
    ["too many levels", "[".repeat(65) + "]".repeat(65)],
  ])("is not one with %s", (_what, text) => {
    for (const value of parsed(text)) expect(value).toBeUndefined();
  });

  it("is none where every object inherits a key, which would be counted", () => {
    const prototype = Object.prototype as { inherited?: unknown };
    prototype.inherited = 1;
    try {
      expect(parsed('{"a":1,"a":1}')).toEqual(Array(5).fill(undefined));
      expect(parsed('{"a":1}')).toEqual(Array(5).fill(undefined));
    } finally {
      delete prototype.inherited;
    }
  });

  it("is parsed only after its brackets were counted, where it is long", () => {
    const strings = '"]]]]\\"]]",'.repeat(100_000);
    for (const value of parsed(`[${strings}${"[".repeat(64)}${"]".repeat(64)}]`)) expect(value).toBeUndefined();
    for (const value of parsed(`[${strings}${"[".repeat(63)}${"]".repeat(63)}]`)) expect(value).toHaveLength(100_001);
    // Never closed: JSON.parse would take a gigabyte before it says so.
    for (const value of parsed("[".repeat(5_000_000))) expect(value).toBeUndefined();
  });

  it("hides nothing that the scan finds, in random texts", () => {
    const random = createRandom(4);
    const seen = { plain: 0, found: 0 };
    for (let run = 0; run < 3_000; run++) {
      let text = JSON.stringify(randomValue(random), null, random(2));
      // A member is written once more into an object, whose key it may have, or beside it.
      const member = /"(?:[^"\\]|\\.)*":\s*(?:"(?:[^"\\]|\\.)*"|[0-9.]+|null|true)/.exec(text)?.[0];
      const places = [...text.matchAll(/\{(?=\s*")/g)].map(({ index }) => index + 1);
      const place = places[random(places.length || 1)];
      if (member && place !== undefined && random(2)) text = `${text.slice(0, place)}${member},${text.slice(place)}`;
      try {
        JSON.parse(text);
      } catch {
        // The place was in a string.
        continue;
      }
      const { findings } = scan(text, createLocator(text), { maxDepth: 64, maxFindings: 1 });
      const values = parsed(text);
      expect(new Set(values.map((value) => value === undefined)).size).toBe(1);
      if (findings.length > 0) expect(values[0]).toBeUndefined();
      if (values[0] !== undefined) seen.plain++;
      if (findings.length > 0) seen.found++;
    }
    expect(seen.plain).toBeGreaterThan(300);
    expect(seen.found).toBeGreaterThan(100);
  });
});
