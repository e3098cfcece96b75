import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { gdeltMentionColumns } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { NO_PLACE, rowOf } from "../convert/gdelt/rows.js";
import { communique, folder } from "./cli.js";
import { zipOf } from "./zip.js";

const TABLE = [
  rowOf({ GLOBALEVENTID: "1" }),
  rowOf({ GLOBALEVENTID: "2", EventCode: "057" }),
  rowOf({ GLOBALEVENTID: "3", ActionGeo_FullName: "Sampl, Examplia" }),
  rowOf({ GLOBALEVENTID: "1" }),
].join("\n");

const MENTIONS = [
  ["1", "https://example.org/news/2"],
  ["2", "https://example.org/news/2"],
  ["9", "https://example.org/news/3"],
]
  .map(([id, address]) =>
    gdeltMentionColumns
      .map(
        (column) =>
          ({
            GLOBALEVENTID: id,
            EventTimeDate: "20310512120000",
            MentionType: "1",
            MentionIdentifier: address,
            Confidence: "50",
          })[column as string] ?? "",
      )
      .join("\t"),
  )
  .join("\n");

const run = (cwd: string, ...args: string[]) => communique(["import", ...args, "--from", "gdelt"], { cwd });
const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const table = (name: string) => ({ name, content: TABLE });

describe("a table in an archive", () => {
  it("is known by its content, and not by its name", async () => {
    const cwd = folder({
      "plain.zip": TABLE,
      "table.CSV": zipOf(table("20310512120000.export.CSV")),
      stored: zipOf({ ...table("t"), method: 0 }),
      "table.csv": gzipSync(TABLE),
      "mac.zip": zipOf({ name: "folder/", content: "" }, table("folder/t.CSV"), {
        name: "__MACOSX/._t.CSV",
        content: "x",
      }),
    });
    const plain = await run(cwd, "plain.zip");
    expect(linesOf(plain.stdout).length).toBeGreaterThan(5);
    for (const file of ["table.CSV", "stored", "table.csv", "mac.zip"]) {
      const { stdout, code } = await run(cwd, file);
      expect([code, stdout === plain.stdout], file).toEqual([0, true]);
    }
    const piped = await communique(["import", "-", "--from", "gdelt"], { stdin: zipOf(table("t")) });
    expect(piped.stdout).toBe(plain.stdout);
  });

  it.each<[string, Buffer, string]>([
    ["no file", zipOf(), "There is no file in this zip archive."],
    [
      "two files",
      zipOf(table("a.CSV"), table("b.CSV")),
      "There are 2 files in this zip archive (a.CSV, b.CSV): unpack it, and name the one that is meant.",
    ],
    [
      "many files",
      zipOf(..."abcdefgh".split("").map(table)),
      "There are 8 files in this zip archive (a, b, c, d, e, …)",
    ],
    ["an encrypted file", zipOf({ ...table("a"), isEncrypted: true }), "a in this zip archive is encrypted"],
    ["another compression", zipOf({ ...table("a"), method: 12 }), "a in this zip archive is compressed by method 12"],
    ["half of it", zipOf(table("a")).subarray(0, 150), "It is no sound zip file: "],
    ["another checksum", zipOf({ ...table("a"), checksum: 1 }), "It is no sound zip file: incorrect data check."],
    [
      "another checksum, stored",
      zipOf({ ...table("a"), method: 0, checksum: 1 }),
      "It is no sound zip file: incorrect data check.",
    ],
    ["more than it says", zipOf({ ...table("a"), size: 10 }), "It is no sound zip file: "],
    ["a bomb", zipOf({ ...table("a"), size: 4e9 }), "a in this zip archive would become 4000000000 bytes from "],
  ])("with %s is refused", async (_, archive, message) => {
    const cwd = folder({ "t.zip": archive });
    const { stderr, code } = await run(cwd, "t.zip");
    expect(code).toBe(2);
    expect(stderr).toContain(`error: t.zip: ${message}`);
  });
});

const RECORD = '{"type":"organization","id":"organization:examplia","name":"Examplia"}\n';

