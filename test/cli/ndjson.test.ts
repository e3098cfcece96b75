import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { open, read, UnreadableInput } from "../../src/cli/inputs.js";
import { blocksOf } from "../../src/cli/ndjson/blocks.js";
import { createChecker } from "../../src/index.js";
import { isLong, scale } from "../long.js";
import { command, communique, communiqueAlone, folder, type Run, root } from "./cli.js";

const GOOD = '{"type":"person","id":"person:ada","name":"Ada Example"}';
const NAMELESS = '{"type":"person","id":"person:ada"}';
const REPORT =
  '{"type":"report","version":"1","id":"https://example.org/1","title":"T","language":"en","sources":[{"type":"source","id":"source:a","kind":"news-article"}]}';
const MB = 1 << 20;

/** A valid line of so many bytes. */
const long = (bytes: number) =>
  GOOD.replace("}", `,"note":""}`).replace('""', `"${"x".repeat(bytes - GOOD.length - 10)}"`);

/** Runs the check on a file in a folder of its own. */
async function check(
  name: string,
  content: string | Uint8Array,
  ...args: string[]
): Promise<Run & { heads: string[] }> {
  const run = await communique(["check", name, ...args], { cwd: folder({ [name]: content }) });
  return { ...run, heads: heads(run) };
}

/** `line:column code` of the findings. */
const heads = ({ stdout }: Run) =>
  [...stdout.matchAll(/^\S+:(\d+:\d+) (?:error|warning) ([a-z0-9/-]+)/gm)].map(([, place, code]) => `${place} ${code}`);

