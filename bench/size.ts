import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Bench, Row } from "./report.js";

const IMPORTS = {
  "one record: PersonSchema": 'export { PersonSchema } from "communique"',
  "one record: StatementSchema": 'export { StatementSchema } from "communique"',
  "the report: ReportSchema": 'export { ReportSchema } from "communique"',
  "everything: check": 'export { check } from "communique"',
};

export const size: Bench = {
  name: "size",
  about: "bytes that one import adds to a bundle of the built package (esbuild, minified, gzip level 9).",
  async run() {
    const zodOnly = await bundle('import * as z from "zod"; export const schema = z.strictObject({ a: z.string() })');
    const rows: Row[] = [
      { what: "zod alone: one strictObject", result: kilobytes(zodOnly.gzip), peer: "-", figures: figures(zodOnly) },
    ];
    for (const [what, source] of Object.entries(IMPORTS)) {
      const own = await bundle(source, ["zod"]);
      const all = await bundle(source);
      rows.push(
        { what, result: kilobytes(own.gzip), peer: "zod not counted", figures: figures(own) },
        { what: "  with zod", result: kilobytes(all.gzip), peer: "zod bundled", figures: figures(all) },
      );
    }
    const types = await bundle('export * from "communique/types"');
    if (types.minified !== 0) throw new Error(`communique/types adds ${types.minified} bytes. It has to add none.`);
    rows.push({ what: "types: communique/types", result: "0 B", peer: "has to be 0", figures: "0 B minified" });
    return rows;
  },
};

async function bundle(source: string, external: string[] = []): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: "." },
    // The built package, not the sources that tsconfig.json maps its name to.
    alias: { communique: "./dist/index.js", "communique/types": "./dist/types.js" },
    tsconfigRaw: {},
    external,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    logLevel: "error",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function figures({ minified, gzip }: { minified: number; gzip: number }): string {
  return `${minified} B minified, ${gzip} B gzip`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB gzip`;
}
