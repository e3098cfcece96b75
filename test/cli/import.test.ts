import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BUNDLE } from "../convert/popolo/documents.js";
import { communique, folder, root } from "./cli.js";

const CONVERTED = join(root, "examples/baku-talks/converted");
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

/** A row of the event table: the columns by their position. */
function row(columns: Readonly<Record<number, string>>): string {
  const sound = {
    0: "1",
    1: "20310512",
    5: "AZE",
    7: "AZE",
    15: "RUS",
    17: "RUS",
    25: "1",
    26: "046",
    27: "046",
    28: "04",
    29: "1",
  };
  const cells: Record<number, string> = { ...sound, 59: "20310512120000", 60: "https://example.org/a", ...columns };
  return Array.from({ length: 61 }, (_, i) => cells[i] ?? "").join("\t");
}

const OUT = '{\n  "type": "report",\n  "version": "1"\n}\n';
const LOSSES = '[\n  {\n    "path": "/a",\n    "reason": "x"\n  }\n]\n';

const TABLE = [
  row({ 0: "1" }),
  row({ 0: "2", 5: "", 7: "", 26: "010", 27: "010", 28: "01" }),
  "too\tfew\tcolumns",
  row({ 0: "4", 26: "057", 27: "057", 28: "05" }),
].join("\n");

