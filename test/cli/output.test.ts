import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../src/cli/progress.js";
import { repositoryPath, repositoryRoot } from "../../src/cli/repository.js";
import { command, communique, folder } from "./cli.js";

const GOOD = '{"type":"person","id":"person:ada","name":"Ada Example"}';
const NAMELESS = '{"type":"person","id":"person:ada"}';
const refused = (message: string) => ({ stdout: "", stderr: `error: ${message}\n`, code: 2 });

describe("--output", () => {
  const files = { "a.json": GOOD, "b.json": NAMELESS };

  it("writes the findings to a file, makes its folder, and says so", async () => {
    const cwd = folder(files);
    const printed = await communique(["check", "a.json", "b.json", "--format", "json"], { cwd });
    const args = ["check", "a.json", "b.json", "--format", "json", "--output", "out/of/sight/findings.json"];
    expect(await communique(args, { cwd })).toEqual({
      stdout: "",
      stderr: "1 error, 0 warnings in 2 files, written to out/of/sight/findings.json\n",
      code: 1,
    });
    expect(readFileSync(join(cwd, "out/of/sight/findings.json"), "utf8")).toBe(printed.stdout);
  });

  it("replaces what was there, and says nothing with --quiet", async () => {
    const cwd = folder({ ...files, "out.txt": "x".repeat(10_000) });
    const run = await communique(["check", "a.json", "-o", "out.txt", "-q"], { cwd });
    expect(run).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe("");
  });

  it("is not coloured unless that is forced", async () => {
    const cwd = folder(files);
    const text = async (env: Record<string, string>) => {
      await communique(["check", "b.json", "-o", "out.txt"], { cwd, env });
      return readFileSync(join(cwd, "out.txt"), "utf8");
    };
    expect(await text({})).not.toContain("\u001b");
    expect(await text({ FORCE_COLOR: "1" })).toContain("\u001b[31merror\u001b[39m");
  });

  it("still tells on standard error what could not be read, in every format", async () => {
    const cwd = folder(files);
    for (const format of ["pretty", "json", "ndjson", "junit"]) {
      const args = ["check", "gone.json", "a.json", "--format", format, "-o", "out.txt"];
      expect((await communique(args, { cwd })).stderr).toBe(
        "error: gone.json: There is no such file.\n0 errors, 0 warnings in 1 file, written to out.txt\n",
      );
    }
  });

  it("that cannot be written is told in a line, with exit code 2", async () => {
    const cwd = folder(files);
    mkdirSync(join(cwd, "taken"));
    const run = (output: string, ...more: string[]) => communique(["check", "a.json", "-o", output, ...more], { cwd });
    expect(await run("taken")).toEqual(refused("taken could not be written: This is a directory. Name a file in it."));
    expect(await run("b.json/x.txt")).toEqual(
      refused(
        "b.json/x.txt could not be written: b.json cannot be a folder, since a file is in the way. Name another folder.",
      ),
    );
    expect(await run("")).toEqual(refused("--output has an empty name. Name a file."));
    expect(await communique(["convert", "a.json", "--to", "csv", "-o", ""], { cwd })).toEqual(
      refused("--out has an empty name. Name a file."),
    );
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(files), "taken"].sort());
  });

  it.skipIf(!existsSync("/dev/full"))(
    "that is cut short by a full disk is told in a line, with exit code 2",
    async () => {
      const cwd = folder({ "a.json": GOOD, "x.ndjson": `${GOOD}\n`.repeat(20_000) });
      const message = "/dev/full could not be written: There is no space left.";
      expect(await communique(["check", "a.json", "-o", "/dev/full"], { cwd })).toEqual(refused(message));
      // So much that it has to wait for the disk, alone and with threads.
      for (const workers of ["1", "2"]) {
        const args = ["check", "x.ndjson", "--format", "ndjson", "-o", "/dev/full", "--workers", workers];
        expect(await communique(args, { cwd })).toEqual(refused(message));
      }
    },
  );

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("that may not be written is told", async () => {
    const cwd = folder(files);
    chmodSync(cwd, 0o500);
    const { stderr, code } = await communique(["check", "a.json", "-o", "out.txt"], { cwd });
    chmodSync(cwd, 0o700);
    expect(stderr).toMatch(/^error: out\.txt could not be written: Writing it is not permitted/);
    expect(code).toBe(2);
  });

  it("never overwrites a file that is checked", async () => {
    const cwd = folder(files);
    for (const output of ["a.json", "./a.json", join(cwd, "a.json")]) {
      expect(await communique(["check", "a.json", "b.json", "-o", output], { cwd })).toEqual(
        refused(`--output ${output} would overwrite a file that is checked: name another one.`),
      );
    }
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe(GOOD);
  });

  it("is no document of a directory that it stands in", async () => {
    const cwd = folder({ "a.json": GOOD });
    const args = ["check", ".", "--format", "json", "-o", "out.json"];
    const first = await communique(args, { cwd });
    expect(await communique(args, { cwd })).toEqual(first);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).summary.files).toBe(1);
    const glob = await communique(["check", "*.json", "-o", "out.json"], { cwd });
    expect(glob.stderr).toBe("0 errors, 0 warnings in 1 file, written to out.json\n");
  });
});