const results = ({ stdout }: Run) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("an NDJSON file", () => {
  it("may hold records and reports in any mix, with blank lines, either line end, and none at the end", async () => {
    const { stdout, stderr, code } = await check("x.ndjson", `${GOOD}\r\n\n${REPORT}\n \t\r\n${GOOD}`);
    expect([stdout, stderr, code]).toEqual([
      "✓ x.ndjson: 3 documents, no findings\n0 errors, 0 warnings in 1 file\n",
      "",
      0,
    ]);
    const { files } = JSON.parse((await check("x.jsonl", `${GOOD}\n${REPORT}`, "--format", "json")).stdout);
    expect(files).toEqual([{ file: "x.jsonl", ok: true, documents: 2, records: 2, findings: [] }]);
  });

  it.each([
    ["nothing", ""],
    ["a line feed", "\n"],
    ["blanks", " \r\n\t"],
  ])("may be empty: %s", async (_what, content) => {
    expect(await check("x.ndjson", content)).toMatchObject({
      stdout: "✓ x.ndjson: 0 documents, no findings\n0 errors, 0 warnings in 1 file\n",
      code: 0,
    });
  });

  it("is checked to its end, whatever is on a line, and each finding has its line", async () => {
    const lines = [
      GOOD,
      "{",
      NAMELESS,
      "null",
      "",
      '{"type":"person","id":"person:ada","id":"person:ben","name":"A"}',
      "[1,2",
      "not JSON",
      NAMELESS,
    ];
    const expected = [
      "2:2 invalid-json",
      "3:1 missing-key",
      "4:1 wrong-type",
      "6:36 duplicate-key",
      "7:5 invalid-json",
      "8:1 invalid-json",
      "9:1 missing-key",
    ];
    const { stdout, heads, code } = await check("x.ndjson", lines.join("\n"));
    expect([heads, code]).toEqual([expected, 1]);
    expect((await check("x.ndjson", lines.join("\r\n"))).heads).toEqual(expected);
    // Lines that a message names count from the beginning of the file too.
    expect(stdout).toMatch(/invalid-json .*"\{".* 2\b/);
    expect(stdout).toMatch(/duplicate-key .*"id".* 6\b/);
    expect(stdout).toMatch(/invalid-json .*"\[".* 7\b/);
  });

  it("may begin with a byte order mark, which is a warning", async () => {
    const { stdout, heads, code } = await check("x.ndjson", `\uFEFF${GOOD}\n${NAMELESS}\n`);
    expect([heads, code]).toEqual([["1:1 byte-order-mark", "2:1 missing-key"], 1]);
    expect(stdout).toContain("\n1 error, 1 warning in 1 file\n");
  });

  it("with bytes on one line that are not UTF-8 has an error on that line", async () => {
    const content = Buffer.concat([
      Buffer.from(`${GOOD.replace("Ada", "Zoë 😀")}\n`),
      Buffer.from(`${GOOD.replace("Ada", "Zo\u00eb")}\n`, "latin1"),
      Buffer.from(`${NAMELESS}\n`),
    ]);
    const { stdout, heads } = await check("x.ndjson", content);
    expect(heads).toEqual(["2:46 invalid-utf-8", "3:1 missing-key"]);
    expect(stdout).toMatch(/invalid-utf-8 .*\b45\b.*\beb 20 45 78\b/);
  });

  it("in UTF-16 is told as that, and ends", async () => {
    const { heads, code } = await check("x.ndjson", Buffer.from(`\uFEFF${GOOD}\n${GOOD}\n`, "utf16le"));
    expect(heads[0]).toBe("1:1 utf-16");
    expect(code).toBe(1);
  });

  it("shows so many findings of the file, and counts the rest", async () => {
    const { stdout, heads, code } = await check("x.ndjson", `${NAMELESS}\n`.repeat(130));
    expect([heads.length, heads.at(-1), code]).toEqual([100, "100:1 missing-key", 1]);
    expect(stdout).toContain("\nx.ndjson: and 30 findings more\n");
    expect(stdout).toContain("\n100 errors, 0 warnings, 30 findings not shown in 1 file\n");
    const few = await check(
      "x.ndjson",
      `${'{"type":"person","a":1}\n'.repeat(3)}`,
      "--max-findings",
      "2",
      "--format",
      "json",
    );
    // Three a line.
    expect(JSON.parse(few.stdout).summary).toEqual({ files: 1, errors: 2, warnings: 0, omitted: 7, accepted: 0 });
  });

  it("can be told by --ndjson, and is by its name in directories", async () => {
    const cwd = folder({
      "a.log": `${GOOD}\n${GOOD}\n`,
      "d/b.jsonl": `${NAMELESS}\n`,
      "d/c.ndjson": GOOD,
      "d/e.txt": "",
    });
    expect((await communique(["check", "a.log", "--ndjson"], { cwd })).stdout).toContain("✓ a.log: 2 documents");
    const { stdout } = await communique(["check", "d"], { cwd });
    expect(stdout).toMatch(/^d\/b\.jsonl:1:1 error missing-key /);
    expect(stdout).toContain("\n✓ d/c.ndjson: 1 document, no findings\n");
  });

  it("is checked for the shape alone with --shape-only", async () => {
    const twice = '{"type":"person","id":"person:ben","id":"person:ada","name":"A"}';
    expect((await check("x.ndjson", `${twice}\n${GOOD}\n`)).heads).toEqual(["1:36 duplicate-key"]);
    expect((await check("x.ndjson", `${twice}\n${GOOD}\n`, "--shape-only")).code).toBe(0);
    const bad = await check("x.ndjson", `${twice}\n${NAMELESS}\n{\n`, "--shape-only");
    expect(bad.heads).toEqual(["2:1 missing-key", "3:2 invalid-json"]);
  });

  it("wants every line to be what --as names", async () => {
    const { stdout, heads } = await check("x.ndjson", `${GOOD}\n${REPORT}\n`, "--as", "person");
    expect(heads).toContain("2:9 wrong-value");
    expect(stdout).toContain('error wrong-value "type" is "report"; expected "person".\n');
  });

  it("fails by its warnings too, whatever the format, where they are to fail", async () => {
    const chat = '{"type":"meeting","id":"meeting:x","title":"X","kind":"chat","status":"held"}\n';
    for (const format of ["pretty", "json", "ndjson"]) {
      const run = (...more: string[]) => check("x.ndjson", chat, "--format", format, ...more);
      expect([(await run()).code, (await run("--fail-on", "warning")).code]).toEqual([0, 1]);
    }
  });
});