describe("communique import", () => {
  it("reads the JSON-LD of a page, and says of one without it what it has", async () => {
    const article = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks"}';
    const cwd = folder({
      "page.html": `<!doctype html><script type="application/ld+json">${article}</script>`,
      "none.html": '<!doctype html><p itemscope itemtype="https://schema.org/Event">Talks</p>',
    });
    const options = ["--from", "schema-org", "--id", "urn:example:page"];
    const { stdout, stderr, code } = await communique(["import", "page.html", ...options], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: "Talks" });
    expect(stderr).toContain("Nothing is lost.");
    const none = await communique(["import", "none.html", ...options], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain("microdata of the types Event");
  });

  it.each([
    ["schema-org", "schema-org.jsonld"],
    ["ninjs", "ninjs.json"],
  ])("--from %s makes a report that passes the check", async (from, file) => {
    const cwd = folder();
    const losses = join(cwd, "losses.json");
    const { stdout, stderr, code } = await communique([
      "import",
      join(CONVERTED, file),
      "--from",
      from,
      "--losses",
      losses,
    ]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.meetings.map(({ title }: { title: string }) => title)).toContain(
      "Talks between Vladimir Putin and Ilham Aliyev",
    );
    expect(stderr).toContain(`${JSON.parse(read(losses)).length} losses:\n`);
    const checked = await communique(["check", "-", "--as", "report", "--quiet"], { stdin: stdout });
    expect(checked.code).toBe(0);
  });

  it.each<[string, unknown]>([
    [
      "schema-org",
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Talks on trade",
        datePublished: "2031-05-12T10:00:00Z",
        url: "https://news.example/talks",
        author: [{ "@type": "Person", name: "Ada Example" }],
        about: { "@type": "Event", name: "Trade talks", startDate: "2031-05-12", location: "Sampleville" },
      },
    ],
    [
      "ninjs",
      {
        uri: "https://news.example/items/1",
        type: "text",
        headline: "Talks on trade",
        versioncreated: "2031-05-12T10:00:00Z",
        person: [{ name: "Ada Example" }],
        subject: [{ name: "Trade", code: "04000000" }],
      },
    ],
    ["popolo", BUNDLE],
  ])("knows %s by its content, and makes a report in which nothing is found", async (from, document) => {
    const cwd = folder({ "document.json": JSON.stringify(document) });
    const args = ["import", "document.json", "--id", "https://example.org/reports/a", "--language", "en", "--out"];
    const seen = await communique([...args, "seen.json"], { cwd });
    const said = await communique([...args, "said.json", "--from", from], { cwd });
    expect([seen.code, said.code], seen.stderr).toEqual([0, 0]);
    expect(read(cwd, "seen.json")).toBe(read(cwd, "said.json"));
    const checked = await communique(["check", "seen.json", "--format", "json"], { cwd });
    expect(JSON.parse(checked.stdout).files).toMatchObject([{ ok: true, findings: [] }]);
  });

  it("knows a table of GDELT by its content, also from standard input and compressed", async () => {
    const cwd = folder({ table: TABLE, packed: gzipSync(TABLE) });
    const plain = await communique(["import", "table"], { cwd });
    expect(plain.code).toBe(0);
    expect(plain.stdout.split("\n").length).toBeGreaterThan(5);
    for (const stdin of [TABLE, gzipSync(TABLE)]) {
      expect((await communique(["import", "-"], { stdin })).stdout).toBe(plain.stdout);
    }
  });

  it("reads a document that is compressed, whatever its name", async () => {
    const document = gzipSync(JSON.stringify(BUNDLE));
    const cwd = folder({ "list.json": document });
    const args = ["--id", "https://example.org/names"];
    const { stdout, code } = await communique(["import", "list.json", ...args], { cwd });
    expect([code, JSON.parse(stdout).title]).toEqual([0, "Assembly of Examplia"]);
    expect((await communique(["import", "-", ...args], { stdin: document })).stdout).toBe(stdout);
  });

  it.each([
    ["cut off", gzipSync(JSON.stringify(BUNDLE)).subarray(0, 200), "x: It is no sound gzip file"],
    ["of more than a document may have", gzipSync(`[${" ".repeat(40_000_000)}`), "x:1:1 error too-large"],
  ])("tells of a compressed document %s, with --from and without", async (_, content, message) => {
    for (const from of [[], ["--from", "popolo"]]) {
      const { stderr, code } = await communique(["import", "x", ...from], { cwd: folder({ x: content }) });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
  });

  it.each<[string, string, RegExp]>([
    ["XML", "<newsItem/>", /^error: x: It is NewsML-G2 \(XML\)\. XML is not read\./],
    [
      "a report",
      JSON.stringify({ type: "report", version: "1" }),
      /^error: x: It is a report of communique already\. .*check/,
    ],
    ["other JSON", '{"a": 1}', /^error: x: It is JSON in none of the formats .*"a"\.\nWhat is read: /],
    ["nothing", "", /^error: x: It is empty\./],
  ])("says what it is that cannot be imported: %s", async (_, content, message) => {
    const cwd = folder({ x: content });
    const { stdout, stderr, code } = await communique(["import", "x"], { cwd });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toMatch(message);
  });

  it.each<[string, string, string, string]>([
    ["ninjs", "popolo", JSON.stringify(BUNDLE), "It looks like people and organizations of Popolo: --from popolo."],
    ["popolo", "XML", "<rss/>", "It looks like this is an RSS feed (XML)."],
    ["popolo", "JSON that is broken", '{"persons": [,]}', "x:1:14 error invalid-json"],
  ])("says what it looks like, where --from %s is wrong: %s", async (from, _, content, message) => {
    const cwd = folder({ x: content });
    const { stderr, code } = await communique(["import", "x", "--from", from], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("leaves nothing of an earlier run where it fails, and never removes what it reads", async () => {
    const files = { "x.json": '{"a": 1}', "out.json": OUT, "losses.json": LOSSES };
    const cwd = folder(files);
    const outputs = ["--out", "out.json", "--losses", "losses.json"];
    for (const missing of ["nothing.json", "out.json"]) {
      expect((await communique(["import", missing, ...outputs], { cwd })).code).toBe(2);
      expect([read(cwd, "out.json"), read(cwd, "losses.json")]).toEqual([OUT, LOSSES]);
    }
    expect((await communique(["import", "x.json", ...outputs], { cwd })).code).toBe(2);
    expect([existsSync(join(cwd, "out.json")), existsSync(join(cwd, "losses.json"))]).toEqual([false, false]);
    expect(read(cwd, "x.json")).toBe(files["x.json"]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["what is no earlier output", { "x.json": '{"a": 1}', "out.json": LOSSES, "losses.json": OUT }, []],
    ["texts and lists", { "x.json": '{"a": 1}', "out.json": '{"persons": []}', "losses.json": "Notes" }, []],
    [
      "everything where an id is missing",
      { "x.json": JSON.stringify(BUNDLE), "out.json": OUT, "losses.json": LOSSES },
      [],
    ],
    [
      "everything where the options are wrong",
      { "x.json": JSON.stringify(BUNDLE), "out.json": OUT, "losses.json": LOSSES },
      ["--id", "https://example.org/r", "--language", "no language"],
    ],
  ])("leaves %s", async (_, files, more) => {
    const cwd = folder(files);
    const args = ["import", "x.json", "--out", "out.json", "--losses", "losses.json", ...more];
    expect((await communique(args, { cwd })).code).toBe(2);
    for (const [name, content] of Object.entries(files)) expect(read(cwd, name), name).toBe(content);
  });

  it("writes no two outputs into one file, but to a device", async () => {
    const cwd = folder({ "x.json": JSON.stringify(BUNDLE) });
    const args = (file: string) => [
      "import",
      "x.json",
      "--id",
      "https://example.org/r",
      "--out",
      file,
      "--losses",
      file,
    ];
    expect((await communique(args("o"), { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, "o"))).toBe(false);
    if (existsSync("/dev/null")) expect((await communique(args("/dev/null"), { cwd })).code).toBe(0);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["that is broken", '{"@type": "Event",\n "name": }', "x:2:10 error invalid-json"],
    ["in Latin-1", Buffer.from('{"@type": "Event",\n "name": "Tr\u00e8ves"}', "latin1"), "x:2:13 error invalid-utf-8"],
    ["that is too deep", "[".repeat(200) + "]".repeat(200), "x:1:65 error too-deep"],
  ])("tells the place in JSON %s, with --from and without", async (_, content, place) => {
    for (const from of [[], ["--from", "ninjs"], ["--from", "schema-org"]]) {
      const { stdout, stderr, code } = await communique(["import", "x", ...from], { cwd: folder({ x: content }) });
      expect([stdout, code]).toEqual(["", 2]);
      expect(stderr).toContain(place);
      expect(stderr).not.toContain("sound JSON");
    }
  });

  it("takes one file", async () => {
    const { stderr, code } = await communique(["import", "a.json", "b.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("too many arguments for 'import'");
  });

  it("--from gdelt writes records, a line each, what is common once, and goes on where a row is bad", async () => {
    const cwd = folder({ "table.CSV": TABLE });
    const args = ["import", "table.CSV", "--from", "gdelt", "--out", "out.ndjson", "--losses", "losses.ndjson"];
    const { stderr, code } = await communique(args, { cwd });
    expect(code).toBe(0);
    const records = read(cwd, "out.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ids = records.filter(({ type }) => type === "state").map(({ id }) => id);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(2);
    expect(records.filter(({ type }) => type === "meeting" || type === "agreement").map(({ type }) => type)).toEqual([
      "meeting",
      "agreement",
    ]);
    expect(stderr).toMatch(/^table\.CSV:3 .*61/m);
    expect(stderr).toContain("2 rows imported, 0 of them not as they stand; 1 skipped, ");
    expect(stderr).toContain("1 invalid.");
    const losses = read(cwd, "losses.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(losses.map(({ line }) => line)).toEqual([2, 3, undefined]);
    const checked = await communique(["check", "out.ndjson"], { cwd });
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining("0 errors")]);
  });

  it("reads a compressed table, and fails on a bad row where that is asked for", async () => {
    const cwd = folder({ "table.CSV.gz": gzipSync(TABLE) });
    const { stdout, code } = await communique(["import", "table.CSV.gz", "--from", "gdelt", "--fail-on-loss"], { cwd });
    expect(code).toBe(1);
    expect(stdout.trim().split("\n").length).toBeGreaterThan(5);
  });

  it("makes a report of a table that gets an id", async () => {
    const id = "https://example.org/reports/table";
    const { stdout, code } = await communique(["import", "-", "--from", "gdelt", "--id", id, "--limit", "1"], {
      stdin: TABLE,
    });
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect([report.id, report.meetings.length, report.agreements]).toEqual([id, 1, undefined]);
  });

  it.each([
    ["no JSON", ["import", "x.json", "--from", "ninjs"], "x.json is not JSON that can be imported."],
    ["a document in another form", ["import", "list.json", "--from", "schema-org"], "list.json: "],
    ["a file that there is not", ["import", "nothing", "--from", "gdelt"], "nothing: There is no such file."],
    [
      "a limit without a report",
      ["import", "x", "--from", "gdelt", "--limit", "3"],
      "--limit is for a report of a GDELT table",
    ],
    [
      "a language for gdelt",
      ["import", "x", "--from", "gdelt", "--language", "en"],
      "--language says nothing to gdelt",
    ],
    ["an id that is none", ["import", "list.json", "--from", "gdelt", "--id", "no uri"], 'The id is "no uri"'],
  ])("tells in a line: %s", async (_, args, message) => {
    const cwd = folder({ "x.json": "{", "list.json": "[1, 2]" });
    const { stdout, stderr, code } = await communique(args, { cwd });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
  });
});