describe("a file that is no such table", () => {
  it.each([
    ["GDELT 1.0", rowOf().split("\t").slice(0, 58).join("\t"), "the event table of GDELT 1.0"],
    ["mentions", MENTIONS, "the mentions table of GDELT 2.0"],
    ["semicolons", rowOf().replaceAll("\t", ";"), "separated by semicolons"],
    ["an error page", "<html>\n<h1>404</h1>\n</html>", "an HTML page"],
    ["sentences", "no table\nat all", "The row has 1 column"],
  ])("is refused by name, and nothing is left of an earlier run: %s", async (_, content, what) => {
    for (const more of [[], ["--id", "https://example.org/r"]]) {
      const cwd = folder({
        "t.CSV": `${content}\n`,
        "out.ndjson": RECORD,
        "losses.ndjson": '{"line":3,"message":"x"}\n',
      });
      const { stdout, stderr, code } = await run(
        cwd,
        "t.CSV",
        "--out",
        "out.ndjson",
        "--losses",
        "losses.ndjson",
        ...more,
      );
      expect([stdout, code]).toEqual(["", 2]);
      expect(stderr).toMatch(/^error: t\.CSV has no row that can be read\. Line 1: /);
      expect(stderr).toContain(what);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect([existsSync(join(cwd, "out.ndjson")), existsSync(join(cwd, "losses.ndjson"))]).toEqual([false, false]);
    }
  });

  it("leaves nothing of a table that breaks off but on standard output", async () => {
    // What compresses badly, so that rows come before the end.
    const hash = (n: number) => createHash("sha256").update(`${n}`).digest("hex");
    const rows = Array.from({ length: 4000 }, (_, n) =>
      rowOf({ GLOBALEVENTID: `${n + 1}`, SOURCEURL: `https://example.org/${hash(n)}` }),
    );
    const packed = gzipSync(rows.join("\n"));
    const cwd = folder({ "t.CSV.gz": packed.subarray(0, -1000), "out.ndjson": RECORD });
    const printed = await run(cwd, "t.CSV.gz");
    expect(printed.code).toBe(2);
    expect(printed.stdout).toContain("meeting:");
    expect((await run(cwd, "t.CSV.gz", "--out", "out.ndjson", "--losses", "losses.ndjson")).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(["t.CSV.gz"]);
  });

  it("writes nothing over a file of others where no row can be read", async () => {
    const cwd = folder({ "t.CSV": "no table\nat all\n", "notes.txt": "Notes" });
    expect((await run(cwd, "t.CSV", "--losses", "notes.txt")).code).toBe(2);
    expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toBe("Notes");
  });

  it("removes nothing where the table is not there or the options are wrong", async () => {
    const cwd = folder({ "t.CSV": TABLE, "out.ndjson": RECORD });
    for (const args of [
      ["misspelt.CSV"],
      ["t.CSV", "--mentions", "misspelt.CSV"],
      ["t.CSV", "--limit", "3"],
      ["t.CSV", "--id", "no URI"],
    ]) {
      expect((await run(cwd, ...args, "--out", "out.ndjson")).code).toBe(2);
      expect(readFileSync(join(cwd, "out.ndjson"), "utf8")).toBe(RECORD);
    }
  });

  it.each(["", "\n\n"])("and so is one that is empty: %j", async (stdin) => {
    for (const more of [[], ["--id", "https://example.org/r"]]) {
      const cwd = folder({ "t.CSV": stdin, "out.ndjson": RECORD });
      const args = ["--from", "gdelt", "--out", "out.ndjson", ...more];
      for (const file of ["t.CSV", "-"]) {
        const { stderr, code } = await communique(["import", file, ...args], { cwd, stdin });
        expect([code, stderr]).toEqual([2, expect.stringContaining(" is empty")]);
      }
      expect(existsSync(join(cwd, "out.ndjson"))).toBe(false);
    }
  });

  it("and a table is not written over itself", async () => {
    const cwd = folder({ "t.CSV": TABLE });
    symlinkSync("t.CSV", join(cwd, "link"));
    for (const out of ["t.CSV", "./t.CSV", "link"]) {
      const { stderr, code } = await run(cwd, "t.CSV", "--out", out);
      expect([code, stderr]).toEqual([2, `error: ${out} is what is read: write to another file.\n`]);
    }
    expect(readFileSync(join(cwd, "t.CSV"), "utf8")).toBe(TABLE);
  });
});

describe("records as lines", () => {
  it("have each id once, and what that leaves out is told", async () => {
    const cwd = folder({ "t.CSV": TABLE });
    const { stdout, stderr, code } = await run(cwd, "t.CSV", "--losses", "losses.ndjson");
    expect(code).toBe(0);
    const ids = linesOf(stdout).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("source:"))).toHaveLength(2);
    expect(stderr).toMatch(/^These columns of the event table are not read: MonthYear, .*DATEADDED\.$/m);
    const losses = linesOf(readFileSync(join(cwd, "losses.ndjson"), "utf8"));
    expect(losses.map(({ line, column }) => [line, column])).toEqual([
      [3, "ActionGeo_FullName"],
      [4, "GLOBALEVENTID"],
      [undefined, undefined],
    ]);
    expect(losses[2].message).toContain("are not read: MonthYear");
    const checked = await communique(["check", "-", "--format", "pretty", "--ndjson"], { stdin: stdout });
    expect(checked.stdout).toContain("0 errors, 0 warnings");
  });
});