describe("blocks of lines", () => {
  /** The blocks of a text that comes in pieces: `first line: text`, or `first line: bytes too long`. */
  async function blocks(pieces: readonly string[], maxLineBytes = 100): Promise<string[]> {
    const input = (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })();
    const all: string[] = [];
    for await (const { firstLine, bytes, tooLong } of blocksOf(input, maxLineBytes)) {
      all.push(`${firstLine}: ${tooLong === undefined ? bytes.toString() : `${tooLong} bytes too long`}`);
    }
    return all;
  }

  it("end with a line, and know the number of their first", async () => {
    expect(await blocks(["a\nb\nc", "d\n", "\n\n", "e", "f", "g\nh"])).toEqual([
      "1: a\nb\n",
      "3: cd\n",
      "4: \n\n",
      "6: efg\n",
      "7: h",
    ]);
    expect(await blocks([])).toEqual([]);
    expect(await blocks(["", "\n", ""])).toEqual(["1: \n"]);
  });

  it("do not hold a line that is too long, at the beginning, in the middle and at the end", async () => {
    const x = "x".repeat(6);
    expect(await blocks([x, x, `\na\n`], 10)).toEqual(["1: 12 bytes too long", "2: a\n"]);
    expect(await blocks([`a\n${x}`, x, x, "\n"], 10)).toEqual(["1: a\n", "2: 18 bytes too long"]);
    expect(await blocks([`a\n${x}`, `${x}x`], 10)).toEqual(["1: a\n", "2: 13 bytes too long"]);
    expect(await blocks([x, x, `\n${x}`, x, `\n${x}`, x], 10)).toEqual([
      "1: 12 bytes too long",
      "2: 12 bytes too long",
      "3: 12 bytes too long",
    ]);
    // Just as long as is allowed.
    expect(await blocks([x, "xxxx", "\n"], 10)).toEqual([`1: ${x}xxxx\n`]);
  });

  it("are the same lines, wherever the text is cut", async () => {
    const text = "aaa\n\nbb\r\nc\n\n\nddddddd\ne";
    for (let i = 0; i <= text.length; i++) {
      for (let k = i; k <= text.length; k++) {
        const all = await blocks([text.slice(0, i), text.slice(i, k), text.slice(k)]);
        let line = 1;
        for (const block of all) {
          expect(block.startsWith(`${line}: `)).toBe(true);
          line += block.split("\n").length - 1;
        }
        expect(all.map((block) => block.replace(/^\d+: /, "")).join("")).toBe(text);
      }
    }
  });

  it("have memory of their own, which can be handed to another thread", async () => {
    const input = (async function* () {
      yield Buffer.from("a\nb");
      yield Buffer.from("c\nd");
    })();
    for await (const { bytes } of blocksOf(input, 100)) {
      expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length]);
    }
  });
});

