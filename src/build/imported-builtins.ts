import { isBuiltin } from "node:module";
import type { Plugin } from "esbuild";

/**
 * As commander names them, instead of importing them: what is global, and what commander would start other programs with, which no command does.
 * They take six milliseconds each: of `node:fs` an import also loads the streams.
 */
const REPLACED: Readonly<Record<string, string>> = {
  "node:fs": "",
  "node:process": "module.exports = process;",
  "node:child_process": "",
};

const NAMESPACE = "imported-builtin";

/**
 * Imports what a CommonJS package requires of node. To make a `require` for an ES module takes longer than to load the
 * package.
 */
export const importedBuiltins: Plugin = {
  name: "imported-builtins",
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === "require-call" && isBuiltin(path) ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: REPLACED[path] ?? `export * from ${JSON.stringify(path)};`,
    }));
  },
};
