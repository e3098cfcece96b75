import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { targetNames } from "../../src/convert/target-names.js";
import { communique, folder, root } from "./cli.js";

const BAKU = join(root, "examples/baku-talks/report.json");
const CONVERTED = join(root, "examples/baku-talks/converted");
const TIMESTAMP = ["--timestamp", "2024-08-20T00:00:00Z"];

const FILES = {
  "schema-org": "schema-org.jsonld",
  ninjs: "ninjs.json",
  icalendar: "calendar.ics",
  geojson: "places.geojson",
  cameo: "cameo.json",
  plover: "plover.json",
} as const;

const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("communique convert", () => {
  it.each(Object.entries(FILES))("to %s prints the committed conversion of the worked example", async (to, file) => {
    const stamp = to === "icalendar" || to === "ninjs" ? TIMESTAMP : [];
    const { stdout, stderr, code } = await communique(["convert", BAKU, "--to", to, ...stamp]);
    expect(stdout).toBe(read(CONVERTED, file));
    expect(stderr).toMatch(/^\d+ losses:\n {2}/);
    expect(code).toBe(0);
  });

  it("to csv writes a folder of tables", async () => {
    const out = folder();
    const { stdout, code } = await communique(["convert", BAKU, "--to", "csv", "--out", join(out, "a/b")]);
    expect([stdout, code]).toEqual(["", 0]);
    const names = readdirSync(join(CONVERTED, "csv")).sort();
    expect(readdirSync(join(out, "a/b")).sort()).toEqual(names);
    for (const name of names) expect(read(out, "a/b", name), name).toBe(read(CONVERTED, "csv", name));
  });

  it("covers every target with these", () => {
    expect([...Object.keys(FILES), "csv"].sort()).toEqual([...targetNames].sort());
  });

  it("reads standard input, writes to a file, and the losses to another", async () => {
    const out = folder();
    const args = [
      "convert",
      "-",
      "--to",
      "geojson",
      "--out",
      join(out, "places.json"),
      "--losses",
      join(out, "losses.json"),
    ];
    const { stdout, stderr, code } = await communique(args, { stdin: read(BAKU) });
    expect([stdout, code]).toEqual(["", 0]);
    expect(read(out, "places.json")).toBe(read(CONVERTED, "places.geojson"));
    const losses = JSON.parse(read(out, "losses.json"));
    expect(losses).toContainEqual({ path: "/places/0", reason: "It has no coordinates." });
    expect(stderr).toContain(`${losses.length} losses:\n`);
    expect(stderr).toContain("  It has no coordinates. (/places/0 and 4 other places)\n");
  });

  it("does not count the schema for editors as a loss that fails", async () => {
    const report = {
      ...JSON.parse(readFileSync(join(root, "examples/records/report.minimal.json"), "utf8")),
      $schema: "x",
    };
    const { code, stderr } = await communique(["convert", "-", "--to", "csv", "--out", "tables", "--fail-on-loss"], {
      cwd: folder({}),
      stdin: JSON.stringify(report),
    });
    expect(stderr).toContain("/$schema");
    expect(code).toBe(0);
  });

  it("fails on a loss where that is asked for, and writes all the same", async () => {
    const args = ["convert", BAKU, "--to", "plover", "--fail-on-loss"];
    const { stdout, code } = await communique(args);
    expect([stdout, code]).toEqual([read(CONVERTED, "plover.json"), 1]);
  });

  it.each([
    ["icalendar", "event", undefined],
    ["geojson", "feature", { type: "FeatureCollection", features: [] }],
    ["cameo", "row", []],
    ["plover", "row", []],
  ])("to %s says where nothing comes out, and writes no calendar without events", async (to, item, document) => {
    const stdin = read(root, "examples/records/report.minimal.json");
    const cwd = folder({ out: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" });
    const args = ["convert", "-", "--to", to, "--out", "out"];
    const { stderr, code } = await communique(args, { cwd, stdin });
    expect(code).toBe(0);
    expect(stderr).toContain(
      `There is no ${item} in the result${document === undefined ? ", so nothing was written" : ""}.\n`,
    );
    if (document === undefined) expect(existsSync(join(cwd, "out"))).toBe(false);
    else expect(JSON.parse(read(cwd, "out"))).toMatchObject(document);
    expect((await communique([...args, "--fail-on-empty"], { cwd, stdin })).code).toBe(1);
    expect((await communique(["convert", "-", "--to", to], { stdin })).stdout === "").toBe(document === undefined);
  });

  it("says where a file stands in the place of a folder", async () => {
    const cwd = folder({ taken: "" });
    for (const out of ["taken", "taken/tables"]) {
      const { stderr, code } = await communique(["convert", BAKU, "--to", "csv", "--out", out], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${out} cannot be a folder`);
      expect(stderr).not.toMatch(/EEXIST|ENOTDIR/);
    }
  });

  it("leaves what is no calendar where there is none to write", async () => {
    const stdin = read(root, "examples/records/report.minimal.json");
    const cwd = folder({ "notes.txt": "Notes" });
    const args = ["convert", "-", "--to", "icalendar", "--out", "notes.txt"];
    const { stderr, code } = await communique(args, { cwd, stdin });
    expect(code).toBe(0);
    expect(stderr).toContain("notes.txt was left as it is");
    expect(read(cwd, "notes.txt")).toBe("Notes");
  });

  it.each([
    ["--to", "icalendar", "--out", "me.json"],
    ["--to", "geojson", "--out", "./me.json"],
    ["--to", "geojson", "--losses", "me.json"],
    ["--to", "geojson", "--out", "o", "--losses", "./o"],
    ["--to", "csv", "--out", ".", "--losses", "sources.csv"],
  ])("writes nothing over what it reads, nor two outputs into one: %s %s %s %s", async (...options) => {
    const report = read(root, "examples/records/report.minimal.json");
    const cwd = folder({ "me.json": report });
    expect((await communique(["convert", "me.json", ...options], { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(["me.json"]);
    expect(read(cwd, "me.json")).toBe(report);
  });

  it("does not fail on what is not empty", async () => {
    const run = await communique(["convert", BAKU, "--to", "icalendar", ...TIMESTAMP, "--fail-on-empty"]);
    expect([run.code, run.stdout]).toEqual([0, read(CONVERTED, "calendar.ics")]);
    expect(run.stderr).not.toContain("in the result");
  });

  it("to csv removes tables of its own that are no longer there, and no other file", async () => {
    const topics = JSON.parse(read(root, "examples/records/report.minimal.json"));
    topics.topics = [{ type: "topic", id: "topic:bridge", name: "Sample bridge" }];
    topics.acts = [
      { type: "act", id: "act:one", title: "One", kind: "decide", status: "done", topics: ["topic:bridge"] },
    ];
    const { topics: _, acts: __, ...fewer } = topics;
    const others = { "t/notes.csv": "mine", "t/people.csv": "id,name\r\nmine,1\r\n", "t/report-topics.csv": "x" };
    const cwd = folder(others);
    const args = ["convert", "-", "--to", "csv", "--out", "t"];
    await communique([...args, "--bom"], { cwd, stdin: JSON.stringify(topics) });
    expect(readdirSync(join(cwd, "t"))).toEqual(expect.arrayContaining(["topics.csv", "acts.csv", "acts-topics.csv"]));
    const { stderr, code } = await communique(args, { cwd, stdin: JSON.stringify(fewer) });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "t")).sort()).toEqual(
      ["notes.csv", "people.csv", "report-topics.csv", "report.csv", "sources.csv"].sort(),
    );
    for (const [name, text] of Object.entries(others)) expect(read(cwd, name)).toBe(text);
    expect(stderr).toContain("people.csv is not of this report, and was left as it is: its columns are others.");
  });

  it("to csv begins each table with a byte order mark where that is asked for", async () => {
    const cwd = folder();
    await communique(["convert", BAKU, "--to", "csv", "--out", "t", "--bom"], { cwd });
    for (const name of readdirSync(join(CONVERTED, "csv"))) {
      expect(read(cwd, "t", name), name).toBe(`\uFEFF${read(CONVERTED, "csv", name)}`);
    }
    const { stderr, code } = await communique(["convert", BAKU, "--to", "geojson", "--bom"]);
    expect([code, stderr]).toEqual([2, "error: --bom says nothing to geojson: it is for csv.\n"]);
  });

  it("passes the options on", async () => {
    const story = await communique(["convert", BAKU, "--to", "cameo", "--granularity", "story"]);
    const pairs = await communique(["convert", BAKU, "--to", "cameo", "--granularity", "actor-pair"]);
    expect(JSON.parse(story.stdout).length).toBeLessThan(JSON.parse(pairs.stdout).length);
  });

  it("does not convert a report with errors, and tells them", async () => {
    const broken = read(BAKU).replace('"status": "held"', '"status": "hold"');
    const cwd = folder({ "broken.json": broken });
    const { stdout, stderr, code } = await communique(["convert", "broken.json", "--to", "geojson"], { cwd });
    expect([stdout, code]).toEqual(["", 1]);
    expect(stderr).toMatch(/^broken\.json:\d+:\d+ error unknown-word "status" is "hold"/);
    expect(stderr).toContain("broken.json has errors, so nothing was made of it.");
  });

  it("goes by the rules of the project", async () => {
    const dangling = read(BAKU).replace('"place": "place:zagulba-residence"', '"place": "place:nowhere"');
    const settings = JSON.stringify({ rules: { "dangling-reference": "off" } });
    const cwd = folder({ "report.json": dangling, "communique.config.json": settings });
    const strict = await communique(["convert", "report.json", "--to", "geojson", "--no-config"], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain("dangling-reference");
    const lenient = await communique(["convert", "report.json", "--to", "geojson"], { cwd });
    expect(lenient.code).toBe(0);
  });

  it.each([
    ["no target", ["convert", BAKU], "required option '--to <name>' not specified"],
    ["a target that there is not", ["convert", BAKU, "--to", "docx"], "argument 'docx' is invalid"],
    [
      "csv without a folder",
      ["convert", BAKU, "--to", "csv"],
      "csv is several files: name a folder for them with --out.",
    ],
    [
      "an option of another target",
      ["convert", BAKU, "--to", "csv", "--out", "x", "--dialect", "gdelt"],
      "--dialect says nothing to csv: it is for cameo.",
    ],
    ["no time of making", ["convert", BAKU, "--to", "icalendar"], "this format needs an exact time"],
    [
      "a time that is none",
      ["convert", BAKU, "--to", "ninjs", "--timestamp", "today"],
      'timestamp is "today": use an instant with its offset',
    ],
    [
      "a file that there is not",
      ["convert", "nothing.json", "--to", "csv", "--out", "x"],
      "nothing.json: There is no such file.",
    ],
    [
      "an output that cannot be",
      ["convert", BAKU, "--to", "geojson", "--out", "/dev/null/x"],
      "/dev/null/x could not be written",
    ],
  ])("tells in a line: %s", async (_, args, message) => {
    const cwd = folder();
    const { stdout, stderr, code } = await communique(args, { cwd });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("lets no text act on the terminal", async () => {
    const cwd = folder();
    const text = read(BAKU).replace('"title": "Talks between', '"title": "\\u202eTalks between');
    const { stdout, stderr } = await communique(["convert", "-", "--to", "schema-org", "--losses", "l.json"], {
      cwd,
      stdin: text,
    });
    expect(stderr).not.toContain("\u202e");
    expect(stdout).toContain("Talks between");
    expect(existsSync(join(cwd, "l.json"))).toBe(true);
  });
});