describe("a file of many blocks", () => {
  /** Megabytes: lines of all lengths, so that many straddle, and some of them wrong. */
  const lines: string[] = [];
  for (let size = 0; size < scale(3.5, 5) * MB; size += (lines.at(-1) as string).length) {
    const i = lines.length;
    if (i % 997 === 500) lines.push(NAMELESS);
    else if (i % 997 === 700) lines.push("{");
    else if (i % 997 === 800) lines.push("");
    else if (i % 7 === 0) lines.push(GOOD.replace("Ada", `Zoë ${"😀".repeat(i % 61)}`));
    else lines.push(long(100 + ((i * 37) % 900)));
  }
  // Longer than a block, twice, with a bad one in between.
  lines.push(long(2.5 * MB), NAMELESS, long(1.2 * MB), NAMELESS);
  const text = `${lines.join("\n")}\n`;
  /** What each line is on its own. */
  const checker = createChecker();
  const expected = lines.flatMap((line, i) =>
    line === "" ? [] : checker.checkText(line).findings.map(({ column, code }) => `${i + 1}:${column} ${code}`),
  );
  const cwd = folder({ "big.ndjson": text });
  const run = (...args: string[]) => communique(["check", "big.ndjson", ...args], { cwd });

  it("has a finding for each bad line, with its line", async () => {
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.at(-1)).toBe(`${lines.length}:1 missing-key`);
    expect(heads(await run("--workers", "1"))).toEqual(expected);
  });

  it("gives the same, byte by byte, in every format, with any number of threads", async () => {
    // The formats but for ndjson print the same list of findings. In the normal run one of them stands for all.
    const formats = isLong
      ? ["pretty", "json", "ndjson", "github", "sarif", "junit", "markdown"]
      : ["pretty", "ndjson"];
    for (const format of formats) {
      const alone = await run("--format", format, "--workers", "1", "--max-findings", "7");
      expect(alone.stdout.length).toBeGreaterThan(100);
      for (const workers of isLong ? ["2", "3"] : ["3"]) {
        expect(await run("--format", format, "--workers", workers, "--max-findings", "7")).toEqual(alone);
      }
    }
  }, 120_000);

  it("gives its results one a line, in the order of the lines", async () => {
    const run = results(await communique(["check", "big.ndjson", "--format", "ndjson", "--workers", "3"], { cwd }));
    expect(run.map(({ line }) => line)).toEqual(lines.flatMap((line, i) => (line === "" ? [] : [i + 1])));
    expect(run[0]).toEqual({ file: "big.ndjson", ok: true, type: "person", line: 1, id: "person:ada", findings: [] });
    const found = run.flatMap(({ line, findings }) =>
      findings.map((finding: { line: number; column: number; code: string }) => {
        expect(finding.line).toBe(line);
        return `${line}:${finding.column} ${finding.code}`;
      }),
    );
    expect(found).toEqual(expected);
    expect(run.filter(({ ok }) => !ok)).toHaveLength(expected.length);
  });

  it.each([
    ["smaller than a block", 600],
    ["larger than a block", 2 * MB],
  ])("refuses lines that are longer than --max-line-bytes, %s", async (_what, limit) => {
    const all = heads(await run("--max-line-bytes", String(limit), "--max-findings", "100000", "--workers", "1"));
    const isTooLong = (line: string) => Buffer.byteLength(line) > limit;
    const places = lines.flatMap((line, i) => {
      if (isTooLong(line)) return [`${i + 1}:1 too-large`];
      return expected.filter((place) => place.startsWith(`${i + 1}:`));
    });
    expect(all).toEqual(places);
    expect(heads(await run("--max-line-bytes", String(limit), "--max-findings", "100000", "--workers", "3"))).toEqual(
      all,
    );
  });

  it("is the same from a pipe, whose pieces are smaller", async () => {
    const piped = await communiqueAlone(["check", "-", "--ndjson"], { stdin: text });
    expect(heads(piped)).toEqual(expected);
  });
});

