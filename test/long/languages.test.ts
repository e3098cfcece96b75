import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { documentNames } from "../../src/document-names.js";
import { folders, readJson, strictAjv, targets } from "../schemas/engines.js";
import { absolute, asReport, type Case, cases } from "./languages/cases.js";
import { type Engine, engines } from "./languages/engines.js";
import { sections } from "./languages/page.js";
import { tool } from "./tools.js";

// The schemas as other languages read them. What a language is told to do stands in docs/languages.md, and is done here.

const FILES = fileURLToPath(new URL("./languages/", import.meta.url));

/** Languages that have to be there: `all`, or names with commas between. Others are skipped where a tool is missing. */
const demanded = process.env.COMMUNIQUE_LANGUAGES?.split(",") ?? [];

const schemaPaths = targets.flatMap((target) =>
  documentNames.map((name) => ({ name, target, path: `${folders[target]}/${name}.schema.json` })),
);
const corpus = cases();
const page = sections();

/** A row for each engine: what it is, schemas, accepted, refused, differences, seconds. */
const rows: string[][] = [];
const skipped: string[] = [];
afterAll(() => {
  console.log([...rows.map((row) => row.join(" | ")), ...skipped].join("\n"));
});

const work = mkdtempSync(join(tmpdir(), "communique-languages-"));
afterAll(() => rmSync(work, { recursive: true }));

/** Runs commands in a folder. What they print on standard error is in the message if they fail. */
function shell(commands: string, cwd: string, args: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", commands, "sh", ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      CARGO_TARGET_DIR: tool(".cache/cargo-target"),
      CARGO_TERM_COLOR: "never",
      PIP_CONSTRAINT: join(FILES, "constraints.txt"),
      PIP_DISABLE_PIP_VERSION_CHECK: "1",
      PYTHONWARNINGS: "ignore",
      // A newer one would be downloaded otherwise.
      GOTOOLCHAIN: "local",
    },
  });
  if (status !== 0) throw new Error(`${commands.trim()}\n${stderr}${stdout}`);
  return stdout;
}

/** The tool that is missing or too old, or `undefined`. */
function lacking({ tools }: Engine): string | undefined {
  for (const { command, first } of tools) {
    const { status, stdout } = spawnSync("sh", ["-c", `${command} 2>&1`], { encoding: "utf8" });
    const [, major, minor] = /([0-9]+)\.([0-9]+)/.exec(stdout) ?? [];
    if (status !== 0 || major === undefined) return `\`${command}\` does not answer`;
    if (Number(major) < first[0] || (Number(major) === first[0] && Number(minor) < first[1])) {
      return `\`${command}\` tells ${major}.${minor}, older than ${first.join(".")}`;
    }
  }
  return undefined;
}

const ajv = { "draft-2020-12": strictAjv("draft-2020-12", { allErrors: true }), "draft-07": strictAjv("draft-07") };
for (const { target, path } of schemaPaths) ajv[target].addSchema(readJson<object>(path), path);

/** Whether an engine has told that it does not see what is wrong with a document. */
function differences(engine: Engine, { schema, path }: Case): Engine["differences"] {
  const validate = ajv["draft-2020-12"].getSchema(`schemas/${schema}.schema.json`);
  validate?.(readJson(path));
  const keywords = new Set(validate?.errors?.map(({ keyword }) => keyword));
  return engine.differences.filter((one) => [...keywords].every((keyword) => one.keywords.includes(keyword)));
}

