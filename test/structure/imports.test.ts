import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesIn, importsOf, mapOf, roomOf } from "./rooms.js";

const ROOT = resolve(import.meta.dirname, "../..");
const SRC = join(ROOT, "src");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
  .map((file) => `src/${file}`)
  .sort();
const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(join(ROOT, file), "utf8"))]));
const map = mapOf(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"));

describe("the map in CONTRIBUTING", () => {
  it("names every folder of src, and none that is not there", () => {
    const folders = new Set(files.map((file) => relative("src", file)).filter((file) => file.includes("/")));
    const unnamed = [...folders].filter((file) => roomOf(`src/${file}`, map) === undefined);
    expect(unnamed).toEqual([]);
    const empty = map.flatMap(({ rooms }) => rooms).filter((room) => !files.some((file) => isIn(file, room)));
    expect(empty).toEqual([]);
  });

  it("leaves at the top of src what package.json exports, and nothing else", () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const exported = Object.values<{ import?: { default: string } }>(exports).flatMap(({ import: own }) =>
      own ? [own.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")] : [],
    );
    expect(files.filter((file) => file.split("/").length === 2)).toEqual(exported.sort());
  });
});

describe("imports", () => {
  it("lead to the own room or to one that stands above it in the map", () => {
    const wrong: string[] = [];
    for (const [file, targets] of imports) {
      const own = roomOf(file, map);
      for (const target of targets) {
        const other = roomOf(target, map);
        // The entries of the package are for those outside of it.
        if (other === undefined && target.startsWith("src/")) wrong.push(`${file} imports the entry ${target}`);
        if (own === undefined || other === undefined || other.room === own.room) continue;
        if (other.line >= own.line) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("run in no circle", () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it("take modules of Node only in the command and in what builds the package", () => {
    const allowed = /^src\/(?:cli|codegen|build|site\/(?!client\/|playground\/))/;
    const wrong = files.filter(
      (file) => !allowed.test(file) && /(?:from|import\() ?"node:/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what looks for them", () => {
  it("finds a circle, also through a third file", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["a"]],
    ]);
    expect(circlesIn(circle)).toEqual([["a", "b", "c"]]);
  });

  it("finds imports of types, re-exports and imports at run time", () => {
    const text =
      'import type { A } from "./a.js";\nexport { b } from "../b.js";\nawait import("./c.js");\nimport "zod";';
    expect(importsOf("src/x/y.ts", text)).toEqual(["src/x/a.ts", "src/b.ts", "src/x/c.ts"]);
  });

  it("reads several rooms of one line", () => {
    const [, line] = mapOf("```text\nsrc/a        first\nsrc/b/{c,d}  second\n```");
    expect(line).toEqual({ line: 1, rooms: ["src/b/c", "src/b/d"] });
  });
});

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}