describe("a line that is too long", () => {
  it.each([
    ["first", [2.2 * MB, 0, 0], 1],
    ["in the middle", [0, 2.2 * MB, 0], 2],
    ["last", [0, 0, 2.2 * MB], 3],
  ])("is an error with its size and the limit, and the others are checked: %s", async (_where, sizes, line) => {
    const lines = sizes.map((size) => (size === 0 ? NAMELESS : long(size)));
    const { stdout, heads, code } = await check("x.ndjson", lines.join("\n"), "--max-line-bytes", String(MB));
    expect(heads).toEqual([1, 2, 3].map((n) => (n === line ? `${n}:1 too-large` : `${n}:1 missing-key`)));
    const values = `${Math.floor(2.2 * MB)} .* ${MB} .*maxLineBytes`;
    expect(stdout).toMatch(new RegExp(`^x\\.ndjson:${line}:1 error too-large .* ${values}`, "m"));
    expect(code).toBe(1);
  });

  it("is one of more bytes, not of more characters", async () => {
    const line = GOOD.replace("Ada", "Zoë");
    const bytes = Buffer.byteLength(line);
    expect((await check("x.ndjson", `${line}\n`, "--max-line-bytes", String(bytes))).code).toBe(0);
    expect((await check("x.ndjson", `${line}\n`, "--max-line-bytes", String(bytes - 1))).heads).toEqual([
      "1:1 too-large",
    ]);
  });
});

describe("compressed files", () => {
  const text = `${GOOD}\n${NAMELESS}\n`;

  it("are read by their names: gzip", async () => {
    expect((await check("x.ndjson.gz", gzipSync(text))).heads).toEqual(["2:1 missing-key"]);
    expect((await check("x.json.gz", gzipSync(GOOD))).stdout).toContain("✓ x.json.gz: a person, no findings\n");
    // One member after the other, cut in the middle of a line.
    const members = Buffer.concat([gzipSync(text.slice(0, 70)), gzipSync(text.slice(70)), gzipSync(text)]);
    expect((await check("x.ndjson.gz", members)).heads).toEqual(["2:1 missing-key", "4:1 missing-key"]);
  });

  // Written by zstd 1.5.4. frames: four frames, with and without checksum, a skippable one among them, the first cut in the
  // middle of line 2. many: 60,001 lines in one frame, all of them good but line 40,001.
  const zstd = (name: string) => readFileSync(join(root, "test/fixtures/ndjson", `${name}.ndjson.zst`));

  it("are read by their names: zstd, of several frames and of several megabytes", async () => {
    const frames = results(await check("x.ndjson.zst", zstd("frames"), "--format", "ndjson"));
    expect(frames.map(({ line, ok, id }) => [line, ok, id])).toEqual([
      [1, true, "person:ada"],
      [2, true, "person:zoe"],
      [3, false, undefined],
      [4, true, "person:cy"],
    ]);
    const many = await check("x.ndjson.zst", zstd("many"), "--workers", "1");
    expect([many.heads, many.code]).toEqual([["40001:1 missing-key"], 1]);
    expect((await check("x.ndjson.zst", zstd("many"), "--workers", "2")).stdout).toBe(many.stdout);
  });

  it("on standard input are known by their first bytes", async () => {
    for (const stdin of [gzipSync(text), zstd("many")]) {
      const run = await communique(["check", "-", "--ndjson"], { stdin });
      expect(heads(run)).toHaveLength(1);
    }
    const json = await communique(["check", "-"], { stdin: gzipSync(GOOD) });
    expect(json.stdout).toContain("✓ <stdin>: a person, no findings\n");
  });

  const noise = gzipSync(`${GOOD}\n`.repeat(1_000));
  it.each([
    ["x.ndjson.gz", "cut off", noise.subarray(0, -9), "It is no sound gzip file: unexpected end of file."],
    ["x.ndjson.gz", "no gzip", Buffer.from(text), "It is no sound gzip file: incorrect header check."],
    ["x.ndjson.gz", "empty", Buffer.alloc(0), "It is no sound gzip file: unexpected end of file."],
    [
      "x.ndjson.gz",
      "damaged",
      noise.map((byte, i) => (i === noise.length - 6 ? byte ^ 1 : byte)),
      "It is no sound gzip file: incorrect data check.",
    ],
    [
      "x.json.gz",
      "followed by something else",
      Buffer.concat([gzipSync(GOOD), Buffer.from("more")]),
      "It is no sound gzip file: incorrect header check.",
    ],
    ["x.ndjson.zst", "cut off", zstd("frames").subarray(0, -3), "It is no sound zstd file: unexpected EOF."],
    [
      "x.ndjson.zst",
      "cut off in the first frame",
      zstd("frames").subarray(0, 50),
      "It is no sound zstd file: unexpected EOF.",
    ],
    ["x.ndjson.zst", "no zstd", Buffer.from(text), "It is no sound zstd file: invalid zstd data."],
    ["x.ndjson.zst", "empty", Buffer.alloc(0), "It is no sound zstd file: unexpected EOF."],
    ["x.json.zst", "no zstd, as a document", Buffer.from(text), "It is no sound zstd file: invalid zstd data."],
  ])("that are broken are told in a line, with exit code 2: %s, %s", async (name, _what, content, message) => {
    for (const workers of ["1", "2"]) {
      const { stdout, stderr, code } = await check(name, content, "--workers", workers);
      expect([stdout, stderr, code]).toEqual(["", `error: ${name}: ${message}\n`, 2]);
    }
  });

  it("that decompress to very much are read piece by piece: a few bytes do not fill the memory", async () => {
    // A frame without checksum of 8 KiB: 2,000 blocks, each of which stands for 128 KiB of one byte.
    const block = Buffer.from([
      (2 | ((128 * 1024) << 3)) & 0xff,
      (((128 * 1024) << 3) >> 8) & 0xff,
      (((128 * 1024) << 3) >> 16) & 0xff,
      0x20,
    ]);
    const last = Buffer.from([3 | (1 << 3), 0, 0, 0x0a]);
    const bomb = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]), ...Array(2_000).fill(block), last]);
    const cwd = folder({ "bomb.ndjson.zst": bomb });
    // Twice 250 MB would not fit.
    const args = ["--max-old-space-size=64", command, "check", "bomb.ndjson.zst", "--workers", "1"];
    const { stdout, peak } = await measured(args, cwd);
    expect(stdout).toMatch(new RegExp(` too-large .* ${2_000 * 128 * 1024} .* 16777216 .*maxLineBytes`));
    if (peak !== undefined) expect(peak).toBeLessThan(230);
  });
});