describe.each(engines)("$section", (engine) => {
  const { section, language } = engine;
  const { files, install, commands, printed, program } = page.get(section) ?? { files: new Map<string, string>() };
  const folder = join(work, section.replaceAll(" ", "-"));
  let started = 0;
  let isReady = false;

  const result = { schemas: 0, accepted: 0, refused: 0, differences: 0 };
  afterAll(() => {
    if (!isReady) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const version = shell(engine.version, folder).trim().replaceAll("\n", ", ");
    rows.push([section, version, ...Object.values(result).map(String), `${seconds} s`]);
  });

  it("is there", (context) => {
    started = performance.now();
    const isDemanded = demanded.includes("all") || demanded.includes(language);
    const skip = (reason: string): never => {
      if (isDemanded) expect.fail(`${section}: ${reason}.`);
      skipped.push(`${section} | skipped: ${reason}.`);
      return context.skip(reason);
    };
    const missing = lacking(engine);
    if (missing !== undefined) skip(missing);
    mkdirSync(folder);
    copyFileSync(absolute("schemas/report.schema.json"), join(folder, "report.schema.json"));
    copyFileSync(absolute("schemas/draft-07/report.schema.json"), join(folder, "report.draft-07.schema.json"));
    copyFileSync(absolute("examples/baku-talks/report.json"), join(folder, "report.json"));
    if (language === "rust") copyFileSync(join(FILES, "Cargo.lock"), join(folder, "Cargo.lock"));
    const write = () => {
      for (const [name, text] of files) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    };
    write();
    try {
      shell(install ?? "", folder);
    } catch (error) {
      skip(`its packages cannot be had: ${String(error).trimEnd().split("\n").at(-1)}`);
    }
    // What is installed may come with a first program of its own.
    write();
    isReady = true;
  });

  it("does what the page says", (context) => {
    if (!isReady) context.skip();
    const last = shell(commands ?? "", folder);
    if (printed !== undefined) expect(last.replace(/ +$/gm, "")).toBe(printed);
    else expect(JSON.parse(last)).toEqual(readJson("examples/baku-talks/report.json"));
  });

  it("compiles every schema, accepts what is valid and refuses what is not", (context) => {
    if (!isReady || engine.reads !== "documents") context.skip();
    const wrong: string[] = [];
    for (const { name, path } of schemaPaths) {
      const given = corpus.filter(({ schema }) => schema === name);
      const output = shell(program ?? "", folder, [absolute(path), ...given.map((one) => absolute(one.path))]);
      const verdicts = output.trimEnd().split("\n");
      expect(verdicts.length, path).toBe(given.length);
      result.schemas++;
      for (const [i, one] of given.entries()) {
        const [, verdict, told] = /^(valid|invalid) (\S+)/.exec(verdicts[i] ?? "") ?? [];
        expect(told).toBe(absolute(one.path));
        const isAccepted = verdict === "valid";
        if (isAccepted !== one.isValid) wrong.push(`${path} ${one.path}`);
        else if (isAccepted) result.accepted++;
        else result.refused++;
      }
    }
    expect(wrong).toEqual([]);
  });

  it("refuses a pattern that is none", (context) => {
    if (!isReady || engine.reads !== "documents") context.skip();
    const schema = { ...readJson<object>("schemas/report.schema.json"), pattern: "^(" };
    const path = join(folder, "broken.schema.json");
    writeFileSync(path, JSON.stringify(schema));
    expect(() => shell(program ?? "", folder, [path, absolute("examples/minimal/report.json")])).toThrow();
  });

  it("makes types of every schema", (context) => {
    if (!isReady || engine.everySchema === undefined) return context.skip();
    const { dialects, command } = engine.everySchema;
    mkdirSync(join(folder, "schemas"));
    for (const { name, target, path } of schemaPaths.filter(({ target }) => dialects.includes(target))) {
      const file = `${name}_${target}.json`.replaceAll("-", "_");
      copyFileSync(absolute(path), join(folder, "schemas", file));
      result.schemas++;
    }
    shell(command, folder);
  });

  it("writes what it reads, and reads only what is valid", (context) => {
    if (!isReady || engine.reads !== "reports") context.skip();
    const given = corpus.flatMap((one, i) => {
      const report = asReport(one);
      if (report === undefined) return [];
      const path = join(folder, `case-${i}.json`);
      writeFileSync(path, JSON.stringify(report));
      return [{ one, report, path }];
    });
    const lines = shell(
      program ?? "",
      folder,
      given.map(({ path }) => path),
    )
      .trimEnd()
      .split("\n");
    expect(lines.length).toBe(given.length);
    const wrong: string[] = [];
    const shown = new Set<string>();
    for (const [i, { one, report, path }] of given.entries()) {
      const line = lines[i] ?? "";
      if (line.startsWith(`invalid ${path}`)) {
        if (one.isValid) wrong.push(`refused: ${one.path}`);
        else result.refused++;
        continue;
      }
      if (one.isValid) {
        result.accepted++;
        expect(JSON.parse(line), one.path).toEqual(report);
        continue;
      }
      const declared = differences(engine, one);
      for (const { why } of declared) shown.add(why);
      if (declared.length > 0) result.differences++;
      else wrong.push(`accepted: ${one.path}`);
    }
    expect(wrong).toEqual([]);
    expect([...shown].sort()).toEqual(engine.differences.map(({ why }) => why).sort());
  });
});
