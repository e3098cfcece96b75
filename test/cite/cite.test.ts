import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CiteCommandOptions, runCite } from "../../src/cli/cite.js";
import type { Evidence, Quote, Report, Source, Statement } from "../../src/types.js";
import { person, report, source } from "../check/documents.js";
import { othersData } from "../others-data.js";
import { files, run } from "./terminal.js";

const TEXT = "😀 Ada Example spoke.\n“We  hope for\npeace — soon…” Peace, she said: peace.\n";
const digest = (text: string) => ({
  sha256: createHash("sha256").update(text).digest("hex"),
  length: [...text].length,
});
const quote = (text: string, more: Partial<Quote> = {}): Quote => ({ text, language: "en", ...more });
const says = (quotes: Quote[], more: Partial<Statement> = {}): Statement => ({
  type: "statement",
  id: "statement:hope",
  kind: "foretell",
  speakers: ["person:ada"],
  summary: "Hoped for the best.",
  quotes,
  ...more,
});
const story = (statement: Statement, sources: Source[] = [source()]) =>
  report({ sources, people: [person("ada")], statements: [statement] });
const quoted = (start: number, end: number, n = 0): Evidence => ({
  source: "source:article",
  spans: [{ start, end }],
  fields: [`/quotes/${n}/text`],
  basis: "stated",
});

/** Runs the command on a report, with a text for source:article, and returns what is in the file then. */
async function cite(
  document: Report | string,
  options: CiteCommandOptions = {},
  texts: Record<string, string> = { article: TEXT },
) {
  const before = typeof document === "string" ? document : JSON.stringify(document, null, 2);
  const at = files({ "report.json": before, ...texts });
  const sourceText = Object.keys(texts).map((slug) => `source:${slug}=${at(slug)}`);
  const file = at("report.json");
  const result = await run(() => runCite(file, { sourceText, ...options }));
  const after = readFileSync(file, "utf8");
  const stderr = result.stderr.replaceAll(file, "report.json");
  return { ...result, stderr, before, after, evidence: () => JSON.parse(after).statements[0].evidence };
}

const HOPE = "We hope for peace -- soon...";

