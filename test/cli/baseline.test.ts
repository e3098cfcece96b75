import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { communique, folder, type Run } from "./cli.js";

// Every finding here is one of the shape, which no rule can add to.
const GOOD = '{"type":"person","id":"person:ada","name":"Ada Example"}';
const nameless = (slug: string) => `{"type":"person","id":"person:${slug}"}`;
const report = (...people: string[]) =>
  `{"type":"report","version":"1","id":"https://example.org/1","title":"T","language":"en",` +
  `"sources":[{"type":"source","id":"source:a","kind":"news-article"}],"people":[\n${people.join(",\n")}\n]}\n`;

const BASELINE = ["--baseline", "known.json"];

/** A folder, and the check in it. */
function project(files: Record<string, string>) {
  const cwd = folder(files);
  return {
    at: (name: string) => join(cwd, name),
    write: (name: string, text: string) => writeFileSync(join(cwd, name), text),
    entries: () => JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")).files,
    check: (...args: string[]) => communique(["check", ...BASELINE, ...args], { cwd }),
    accept: (...args: string[]) => communique(["check", ...BASELINE, "--update-baseline", ...args], { cwd }),
  };
}

/** The records that findings are told of, in order. */
const told = ({ stdout }: Run) =>
  [...stdout.matchAll(/^(\S+:\d+):\d+ (?:error|warning) ([a-z-]+)/gm)].map(([, at, code]) => `${at} ${code}`);

describe("a baseline", () => {
  it("is written, and then its findings are accepted and counted", async () => {
    const { check, accept, entries } = project({ "a.json": nameless("ada"), "b.json": GOOD });
    expect(await accept("a.json", "b.json")).toEqual({
      stdout:
        "✓ a.json: 1 document, no new findings, 1 finding accepted by the baseline\n" +
        "✓ b.json: a person, no findings\n" +
        "0 errors, 0 warnings, 1 finding accepted by the baseline in 2 files\n",
      stderr: "known.json: 1 finding accepted from now on\n",
      code: 0,
    });
    expect(entries()).toEqual({
      "a.json": [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
          code: "missing-key",
          record: "person:ada",
          path: "/name",
        },
      ],
    });
    const { stdout, stderr, code } = await check("a.json", "b.json");
    expect([stdout.split("\n")[0], stderr, code]).toEqual([
      "✓ a.json: 1 document, no new findings, 1 finding accepted by the baseline",
      "",
      0,
    ]);
  });

  it("leaves what is new, which fails", async () => {
    const { check, accept, write } = project({ "a.json": nameless("ada") });
    await accept("a.json");
    write("a.json", '{"type":"person","id":"person:ada","nickname":"A"}');
    const run = await check("a.json");
    expect([told(run), run.code]).toEqual([["a.json:1 unknown-key"], 1]);
    expect(run.stdout).toContain("1 error, 0 warnings, 1 finding accepted by the baseline in 1 file\n");
  });

  it("knows a finding again on another line, and in a record that has another place", async () => {
    const { check, accept, write } = project({
      "r.json": report(nameless("ada"), nameless("ben"), GOOD.replace("ada", "cy")),
    });
    await accept("r.json");
    write("r.json", report(GOOD.replace("ada", "cy"), nameless("new"), nameless("ben"), `\n\n${nameless("ada")}`));
    const run = await check("r.json");
    expect([told(run), run.code]).toEqual([["r.json:3 missing-key"], 1]);
    expect(run.stdout).toContain("  at /people/1/name\n");
    expect(run.stdout).toContain("1 error, 0 warnings, 2 findings accepted by the baseline in 1 file\n");
  });

  it("tells what is gone, and forgets it when it is written again", async () => {
    const { check, accept, write, entries } = project({ "r.json": report(nameless("ada"), nameless("ben")) });
    await accept("r.json");
    write("r.json", report(nameless("ben")));
    const gone = "known.json: 1 finding no longer there; --update-baseline removes them from it\n";
    const run = await check("r.json");
    expect([run.stderr, run.code]).toEqual([gone, 0]);
    expect((await check("r.json", "--quiet")).stderr).toBe("");
    expect((await accept("r.json")).stderr).toBe("known.json: 1 finding accepted from now on\n");
    expect(entries()["r.json"]).toMatchObject([{ record: "person:ben" }]);
    expect((await check("r.json")).stderr).toBe("");
    write("r.json", report(nameless("ada"), nameless("ben")));
    expect(told(await check("r.json"))).toEqual(["r.json:2 missing-key"]);
  });

  it("keeps the findings of files that are not checked this time, and forgets a file that is mended", async () => {
    const { accept, write, entries } = project({ "a.json": nameless("ada"), "b.json": nameless("ben") });
    await accept("a.json", "b.json");
    write("a.json", GOOD);
    await accept("a.json");
    expect(Object.keys(entries())).toEqual(["b.json"]);
  });

  it("names files from the root of the repository", async () => {
    const { check, accept, entries, at } = project({ ".git/HEAD": "", "sub/a.json": nameless("ada") });
    await accept("sub/a.json");
    expect(Object.keys(entries())).toEqual(["sub/a.json"]);
    const inside = await communique(["check", "a.json", "--baseline", "../known.json"], { cwd: at("sub") });
    expect(inside.code).toBe(0);
    expect((await check(at("sub/a.json"))).code).toBe(0);
  });

  it("accepts warnings too", async () => {
    const chat = '{"type":"meeting","id":"meeting:x","title":"X","kind":"chat","status":"held"}';
    const { check, accept } = project({ "chat.json": chat });
    await accept("chat.json");
    const run = await check("chat.json", "--fail-on", "warning");
    expect([told(run), run.code]).toEqual([[], 0]);
  });

  it("is no document of a directory that it stands in", async () => {
    const { check, accept } = project({ "a.json": GOOD });
    await accept(".");
    expect((await check(".")).stdout).toBe("✓ a.json: a person, no findings\n0 errors, 0 warnings in 1 file\n");
  });
});