describe("--quiet", () => {
  it("prints nothing about files that are fine", async () => {
    const cwd = folder({ "a.json": GOOD, "b.json": NAMELESS });
    expect(await communique(["check", "a.json", "--quiet"], { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    const { stdout, code } = await communique(["check", "a.json", "b.json", "-q"], { cwd });
    expect(stdout).toMatch(/^b\.json:1:1 error missing-key /);
    expect(stdout).not.toContain("a.json");
    expect(stdout).toMatch(/\n1 error, 0 warnings in 2 files\n$/);
    expect(code).toBe(1);
    expect((await communique(["check", "gone.json", "-q"], { cwd })).stderr).toBe(
      "error: gone.json: There is no such file.\n",
    );
  });
});

describe("the formats", () => {
  // Run from a folder of a repository, whose root is one above.
  const cwd = join(folder({ ".git/HEAD": "", "sub/a.json": GOOD, "sub/b.json": NAMELESS }), "sub");
  const run = async (format: string) => {
    const { stdout, stderr, code } = await communique(["check", ".", "gone.json", "--format", format], { cwd });
    expect([stderr, code]).toEqual(["", 2]);
    return stdout;
  };

  it("json", async () => {
    const { ok, summary, files, failures } = JSON.parse(await run("json"));
    expect([ok, summary]).toEqual([false, { files: 2, errors: 1, warnings: 0, omitted: 0, accepted: 0 }]);
    expect(files.map(({ file, ok }: { file: string; ok: boolean }) => [file, ok])).toEqual([
      ["a.json", true],
      ["b.json", false],
    ]);
    expect(failures).toEqual([{ input: "gone.json", message: "There is no such file." }]);
  });

  it("ndjson", async () => {
    const lines = (await run("ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).file ?? JSON.parse(line).input)).toEqual([
      "a.json",
      "b.json",
      "gone.json",
    ]);
  });

  it("github, with paths from the root of the repository", async () => {
    const [failure, finding, ...rest] = (await run("github")).split("\n");
    expect(failure).toBe("::error title=communique::gone.json: There is no such file.");
    expect(finding).toMatch(
      /^::error file=sub\/b\.json,line=1,endLine=1,col=1,endColumn=2,title=missing-key::.*"name".*%0A/,
    );
    expect(rest).toEqual([""]);
  });

  it("sarif, with paths from the root of the repository", async () => {
    const { version, runs } = JSON.parse(await run("sarif"));
    expect([version, runs.length]).toEqual(["2.1.0", 1]);
    expect(runs[0].results).toMatchObject([
      {
        ruleId: "missing-key",
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "sub/b.json", uriBaseId: "%SRCROOT%" },
              region: { startLine: 1, startColumn: 1 },
            },
          },
        ],
      },
    ]);
    expect(runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  it("junit", async () => {
    const document = new XMLParser({ ignoreAttributes: false }).parse(await run("junit"));
    expect(document.testsuites).toMatchObject({ "@_tests": "3", "@_failures": "1", "@_errors": "1" });
    expect(document.testsuites.testsuite.map((suite: Record<string, unknown>) => suite["@_name"])).toEqual([
      "a.json",
      "b.json",
      "gone.json",
    ]);
  });

  it("markdown", async () => {
    const page = await run("markdown");
    expect(page).toMatch(/^\*\*communique:\*\* 1 error, 0 warnings in 2 files\n/);
    expect(page).toContain("\n| Place | Finding |\n| --- | --- |\n| 1:1<br><code>/name</code> |");
  });

  it("are known by the file that settings, flags and the repository name", async () => {
    const root = folder({ ".git/HEAD": "", "a/b/x.json": "" });
    expect(await repositoryRoot(join(root, "a/b"))).toBe(root);
    expect(repositoryPath(root, join(root, "a/b/x.json"))).toBe("a/b/x.json");
    expect(repositoryPath(root, join(root, "..x.json"))).toBe("..x.json");
    expect(repositoryPath(join(root, "a"), join(root, "x y.json"))).toMatch(/^file:\/\/\/.*\/x%20y\.json$/);
  });
});

describe("the progress bar", () => {
  const written: string[] = [];
  const isTTY = process.stderr.isTTY;

  beforeEach(() => {
    written.length = 0;
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.stubEnv("CI", undefined);
    vi.stubEnv("TERM", "xterm");
    process.stderr.isTTY = true;
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    process.stderr.isTTY = isTTY;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it("is drawn now and then, and wiped away", () => {
    const progress = new Progress(8_000_000);
    progress.add(1_000_000);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(250);
    progress.add(1_000_000);
    progress.add(1_000_000);
    expect(written).toEqual([`\r\u001b[2K${"█".repeat(6)}${"░".repeat(18)} 25 % of 8 MB`]);
    progress.clear();
    expect(written.at(-1)).toBe("\r\u001b[2K");
    progress.clear();
    expect(written).toHaveLength(2);
  });

  it("is only a number where the whole is not known, or more comes than there seemed to be", () => {
    for (const total of [0, 1_000_000]) {
      const progress = new Progress(total);
      vi.advanceTimersByTime(250);
      progress.add(3_000_000);
      expect(written.at(-1)).toBe("\r\u001b[2K3 MB");
    }
  });

  it.each([
    [
      "nobody looks",
      () => {
        process.stderr.isTTY = false;
      },
    ],
    ["the terminal can do nothing", () => vi.stubEnv("TERM", "dumb")],
    ["it is a build server", () => vi.stubEnv("CI", "true")],
  ])("is not drawn where %s", (_where, prepare) => {
    prepare();
    const progress = new Progress(8_000_000);
    vi.advanceTimersByTime(250);
    progress.add(1_000_000);
    progress.clear();
    expect(written).toEqual([]);
  });
});

/** The command that watches, and what it prints. */
class Watching {
  readonly #child;
  stdout = "";
  stderr = "";
  readonly #closed: Promise<number | null>;

  constructor(args: string[], cwd: string) {
    this.#child = spawn(process.execPath, [command, "check", "--watch", ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? "" },
    });
    this.#child.stdout.on("data", (chunk) => {
      this.stdout += chunk;
    });
    this.#child.stderr.on("data", (chunk) => {
      this.stderr += chunk;
    });
    this.#closed = new Promise((resolve) => this.#child.on("close", resolve));
  }

  /** Resolves when so many runs have ended. */
  async runs(n: number): Promise<void> {
    await vi.waitFor(() => expect(this.stderr.match(/Waiting for changes\. Stop with Ctrl\+C\.\n/g)).toHaveLength(n), {
      timeout: 10_000,
      interval: 20,
    });
  }

  async stop(signal: NodeJS.Signals = "SIGINT"): Promise<number | null> {
    this.#child.kill(signal);
    return this.#closed;
  }
}