describe("the quotes of a report", () => {
  it("get their spans, and the source its digest", async () => {
    const { code, stdout, stderr, after } = await cite(story(says([quote(HOPE), quote("Peace")])));
    expect(stderr).toBe(
      `source:article: digest of a text of ${[...TEXT].length} code points.
statement:hope quote 1: source:article 22-48 (line 2, column 2)
statement:hope quote 2: source:article 50-55 (line 3, column 16)
report.json: 2 spans, 1 digest written.
`,
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect([...TEXT].slice(22, 48).join("")).toBe("We  hope for\npeace — soon…");
    const expected = story(says([quote(HOPE), quote("Peace")], { evidence: [quoted(22, 48), quoted(50, 55, 1)] }), [
      source("article", { textDigest: digest(TEXT) }),
    ]);
    expect(JSON.parse(after)).toEqual(expected);
  });

  it("keep what is there: a second run changes nothing", async () => {
    const first = await cite(story(says([quote(HOPE)])));
    const second = await cite(first.after);
    expect(second.after).toBe(first.after);
    expect(second.stderr).toBe(
      "statement:hope quote 1: source:article 22-48 (line 2, column 2), as before\nreport.json: nothing to change.\n",
    );
    expect(second.code).toBe(0);
  });

  it("join evidence of their own, and are not told twice where wider evidence has the span", async () => {
    const { spans: _, ...own } = quoted(0, 1);
    const joined = await cite(story(says([quote(HOPE)], { evidence: [own] })));
    expect(joined.evidence()).toEqual([quoted(22, 48)]);
    const wide: Evidence = { source: "source:article", basis: "stated", spans: [{ start: 22, end: 48 }] };
    const kept = await cite(story(says([quote(HOPE)], { evidence: [wide] })));
    expect(kept.evidence()).toEqual([wide]);
    // Evidence of another basis or of other fields does not say it.
    for (const other of [
      { ...wide, basis: "inferred" as const },
      { ...wide, fields: ["/summary"] as [string] },
    ]) {
      expect((await cite(story(says([quote(HOPE)], { evidence: [other] })))).evidence()).toEqual([
        other,
        quoted(22, 48),
      ]);
    }
  });

  it("that are not there are told with the part that is, and the others are written", async () => {
    const { code, stderr, evidence } = await cite(story(says([quote("We hope for war"), quote("Peace")])));
    expect(stderr).toContain(
      'statement:hope quote 1: not in source:article. The first 11 characters of it are in source:article at line 2, column 2; it goes on with " war", the text with " peace - soon...\\" Pe".\n',
    );
    expect(code).toBe(1);
    expect(evidence()).toEqual([quoted(50, 55, 1)]);
    const nothing = await cite(story(says([quote("Zebra")])));
    expect(nothing.stderr).toContain("statement:hope quote 1: not in source:article.\n");
    const inWord = await cite(story(says([quote("Examp")])));
    expect(inWord.stderr).toContain("at line 1, column 8, but as a part of longer words.\n");
  });

  it("that stand in several places are left out until somebody says which", async () => {
    const document = story(says([quote("peace")]));
    const { code, stderr, evidence } = await cite(document);
    expect(stderr).toContain(
      `statement:hope quote 1: stands 2 times in source:article, so it was left out. Take one with --record statement:hope --field /quotes/0 --occurrence <n>:
  1: 35-40 (line 3, column 1)
  2: 67-72 (line 3, column 33)
`,
    );
    expect([code, evidence()]).toEqual([1, undefined]);
    const chosen = { record: "statement:hope", field: ["/quotes/0"] };
    const second = await cite(document, { ...chosen, occurrence: 2 });
    expect([second.code, second.evidence()]).toEqual([0, [quoted(67, 72)]]);
    expect((await cite(second.after)).code).toBe(0);
    expect((await cite(document, { ...chosen, occurrence: 3 })).code).toBe(1);
  });

  it("are looked for in the passage that the evidence names", async () => {
    const wide: Evidence = { source: "source:article", basis: "stated", spans: [{ start: 20, end: 51 }] };
    const { code, evidence } = await cite(story(says([quote("peace")], { evidence: [wide] })));
    expect([code, evidence()]).toEqual([0, [wide, quoted(35, 40)]]);
  });

  it("are cited from the sources of the evidence, else from the first that has them", async () => {
    const texts = { wire: "Peace, said Ada.", article: TEXT };
    const sources = [source("article"), source("wire")];
    const first = await cite(story(says([quote("Peace")]), sources), {}, texts);
    expect(first.evidence()).toEqual([quoted(50, 55)]);
    const named: Evidence = { source: "source:wire", basis: "stated" };
    const second = await cite(story(says([quote("Peace")], { evidence: [named] }), sources), {}, texts);
    expect(second.evidence()).toEqual([named, { ...quoted(0, 5), source: "source:wire" }]);
    const third = await cite(story(says([quote(HOPE)], { evidence: [named] }), sources), {}, texts);
    expect(third.evidence()).toEqual([named, quoted(22, 48)]);
  });

  it("that are translated are looked for in both wordings, each in its language", async () => {
    const translated = says([quote("Peace", { translated: true, original: { text: "Frieden", language: "de-AT" } })]);
    const german = source("wire", { language: "de" });
    const sources = [source("article", { language: "en" }), german];
    const both = await cite(story(translated, sources), {}, { article: TEXT, wire: "Frieden!" });
    expect(both.code).toBe(0);
    expect(both.evidence()).toEqual([
      { ...quoted(0, 7), source: "source:wire", fields: ["/quotes/0/original/text"] },
      quoted(50, 55),
    ]);
    const absent = await cite(story(translated, sources), {}, { article: "Nothing.", wire: "Nichts." });
    expect(absent.code).toBe(1);
    expect(absent.stderr).toContain("statement:hope quote 1: not in source:wire.\n");
    const skipped = await cite(story(translated, sources), {}, { article: "Nothing." });
    expect(skipped.code).toBe(0);
    expect(skipped.stderr).toContain("statement:hope quote 1: marked as translated, and not in ");
    expect(skipped.evidence()).toBeUndefined();
  });
});

describe("a digest that is that of another text", () => {
  const old = story(says([quote("Peace")], { evidence: [quoted(0, 5)] }), [
    source("article", { textDigest: digest("Peace.") }),
  ]);

  it("is kept, and nothing is written", async () => {
    const { code, stderr, before, after } = await cite(old);
    expect(stderr).toBe(
      "source:article: the report has the digest of another text, so nothing was written. The report has 1 span into it, counted in that text. Give that text, or replace the digest with --force.\n",
    );
    expect([code, after]).toEqual([1, before]);
  });

  it("is replaced with --force, and the spans of quotes are renewed", async () => {
    const { code, stderr, after, evidence } = await cite(old, { force: true });
    expect(stderr).toContain("source:article: digest replaced");
    expect(code).toBe(0);
    expect(JSON.parse(after).sources[0].textDigest).toEqual(digest(TEXT));
    expect(evidence()).toEqual([quoted(50, 55)]);
  });
});

describe("--text", () => {
  it("becomes evidence of the record", async () => {
    const options = { text: ["Ada Example"], record: "person:ada", field: ["/name"] };
    const { code, stderr, after } = await cite(story(says([quote("Zebra")])), options);
    // The quotes of other records are none of its business.
    expect(stderr).toContain("person:ada text 1: source:article 2-13 (line 1, column 4)\n");
    expect(code).toBe(0);
    expect(JSON.parse(after).people[0].evidence).toEqual([
      { source: "source:article", spans: [{ start: 2, end: 13 }], fields: ["/name"], basis: "stated" },
    ]);
    const more = await cite(after, { ...options, field: ["/name"], text: ["she"] });
    expect(JSON.parse(more.after).people[0].evidence).toEqual([
      {
        source: "source:article",
        spans: [
          { start: 2, end: 13 },
          { start: 57, end: 60 },
        ],
        fields: ["/name"],
        basis: "stated",
      },
    ]);
    const inferred = await cite(after, { text: ["she"], record: "person:ada", basis: "inferred", note: "Why not." });
    expect(JSON.parse(inferred.after).people[0].evidence[1]).toEqual({
      source: "source:article",
      spans: [{ start: 57, end: 60 }],
      basis: "inferred",
      note: "Why not.",
    });
  });

  it("without a record is only told", async () => {
    const { code, stdout, stderr, after, before } = await cite(report(), {
      text: ["peace", "Zebra"],
      dryRun: true,
    });
    expect(JSON.parse(stdout)).toEqual([
      {
        text: "peace",
        source: "source:article",
        spans: [
          { start: 35, end: 40 },
          { start: 67, end: 72 },
        ],
      },
      { text: "Zebra", source: "source:article", spans: [] },
    ]);
    expect(stderr).toContain("text 1: source:article 35-40 (line 3, column 1)\n");
    expect(stderr).toContain("text 2: not in source:article.\n");
    expect([code, after]).toEqual([1, before]);
  });
});

describe("the file", () => {
  it("keeps its form and its byte order mark", async () => {
    // The mark within the note is none, and stays.
    const text = `\uFEFF{"type":"report","version":"1","id":"urn:x:1","title":"T","language":"en",\r\n\t"sources" : [ {"type":"source","id":"source:article","kind":"news-article","note":"a\uFEFF"} ]}`;
    const { code, after } = await cite(text);
    expect(code).toBe(0);
    const { sha256, length } = digest(TEXT);
    expect(after).toBe(text.replace('"note"', `"textDigest":{"sha256":"${sha256}","length":${length}},"note"`));
  });

  it("is left as it is by --dry-run and by --output", async () => {
    const document = story(says([quote(HOPE)]));
    const dry = await cite(document, { dryRun: true });
    expect(dry.stderr).toContain("report.json: 1 span, 1 digest would be written (--dry-run).\n");
    expect(dry.after).toBe(dry.before);
    const out = await cite(document, { output: "-" });
    expect(out.after).toBe(out.before);
    expect(JSON.parse(out.stdout).statements[0].evidence).toEqual([quoted(22, 48)]);
  });

  it("is left as it is where it has errors, which are told", async () => {
    const bad = await cite('{"type": "report", }');
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain(" error invalid-json ");
    expect(bad.stderr).toContain("nothing was written. Correct the report first");
    const wrong = await cite(story(says([quote(HOPE)], { speakers: ["person:bob"] })));
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(" error dangling-reference ");
    expect(wrong.stderr).toContain("nothing was written, because with the changes the report has these errors.\n");
    expect(wrong.after).toBe(wrong.before);
  });
});

describe("bad usage", () => {
  it.each<[CiteCommandOptions, string]>([
    [{ sourceText: [] }, "There is no text to search: give one with --source-text"],
    [
      { sourceText: ["article.txt"] },
      '--source-text takes an id and a file, as in source:article=article.txt, not "article.txt".',
    ],
    [{ sourceText: ["source:article=/nonexistent"] }, "/nonexistent: There is no such file."],
    [{ occurrence: 2 }, "--occurrence needs --record"],
    [{ field: ["/name"] }, "--field needs --record"],
    [{ basis: "stated", record: "person:ada" }, "--basis and --note go with --text"],
    [{ text: [" "] }, "--text is empty."],
    [{ text: ["x"], output: "-" }, "--text without --record prints spans on standard output"],
    [{ record: "person:adaa" }, "--record person:adaa: the report has no record of this id. Did you mean person:ada?"],
    [{ record: "person:ada", text: ["x"], field: ["/nam"] }, "--field /nam: person:ada has no such field."],
    [{ record: "person:ada", field: ["/name"] }, "--field /name: without --text it chooses quotations"],
  ])("%j", async (options, message) => {
    await expect(cite(story(says([quote("x")])), options)).rejects.toThrow(message);
  });

  it("a source that the report does not have, and a text that is none", async () => {
    const document = story(says([quote("x")]));
    await expect(cite(document, {}, { articel: "x" })).rejects.toThrow(
      "--source-text source:articel: the report has no source of this id. Did you mean source:article?",
    );
    await expect(cite(document, {}, { article: "" })).rejects.toThrow("the text is empty.");
  });
});

const articleFile = othersData("article/2024-08-19-baku-talks.txt");

describe.skipIf(articleFile.isMissing)(`the worked example${articleFile.note}`, () => {
  it("gets the very spans back that were taken from it", async () => {
    const example = readFileSync(new URL("../../examples/baku-talks/report.json", import.meta.url), "utf8");
    const bare: Report = JSON.parse(example);
    for (const record of bare.sources) delete record.textDigest;
    let taken = 0;
    for (const { evidence = [] } of bare.statements ?? []) {
      for (const entry of evidence) {
        if (entry.fields?.join() !== "/quotes/0/text") continue;
        delete entry.spans;
        taken++;
      }
    }
    expect(taken).toBe(3);
    const { code, after } = await cite(
      `${JSON.stringify(bare, null, 2)}\n`,
      {},
      {
        article: readFileSync(articleFile.path, "utf8"),
      },
    );
    expect(code).toBe(0);
    expect(after).toBe(example);
  });
});
