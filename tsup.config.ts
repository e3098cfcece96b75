import { defineConfig, type Options } from "tsup";
import { licences } from "./src/codegen/licences.js";

const thirdParty = licences("dist/THIRD-PARTY-LICENSES.txt");

const library: Options = {
  entry: { index: "src/index.ts", types: "src/types.ts", validators: "src/validators.ts" },
  target: "node20",
  platform: "neutral",
  // Bundled, so that nobody installs more than zod for the schemas.
  noExternal: ["jsonc-parser", "fastest-levenshtein", "@noble/hashes"],
  esbuildPlugins: [thirdParty()],
};

export default defineConfig([
  {
    ...library,
    format: "esm",
    // Entries of their own put the schemas and the checker into a chunk each. The checker's dependencies do things when they
    // load, which a bundler keeps for everybody who takes anything from the same file.
    entry: { ...(library.entry as object), schemas: "src/document-schemas.ts", checker: "src/check.ts" },
    dts: { entry: library.entry as Record<string, string>, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { ...library, format: "cjs", dts: { compilerOptions: { ignoreDeprecations: "6.0" } } },
  {
    // The pool looks for its half of the thread in `entry/worker.js`, from where it stands itself.
    entry: {
      cli: "src/cli/main.ts",
      worker: "src/cli/ndjson/worker.ts",
      "entry/worker": "node_modules/tinypool/dist/entry/worker.js",
    },
    format: "esm",
    target: "node20",
    platform: "node",
    // zod too: bundled it loads in half the time, and the command works whatever zod the project has.
    noExternal: [/./],
    splitting: true,
    minify: true,
    // commander is CommonJS and requires node's own modules.
    banner: {
      js: 'import { createRequire as _createRequire } from "node:module"; const require = _createRequire(import.meta.url);',
    },
    esbuildPlugins: [thirdParty()],
  },
]);
