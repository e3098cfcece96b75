import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
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

const TABLE = [
  row({ 0: "1" }),
  row({ 0: "2", 26: "170", 27: "170", 28: "17" }),
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

  it("of rubbish for a table of GDELT fails", async () => {
    const { stdout, stderr, code } = await communique(["import", "-", "--from", "gdelt"], {
      stdin: "no table\nat all\n",
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^-:1 .*\n-:2 .*\n0 rows imported.* 2 invalid\.\n$/s);
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
    expect(losses.map(({ line }) => line)).toEqual([2, 3]);
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
