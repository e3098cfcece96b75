import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { command, communique, folder, root } from "../cli/cli.js";

const MINIMAL = readFileSync(join(root, "examples/minimal/report.json"), "utf8");

/** What terminals, build servers, XML, HTML, Markdown and spreadsheets obey. */
const HOSTILE = [
  "\u001b[2J\u001b]8;;https://example.org\u0007click\u001b]8;;\u0007",
  "\u009b31m\u0085",
  "\u202e\u2066\u200f",
  "%0A::error::x",
  "\n::add-mask::x\n::stop-commands::x",
  "##vso[task.complete]##[group]",
  "]]></failure><x/>&amp;<!--",
  "<script>alert(1)</script>![x](https://example.org/x)|`",
  "=1+1", // Only data in a finding; a formula in a spreadsheet.
].join(" ");

// biome-ignore lint/suspicious/noControlCharactersInRegex: that none of them comes out is the point.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const hostile = JSON.stringify({
  type: "report",
  version: HOSTILE,
  [HOSTILE]: HOSTILE,
  id: HOSTILE,
  title: HOSTILE,
  sources: [{ type: "source", id: `source:${HOSTILE}`, kind: HOSTILE }],
});

describe("a document full of what others obey", () => {
  const name = "a%0A::error::b]]>.json";

  it.each(["pretty", "json", "ndjson", "github", "sarif", "junit", "markdown"])(
    "harms nobody as %s",
    async (format) => {
      const cwd = folder({ [name]: hostile });
      for (const env of [{}, { FORCE_COLOR: "1" }] as Record<string, string>[]) {
        const { stdout, stderr, code } = await communique(["check", name, "--format", format], { cwd, env });
        expect(code).toBe(1);
        // Colours of our own are no text of the document.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away.
        const plain = (stdout + stderr).replace(/\u001b\[[0-9;]*m/g, "");
        expect(plain).not.toMatch(OBEYED);
        const commands = plain.split("\n").filter((line) => /^\s*::/.test(line));
        if (format !== "github") expect(commands).toEqual([]);
        for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) /);
        expect(plain).not.toMatch(/##(?:vso)?\[/);
        if (format === "junit") expect(XMLValidator.validate(stdout)).toBe(true);
        if (format === "json" || format === "sarif") expect(() => JSON.parse(stdout)).not.toThrow();
      }
    },
  );

  it("is told by its real name in XML", async () => {
    const cwd = folder({ [name]: hostile });
    const { stdout } = await communique(["check", name, "--format", "junit"], { cwd });
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(stdout);
    expect(JSON.stringify(testsuites)).toContain(name);
  });

  it("is no formula in a spreadsheet, and no line of its own in a calendar", async () => {
    const report = JSON.parse(MINIMAL);
    const formula = '=HYPERLINK("https://example.org")\nEND:VCALENDAR';
    report.meetings[0].title = formula;
    report.updatedAt = "2025-02-13T08:00:00Z";
    const cwd = folder({ "report.json": JSON.stringify(report) });
    expect((await communique(["convert", "report.json", "--to", "csv", "--out", "t"], { cwd })).code).toBe(0);
    const [row] = parseCsv(readFileSync(join(cwd, "t/meetings.csv")), { columns: true }) as Record<string, string>[];
    expect(row?.title).toBe(`'${formula}`);
    const { stdout } = await communique(["convert", "report.json", "--to", "icalendar"], { cwd });
    expect(stdout.split("\r\n").filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  });
});

describe("paths", () => {
  it("of input may lead anywhere the user names, through links too, and a loop of links ends", async () => {
    const cwd = folder({ "a/report.json": MINIMAL, "b/keep": "" });
    symlinkSync("..", join(cwd, "a/up"));
    symlinkSync(join(cwd, "a/report.json"), join(cwd, "b/link.json"));
    expect((await communique(["check", `../${basename(cwd)}/a/report.json`], { cwd })).code).toBe(0);
    expect((await communique(["check", "b"], { cwd })).stdout).toContain("b/link.json");
    const globbed = await communique(["check", "a/**/*.json"], { cwd });
    expect(globbed.code).toBe(0);
    expect(globbed.stdout).toContain("✓ a/report.json");
    expect(globbed.stdout.match(/✓/g)?.length).toBeLessThan(10);
  });

  it.each([
    ["a device", "/dev/null", 2],
    ["a folder without documents", ".", 2],
    ["a link to nothing", "nowhere.json", 2],
  ])("to %s are told in a line", async (_, path, expected) => {
    const cwd = folder({ keep: "" });
    symlinkSync("missing", join(cwd, "nowhere.json"));
    const { code, stderr } = await communique(["check", path], { cwd });
    expect(code).toBe(expected);
    expect(stderr).toMatch(/error: /);
  });

  it("to a pipe are read as what comes out of it", async () => {
    const cwd = folder({ "report.json": MINIMAL });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const feeding = spawnSync("bash", ["-c", `cat report.json > pipe & ${process.execPath} ${command} check pipe`], {
      cwd,
    });
    expect([feeding.status, String(feeding.stdout)]).toEqual([0, expect.stringContaining("0 errors")]);
  });

  it("of output are written where the user says, and nowhere else", async () => {
    const cwd = folder({ "in/report.json": MINIMAL, "in/broken.json": "{" });
    const sub = join(cwd, "in");
    const { code } = await communique(
      ["check", "broken.json", "--format", "json", "--output", "../out/findings.json"],
      { cwd: sub },
    );
    expect(code).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(["in", "out"]);
    expect(readdirSync(join(cwd, "out"))).toEqual(["findings.json"]);
    // No id or title of a document names a file.
    const report = JSON.parse(MINIMAL);
    report.id = "https://example.org/../../../etc/passwd";
    writeFileSync(join(sub, "report.json"), JSON.stringify(report));
    expect((await communique(["convert", "report.json", "--to", "csv", "--out", "tables"], { cwd: sub })).code).toBe(0);
    expect(readdirSync(sub).sort()).toEqual(["broken.json", "report.json", "tables"]);
    for (const name of readdirSync(join(sub, "tables"))) expect(name).toMatch(/^[a-z-]+\.csv$/);
  });

  it("that are links already are kept as they are by init", async () => {
    const cwd = folder({ "elsewhere/mine.json": "mine" });
    mkdirSync(join(cwd, "project/reports/minimal"), { recursive: true });
    symlinkSync(join(cwd, "elsewhere/mine.json"), join(cwd, "project/reports/minimal/report.json"));
    const { code, stdout } = await communique(["init", "project"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kept {4}project\/reports\/minimal\/report\.json$/m);
    expect(readFileSync(join(cwd, "elsewhere/mine.json"), "utf8")).toBe("mine");
    expect(lstatSync(join(cwd, "project/reports/minimal/report.json")).isSymbolicLink()).toBe(true);
    expect(existsSync(join(cwd, "project/reports/baku-talks/converted"))).toBe(false);
  });
});
