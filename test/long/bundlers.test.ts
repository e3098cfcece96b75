import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { tool } from "./tool.js";
import { project, run } from "./tools.js";

const require = createRequire(tool("package.json"));

/** What is bundled, what the bundle prints, and how much of it may come to the reader, minified and gzipped, in bytes. */
const ENTRIES = {
  "a type": {
    source: 'import type { Summit } from "communique/types"; const x: Summit["level"] = "leaders"; console.log(x);',
    prints: "leaders",
    budget: 60,
  },
  "one record": {
    source:
      'import { isPerson } from "communique/validators"; console.log(isPerson({ type: "person", id: "person:x", name: "X" }));',
    prints: "true",
    budget: 2_500,
  },
  "a report": {
    source: 'import { isReport } from "communique/validators"; console.log(isReport({ type: "report" }));',
    prints: "false",
    budget: 7_200,
  },
  "the calendar": {
    source: 'import { toIcalendar } from "communique/icalendar"; console.log(typeof toIcalendar);',
    prints: "function",
    budget: 20_000,
  },
} as const;

const BUNDLERS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  esbuild: async (folder) => {
    await build({
      absWorkingDir: folder,
      entryPoints: ["entry.ts"],
      outfile: "bundle.mjs",
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "error",
    });
  },
  Rollup: async (folder) => {
    const { rollup } = await import(pathToFileURL(require.resolve("rollup")).href);
    const { nodeResolve } = require("@rollup/plugin-node-resolve");
    await strip(folder);
    const bundle = await rollup({ input: join(folder, "entry.js"), plugins: [nodeResolve()] });
    await bundle.write({ file: join(folder, "rolled.mjs"), format: "es" });
    // It does not minify.
    await build({ entryPoints: [join(folder, "rolled.mjs")], outfile: join(folder, "bundle.mjs"), minify: true });
  },
  webpack: async (folder) => {
    const webpack = require("webpack");
    await strip(folder);
    await new Promise<void>((resolve, reject) => {
      const output = { path: folder, filename: "bundle.mjs", module: true };
      webpack(
        { mode: "production", context: folder, entry: "./entry.js", output, experiments: { outputModule: true } },
        (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => {
          if (error) reject(error);
          else if (stats.hasErrors()) reject(new Error(stats.toString()));
          else resolve();
        },
      );
    });
  },
};

/** They read no TypeScript by themselves. */
async function strip(folder: string): Promise<void> {
  await build({ entryPoints: [join(folder, "entry.ts")], outfile: join(folder, "entry.js"), format: "esm" });
}

const rows: string[] = [];
afterAll(() => {
  for (const row of rows) console.log(row);
});

describe.each(Object.entries(ENTRIES))("%s", (name, { source, prints, budget }) => {
  it.each(Object.entries(BUNDLERS))("is bundled by %s, runs, and stays within its budget", async (bundler, bundle) => {
    const folder = project("zod-newest", { "entry.ts": source });
    await bundle(folder);
    const file = join(folder, "bundle.mjs");
    expect(run(process.execPath, [file], folder).trim()).toBe(prints);
    const size = gzipSync(readFileSync(file)).length;
    rows.push(`${name} | ${bundler} | ${size} bytes gzipped, ${statSync(file).size} minified | at most ${budget}`);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
