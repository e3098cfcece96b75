import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { leftOut } from "../../src/build/left-out.js";
import { installed, manifest, packageFiles, ROOT, readInstalled } from "./consumer.js";

const below = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort();

const CONVERTERS = ["schema-org", "ninjs", "icalendar", "geojson", "cameo", "plover", "csv", "gdelt"];
const OTHERS = ["popolo", "superdesk-planning", "merge", "draft", "view", "outline", "columns"];

describe("the package", () => {
  it("holds the build, the schemas, the docs, the examples and the papers, and nothing else", () => {
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
    const stray = packageFiles.filter(
      (file) => !/^(?:dist|schemas|docs|examples)\//.test(file) && !papers.includes(file),
    );
    expect(stray).toEqual([]);
    expect(packageFiles).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  });

  it("has these files in dist, and nothing but chunks beside them", () => {
    const inDist = packageFiles.filter((file) => /^dist\/[^/]+$/.test(file)).map((file) => file.slice("dist/".length));
    const entries = ["index", "types", "validators", ...CONVERTERS, ...OTHERS];
    const expected = [
      ...entries.flatMap((name) => [`${name}.js`, `${name}.cjs`, `${name}.d.ts`, `${name}.d.cts`]),
      ...["schemas.js", "checker.js", "cli.js", "worker.js", "THIRD-PARTY-LICENSES.txt"],
    ];
    const others = inDist.filter((file) => !expected.includes(file));
    expect(expected.filter((file) => !inDist.includes(file))).toEqual([]);
    // What a command loads when it needs it, and what several files share.
    expect(others.filter((file) => !/^(?:cli-[a-z-]+\.js|[\w-]+-[\w-]{8}\.(?:js|d\.ts|d\.cts))$/.test(file))).toEqual(
      [],
    );
    expect(packageFiles.filter((file) => /^dist\/.+\//.test(file))).toEqual([]);
  });

  it.each(["schemas", "examples"])("holds all of %s, to the byte", (folder) => {
    expect(packageFiles.filter((file) => file.startsWith(`${folder}/`))).toEqual(below(folder));
    for (const file of below(folder)) {
      expect(readInstalled(file), file).toBe(readFileSync(join(ROOT, file), "utf8"));
    }
  });

  it("holds no chunk in dist that no entry needs, and every chunk that one needs", () => {
    const dist = packageFiles.filter((file) => file.startsWith("dist/"));
    const needed = new Set(["dist/THIRD-PARTY-LICENSES.txt"]);
    const isChunk = (file: string) => /-[A-Z0-9]{8}\.\w+$/.test(file);
    for (const file of dist) if (!isChunk(file)) visit(file);
    function visit(file: string): void {
      if (needed.has(file)) return;
      needed.add(file);
      for (const [, name] of readInstalled(file).matchAll(/["']\.\/([\w.-]+\.(?:c?js))["']/g)) {
        // A declaration names the code that it declares.
        visit(`dist/${file.endsWith("ts") ? name?.replace(/\.(c?)js$/, ".d.$1ts") : name}`);
      }
    }
    expect([...needed].filter((file) => !dist.includes(file))).toEqual([]);
    expect(dist.filter((file) => !needed.has(file))).toEqual([]);
  });

  it("depends on nothing, and wants Zod from its user", () => {
    for (const field of ["dependencies", "optionalDependencies", "bundledDependencies", "bundleDependencies"]) {
      expect(manifest, field).not.toHaveProperty(field);
    }
    expect(manifest.peerDependencies).toEqual({ zod: "^4.5.0" });
    expect(manifest).not.toHaveProperty("peerDependenciesMeta");
  });

  it("runs nothing when it is installed", () => {
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?(?:install|uninstall)$/.test(name))).toEqual([]);
    // npm would build an addon by itself.
    expect(packageFiles).not.toContain("binding.gyp");
  });

  it("says of itself what bundlers and Node need to know", () => {
    expect(manifest).toMatchObject({
      name: "communique",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20" },
    });
    expect(manifest).not.toHaveProperty("private");
  });
});

describe("the command", () => {
  const cli = join(installed, manifest.bin.communique);

  it("prints the version of the package", () => {
    expect(execFileSync(process.execPath, [cli, "--version"], { encoding: "utf8" })).toBe(`${manifest.version}\n`);
  });

  it("can be run as it is", () => {
    expect(readFileSync(cli, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });
});

describe("dist/THIRD-PARTY-LICENSES.txt", () => {
  const text = readInstalled("dist/THIRD-PARTY-LICENSES.txt");
  const entries = text.split(`\n${"-".repeat(80)}\n\n`);

  it("has an entry for every package that is bundled into dist, and for no other", async () => {
    // Of these only data are in it, in generated tables.
    const bundled = new Set(["cldr-core", "tzdata", "world-atlas"]);
    for (const { entry, external, platform } of [
      { entry: "src/index.ts", external: ["zod"], platform: "neutral" },
      { entry: "src/cli/main.ts", external: [], platform: "node" },
    ] as const) {
      const { metafile } = await build({
        absWorkingDir: ROOT,
        entryPoints: [entry],
        external: [...external],
        platform,
        mainFields: ["module", "main"],
        // As the build of the command has it.
        alias: { htmlparser2: join(ROOT, "node_modules/htmlparser2/dist/esm/Parser.js") },
        bundle: true,
        write: false,
        metafile: true,
        splitting: true,
        format: "esm",
        outdir: "out",
        logLevel: "silent",
        plugins: [leftOut],
      });
      for (const input of Object.keys(metafile.inputs)) {
        const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(input) ?? [];
        if (name === undefined) continue;
        bundled.add(name);
        // What a package has bundled itself, as rolldown marks it.
        for (const [, inner] of readFileSync(join(ROOT, input), "utf8").matchAll(
          /^\/\/#region \S*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\/(?!\S*node_modules)/gm,
        )) {
          bundled.add(inner as string);
        }
      }
    }
    expect(bundled).toEqual(new Set(entries.map((entry) => entry.slice(0, entry.indexOf(" ")))));
    expect([...bundled]).toEqual(expect.arrayContaining(["commander", "@noble/hashes", "jsonc-parser"]));
  });

  it("is what the page about dependencies lists, with the same licences", () => {
    const page = readFileSync(join(ROOT, "docs/dependencies.md"), "utf8");
    const listed = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| (?:the command|library|command|tables)/gm)].flatMap(
      ([, names = "", licence]) => names.split(", ").map((name) => `${name} (${licence})`),
    );
    // Of some there are two versions.
    const shipped = [...new Set(entries.map((entry) => entry.replace(/^(\S+) \S+ (\([^)]+\)).*$/s, "$1 $2")))];
    // CC0 asks for no notice.
    expect(listed.filter((entry) => entry !== "language-subtag-registry (CC0-1.0)").sort()).toEqual(shipped.sort());
  });

  it("gives the version, the licence and its whole text for each", () => {
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatch(/^\S+ \d+\.\d+\.\d+\S* \((?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Unicode-3\.0)\)\n\n/);
      expect(entry).toMatch(/Copyright/i);
      expect(entry).toMatch(/WITHOUT WARRANTY|AS IS/);
    }
  });
});
