import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "./consumer.js";

/** A folder with the package and nothing else installed. It is a copy, because a link would lead back to Zod. */
const folder = mkdtempSync(join(tmpdir(), "communique-types-"));
cpSync(installed, join(folder, "node_modules/communique"), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS: Record<string, { extension: string; options: ts.CompilerOptions }> = {
  "nodenext, as ESM": { extension: "mts", options: { module: ts.ModuleKind.NodeNext } },
  "nodenext, as CommonJS": { extension: "cts", options: { module: ts.ModuleKind.NodeNext } },
  node16: { extension: "mts", options: { module: ts.ModuleKind.Node16 } },
  bundler: {
    extension: "ts",
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  },
  node10: {
    extension: "ts",
    options: {
      module: ts.ModuleKind.CommonJS,
      moduleResolution: ts.ModuleResolutionKind.Node10,
      ignoreDeprecations: "6.0",
    },
  },
  commonjs: { extension: "ts", options: { module: ts.ModuleKind.CommonJS } },
};

const SOURCE = `import type { AnyRecord, MeetingKind, PersonId, RecordByType, Summit } from "communique/types";

export const summit: Summit = {
  type: "meeting",
  id: "meeting:talks",
  title: "Talks",
  kind: "talks",
  status: "held",
  level: "leaders",
};
export const kind: MeetingKind = "any-word";
export const speakers = (record: AnyRecord) => (record.type === "statement" ? record.speakers : []);
export type Same = RecordByType["meeting"];
`;

const WRONG = `import type { PersonId, Summit } from "communique/types";

export const summit: Summit = 1;
export const id: PersonId = "place:x";
export const level: Summit["level"] = "ministers";
`;

const WITH_ZOD = `import { PersonSchema } from "communique";
export const schema = PersonSchema;
`;

const parsed = new Map<string, ts.SourceFile | undefined>();

/** File, line and code of every diagnostic, those in declaration files included. */
function compile(texts: Record<string, string>, options: ts.CompilerOptions): string[] {
  const files = Object.keys(texts).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const all: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const readSourceFile = host.getSourceFile;
  // The same declarations are read in every setting.
  host.getSourceFile = (path, language, ...rest) => {
    const key = `${path} ${JSON.stringify(language)}`;
    if (!parsed.has(key)) parsed.set(key, readSourceFile(path, language, ...rest));
    return parsed.get(key);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram(files, all, host)).map(({ file, start = 0, code }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1) ?? "options"}:${line} TS${code}`;
  });
}

it("there is no Zod in the folder of these tests", () => {
  expect(existsSync(join(folder, "node_modules/communique/dist/types.d.ts"))).toBe(true);
  expect(existsSync(join(folder, "node_modules/zod"))).toBe(false);
});

describe.each(Object.entries(SETTINGS))("communique/types with %s", (_, { extension, options }) => {
  const wrong = `wrong.${extension}`;
  let found: string[];
  beforeAll(() => {
    found = compile({ [`right.${extension}`]: SOURCE, [wrong]: WRONG }, options);
  });

  it("compiles without Zod, strictly, and with the declarations themselves checked", () => {
    expect(found.filter((diagnostic) => !diagnostic.startsWith(wrong))).toEqual([]);
  });

  it("gives real types, which wrong values do not fit", () => {
    const ofWrong = found.filter((diagnostic) => diagnostic.startsWith(wrong));
    expect(ofWrong).toEqual([`${wrong}:3 TS2322`, `${wrong}:4 TS2322`, `${wrong}:5 TS2322`]);
  });
});

it("the API does need Zod, so that its absence would have been noticed", () => {
  const { options } = SETTINGS.bundler as { options: ts.CompilerOptions };
  expect(compile({ "zod.ts": WITH_ZOD }, options)).toEqual([
    expect.stringMatching(/^node_modules\/communique\/dist\/index\.d\.ts:[0-9]+ TS2307$/),
  ]);
});
