import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const isLong = process.env.COMMUNIQUE_LONG === "1";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^communique$/, replacement: source("src/index.ts") },
      { find: /^communique\/([a-z-]+)$/, replacement: source("src/$1.ts") },
    ],
  },
  test: {
    maxWorkers: "100%",
    // What is scaled up in the long run takes longer.
    testTimeout: isLong ? 300_000 : 60_000,
    hookTimeout: isLong ? 300_000 : 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/long/**"],
          globalSetup: "test/cli/setup.ts",
          // The model is built once a worker, not once a suite. Suites of the long run fill the memory of theirs.
          isolate: isLong,
        },
      },
      // What these look at is the packed package, so only they need a build.
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/setup.ts",
        },
      },
      // They need tools of their own: `npm run test:long` installs them.
      {
        extends: true,
        test: {
          name: "long",
          include: isLong ? ["test/long/**/*.test.ts"] : [],
          exclude: ["**/node_modules/**"],
          globalSetup: "test/package/setup.ts",
          // Two browsers at once are slow.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
