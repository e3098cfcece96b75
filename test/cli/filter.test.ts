import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ReportIds } from "../../src/cli/report-ids.js";
import { blocksOf } from "../docs/blocks.js";
import { isLong } from "../long.js";
import { command, communique, folder, root } from "./cli.js";

const GOOD = '{"type":"person",  "id":"person:ada","name":"Ada Example \\u00e9"}';
const NAMELESS = '{"type":"person","id":"person:ada"}';
const UNLISTED = '{"type":"source","id":"source:a","kind":"tea-leaves"}';
const BROKEN = Buffer.concat([Buffer.from('{"type":"person","id":"'), Buffer.from([0xff]), Buffer.from('"}')]);
const report = (id: string) =>
  `{"type":"report","version":"1","id":"https://example.org/${id}","title":"T","language":"en","sources":[{"type":"source","id":"source:a","kind":"news-article"}]}`;

/** Good, bad, blank, good with a carriage return, no UTF-8, a warning, and at last one without a line feed. */
const LINES = Buffer.concat([
  Buffer.from(`${GOOD}\n${NAMELESS}\n\n${GOOD}\r\n`),
  BROKEN,
  Buffer.from(`\n${UNLISTED}\n${GOOD}`),
]);
const sha = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

const parsed = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("communique check --only", () => {
  it.each(["1", "2"])(
    "prints the valid lines byte for byte, and writes the results of the others: --workers %s",
    async (workers) => {
      const cwd = folder({ "x.ndjson": LINES });
      const run = await communique(
        [
          "check",
          "x.ndjson",
          "--only",
          "valid",
          "--rejects",
          "out/rejects.ndjson",
          "--with",
          "input",
          "--workers",
          workers,
        ],
        { cwd },
      );
      expect(run.stdout).toBe(`${GOOD}\n${GOOD}\r\n${UNLISTED}\n${GOOD}\n`);
      expect(run.code).toBe(1);
      expect(run.stderr).toBe("2 errors, 1 warning in 1 file\n");
      const rejects = parsed(readFileSync(join(cwd, "out/rejects.ndjson"), "utf8"));
      expect(
        rejects.map(({ ok, line, input, inputBase64, findings }) => [ok, line, input, inputBase64, findings[0].code]),
      ).toEqual([
        [false, 2, NAMELESS, undefined, "missing-key"],
        [false, 5, undefined, BROKEN.toString("base64"), "invalid-utf-8"],
      ]);
    },
  );

  it("prints the invalid lines, of which none is changed either", async () => {
    const cwd = folder({ "x.ndjson": LINES });
    const run = await communique(
      ["check", "x.ndjson", "--only", "invalid", "--rejects", "r.ndjson", "-q", "--output", "bad.ndjson"],
      { cwd },
    );
    expect(readFileSync(join(cwd, "bad.ndjson"))).toEqual(
      Buffer.concat([Buffer.from(`${NAMELESS}\n`), BROKEN, Buffer.from("\n")]),
    );
    expect([run.stdout, run.stderr, run.code]).toEqual(["", "", 1]);
    expect(parsed(readFileSync(join(cwd, "r.ndjson"), "utf8")).map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [true, 4],
      [true, 6],
      [true, 7],
    ]);
  });

  it.each(["", "\n\n"])("leaves nothing of a run before, where nothing comes: %j", async (text) => {
    const cwd = folder({ "x.ndjson": text, "r.ndjson": "old\n", "good.ndjson": "old\n" });
    const args = ["check", "x.ndjson", "--only", "valid", "--rejects", "r.ndjson", "--output", "good.ndjson", "-q"];
    expect(await communique(args, { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(["r.ndjson", "good.ndjson"].map((file) => readFileSync(join(cwd, file), "utf8"))).toEqual(["", ""]);
  });

  it("gives standard output to the rejects only where the lines go to a file", async () => {
    const cwd = folder({ "x.ndjson": LINES, "all.ndjson": "" });
    const args = ["check", "x.ndjson", "--only", "valid", "-q", "--rejects", "-"];
    const refused = await communique(args, { cwd });
    const message = "error: --rejects - is where the lines go: name another file, or one for them with --output.\n";
    expect(refused).toEqual({ stdout: "", stderr: message, code: 2 });
    const { stdout } = await communique([...args, "--output", "good.ndjson"], { cwd });
    expect(parsed(stdout).map(({ line }) => line)).toEqual([2, 5]);
    expect(readFileSync(join(cwd, "good.ndjson"), "utf8")).toBe(`${GOOD}\n${GOOD}\r\n${UNLISTED}\n${GOOD}\n`);
    for (const file of ["all.ndjson", "/dev/stdout"]) {
      const shell = `'${process.execPath}' '${command}' check x.ndjson --only valid --rejects ${file} >> all.ndjson`;
      expect(spawnSync("sh", ["-c", shell], { cwd }).status, file).toBe(2);
    }
    expect(readFileSync(join(cwd, "all.ndjson"), "utf8")).toBe("");
  });

  it("says how many lines it could not print, being too long, and has their results", async () => {
    const long = GOOD.replace("Ada", "A".repeat(300_000));
    const cwd = folder({ "x.ndjson": `${NAMELESS}\n${long}\n` });
    const args = ["check", "x.ndjson", "--only", "invalid", "--max-line-bytes", "1000", "--rejects", "r.ndjson"];
    const { stdout, stderr } = await communique(args, { cwd });
    expect(stdout).toBe(`${NAMELESS}\n`);
    expect(stderr).toBe("warning: 1 line not printed, being longer than the limit\n2 errors, 0 warnings in 1 file\n");
    expect(
      parsed(readFileSync(join(cwd, "r.ndjson"), "utf8")).map(({ line, findings }) => [line, findings[0].code]),
    ).toEqual([[2, "too-large"]]);
  });

  it.each([
    [
      ["--rejects", "r.ndjson"],
      "--rejects takes the results of what --only leaves out: add --only valid or --only invalid.",
    ],
    [
      ["--only", "valid", "--format", "json"],
      "--only prints the documents, so that there is no place for --format json: use --rejects.",
    ],
    [["--only", "valid", "--watch"], "--only cannot print the documents again: leave out --watch."],
    [["--with", "input"], "--with adds to the results of --format ndjson, or of --rejects."],
    [
      ["--only", "valid", "--rejects", "x.ndjson"],
      "--rejects x.ndjson would overwrite a file that is checked: name another one.",
    ],
    [
      ["one.json", "--only", "valid"],
      "--only prints lines, and one.json is read as one document: add --ndjson if it has one a line.",
    ],
    [
      ["-", "--only", "valid"],
      "--only prints lines, and standard input is read as one document: add --ndjson if it has one a line.",
    ],
  ])("refuses %j", async (args, message) => {
    const cwd = folder({ "x.ndjson": LINES, "one.json": GOOD });
    const { stdout, stderr, code } = await communique(["check", "x.ndjson", ...args], { cwd, stdin: "" });
    expect([stdout, stderr, code]).toEqual(["", `error: ${message}\n`, 2]);
    expect(existsSync(join(cwd, "r.ndjson"))).toBe(false);
  });
});

describe("communique check --with", () => {
  it("puts the digest of the bytes of each line beside its result, whatever part of a corpus it stands in", async () => {
    const { stdout } = await communique(
      ["check", "-", "--ndjson", "--format", "ndjson", "--with", "digest", "--fail-on", "never"],
      { stdin: LINES },
    );
    const digests = parsed(stdout).map(({ digest }) => digest);
    expect(digests).toEqual([sha(GOOD), sha(NAMELESS), sha(`${GOOD}\r`), sha(BROKEN), sha(UNLISTED), sha(GOOD)]);
  });

  it("takes a file of one document whole", async () => {
    const cwd = folder({ "one.json": `${GOOD}\n` });
    const one = (what: string) => communique(["check", "one.json", "--format", "ndjson", "--with", what], { cwd });
    expect(parsed((await one("digest")).stdout)[0].digest).toBe(sha(`${GOOD}\n`));
    expect(parsed((await one("input")).stdout)[0].input).toBe(`${GOOD}\n`);
  });
});

describe("communique check --fail-on never", () => {
  it("ends with 0 whatever is found, and with 2 where it could not work", async () => {
    const cwd = folder({ "x.ndjson": LINES });
    const run = await communique(["check", "x.ndjson", "--fail-on", "never"], { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("2 errors, 1 warning in 1 file");
    expect((await communique(["check", "y.ndjson", "--fail-on", "never"], { cwd })).code).toBe(2);
    const { stdout } = await communique(["check", "x.ndjson", "--fail-on", "never", "--format", "junit"], { cwd });
    expect(stdout).toContain('failures="0"');
  });
});

describe("the commands of docs/scale.md", () => {
  const page = blocksOf(readFileSync(join(root, "docs/scale.md"), "utf8"));
  const lines = Array.from({ length: 40 }, (_, i) => (i % 4 === 1 ? NAMELESS : GOOD.replace("ada", `ada-${i}`)));
  const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

  /** Runs a block in a folder with the lines, in parts of 1,000 bytes where the page says 128 MB. */
  function shell(block: string): string {
    const text = lines.map((line) => `${line}\n`);
    const cwd = folder({
      "reports.ndjson": text.join(""),
      "parts/a.ndjson": text.slice(0, 20).join(""),
      "parts/b.ndjson": text.slice(20).join(""),
      "bin/communique": `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`,
    });
    chmodSync(join(cwd, "bin/communique"), 0o755);
    const commands = page.find(({ info }) => info === `sh ${block}`)?.text.replace("128M", "1000") as string;
    const { status, stderr } = spawnSync("sh", ["-ec", commands], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(cwd, "bin")}:${process.env.PATH}` },
    });
    expect([stderr, status]).toEqual(["", 0]);
    return cwd;
  }
  const filesIn = (cwd: string, part: RegExp) =>
    readdirSync(cwd, { recursive: true, encoding: "utf8" })
      .filter((file) => part.test(file))
      .sort();
  const textOf = (cwd: string, files: readonly string[]) =>
    files.map((file) => readFileSync(join(cwd, file), "utf8")).join("");

  it("check parts by xargs", () => {
    const cwd = shell("xargs");
    const results = parsed(textOf(cwd, filesIn(cwd, /\.results$/)));
    expect(results.map(({ ok }) => ok)).toEqual(lines.map((line) => line !== NAMELESS));
  });

  // Where everything is to be proven, nothing may be left out in silence.
  it.skipIf(!hasParallel && !(isLong && process.env.CI === "true"))("check parts of a file by GNU parallel", () => {
    const results = parsed(textOf(shell("parallel"), ["results.ndjson"]));
    expect(
      results
        .filter(({ ok }) => ok)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(lines.flatMap((line) => (line === NAMELESS ? [] : [JSON.parse(line).id])).sort());
    expect(results).toHaveLength(lines.length);
  });

  it("filter parts by split", () => {
    const cwd = shell("split");
    const parts = filesIn(cwd, /^good-/);
    expect(parts.length).toBeGreaterThan(1);
    expect(textOf(cwd, parts)).toBe(
      lines
        .filter((line) => line !== NAMELESS)
        .map((line) => `${line}\n`)
        .join(""),
    );
  });
});

describe("reports of one id", () => {
  it("are told with the place of the later one, of whatever file", async () => {
    const cwd = folder({
      "a.ndjson": `${report("1")}\n${report("2")}\n${report("1")}\n`,
      "b.json": report("2"),
      "c.ndjson": `${report("3")}\n`,
    });
    const { stderr, code } = await communique(["check", "a.ndjson", "b.json", "c.ndjson", "-q"], { cwd });
    expect(stderr).toBe(
      'warning: a.ndjson:3: another report before it has the id "https://example.org/1".\n' +
        'warning: b.json: another report before it has the id "https://example.org/2".\n',
    );
    expect(code).toBe(0);
  });

  it("are counted beyond the first ten, and no two of 200,000 ids are taken for one", () => {
    const ids = new ReportIds();
    for (let i = 0; i < 200_000; i++) ids.add(`https://example.org/stories/${i % 7}/${i}`, "x");
    expect(ids.told()).toEqual([]);
    for (let i = 0; i < 15; i++) ids.add("https://example.org/stories/0/0", `x:${i}`);
    expect(ids.told()).toHaveLength(11);
    expect(ids.told().at(-1)).toBe("5 more reports have the id of one before them.");
  });
});
