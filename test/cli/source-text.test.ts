import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/types.js";
import { person, report, source } from "../check/documents.js";
import { communique, folder } from "./cli.js";

const TEXT = "Grüße 😀 aus Baku\n";
const textDigest = { sha256: createHash("sha256").update(TEXT).digest("hex"), length: [...TEXT].length };
const evidence = (end: number): [Evidence] => [
  { source: "source:article", basis: "stated", spans: [{ start: 0, end }] },
];

const cwd = folder({
  "report.json": JSON.stringify(report({ sources: [source("article", { textDigest, evidence: evidence(3) })] })),
  "person.json": JSON.stringify(person("ada", { evidence: evidence(1_000) })),
  "bad.json": "{}",
  "article.txt": TEXT,
  "article=2.txt": TEXT,
  "other.txt": "Another text",
  "latin1.txt": new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]),
});
const run = (...args: string[]) => communique(["check", ...args], { cwd });

describe("--source-text", () => {
  it("takes the text that the digest names", async () => {
    expect(await run("report.json", "--source-text", "source:article=article.txt")).toEqual({
      stdout: "✓ report.json: a report of 1 record, no findings\n0 errors, 0 warnings in 1 file\n",
      stderr: "",
      code: 0,
    });
  });

  it("may stand before the files, and its file may have an equals sign in its name", async () => {
    expect((await run("--source-text", "source:article=article=2.txt", "report.json")).code).toBe(0);
  });

  it("finds another text to be another", async () => {
    const { stdout, code } = await run("report.json", "--source-text", "source:article=other.txt");
    const sha256 = createHash("sha256").update("Another text").digest("hex");
    expect(stdout).toMatch(new RegExp(` error digest-mismatch .*\\bsource:article\\b.*\\b${sha256}\\b`));
    expect(stdout).toContain("  at /sources/0/textDigest/sha256\n");
    expect(code).toBe(1);
  });

  it("measures the spans of a record alone", async () => {
    expect((await run("person.json")).code).toBe(0);
    const { stdout, stderr, code } = await run("person.json", "--source-text", "source:article=article.txt");
    expect(stdout).toMatch(/ error span-outside-text .*\bperson:ada\b.* 1000\b.*\bsource:article\b.* 17\b/);
    expect([stderr, code]).toEqual(["", 1]);
    const within = JSON.stringify(person("ada", { evidence: evidence(3) }));
    const fine = await communique(["check", "-", "--source-text", "source:article=article.txt"], {
      cwd,
      stdin: within,
    });
    expect(fine).toEqual({
      stdout: "✓ <stdin>: a person, no findings\n0 errors, 0 warnings in 1 file\n",
      stderr: "",
      code: 0,
    });
  });

  it("of a source that no document has is most likely a slip", async () => {
    const { stdout, stderr, code } = await run("report.json", "--source-text", "source:artikel=article.txt");
    expect(stdout).toContain("✓ report.json");
    expect(stderr).toBe("error: --source-text source:artikel: None of the documents has a source of this id.\n");
    expect(code).toBe(2);
    // Of a document with errors the sources are not known.
    const bad = await run("bad.json", "--source-text", "source:artikel=article.txt");
    expect([bad.stderr, bad.code]).toEqual(["", 1]);
  });

  it.each([
    ["source:article", '"source:article"'],
    ["article=article.txt", '"article=article.txt"'],
    ["source:article=", '"source:article="'],
    ["=article.txt", '"=article.txt"'],
    ["", '""'],
  ])("%o is no pair of an id and a file", async (pair, shown) => {
    expect(await run("report.json", "--source-text", pair)).toEqual({
      stdout: "",
      stderr: `error: --source-text takes an id and a file, as in source:article=article.txt, not ${shown}.\n`,
      code: 2,
    });
  });

  it.each([
    ["gone.txt", "gone.txt: There is no such file."],
    [".", ".: This is a directory."],
    ["latin1.txt", "latin1.txt: the text of a source has to be UTF-8."],
  ])("refuses the file %s", async (file, message) => {
    expect(await run("report.json", "--source-text", `source:article=${file}`)).toEqual({
      stdout: "",
      stderr: `error: ${message}\n`,
      code: 2,
    });
  });
});