describe("the most findings that are shown", () => {
  const slugs = Array.from({ length: 150 }, (_, i) => `p${i}`);

  it("say nothing about how many are accepted", async () => {
    const { check, accept, write } = project({ "r.json": report(...slugs.map(nameless)) });
    expect((await accept("r.json", "--max-findings", "2")).stderr).toBe(
      "known.json: 150 findings accepted from now on\n",
    );
    const run = await check("r.json", "--max-findings", "2");
    expect(run.stdout).toBe(
      "✓ r.json: 1 document, no new findings, 150 findings accepted by the baseline\n" +
        "0 errors, 0 warnings, 150 findings accepted by the baseline in 1 file\n",
    );
    // And what is new is shown wherever it stands, up to the limit.
    write("r.json", report(...slugs.map(nameless), nameless("x"), nameless("y"), nameless("z")));
    const more = await check("r.json", "--max-findings", "2");
    expect(told(more)).toEqual(["r.json:152 missing-key", "r.json:153 missing-key"]);
    expect(more.stdout).toContain("\nr.json: and 1 finding more\n");
    expect(more.code).toBe(1);
  });

  it("are those of each result in NDJSON", async () => {
    const { accept, check, write } = project({ "x.ndjson": "" });
    await accept("x.ndjson");
    const five = '{"type":"person","a":1,"b":1,"c":1}\n';
    write("x.ndjson", five + five);
    const results = (await check("x.ndjson", "--max-findings", "2", "--format", "ndjson")).stdout.trim().split("\n");
    expect(
      results.map((line) => JSON.parse(line)).map(({ line, findings, omitted }) => [line, findings.length, omitted]),
    ).toEqual([
      [1, 2, 3],
      [2, 2, 3],
    ]);
  });
});

