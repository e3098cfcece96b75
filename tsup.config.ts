import { defineConfig } from "tsup";
import { licences } from "./src/codegen/licences.js";

const thirdParty = licences("dist/THIRD-PARTY-LICENSES.txt");

export default defineConfig([
  {
    entry: { index: "src/index.ts", types: "src/types.ts" },
    format: ["esm", "cjs"],
    target: "node20",
    platform: "neutral",
    // Bundled, so that nobody installs more than zod for the schemas.
    noExternal: ["jsonc-parser", "fastest-levenshtein", "@noble/hashes"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildPlugins: [thirdParty()],
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
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