describe("--mentions", () => {
  it("makes evidence of the reports, from any form of the table", async () => {
    const cwd = folder({ "t.CSV": TABLE, "m.CSV": MENTIONS, "m.zip": zipOf({ name: "m", content: MENTIONS }) });
    for (const file of ["m.CSV", "m.zip"]) {
      const { stdout, stderr, code } = await run(cwd, "t.CSV", "--mentions", file);
      expect(code).toBe(0);
      const records = linesOf(stdout);
      const mentioned = records.filter(({ evidence }) => JSON.stringify(evidence)?.includes("confidence 50 %"));
      expect(mentioned.map(({ id }) => id)).toEqual(["meeting:gdelt-1", "agreement:gdelt-2"]);
      expect(records.filter(({ url }) => url === "https://example.org/news/2")).toHaveLength(1);
      expect(stderr).toContain("1 mention of events that are not in the table are left out.\n");
      expect(stderr).toContain("These columns of the mentions table are not read: EventTimeDate, ");
    }
  });

  it("goes into a report as well", async () => {
    const cwd = folder({ "t.CSV": TABLE, "m.CSV": `${MENTIONS}\nx\n` });
    const { stdout, stderr } = await run(cwd, "t.CSV", "--mentions", "m.CSV", "--id", "https://example.org/r");
    const report = JSON.parse(stdout);
    expect(report.sources.map(({ url }: { url?: string }) => url)).toContain("https://example.org/news/2");
    expect(stderr).toContain("Line 4: The row has 1 column");
    expect((await communique(["check", "-"], { stdin: stdout })).stdout).toContain("0 errors, 0 warnings");
  });

  it.each([
    [
      "another table",
      ["t.CSV", "--mentions", "t.CSV"],
      "t.CSV has no row that can be read. Line 1: The row has 61 columns",
    ],
    ["a file that there is not", ["t.CSV", "--mentions", "nothing"], "nothing: There is no such file."],
    ["both from a pipe", ["-", "--mentions", "-"], "Standard input can be read only once"],
  ])("of %s is refused", async (_, args, message) => {
    const { stderr, code } = await run(folder({ "t.CSV": TABLE }), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("is for GDELT alone", async () => {
    const { stderr, code } = await communique(["import", "x", "--from", "ninjs", "--mentions", "m"]);
    expect([code, stderr]).toEqual([2, "error: --mentions is for a GDELT table: --from gdelt.\n"]);
  });
});

it("a row whose place was left out is told without a place", async () => {
  const cwd = folder({ "t.CSV": rowOf({ ...NO_PLACE, ActionGeo_FullName: "Somewhere" }) });
  const { stderr } = await run(cwd, "t.CSV", "--fail-on-loss");
  expect(stderr).toContain("1 row imported, 1 of them not as they stand");
});
