import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { consumer, installed, manifest, readInstalled } from "./consumer.js";

const subpaths = Object.keys(manifest.exports).filter((subpath) => /^\.\/[a-z-]+$/.test(subpath));

/** The declaration files that one pulls in, itself and chunks included. */
function pulled(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readInstalled(file).matchAll(/ from '(\.\/[^']+)\.js'/g)) {
    pulled(join(dirname(file), `${path}.d.ts`), seen);
  }
  return seen;
}

/** What has types of its own beside those of the model: the draft, and the words of a page. */
const OWN_TYPES: Readonly<Record<string, number>> = { "./draft": 45_000, "./view": 28_000 };

const bytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + readInstalled(file).length, 0);

describe("the declarations", () => {
  it("of the API are at most 80 KB beside the types of the model, which stand once", () => {
    const files = pulled("dist/index.d.ts");
    expect(files.delete("dist/types.d.ts")).toBe(true);
    expect(bytes(files)).toBeGreaterThan(20_000);
    expect(bytes(files)).toBeLessThanOrEqual(80_000);
  });

  it("of the other entries pull in nothing of the checker, and no Zod but for the schema of the draft", () => {
    for (const subpath of subpaths) {
      const files = [...pulled(`dist/${subpath.slice(2)}.d.ts`)].filter((file) => file !== "dist/types.d.ts");
      expect(bytes(files), subpath).toBeLessThan(OWN_TYPES[subpath] ?? 16_000);
      expect(
        files.filter((file) => / from ['"]zod['"]/.test(readInstalled(file))),
        subpath,
        // Its one Zod schema has a type of Zod.
      ).toEqual(subpath === "./draft" ? ["dist/draft.d.ts"] : []);
    }
  });
});

describe("with moduleResolution node10", () => {
  it("typesVersions has every subpath with code, as exports has", () => {
    const entries = subpaths.map((subpath) => [subpath.slice(2), [manifest.exports[subpath].import.types]]);
    expect(manifest.typesVersions).toEqual({ "*": Object.fromEntries(entries) });
    expect(readdirSync(join(installed, "dist")).filter((file) => file === "types.d.ts")).toHaveLength(1);
  });

  it("every subpath resolves to its declarations", () => {
    const options: ts.CompilerOptions = { moduleResolution: ts.ModuleResolutionKind.Node10 };
    const host = ts.createCompilerHost(options);
    const from = join(consumer, "from.ts");
    for (const subpath of [".", ...subpaths]) {
      const { resolvedModule } = ts.resolveModuleName(`communique${subpath.slice(1)}`, from, options, host);
      const name = subpath === "." ? "index" : subpath.slice(2);
      expect(resolvedModule?.resolvedFileName, subpath).toMatch(new RegExp(`/communique/dist/${name}\\.d\\.ts$`));
    }
    expect(existsSync(from)).toBe(false);
  });
});

describe("a consumer who checks the declarations themselves", () => {
  it("finds no fault in them, and derives from a schema", () => {
    const file = join(consumer, "declarations.mts");
    const text = `import { MeetingSchema, ReportSchema } from "communique";
      import type { Report } from "communique/types";
      import * as z from "zod";
      export const report: Report = ReportSchema.parse({});
      export const Desk = MeetingSchema.extend({ desk: z.string() });
      export const desk: string = Desk.parse({}).desk;
      export const wrong: number = Desk.parse({}).kind;
    `;
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      module: ts.ModuleKind.NodeNext,
      types: [],
      strict: true,
      skipLibCheck: false,
      declaration: true,
      noEmit: true,
    };
    const host = ts.createCompilerHost(options);
    const readSource = host.getSourceFile;
    host.getSourceFile = (path, language) =>
      path === file ? ts.createSourceFile(path, text, language) : readSource(path, language);
    host.fileExists = (path) => path === file || ts.sys.fileExists(path);
    const program = ts.createProgram([file], options, host);
    const ours = program.getSourceFiles().filter(({ fileName }) => /communique\/dist|declarations\.mts/.test(fileName));
    const found = ours.flatMap((source) => [
      ...program.getSemanticDiagnostics(source),
      ...program.getDeclarationDiagnostics(source),
    ]);
    expect(ours.length).toBeGreaterThan(3);
    expect(found.map(({ file: at, code }) => [at?.fileName.split("/").at(-1), code])).toEqual([
      ["declarations.mts", 2322],
    ]);
  }, 120_000);
});
