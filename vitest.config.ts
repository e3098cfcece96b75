import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^communique$/, replacement: source("src/index.ts") },
      { find: /^communique\/(types|validators)$/, replacement: source("src/$1.ts") },
      {
        find: /^communique\/(schema-org|ninjs|icalendar|geojson|cameo|plover|csv|gdelt)$/,
        replacement: source("src/convert/$1.ts"),
      },
    ],
  },
  test: {
    maxWorkers: "100%",
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: ["test/package/**"] } },
      // What these look at is the packed package, so only they need a build.
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/setup.ts",
        },
      },
    ],
  },
});
