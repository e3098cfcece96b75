import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.js";

// The suites that are about what is mutated, without those that start processes or compare whole engines.
const { projects: _, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    test: {
      include: (process.env.COMMUNIQUE_MUTATION_TESTS ?? "test/{json,rules,convert,time,check}/**/*.test.ts").split(
        ",",
      ),
    },
  }),
);
