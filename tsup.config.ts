import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { importedBuiltins } from "./src/build/imported-builtins.js";
import { leftOut } from "./src/build/left-out.js";
import { licences } from "./src/build/licences.js";
import { parts } from "./src/build/parts.js";
import { targetNames } from "./src/convert/target-names.js";

const thirdParty = licences("dist/THIRD-PARTY-LICENSES.txt");

const subpaths = Object.fromEntries(
  [...targetNames, "gdelt", "popolo", "superdesk-planning", "merge", "draft", "view", "outline", "columns"].map(
    (name) => [name, `src/${name}.ts`],
  ),
);

const library: Options = {
  entry: { index: "src/index.ts", types: "src/types.ts", validators: "src/validators.ts", ...subpaths },
  target: "node20",
  platform: "neutral",
  // Bundled, so that nobody installs more than zod for the schemas.
  noExternal: ["jsonc-parser", "@noble/hashes", /^d3-/],
  esbuildPlugins: [thirdParty()],
};

const command: Options = {
  format: "esm",
  target: "node20",
  platform: "node",
  // Bundled it loads in half the time, and works whatever the project has.
  noExternal: [/./],
  minify: true,
  // The parser alone: the rest of that package makes a tree, which nobody needs, and is larger.
  esbuildOptions: (options) => {
    options.alias = { htmlparser2: resolve("node_modules/htmlparser2/dist/esm/Parser.js") };
  },
  // The plugin below looks for it.
  removeNodeProtocol: false,
};

/** What the check of a sound JSON file does without. */
const lazy = {
  "cli-article-of": "./src/cli/html/article-of.ts",
  "cli-assemble": "./src/cli/assemble.ts",
  "cli-baseline": "./src/cli/baseline.ts",
  "cli-check-ndjson": "./src/cli/ndjson/check-file.ts",
  "cli-cite": "./src/cli/cite.ts",
  "cli-code-frame": "./src/cli/formats/code-frame.ts",
  "cli-columns": "./src/cli/columns.ts",
  "cli-convert": "./src/cli/convert.ts",
  "cli-decompress": "./src/cli/decompress.ts",
  "cli-diff": "./src/cli/diff.ts",
  "cli-explain": "./src/cli/explain.ts",
  "cli-generate": "./src/cli/generate.ts",
  "cli-github": "./src/cli/formats/github.ts",
  "cli-glob": "./node_modules/tinyglobby/dist/index.mjs",
  "cli-html": "./src/cli/html/import-page.ts",
  "cli-import": "./src/cli/import.ts",
  "cli-init": "./src/cli/init.ts",
  "cli-junit": "./src/cli/formats/junit.ts",
  "cli-markdown": "./src/cli/formats/markdown.ts",
  "cli-mcp": "./src/cli/mcp.ts",
  "cli-merge": "./src/cli/merge.ts",
  "cli-new": "./src/cli/new.ts",
  "cli-output-file": "./src/cli/output-file.ts",
  "cli-prompt": "./src/cli/prompt.ts",
  "cli-sarif": "./src/cli/formats/sarif.ts",
  "cli-schema": "./src/cli/schema.ts",
  "cli-settings": "./src/generated/settings.ts",
  "cli-view": "./src/cli/view.ts",
  "cli-watch": "./src/cli/watch.ts",
};

/**
 * In one file, since Node takes a millisecond for each, but not in that of the command: there it would be wrapped into
 * functions, which Node reads twice, and all commands would load it.
 */
const check = { "cli-check": "./src/cli/check.ts" };

export default defineConfig([
  {
    ...library,
    format: "esm",
    // Entries of their own put the schemas and the checker into a chunk each. The checker's dependencies do things when they
    // load, which a bundler keeps for everybody who takes anything from the same file.
    entry: { ...(library.entry as object), schemas: "src/model/document-schemas.ts", checker: "src/check/check.ts" },
    dts: { entry: library.entry as Record<string, string>, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { ...library, format: "cjs", dts: { compilerOptions: { ignoreDeprecations: "6.0" } } },
  {
    ...command,
    entry: { cli: "src/cli/main.ts" },
    splitting: false,
    esbuildPlugins: [importedBuiltins, leftOut, parts({ ...lazy, ...check }), thirdParty()],
  },
  {
    ...command,
    entry: check,
    splitting: false,
    esbuildPlugins: [importedBuiltins, leftOut, parts(lazy), thirdParty()],
  },
  {
    ...command,
    entry: { ...lazy, worker: "src/cli/ndjson/worker.ts" },
    splitting: true,
    esbuildPlugins: [importedBuiltins, leftOut, thirdParty()],
  },
]);