/** Runs Node and watches how much memory it takes, in MB, where the system tells. */
async function measured(args: string[], cwd: string): Promise<{ stdout: string; peak: number | undefined }> {
  const child = spawn(process.execPath, args, { cwd });
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  let peak: number | undefined;
  const timer = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      if (kilobytes) peak = Number(kilobytes) / 1024;
    } catch {
      // Ended already, or not Linux.
    }
  }, 20);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  return { stdout, peak };
}

describe("standard input", () => {
  it("is one document, or with --ndjson one a line", async () => {
    const stdin = `${GOOD}\n${NAMELESS}\n`;
    const one = await communique(["check", "-"], { stdin });
    expect(heads(one)).toEqual(["2:1 invalid-json"]);
    const lines = await communique(["check", "-", "--ndjson"], { stdin });
    expect(heads(lines)).toEqual(["2:1 missing-key"]);
    expect(lines.stdout).toMatch(/^<stdin>:2:1 error /);
  });

  it("has the name of --stdin-filepath, which tells whether it is NDJSON", async () => {
    const stdin = `${GOOD}\n${NAMELESS}\n`;
    const named = await communique(["check", "-", "--stdin-filepath", "events/x.ndjson"], { stdin });
    expect(named.stdout).toMatch(/^events\/x\.ndjson:2:1 error missing-key /);
    const json = await communique(["check", "-", "--stdin-filepath", "x.json", "--format", "sarif"], {
      stdin: NAMELESS,
    });
    const [{ locations }] = JSON.parse(json.stdout).runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation).toEqual({ uri: "x.json", uriBaseId: "%SRCROOT%" });
  });

  it("may be empty", async () => {
    expect((await communique(["check", "-", "--ndjson"], { stdin: "" })).stdout).toBe(
      "✓ <stdin>: 0 documents, no findings\n0 errors, 0 warnings in 1 file\n",
    );
  });
});

