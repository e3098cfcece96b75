import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { tool } from "./tool.js";
import { link, project, run, type ZodName } from "./tools.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ESM = readFileSync(new URL("./consumer.mjs", import.meta.url), "utf8");
const CJS = ESM.replaceAll(/^import (.*) from ("[^"]*")(?: with .*)?;$/gm, "const $1 = require($2);");

const ZODS: readonly ZodName[] = ["zod-floor", "zod-newest"];
const NODES = ["20", "22", "24"];

/** What the script has to print, wherever it runs. How much each converter makes has tests of its own. */
const EXPECTED = {
  ok: true,
  zod: true,
  generated: true,
  refused: [false, false, false],
  place: [
    [1, 1, "missing-key"],
    [4, 3, "unknown-key"],
  ],
  places: 40,
  schema: ["type", "id", "title", "instrument", "status"],
};

const results: string[][] = [];
afterAll(() => {
  for (const row of results) console.log(row.join(" | "));
});

/** The first run: all others have to print the same. */
let first: unknown;

function expectSame(output: string, ...row: string[]): void {
  const printed = JSON.parse(output);
  expect(printed).toMatchObject(EXPECTED);
  for (const made of Object.values(printed.converted)) expect(made).toBeTruthy();
  first ??= printed;
  expect(printed).toEqual(first);
  results.push([...row, "passed"]);
}

const versionOf = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;

describe.each(ZODS)("%s", (zod) => {
  const folder = project(zod, { "consumer.mjs": ESM, "consumer.cjs": CJS });

  describe.each(NODES)("Node %s", (major) => {
    const node = tool(`node-${major}/bin/node`);
    const name = run(node, ["--version"], folder).trim();

    it("is what it is called", () => {
      expect(name).toMatch(new RegExp(`^v${major}\\.`));
    });

    it.each(["consumer.mjs", "consumer.cjs"])("runs %s", (file) => {
      const output = run(node, ["--disable-warning=ExperimentalWarning", file], folder);
      expectSame(output, `Node ${name}`, `zod ${versionOf(folder, "zod")}`, file);
    });

    it("runs the command", () => {
      const cli = join(folder, "node_modules/communique/dist/cli.js");
      const report = join(folder, "node_modules/communique/examples/baku-talks/report.json");
      expect(run(node, [cli, "check", report], folder)).toMatch(/^0 errors, 0 warnings in 1 file$/m);
      expect(run(node, [cli, "convert", report, "--to", "geojson"], folder)).toMatch(/"FeatureCollection"/);
    });
  });

  it("gives every fixture the verdict that the generated validators give", () => {
    const script = `import { readFileSync } from "node:fs";
      import * as communique from "communique";
      import * as validators from "communique/validators";
      const files = JSON.parse(readFileSync(0, "utf8"));
      let compared = 0;
      const differences = [];
      for (const file of files) {
        const value = JSON.parse(readFileSync(file, "utf8"));
        for (const name of ["Report", "AnyRecord", "Summit", "BilateralAgreement"]) {
          compared++;
          const zod = communique[name + "Schema"].safeParse(value).success;
          if (zod !== validators["is" + name](value)) differences.push([name, file]);
        }
      }
      console.log(JSON.stringify({ compared, differences }));`;
    const files = ["test/fixtures/valid", "test/fixtures/invalid/shape", "test/fixtures/rules", "examples"].flatMap(
      jsonIn,
    );
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      input: JSON.stringify(files),
      encoding: "utf8",
    }).trim();
    const { compared, differences } = JSON.parse(output);
    // Half of a surrogate pair is the reader's job, and stands in no file.
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2_500);
    results.push([`zod ${versionOf(folder, "zod")}`, `${compared} verdicts on fixtures`, "the same"]);
  });
});

function jsonIn(below: string): string[] {
  return readdirSync(join(ROOT, below), { recursive: true, encoding: "utf8" })
    .map((path) => join(ROOT, below, path))
    .filter((path) => path.endsWith(".json") && !path.includes("/converted/") && !path.includes("/bytes/"));
}

describe("other run-times", () => {
  const folder = project("zod-newest", { "consumer.mjs": ESM });

  it("Deno", () => {
    const deno = tool(".bin/deno");
    const output = run(
      deno,
      ["run", "--allow-read", "--allow-env", "--node-modules-dir=manual", "--no-remote", "consumer.mjs"],
      folder,
    );
    expectSame(output, run(deno, ["--version"], folder).split("\n")[0] as string, "consumer.mjs");
  });

  it("Bun", () => {
    const bun = tool(".bin/bun");
    expectSame(run(bun, ["consumer.mjs"], folder), `bun ${run(bun, ["--version"], folder).trim()}`, "consumer.mjs");
  });
});

describe.each(["5.9", "6", "7"])("TypeScript %s", (version) => {
  const source = readFileSync(new URL("./consumer.types.ts", import.meta.url), "utf8");
  const settings = { strict: true, noEmit: true, skipLibCheck: false, target: "ES2022", types: [] };
  const cases = {
    "nodenext, ESM": { file: "consumer.mts", options: { module: "nodenext" } },
    "nodenext, CommonJS": { file: "consumer.cts", options: { module: "nodenext" } },
    bundler: { file: "consumer.ts", options: { module: "preserve", moduleResolution: "bundler" } },
    "bundler, without exactOptionalPropertyTypes": {
      file: "consumer.ts",
      options: { module: "preserve", moduleResolution: "bundler", exactOptionalPropertyTypes: false },
    },
  };

  it.each(Object.entries(cases))("compiles a consumer: %s", (name, { file, options }) => {
    const compilerOptions = { ...settings, exactOptionalPropertyTypes: true, resolveJsonModule: true, ...options };
    const folder = project("zod-newest", {
      [file]: source,
      "tsconfig.json": JSON.stringify({ compilerOptions, files: [file] }),
    });
    link(folder, "typescript", tool(`typescript-${version}`));
    const tsc = join(folder, "node_modules/typescript/bin/tsc");
    try {
      expect(run(process.execPath, [tsc, "-p", "."], folder)).toBe("");
    } catch (error) {
      throw new Error((error as { stdout?: string }).stdout || String(error));
    }
    results.push([`TypeScript ${versionOf(folder, "typescript")}`, name, "passed"]);
  });
});

it("the matrix knows the floor that package.json promises", () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const floor = JSON.parse(readFileSync(tool("zod-floor/package.json"), "utf8")).version;
  expect(peerDependencies.zod).toBe(`^${floor}`);
  expect(relative(dirname(tool("zod-floor")), tool("zod-floor"))).toBe("zod-floor");
});