describe("the findings of an NDJSON file", () => {
  const lines = (...slugs: string[]) => slugs.map((slug) => `${nameless(slug)}\n`).join("");

  it("are accepted on any line, by any number of threads, and what is new is told with its line", async () => {
    const { accept, check, write } = project({ "x.ndjson": lines("ada", "ben") });
    expect((await accept("x.ndjson")).stdout).toContain(
      "✓ x.ndjson: 2 documents, no new findings, 2 findings accepted",
    );
    write("x.ndjson", `\n${GOOD}\n${lines("ben", "new", "ada")}`);
    for (const workers of ["1", "2"]) {
      const run = await check("x.ndjson", "--workers", workers);
      expect([told(run), run.stderr, run.code]).toEqual([["x.ndjson:4 missing-key"], "", 1]);
    }
  });

  it("are accepted as often as they were there", async () => {
    const { accept, check, write } = project({ "x.ndjson": lines("ada", "ada") });
    await accept("x.ndjson");
    write("x.ndjson", lines("ada", "ada", "ada"));
    expect(told(await check("x.ndjson"))).toEqual(["x.ndjson:3 missing-key"]);
  });

  it("are told of each result", async () => {
    const { accept, check, write } = project({ "x.ndjson": lines("ada") });
    await accept("x.ndjson");
    write("x.ndjson", lines("ada", "ben"));
    const { stdout, code } = await check("x.ndjson", "--format", "ndjson");
    const results = stdout.trim().split("\n");
    expect(results.map((line) => JSON.parse(line))).toMatchObject([
      { line: 1, ok: true, findings: [], accepted: 1 },
      { line: 2, ok: false, findings: [{ code: "missing-key", line: 2, record: "person:ben" }] },
    ]);
    expect(code).toBe(1);
  });
});

describe("a baseline that cannot be used is told in a line, with exit code 2", () => {
  const refused = (message: string) => ({ stdout: "", stderr: `error: ${message}\n`, code: 2 });

  it("where there is none", async () => {
    const { check } = project({ "a.json": GOOD });
    expect(await check("a.json")).toEqual(
      refused("There is no baseline known.json. Write it first, with --update-baseline."),
    );
  });

  it.each([
    ["no JSON", "{"],
    ["another document", GOOD],
    ["of another version", '{"communiqueBaseline":2,"files":{}}'],
    ["without files", '{"communiqueBaseline":1,"files":null}'],
    ["with other entries", '{"communiqueBaseline":1,"files":{"a.json":[{"fingerprint":1}]}}'],
    ["with no list of entries", '{"communiqueBaseline":1,"files":{"a.json":{}}}'],
    ["null", "null"],
  ])("where it is %s, and it is not overwritten", async (_what, content) => {
    const { check, accept, at } = project({ "a.json": GOOD, "known.json": content });
    const message = "known.json is no baseline. Name another file, or delete it and write it with --update-baseline.";
    expect(await check("a.json")).toEqual(refused(message));
    expect(await accept("a.json")).toEqual(refused(message));
    expect(readFileSync(at("known.json"), "utf8")).toBe(content);
  });

  it("where it is a directory, or stands where none can be", async () => {
    const { at } = project({ "known.json/x": "", "a.json": GOOD });
    const cwd = at(".");
    expect(await communique(["check", "a.json", ...BASELINE], { cwd })).toEqual(
      refused("known.json: This is a directory."),
    );
    const below = await communique(["check", "a.json", "--baseline", "a.json/x", "--update-baseline"], { cwd });
    expect(below.code).toBe(2);
    expect(below.stderr).toMatch(/^error: a\.json\/x could not be written: /);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("where it may not be written", async () => {
    const { accept, at } = project({ "a.json": GOOD });
    chmodSync(at("."), 0o500);
    const { stderr, code } = await accept("a.json");
    chmodSync(at("."), 0o700);
    expect(stderr).toMatch(/^error: known\.json could not be written: Writing it is not permitted\.\n$/);
    expect(code).toBe(2);
  });

  it("is not written where a file could not be read, whose findings would be lost", async () => {
    const { accept, at, entries } = project({ "a.json": nameless("ada"), "b.json": nameless("ben") });
    await accept("a.json", "b.json");
    rmSync(at("b.json"));
    const { stderr, code } = await accept("a.json", "b.json");
    expect([stderr, code]).toEqual([
      "error: b.json: There is no such file.\nerror: known.json was not written, because not every input could be read.\n",
      2,
    ]);
    expect(Object.keys(entries())).toEqual(["a.json", "b.json"]);
  });
});

it("makes the folder of a new baseline", async () => {
  const cwd = folder({ "a.json": nameless("ada") });
  const args = ["check", "a.json", "--baseline", "ci/known/findings.json"];
  expect((await communique([...args, "--update-baseline"], { cwd })).code).toBe(0);
  expect((await communique(args, { cwd })).code).toBe(0);
});
