import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.js";

// One project instead of those of the base. Which suites run is said by whoever starts it, as a JSON list of globs.
const isThorough = process.env.COMMUNIQUE_MUTATION_THOROUGH === "1";
const entry = process.env.COMMUNIQUE_MUTATION_ENTRY;
const { projects: _, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    ...(entry && { resolve: { alias: [{ find: /^communique$/, replacement: entry }] } }),
    root: fileURLToPath(new URL("../../", import.meta.url)),
    test: {
      // These change every value of whole reports, seconds for each: not every mutant can wait for them.
      ...(!isThorough && { testNamePattern: /^(?!.*(?:accounts for every field|dropped in silence))/ }),
      include: JSON.parse(process.env.COMMUNIQUE_MUTATION_TESTS ?? "[]"),
    },
  }),
);
