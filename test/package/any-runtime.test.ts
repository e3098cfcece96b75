import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { consumer, installed, manifest, ROOT, readInstalled } from "./consumer.js";

/** A file of the package and all that it loads, be it in whatever way, with what each of them imports. */
async function inputsOf(file: string): Promise<Metafile["inputs"]> {
  const { metafile } = await build({
    entryPoints: [join(installed, file)],
    // Everything but relative paths.
    packages: "external",
    external: ["node:*"],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    outdir: "out",
    format: "esm",
    absWorkingDir: installed,
  });
  return metafile.inputs;
}

/** What a file of the package and its chunks import or require from elsewhere. */
async function importsOf(file: string): Promise<string[]> {
  const inputs = Object.values(await inputsOf(file));
  return [...new Set(inputs.flatMap(({ imports }) => imports.filter(isFromElsewhere).map(({ path }) => path)))];
}

/** Not what esbuild itself adds. */
function isFromElsewhere({ external, path }: { external?: boolean; path: string }): boolean {
  return external === true && path !== "<runtime>";
}

describe("the command", () => {
  it("holds nothing of Zod but in the server of the Model Context Protocol, whose SDK wants it", async () => {
    const files = [...Object.keys(await inputsOf("dist/cli.js")), ...Object.keys(await inputsOf("dist/worker.js"))];
    expect(files.filter((file) => file.startsWith("dist/cli-")).length).toBeGreaterThan(10);
    // Every schema of Zod carries this name.
    const withZod = files.filter((file) => readInstalled(file).includes("_zod"));
    expect(withZod).toEqual(["dist/cli-mcp.js"]);
    expect(readFileSync(join(ROOT, "node_modules/zod/v4/core/core.js"), "utf8")).toContain("_zod");
  });
});

describe("the library", () => {
  it.each(["dist/index.js", "dist/index.cjs"])("%s imports nothing but Zod", async (file) => {
    expect(await importsOf(file)).toEqual(["zod"]);
  });

  it.each(["dist/types.js", "dist/types.cjs"])("%s imports nothing", async (file) => {
    expect(await importsOf(file)).toEqual([]);
  });

  it("wants Zod for the schemas, and for nothing else", async () => {
    const files = Object.values<{ import?: { default: string }; require?: { default: string } }>(
      manifest.exports,
    ).flatMap(({ import: esm, require: cjs }) => (esm && cjs ? [esm.default, cjs.default] : []));
    expect(files.length).toBeGreaterThan(20);
    const imports = await Promise.all(files.map(async (file) => [file, await importsOf(file)] as const));
    expect(imports.filter(([, names]) => names.length > 0)).toEqual([
      ["./dist/index.js", ["zod"]],
      ["./dist/index.cjs", ["zod"]],
      ["./dist/draft.js", ["zod"]],
      ["./dist/draft.cjs", ["zod"]],
    ]);
    expect(await importsOf("dist/checker.js")).toEqual([]);
    expect(await importsOf("dist/schemas.js")).toEqual(["zod"]);
  });

  it("would be seen to import a module of Node, as the command does", async () => {
    const imports = await importsOf("dist/cli.js");
    // tsup takes the `node:` off, so that looking for it in the text would prove nothing.
    expect(imports.map((name) => name.replace(/^node:/, ""))).toEqual(expect.arrayContaining(["fs", "path"]));
    expect(imports.filter((name) => !isBuiltin(name))).toEqual([]);
  });

  it("uses no global of Node and no `eval`: it checks a report where there is neither", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as z from "zod";
        import { checkText, indexReport } from "communique";
        z.config({ jitless: true });
        globalThis.judge = (text) => {
          const { ok, findings, value } = checkText(text);
          return JSON.stringify({ ok, codes: findings.map(({ code, line }) => [code, line]), size: value && indexReport(value).size });
        };`,
        resolveDir: consumer,
      },
      platform: "browser",
      format: "iife",
      bundle: true,
      write: false,
      logLevel: "silent",
    });
    // As bare as a strict Content-Security-Policy makes it, and with what every browser has.
    const sandbox: { judge?: (text: string) => string; [name: string]: unknown } = { TextDecoder, TextEncoder, URL };
    createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
    runInContext(outputFiles[0]?.text ?? "", sandbox);
    const judge = (text: string) => JSON.parse(sandbox.judge?.(text) as string);
    const report = readInstalled("examples/minimal/report.json");
    expect(judge(report)).toMatchObject({ ok: true, codes: [] });
    expect(judge(report.replace('"version": "1"', '"version": "2"'))).toEqual({
      ok: false,
      codes: [["wrong-value", 4]],
    });
    expect(() => runInContext("new Function('return 1')()", sandbox)).toThrow(/[Cc]ode generation/);
    expect(runInContext("typeof process + typeof Buffer + typeof require", sandbox)).toBe(
      "undefinedundefinedundefined",
    );
  });
});
