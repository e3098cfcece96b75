import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { communique, folder, root } from "../cli/cli.js";

// Names that lead to a file that must not be written, and files that never end.

const REPORT = readFileSync(join(root, "examples/minimal/report.json"), "utf8");
const GOOD = '{"type":"person","id":"person:ada","name":"Ada Example"}';
const TEXT = "source:article=article.txt";

function project() {
  const cwd = folder({
    "a.json": GOOD,
    "report.json": REPORT,
    "article.txt": "The text.",
    "communique.config.json": "{}",
  });
  const at = (name: string) => join(cwd, name);
  return {
    at,
    read: (name: string) => readFileSync(at(name), "utf8"),
    run: (...args: string[]) => communique(args, { cwd }),
  };
}

const refused = (message: string) => ({ stdout: "", stderr: `error: ${message}\n`, code: 2 });

describe("--output of check is refused where it would overwrite", () => {
  it.each([
    ["a symbolic link to a document", (from: string, to: string) => symlinkSync(from, to)],
    ["a hard link to a document", (from: string, to: string) => linkSync(from, to)],
  ])("%s", async (_, link) => {
    const { at, read, run } = project();
    link(at("a.json"), at("out.json"));
    expect(await run("check", "a.json", "--output", "out.json")).toEqual(
      refused("--output out.json would overwrite a file that is checked: name another one."),
    );
    expect(read("a.json")).toBe(GOOD);
  });

  it.each([
    ["the settings", ["--output", "communique.config.json"], "communique.config.json"],
    ["the text of a source", ["--source-text", TEXT, "--output", "article.txt"], "article.txt"],
    ["the baseline", ["--baseline", "known.json", "--output", "known.json"], "known.json"],
  ])("%s", async (_, args, file) => {
    const { at, read, run } = project();
    writeFileSync(at("known.json"), '{"communiqueBaseline":1,"files":{}}');
    const before = read(file);
    expect(await run("check", "a.json", ...args)).toEqual(
      refused(`--output ${file} would overwrite a file that the check reads: name another one.`),
    );
    expect(read(file)).toBe(before);
  });

  it("but not where a link leads to a file of another kind, which is what the user asked for", async () => {
    const { at, read, run } = project();
    mkdirSync(at("elsewhere"));
    symlinkSync("elsewhere/findings.txt", at("out.txt"));
    expect((await run("check", "a.json", "--output", "out.txt")).code).toBe(0);
    expect(lstatSync(at("out.txt")).isSymbolicLink()).toBe(true);
    expect(read("elsewhere/findings.txt")).toContain("a.json: a person");
  });
});

it("--output of cite never overwrites the text of a source, by another name either", async () => {
  const { at, read, run } = project();
  symlinkSync("article.txt", at("link.txt"));
  for (const output of ["article.txt", "./article.txt", "link.txt"]) {
    expect(await run("cite", "report.json", "--source-text", TEXT, "--output", output)).toEqual(
      refused(`--output ${output} would overwrite the text of a source: name another one.`),
    );
  }
  expect(read("article.txt")).toBe("The text.");
});

it("new makes no file at the end of a link, which may lead anywhere", async () => {
  const { at, run } = project();
  symlinkSync("outside.json", at("new.json"));
  const { stderr, code } = await run("new", "new.json", "--title", "T", "--source", "S");
  expect([code, stderr.split("\n").length]).toEqual([2, 2]);
  expect(stderr).toMatch(/^error: new\.json could not be written: There is such a file already/);
  expect(existsSync(at("outside.json"))).toBe(false);
});

it("init follows no package.json that is a link to nothing", async () => {
  const { at, run } = project();
  mkdirSync(at("project"));
  symlinkSync("../outside.json", at("project/package.json"));
  const { stderr, code } = await run("init", "project");
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^error: project\/package\.json could not be written: There is such a file already/),
  ]);
  expect(existsSync(at("outside.json"))).toBe(false);
});

it("a baseline that is a link to a document is no baseline, and is kept", async () => {
  const { at, read, run } = project();
  symlinkSync("a.json", at("known.json"));
  const { stderr, code } = await run("check", "report.json", "--baseline", "known.json", "--update-baseline");
  expect([code, stderr]).toEqual([2, expect.stringContaining("known.json is no baseline.")]);
  expect(read("a.json")).toBe(GOOD);
});

describe.skipIf(!existsSync("/dev/zero"))("a file that never ends", () => {
  it.each([
    ["as settings", ["check", "a.json", "--config", "endless"], "too-large"],
    ["as a baseline", ["check", "a.json", "--baseline", "endless"], "endless is no baseline."],
    [
      "as the text of a source",
      ["check", "a.json", "--source-text", "source:a=endless"],
      "the text has more than 16 MiB.",
    ],
    ["as a document", ["check", "endless"], "This is neither a file nor a directory."],
    ["as a report to cite", ["cite", "endless", "--source-text", TEXT], "too-large"],
  ])("is refused %s", async (_, args, message) => {
    const { at, run } = project();
    symlinkSync("/dev/zero", at("endless"));
    const { stdout, stderr, code } = await run(...args);
    expect(stderr).toContain(message);
    expect([stdout, code === 0]).toEqual(["", false]);
  });

  it("is read as far as the limit where a glob finds it", async () => {
    const { at, run } = project();
    symlinkSync("/dev/zero", at("endless"));
    const { stdout, code } = await run("check", "e*", "--max-bytes", "1000");
    expect([code, stdout]).toEqual([1, expect.stringContaining("endless:1:1 error too-large")]);
  });

  it("is refused as settings of a project that somebody else made", async () => {
    const cwd = folder({ "a.json": GOOD });
    symlinkSync("/dev/zero", join(cwd, "communique.config.json"));
    const { stderr, code } = await communique(["check", "a.json"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("too-large")]);
  });
});
