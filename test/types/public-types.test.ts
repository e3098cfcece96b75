import { describe, expect, it } from "vitest";
import { vocabularies } from "../../src/index.js";
import { isLong } from "../long.js";
import { compile, editorOf, read } from "./program.js";

const FILE = "test/types/public-types.ts";
const DIRECTIVE = "// @ts-expect-error ";

describe("the public types", () => {
  // `npm run typecheck` says so too, of the same file.
  it.skipIf(!isLong)("keep their promises", () => {
    expect(compile(FILE)).toEqual([]);
  });

  it("break in exactly the lines that say so, and for an `undefined` in the place of an absent value", () => {
    const lines = read(FILE).trimEnd().split("\n");
    const expected = lines.flatMap((line, i) => (line.startsWith(DIRECTIVE) ? [i + 2] : []));
    expect(expected.length).toBeGreaterThanOrEqual(10);
    const undirected = lines.map((line) => line.replace(DIRECTIVE, "// "));
    // Not in the file itself: without exactOptionalPropertyTypes TypeScript takes it.
    const undefinedNote = "export const silent: Person = { ...person, note: undefined };";
    const found = compile(FILE, {}, { [FILE]: [...undirected, undefinedNote].join("\n") });
    expect(found.map(({ line }) => line)).toEqual([...expected, lines.length + 1]);
    expect(found.at(-1)).toEqual({ file: FILE, line: lines.length + 1, code: 2375 });
  });
});

describe("an editor", () => {
  const words = Object.values(vocabularies);
  const text = [
    `import type * as C from "communique/types";`,
    ...words.map(({ name }) => `export const a${name}: C.${name} = "";`),
  ].join("\n");
  const path = "test/types/completions.ts";
  const editor = editorOf(path, text);

  it.each(words.map(({ name, words, open }) => ({ name, list: Object.keys(words), kind: open ? "open" : "closed" })))(
    "offers the words of $name, which is $kind",
    ({ name, list }) => {
      const declaration = `: C.${name} = "`;
      const completions = editor.getCompletionsAtPosition(path, text.indexOf(declaration) + declaration.length, {});
      expect(completions?.entries.map((entry) => entry.name).sort()).toEqual(list.toSorted());
    },
  );
});