describe("--format ndjson", () => {
  it("has a line for each document, of files of either kind, in the order of the arguments, and what could not be read", async () => {
    const cwd = folder({
      "a.json": GOOD,
      "b.ndjson": `${GOOD}\n${NAMELESS}\n`,
      "c.json": NAMELESS,
      "d.ndjson": REPORT,
    });
    const args = ["check", "a.json", "gone.json", "b.ndjson", "c.json", "d.ndjson", "--format", "ndjson"];
    const run = await communique(args, { cwd });
    expect(results(run).map(({ findings, ...rest }) => [rest, findings?.length])).toEqual([
      [{ file: "a.json", ok: true, type: "person" }, 0],
      [{ file: "b.ndjson", ok: true, type: "person", line: 1, id: "person:ada" }, 0],
      [{ file: "b.ndjson", ok: false, line: 2 }, 1],
      [{ file: "c.json", ok: false }, 1],
      [{ file: "d.ndjson", ok: true, type: "report", line: 1, id: "https://example.org/1" }, 0],
      [{ input: "gone.json", message: "There is no such file." }, undefined],
    ]);
    expect([run.stderr, run.code]).toEqual(["", 2]);
  });

  it("says on standard error what it wrote to a file", async () => {
    const cwd = folder({ "b.ndjson": `${GOOD}\n${NAMELESS}\n`, "c.json": NAMELESS });
    const run = await communique(["check", "b.ndjson", "c.json", "--format", "ndjson", "-o", "out.ndjson"], { cwd });
    expect(run).toEqual({ stdout: "", stderr: "2 errors, 0 warnings in 2 files, written to out.ndjson\n", code: 1 });
    expect(readFileSync(join(cwd, "out.ndjson"), "utf8").trim().split("\n")).toHaveLength(3);
  });

  it("ends quietly where the reader has seen enough", async () => {
    const cwd = folder({ "x.ndjson": `${GOOD}\n`.repeat(40_000) });
    for (const workers of ["1", "2"]) {
      const child = spawn(
        process.execPath,
        [command, "check", "x.ndjson", "--format", "ndjson", "--workers", workers],
        { cwd },
      );
      let stderr = "";
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      await new Promise((resolve) => child.stdout.once("data", resolve));
      child.stdout.destroy();
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect([code, stderr]).toEqual([0, ""]);
    }
  });
});

describe("a pipe that stays open", () => {
  it.each(["1", "2", "3"])("gets each line answered before the next is there, with --workers %s", async (workers) => {
    const child = spawn(process.execPath, [
      command,
      "check",
      "-",
      "--ndjson",
      "--format",
      "ndjson",
      "--workers",
      workers,
    ]);
    let answered = 0;
    let wake = () => {};
    child.stdout.on("data", (chunk: Buffer) => {
      answered += chunk.toString("utf8").split("\n").length - 1;
      wake();
    });
    let written = 0;
    try {
      for (const lines of [1, 1, 1_000, 3, 1]) {
        child.stdin.write(`${GOOD}\n`.repeat(lines));
        written += lines;
        // Nothing more is written until all is answered.
        while (answered < written) await new Promise<void>((resolve) => (wake = resolve));
      }
      expect(answered).toBe(written);
      child.stdin.end(NAMELESS);
      expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
      expect(answered).toBe(written + 1);
    } finally {
      child.kill();
    }
  });
});