/** Longer than the watcher waits for a file to settle, and a run takes. */
const quietTime = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe.skipIf(process.platform === "win32")("--watch", () => {
  it("checks again when a file changes, comes or goes, and ends with the code of the last run", async () => {
    const cwd = folder({ "d/a.json": GOOD });
    const watching = new Watching(["d"], cwd);
    await watching.runs(1);
    expect(watching.stdout).toBe("✓ d/a.json: a person, no findings\n0 errors, 0 warnings in 1 file\n");
    writeFileSync(join(cwd, "d/a.json"), NAMELESS);
    await watching.runs(2);
    expect(watching.stdout).toContain("d/a.json:1:1 error missing-key ");
    writeFileSync(join(cwd, "d/b.json"), GOOD);
    await watching.runs(3);
    expect(watching.stdout).toMatch(/✓ d\/b\.json: a person, no findings\n1 error, 0 warnings in 2 files\n$/);
    rmSync(join(cwd, "d/a.json"));
    await watching.runs(4);
    expect(watching.stdout).toMatch(/\n✓ d\/b\.json: a person, no findings\n0 errors, 0 warnings in 1 file\n$/);
    expect(await watching.stop()).toBe(0);
    expect(watching.stderr).not.toContain("error");
  });

  it("has the exit code 1 where the last run found something, also when it is told to end", async () => {
    const watching = new Watching(["a.json"], folder({ "a.json": NAMELESS }));
    await watching.runs(1);
    expect(await watching.stop("SIGTERM")).toBe(1);
  });

  it("goes on where settings are broken for a moment, and where a file is gone", async () => {
    const cwd = folder({ "a.json": NAMELESS, "communique.config.json": "{}" });
    const watching = new Watching(["a.json"], cwd);
    await watching.runs(1);
    writeFileSync(join(cwd, "communique.config.json"), '{"failOn":');
    await watching.runs(2);
    expect(watching.stderr).toContain("error: communique.config.json: these settings cannot be used.\n");
    expect(watching.stderr).toMatch(/\ncommunique\.config\.json:1:11 error invalid-json /);
    writeFileSync(join(cwd, "communique.config.json"), '{"maxFindings":1}');
    await watching.runs(3);
    rmSync(join(cwd, "a.json"));
    await watching.runs(4);
    expect(watching.stderr).toContain("error: a.json: There is no such file.\n");
    expect(await watching.stop()).toBe(2);
  });

  it("looks at the settings of a folder above, and at the texts of sources", async () => {
    const cwd = folder({ "communique.config.json": "{}", "sub/a.json": GOOD, "sub/article.txt": "One." });
    const watching = new Watching(["a.json", "--source-text", "source:article=article.txt"], join(cwd, "sub"));
    await watching.runs(1);
    writeFileSync(join(cwd, "communique.config.json"), "[]");
    await watching.runs(2);
    expect(watching.stderr).toContain("error: ../communique.config.json: these settings cannot be used.\n");
    writeFileSync(join(cwd, "communique.config.json"), "{}");
    await watching.runs(3);
    writeFileSync(join(cwd, "sub/article.txt"), "");
    await watching.runs(4);
    expect(watching.stderr).toContain("error: article.txt: the text is empty.\n");
    await watching.stop();
  });

  it("does not check again because of what it writes itself", async () => {
    const cwd = folder({ "a.json": GOOD });
    const own = ["--format", "json", "-o", "out.json", "--baseline", "known.json", "--update-baseline"];
    const watching = new Watching([".", ...own], cwd);
    await watching.runs(1);
    await quietTime();
    const runs = () => watching.stderr.split("Waiting").length - 1;
    const before = runs();
    await quietTime();
    expect(runs()).toBe(before);
    expect(await watching.stop()).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).summary.files).toBe(1);
  });

  it("ends at once where it is interrupted in the middle of a run", async () => {
    const cwd = folder({ "x.ndjson": `${GOOD}\n`.repeat(400_000) });
    const watching = new Watching(["x.ndjson", "--format", "ndjson", "--workers", "1"], cwd);
    await vi.waitFor(() => expect(watching.stdout).not.toBe(""), { timeout: 10_000, interval: 5 });
    await watching.stop();
    expect(watching.stderr).toBe("");
    expect(watching.stdout.split("\n").length).toBeLessThan(400_000);
  });
});
