import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { documentNames } from "../../src/lookup/document-names.js";
import { folders, readJson, targets } from "../schemas/engines.js";
import { absolute, asReport, cases } from "./languages/cases.js";
import { engines, type InProcess, type Installed } from "./languages/engines.js";
import { install, shell } from "./languages/install.js";
import { sections } from "./languages/page.js";
import { Tally } from "./languages/tally.js";

// The schemas as others read them. What readers in another language are told to do stands in docs/languages.md, and is done here.

/** Languages that have to be there: `all`, or names with commas between. Others are skipped where a tool is missing. */
const demanded = process.env.COMMUNIQUE_LANGUAGES?.split(",") ?? [];

const corpus = cases();
const page = sections();
const schemas = targets.flatMap((target) =>
  documentNames.map((name) => ({
    path: `${folders[target]}/${name}.schema.json`,
    target,
    module: `${name}_${target}`.replaceAll("-", "_"),
    given: corpus.filter(({ schema }) => schema === name),
  })),
);

const rows: string[] = [];
const work = mkdtempSync(join(tmpdir(), "communique-languages-"));
afterAll(() => {
  console.log(["Engines on the schemas", ...rows].join("\n  "));
  rmSync(work, { recursive: true });
});

const inProcess = engines.filter((engine): engine is InProcess => "compile" in engine);
const installed = engines.filter((engine): engine is Installed => "language" in engine);

it("every section of the page that installs something is an engine", () => {
  const names = [...page].filter(([, { install }]) => install !== "").map(([name]) => name);
  expect(names.sort()).toEqual(installed.map(({ name }) => name).sort());
});

describe.each(inProcess)("$name", (engine) => {
  it("compiles every schema, accepts what is valid and refuses what is not", () => {
    const started = performance.now();
    const tally = new Tally(engine);
    for (const { path, target, given } of schemas) {
      const accepts = engine.compile(readJson(path), target);
      tally.schemas++;
      for (const one of given) tally.count(one, accepts(readJson(one.path)), path);
    }
    rows.push(tally.row("", (performance.now() - started) / 1000));
    expect(tally.wrong).toEqual([]);
    expect(tally.stale()).toEqual([]);
  });

  it("refuses a pattern that is none", () => {
    expect(() => engine.compile({ type: "string", pattern: "^(" }, "draft-07")).toThrow();
  });
});

describe.each(installed)("$name", (engine) => {
  const section = page.get(engine.name);
  const folder = join(work, engine.name.replaceAll(" ", "-"));
  const tally = new Tally(engine);
  let started = 0;
  let isReady = false;

  afterAll(() => {
    if (!isReady) return;
    const version = shell(engine.version, folder).trim().replaceAll("\n", ", ");
    rows.push(tally.row(version, (performance.now() - started) / 1000));
  });

  /** What the program of the page prints, line by line. */
  function run(...args: string[]): string[] {
    return shell(section?.program ?? "", folder, args)
      .trimEnd()
      .split("\n");
  }

  it("is there", (context) => {
    started = performance.now();
    if (section === undefined) expect.fail("The page has no section of that name.");
    const reason = install(engine, section, folder);
    isReady = reason === undefined;
    if (isReady) return;
    rows.push(`${engine.name} | skipped: ${reason}`);
    if (demanded.includes("all") || demanded.includes(engine.language)) expect.fail(reason);
    context.skip(reason);
  });

  it("does what the page says", (context) => {
    if (!isReady) context.skip();
    const printed = shell(section?.commands ?? "", folder).replace(/ +$/gm, "");
    if (engine.reads === "documents") expect(printed).toBe(section?.printed);
    else expect(JSON.parse(printed)).toEqual(readJson("examples/baku-talks/report.json"));
  });

  if (engine.reads === "documents") {
    it("compiles every schema, accepts what is valid and refuses what is not", (context) => {
      if (!isReady) context.skip();
      for (const { path, given } of schemas) {
        const lines = run(absolute(path), ...given.map((one) => absolute(one.path)));
        tally.schemas++;
        const verdicts = lines.map((line) => line.split(" ", 2));
        expect(verdicts.map(([, of]) => of)).toEqual(given.map((one) => absolute(one.path)));
        for (const [i, one] of given.entries()) tally.count(one, verdicts[i]?.[0] === "valid", path);
      }
      expect(tally.wrong).toEqual([]);
      expect(tally.stale()).toEqual([]);
    });

    it("refuses a pattern that is none", (context) => {
      if (!isReady) context.skip();
      const path = join(folder, "broken.schema.json");
      writeFileSync(
        path,
        JSON.stringify({
          $schema: readJson<object & { $schema: string }>(schemas[0]?.path ?? "").$schema,
          type: "object",
          pattern: "^(",
        }),
      );
      expect(() => run(path, absolute("examples/minimal/report.json"))).toThrow();
    });
    return;
  }

  it("writes what it reads, and reads only what is valid", (context) => {
    if (!isReady) context.skip();
    const given = corpus.flatMap((one, i) => {
      const report = asReport(one);
      if (report === undefined) return [];
      const path = join(folder, `case-${i}.json`);
      writeFileSync(path, JSON.stringify(report));
      return [{ one, report, path }];
    });
    const lines = run(...given.map(({ path }) => path));
    expect(lines.length).toBe(given.length);
    for (const [i, { one, report, path }] of given.entries()) {
      const line = lines[i] ?? "";
      const isAccepted = !line.startsWith(`invalid ${path}`);
      tally.count(one, isAccepted);
      if (isAccepted && one.isValid) expect(JSON.parse(line), one.path).toEqual(report);
    }
    expect(tally.wrong).toEqual([]);
    expect(tally.stale()).toEqual([]);
  });

  it.runIf(engine.everySchema)("makes types of every schema", (context) => {
    if (!isReady || engine.everySchema === undefined) return context.skip();
    mkdirSync(join(folder, "schemas"));
    for (const { path, target, module } of schemas) {
      if (!engine.everySchema.dialects.includes(target)) continue;
      copyFileSync(absolute(path), join(folder, "schemas", `${module}.json`));
      tally.schemas++;
    }
    shell(engine.everySchema.command, folder);
  });
});