describe("a thread", () => {
  it("has the rules, the words and the settings of the project", async () => {
    const module = `export default [{ code: "desk/no-ada", severity: "warning", description: "D.", help: "H.",
      *find(context) { for (const { record, path } of context.records) if (record.name?.startsWith("Ada")) yield { path, message: "Ada." } } }]`;
    const config = {
      ruleModules: ["./rules.mjs"],
      rules: { "desk/no-ada": "error" },
      words: { meetingKind: ["chat"] },
    };
    const meeting = (kind: string) =>
      `{"type":"meeting","id":"meeting:x","title":"X","kind":"${kind}","status":"held"}`;
    const cwd = folder({
      "communique.config.json": JSON.stringify(config),
      "rules.mjs": module,
      "x.ndjson": `${meeting("chat")}\n${GOOD}\n${meeting("gossip")}\n`,
    });
    for (const workers of ["1", "2"]) {
      const run = await communique(["check", "x.ndjson", "--workers", workers], { cwd });
      expect([heads(run), run.code]).toEqual([["2:1 desk/no-ada", "3:55 unlisted-word"], 1]);
      expect(run.stdout).toContain("x.ndjson:2:1 error desk/no-ada Ada.\n");
    }
  });

  it("has the texts of sources, and tells which of them are known", async () => {
    const person = JSON.stringify({
      type: "person",
      id: "person:ada",
      name: "Ada Example",
      evidence: [{ source: "source:article", basis: "stated", spans: [{ start: 0, end: 99 }] }],
    });
    const cwd = folder({ "article.txt": "A short text.", "x.ndjson": `${GOOD}\n${person}\n`, "y.ndjson": `${GOOD}\n` });
    const text = ["--source-text", "source:article=article.txt"];
    for (const workers of ["1", "2"]) {
      const run = await communique(["check", "x.ndjson", ...text, "--workers", workers], { cwd });
      expect([heads(run), run.stderr]).toEqual([["2:122 span-outside-text"], ""]);
      const unknown = await communique(["check", "y.ndjson", ...text, "--workers", workers], { cwd });
      expect([unknown.stderr, unknown.code]).toEqual([
        "error: --source-text source:article: None of the documents has a source of this id.\n",
        2,
      ]);
    }
  });
});

describe("what is given as a file", () => {
  it("may be gone when its turn comes, or turn out to be a directory", async () => {
    const at = folder({ "d.ndjson/x": "" });
    const failure = async (name: string, reading: Promise<unknown> = open(join(at, name)).next()) => {
      await expect(reading).rejects.toBeInstanceOf(UnreadableInput);
      return reading.catch((error: UnreadableInput) => error.failure);
    };
    for (const name of ["gone.ndjson", "gone.ndjson.gz", "gone.ndjson.zst"]) {
      expect(await failure(name)).toEqual({ input: join(at, name), message: "There is no such file." });
    }
    expect(await failure("d.ndjson")).toEqual({ input: join(at, "d.ndjson"), message: "This is a directory." });
    expect(await failure("gone.json", read(join(at, "gone.json")))).toEqual({
      input: join(at, "gone.json"),
      message: "There is no such file.",
    });
  });

  it("may be a pipe, as shells put in the place of a command", async () => {
    if (process.platform === "win32") return;
    const cwd = folder({ "x.ndjson": `${GOOD}\n${NAMELESS}\n` });
    const child = spawn("bash", ["-c", `exec "$0" "$1" check <(cat x.ndjson) --ndjson`, process.execPath, command], {
      cwd,
    });
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(stdout).toMatch(/^\/dev\/fd\/\d+:2:1 error missing-key /);
    expect(code).toBe(1);
  });

  it("may be a directory that is called like a file", async () => {
    const cwd = folder({ "a.json": GOOD });
    mkdirSync(join(cwd, "d.ndjson"));
    const empty = await communique(["check", "d.ndjson"], { cwd });
    expect(empty.stderr).toBe("error: d.ndjson: There is no .json, .ndjson or .jsonl file in this directory.\n");
    writeFileSync(join(cwd, "d.ndjson/x.json"), GOOD);
    expect((await communique(["check", "."], { cwd })).stdout).toContain("✓ d.ndjson/x.json: a person, no findings\n");
  });
});
