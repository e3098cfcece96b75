import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { codeFiles } from "../../src/codegen/code-files.js";
import { codes } from "../../src/codes/index.js";

const require = createRequire(import.meta.url);
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const registry: { Type: string; Subtag?: string }[] = require("language-subtag-registry/data/json/registry.json");

function registered(type: string): string[] {
  return registry.flatMap(({ Type, Subtag }) => (Type === type && Subtag && !Subtag.includes("..") ? [Subtag] : []));
}

describe("codeFiles", () => {
  it("gives what stands in src/generated/codes", () => {
    const files = codeFiles();
    expect([...files.keys()]).toEqual(
      ["time-zones", "languages", "currencies", "countries"].map((name) => `src/generated/codes/${name}.ts`),
    );
    for (const [path, content] of files) expect(readFileSync(path, "utf8")).toBe(content);
  });
});

describe("the tables", () => {
  it("have of all languages of two and three letters those of the registry and the private ones", () => {
    const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
    const words = [...pairs, ...pairs.flatMap((pair) => LETTERS.map((c) => pair + c))];
    const expected = new Set(registered("language"));
    for (const word of words) if (word >= "qaa" && word <= "qtz" && word.length === 3) expected.add(word);
    expect(expected.size).toBe(8787);
    expect(words.filter((word) => codes.unknownSubtag(word) === undefined)).toEqual(
      words.filter((word) => expected.has(word)),
    );
  });

  it.each(["extlang", "script", "region", "variant"])("have every %s of the registry", (type) => {
    const subtags = registered(type);
    expect(subtags.length).toBeGreaterThan(100);
    expect(subtags.filter((subtag) => codes.unknownSubtag(`en-${subtag}`))).toEqual([]);
  });

  it("have every zone of the database", () => {
    const names = Object.keys(require("tzdata").zones);
    expect(names.length).toBeGreaterThan(590);
    expect(names.filter((name) => !codes.isTimeZone(name))).toEqual([]);
  });

  it("have 249 assigned country codes, 42 left to users and 25 formerly used", () => {
    const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => (a + b).toUpperCase()));
    const known = pairs.filter((code) => codes.isCountryCode(code));
    const private_ = known.filter((code) => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code));
    expect(private_).toHaveLength(42);
    expect(known).toHaveLength(249 + 42 + 25);
  });
});
