import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.js";

// One project instead of those of the base. Which suites run is said by whoever starts it, as a JSON list of globs.
const isThorough = process.env.COMMUNIQUE_MUTATION_THOROUGH === "1";
/** In the names of tests that take seconds, or would where every step is counted: not every mutant can wait for them. */
const SLOW = [
  "accounts for every field",
  "dropped in silence",
  "on random bytes",
  "in a large document",
  "100,000 levels",
  "padding with",
  "a raised limit",
  "in one go",
  "isFitForJsonc of",
  "16 MiB",
];

const { projects: _, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    resolve: {
      alias: [{ find: /^communique$/, replacement: fileURLToPath(new URL(".entry.mjs", import.meta.url)) }],
    },
    root: fileURLToPath(new URL("../../", import.meta.url)),
    test: {
      ...(!isThorough && { testNamePattern: new RegExp(`^(?!.*(?:${SLOW.join("|")}))`) }),
      include: JSON.parse(process.env.COMMUNIQUE_MUTATION_TESTS ?? "[]"),
    },
  }),
);
