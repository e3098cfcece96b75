import { existsSync } from "node:fs";
import { join } from "node:path";
import * as source from "communique";
import { describe, expect, it } from "vitest";
import { installed, manifest, packageFiles, readInstalled, run } from "./consumer.js";

type Target = string | { [condition: string]: Target };

const map = manifest.exports as Record<string, Target>;

/** Every subpath of the map as one writes it in an import, with patterns filled in by the files of the package. */
const specifiers = Object.entries(map).flatMap(([subpath, target]) => {
  if (!subpath.includes("*")) return [`communique${subpath.slice(1)}`];
  const [before = "", behind = ""] = (target as string).slice(2).split("*");
  const [prefix = "", suffix = ""] = subpath.slice(1).split("*");
  return packageFiles
    .filter((file) => file.startsWith(before) && file.endsWith(behind))
    .map((file) => `communique${prefix}${file.slice(before.length, file.length - behind.length)}${suffix}`);
});

const json = specifiers.filter((specifier) => specifier.endsWith(".json"));
const code = specifiers.filter((specifier) => !specifier.slice("communique".length).includes("."));

function* targets(target: Target): Generator<string> {
  if (typeof target === "string") yield target;
  else for (const inner of Object.values(target)) yield* targets(inner);
}

interface Loaded {
  resolved: Record<string, string>;
  values: Record<string, unknown>;
  exports: Record<string, string[]>;
  hidden: Record<string, string>;
}

const HIDDEN = [
  "communique/dist/index.js",
  "communique/src/index.ts",
  "communique/schemas/nothing.json",
  "communique/cli",
];
const input = JSON.stringify({ specifiers, json, code, hidden: HIDDEN });

const loaded = {
  "import()": run<Loaded>(
    "exports.mjs",
    `import { existsSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    const { specifiers, json, code, hidden } = JSON.parse(process.argv[2]);
    const result = { resolved: {}, values: {}, exports: {}, hidden: {} };
    for (const s of specifiers) result.resolved[s] = fileURLToPath(import.meta.resolve(s));
    for (const s of json) result.values[s] = (await import(s, { with: { type: "json" } })).default;
    for (const s of code) result.exports[s] = Object.keys(await import(s));
    for (const s of hidden) result.hidden[s] = await import(s).then(() => "loaded", ({ code }) => code);
    console.log(JSON.stringify(result));`,
    input,
  ),
  "require()": run<Loaded>(
    "exports.cjs",
    `const { specifiers, json, code, hidden } = JSON.parse(process.argv[2]);
    const result = { resolved: {}, values: {}, exports: {}, hidden: {} };
    for (const s of specifiers) result.resolved[s] = require.resolve(s);
    for (const s of json) result.values[s] = require(s);
    for (const s of code) result.exports[s] = Object.keys(require(s));
    for (const s of hidden) try { require(s); result.hidden[s] = "loaded"; } catch ({ code }) { result.hidden[s] = code; }
    console.log(JSON.stringify(result));`,
    input,
  ),
};

describe("the exports of package.json", () => {
  it("are the API, the types, the validators, the schemas, the examples and package.json", () => {
    const names = [
      "schema-org",
      "ninjs",
      "icalendar",
      "geojson",
      "cameo",
      "plover",
      "csv",
      "gdelt",
      "popolo",
      "superdesk-planning",
      "merge",
      "draft",
      "view",
      "outline",
      "columns",
    ];
    const entries = [".", "./types", "./validators", ...names.map((name) => `./${name}`)];
    expect(Object.keys(map)).toEqual([...entries, "./schemas/*", "./examples/*", "./package.json"]);
    expect(code).toEqual(entries.map((entry) => `communique${entry.slice(1)}`));
    expect(json).toEqual(
      expect.arrayContaining([
        "communique/package.json",
        "communique/schemas/report.schema.json",
        "communique/schemas/draft-07/report.schema.json",
        "communique/examples/baku-talks/report.json",
      ]),
    );
    expect(json.length).toBeGreaterThan(60);
  });

  it("name files that exist, the types of each module system among them", () => {
    const files = Object.values(map).flatMap((target) => [...targets(target)].filter((file) => !file.includes("*")));
    files.push(manifest.main, manifest.module, manifest.types, ...Object.values<string>(manifest.bin));
    expect(files).toEqual(expect.arrayContaining(["./dist/index.d.ts", "./dist/index.d.cts", "./dist/types.d.cts"]));
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
  });
});

describe.each(Object.entries(loaded))("with %s", (how, { resolved, values, exports, hidden }) => {
  it("every subpath resolves to a file of the package", () => {
    expect(Object.keys(resolved)).toEqual(specifiers);
    const inPackage = (path: string) => path.slice(path.indexOf("node_modules/communique/") + 24);
    expect(Object.values(resolved).filter((path) => !packageFiles.includes(inPackage(path)))).toEqual([]);
    expect(inPackage(resolved.communique as string)).toBe(how === "import()" ? "dist/index.js" : "dist/index.cjs");
  });

  it("every JSON file loads as what it is", () => {
    expect(Object.keys(values)).toEqual(json);
    for (const [specifier, value] of Object.entries(values)) {
      expect(value, specifier).toEqual(JSON.parse(readInstalled(specifier.slice("communique/".length))));
    }
  });

  it("the API is what src/index.ts exports, and the types are nothing at run time", () => {
    expect(exports.communique?.toSorted()).toEqual(Object.keys(source).sort());
    expect(exports["communique/types"]).toEqual([]);
  });

  it("nothing else can be reached", () => {
    expect(Object.keys(hidden)).toEqual(HIDDEN);
    expect(hidden["communique/schemas/nothing.json"]).toBe(
      how === "import()" ? "ERR_MODULE_NOT_FOUND" : "MODULE_NOT_FOUND",
    );
    const { "communique/schemas/nothing.json": _, ...others } = hidden;
    expect(new Set(Object.values(others))).toEqual(new Set(["ERR_PACKAGE_PATH_NOT_EXPORTED"]));
  });
});
