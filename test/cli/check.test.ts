import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { communique, folder, root } from "./cli.js";

const PERSON = '{ "type": "person", "id": "person:ada", "name": "Ada Example" }\n';
const NO_NAME = '{ "type": "person", "id": "person:ada" }\n';
const UNLISTED = '{"type":"meeting","id":"meeting:x","title":"X","kind":"chat","status":"held"}';
const [unlisted] = check(JSON.parse(UNLISTED)).findings;

/** The lines that name a file, one for each that was checked. */
const checked = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => / a (?:person|meeting|report of .*), no findings$|^\S.*:\d+:\d+ /.test(line))
    .map((line) => line.replace(/^✓ /, "").replace(/:(?: a |\d).*$/, ""));

describe("one file", () => {
  const cwd = folder({ "ok.json": PERSON, "bad.json": NO_NAME, "warn.json": UNLISTED });

  it("that is fine is told in a line", async () => {
    expect(await communique(["check", "ok.json"], { cwd })).toEqual({
      stdout: "✓ ok.json: a person, no findings\n0 errors, 0 warnings in 1 file\n",
      stderr: "",
      code: 0,
    });
  });

  it("with an error is shown with its place, and the exit code is 1", async () => {
    const { stdout, stderr, code } = await communique(["check", "bad.json"], { cwd });
    expect(stdout).toMatch(/^bad\.json:1:1 error missing-key .*"name".*\n {2}at \/name\n/);
    expect(stdout).toContain(`
> 1 | { "type": "person", "id": "person:ada" }
    | ^
  2 |
  help: `);
    expect(stdout).toMatch(/\n\n1 error, 0 warnings in 1 file\n$/);
    expect([stderr, code]).toEqual(["", 1]);
  });

  it("with a warning only is valid", async () => {
    const { stdout, code } = await communique(["check", "warn.json"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^warn\.json:1:55 warning unlisted-word meeting:x .*"chat".*\n {2}at \/kind\n/);
    expect(stdout).toContain(`
> 1 | ${UNLISTED}
    |                                                       ^^^^^^
  help: ${unlisted?.help}
  such as: ${unlisted?.example}

0 errors, 1 warning in 1 file
`);
  });

  it("that is a report is counted by its records", async () => {
    const { stdout, code } = await communique(["check", "examples/minimal/report.json"]);
    expect([stdout, code]).toEqual([
      "✓ examples/minimal/report.json: a report of 9 records, no findings\n0 errors, 0 warnings in 1 file\n",
      0,
    ]);
  });

  it.each([
    ["null", /^wrong-type .*\bnull\b.*\bobject\b/],
    ["[]", /^wrong-type .*\blist\b.*\bobject\b/],
    ["42", /^wrong-type .*\bnumber\b.*\bobject\b/],
    ["", /^invalid-json .*\bempty\b/],
    ["{", /^invalid-json .*"\{" .*\b1\b/],
  ])("that holds %o is no object", async (text, message) => {
    const { stdout, stderr, code } = await communique(["check", "-"], { stdin: text });
    const [line] = stdout.split("\n");
    expect(line).toMatch(/^<stdin>:1:[12] error /);
    expect(line?.replace(/^\S+ error /, "")).toMatch(message);
    expect([stderr, code]).toEqual(["", 1]);
  });
});

describe("standard input", () => {
  it("is a file of its own name, beside others", async () => {
    const cwd = folder({ "ok.json": PERSON });
    const { stdout, code } = await communique(["check", "ok.json", "-", "-"], { cwd, stdin: UNLISTED });
    expect(checked(stdout)).toEqual(["ok.json", "<stdin>"]);
    expect(code).toBe(0);
  });
});

describe("several files", () => {
  const cwd = folder({
    "a.json": PERSON,
    "b.json": NO_NAME,
    "reports/one.json": PERSON,
    "reports/[2].json": PERSON,
    "reports/deep/three.json": PERSON,
    "reports/drafts/four.json": PERSON,
    "reports/notes.txt": "no JSON",
    "reports/node_modules/x/five.json": "no JSON",
    "empty/notes.txt": "no JSON",
  });

  it("are checked in the order of the arguments, and summed up", async () => {
    const { stdout, code } = await communique(["check", "b.json", "a.json"], { cwd });
    expect(checked(stdout)).toEqual(["b.json", "a.json"]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 error, 0 warnings in 2 files");
    expect(code).toBe(1);
  });

  it("of a directory are all its JSON, in order, without node_modules", async () => {
    const all = ["reports/[2].json", "reports/deep/three.json", "reports/drafts/four.json", "reports/one.json"];
    for (const directory of ["reports", "reports/", "./reports"]) {
      const { stdout, code } = await communique(["check", directory], { cwd });
      expect(checked(stdout)).toEqual(all);
      expect(code).toBe(0);
    }
    const here = await communique(["check", "."], { cwd: join(cwd, "reports") });
    expect(checked(here.stdout)).toEqual(all.map((file) => file.replace("reports/", "")));
    const absolute = await communique(["check", join(cwd, "reports")]);
    expect(checked(absolute.stdout)).toEqual(all.map((file) => join(cwd, file)));
  });

  it("of a quoted glob are those that match", async () => {
    const { stdout } = await communique(["check", "reports/*.json"], { cwd });
    expect(checked(stdout)).toEqual(["reports/[2].json", "reports/one.json"]);
    const deep = await communique(["check", "reports/{deep,drafts}/**/*.json"], { cwd });
    expect(checked(deep.stdout)).toEqual(["reports/deep/three.json", "reports/drafts/four.json"]);
  });

  it("may have brackets in their names", async () => {
    const { stdout, stderr, code } = await communique(["check", "reports/[2].json"], { cwd });
    expect([checked(stdout), stderr, code]).toEqual([["reports/[2].json"], "", 0]);
  });

  it("are checked once, whatever names them", async () => {
    const args = ["check", "a.json", "a.json", "./a.json", "*.json", "reports/../a.json", join(cwd, "a.json")];
    const { stdout } = await communique(args, { cwd });
    expect(checked(stdout)).toEqual(["a.json", "b.json"]);
    expect(stdout).toContain("in 2 files\n");
  });

  it.each([["drafts/**"], ["reports/drafts/**"], ["./reports/drafts/**"], ["**/drafts/**"], ["**/four.json"]])(
    "of a directory are left out by --ignore %s, as seen from there or from here",
    async (pattern) => {
      const { stdout } = await communique(["check", "reports", "--ignore", pattern], { cwd });
      expect(checked(stdout)).toEqual(["reports/[2].json", "reports/deep/three.json", "reports/one.json"]);
    },
  );

  it("of a glob are left out by --ignore, which may be repeated, but never one that is named itself", async () => {
    const ignore = ["--ignore", "reports/drafts/**", "--ignore", "**/one.json", "--ignore", "a.json"];
    const { stdout } = await communique(["check", "reports/**/*.json", "a.json", ...ignore], { cwd });
    expect(checked(stdout)).toEqual(["reports/[2].json", "reports/deep/three.json", "a.json"]);
  });

  it("that are all left out are told as such", async () => {
    const { stderr, code } = await communique(["check", "reports", "--ignore", "reports/**"], { cwd });
    expect([stderr, code]).toEqual([
      "error: reports: There is no .json, .ndjson or .jsonl file in this directory that is not ignored.\n",
      2,
    ]);
  });

  it("are still checked where an argument cannot be read, and the exit code is 2", async () => {
    const args = ["check", "gone.json", "nothing/*.json", "empty", "a.json"];
    const { stdout, stderr, code } = await communique(args, { cwd });
    expect(stdout).toBe("✓ a.json: a person, no findings\n0 errors, 0 warnings in 1 file\n");
    expect(stderr).toBe(
      "error: gone.json: There is no such file.\n" +
        "error: nothing/*.json: No file matches.\n" +
        "error: empty: There is no .json, .ndjson or .jsonl file in this directory.\n",
    );
    expect(code).toBe(2);
    // Also where there are errors: that something could not be read weighs more.
    expect((await communique(["check", "gone.json", "b.json"], { cwd })).code).toBe(2);
  });

  it("leave nothing to say on standard output where none could be read", async () => {
    expect(await communique(["check", "gone.json"], { cwd })).toEqual({
      stdout: "",
      stderr: "error: gone.json: There is no such file.\n",
      code: 2,
    });
  });

  it.skipIf(process.platform !== "linux")("that are no files, or fail while they are read, are told", async () => {
    const { stdout, stderr, code } = await communique(["check", "/dev/null", "/proc/self/mem", "a.json"], { cwd });
    expect(checked(stdout)).toEqual(["a.json"]);
    expect(stderr).toMatch(
      /^error: \/dev\/null: This is neither a file nor a directory\.\nerror: \/proc\/self\/mem: It could not be read: .+\.\n$/,
    );
    expect(code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "that one may not read are told (not run as root, who may read everything)",
    async () => {
      const secret = folder({ "secret.json": PERSON, "open.json": PERSON });
      chmodSync(join(secret, "secret.json"), 0);
      const { stdout, stderr, code } = await communique(["check", "."], { cwd: secret });
      expect(checked(stdout)).toEqual(["open.json"]);
      expect([stderr, code]).toEqual(["error: secret.json: Reading it is not permitted.\n", 2]);
    },
  );
});

describe("--as", () => {
  const cwd = folder({ "person.json": PERSON, "meeting.json": UNLISTED });

  it("wants every document to be of that kind", async () => {
    expect((await communique(["check", "person.json", "--as", "person"], { cwd })).code).toBe(0);
    expect((await communique(["check", "person.json", "--as", "record"], { cwd })).code).toBe(0);
    const { stdout, code } = await communique(["check", "person.json", "meeting.json", "--as", "meeting"], { cwd });
    expect(stdout).toContain('person.json:1:11 error wrong-value "type" is "person"; expected "meeting".');
    expect(code).toBe(1);
  });

  it("takes the special kinds", async () => {
    const { stdout, code } = await communique(["check", "meeting.json", "--as", "summit"], { cwd });
    expect(stdout).toMatch(/ error unknown-word .*"chat"/);
    expect(stdout).toMatch(/ error missing-key .*"level"/);
    expect(code).toBe(1);
  });
});

describe("--format json", () => {
  it("has exactly this shape", async () => {
    const cwd = folder({ "a.json": PERSON, "b.json": NO_NAME, "c.json": UNLISTED });
    const { stdout, stderr, code } = await communique(
      ["check", "a.json", "b.json", "c.json", "gone.json", "--format", "json"],
      { cwd },
    );
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      summary: { files: 3, errors: 1, warnings: 1, omitted: 0, accepted: 0 },
      files: [
        { file: "a.json", ok: true, type: "person", documents: 1, records: 1, findings: [] },
        {
          file: "b.json",
          ok: false,
          documents: 1,
          records: 0,
          findings: [
            {
              code: "missing-key",
              severity: "error",
              message: expect.stringContaining('"name"'),
              path: "/name",
              file: "b.json",
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 2,
              record: "person:ada",
              help: expect.any(String),
            },
          ],
        },
        {
          file: "c.json",
          ok: true,
          type: "meeting",
          documents: 1,
          records: 1,
          findings: [
            {
              code: "unlisted-word",
              severity: "warning",
              message: expect.stringMatching(/^meeting:x .*"chat".* \/kind\b/),
              path: "/kind",
              file: "c.json",
              line: 1,
              column: 55,
              endLine: 1,
              endColumn: 61,
              record: "meeting:x",
              help: unlisted?.help,
              example: unlisted?.example,
            },
          ],
        },
      ],
      failures: [{ input: "gone.json", message: "There is no such file." }],
    });
    expect(stdout).toMatch(/^\{\n {2}"ok": false,\n/);
    expect(stdout.endsWith("}\n")).toBe(true);
    expect([stderr, code]).toEqual(["", 2]);
  });

  it("is a whole document also where nothing could be read, and where all is fine", async () => {
    const gone = await communique(["check", "gone.json", "--format", "json"]);
    expect(JSON.parse(gone.stdout)).toEqual({
      ok: false,
      summary: { files: 0, errors: 0, warnings: 0, omitted: 0, accepted: 0 },
      files: [],
      failures: [{ input: "gone.json", message: "There is no such file." }],
    });
    const fine = await communique(["check", "-", "--format", "json"], { stdin: PERSON });
    expect(JSON.parse(fine.stdout)).toMatchObject({ ok: true, files: [{ file: "<stdin>", type: "person" }] });
    expect([gone.code, fine.code]).toEqual([2, 0]);
  });

  it("is never coloured", async () => {
    const { stdout } = await communique(["check", "-", "--format", "json"], { stdin: "{}", env: { FORCE_COLOR: "1" } });
    expect(stdout).not.toContain("\u001b");
  });
});

describe("limits", () => {
  const people = Array.from({ length: 120 }, (_, i) => `{"type":"person","id":"person:p${i}"}`).join(",");
  const many = `{"type":"report","version":"1","id":"https://example.org/1","title":"T","language":"en","sources":[{"type":"source","id":"source:a","kind":"news-article"}],"people":[${people}]}`;

  it("--max-findings shows so many for a file and counts the rest", async () => {
    const cwd = folder({ "many.json": many });
    const { stdout, code } = await communique(["check", "many.json", "--max-findings", "2"], { cwd });
    expect(stdout.match(/missing-key/g)).toHaveLength(2);
    expect(stdout).toContain("\nmany.json: and 118 findings more\n");
    expect(stdout).toMatch(/\n2 errors, 0 warnings, 118 findings not shown in 1 file\n$/);
    expect(code).toBe(1);
    const json = JSON.parse((await communique(["check", "many.json", "--format", "json"], { cwd })).stdout);
    expect(json.summary).toEqual({ files: 1, errors: 100, warnings: 0, omitted: 20, accepted: 0 });
    expect(json.files[0].omitted).toBe(20);
    expect(json.files[0].findings).toHaveLength(100);
  });

  it("--max-bytes and --max-record-bytes refuse what is larger", async () => {
    const bytes = Buffer.byteLength(PERSON);
    const run = (option: string, n: number) => communique(["check", "-", option, String(n)], { stdin: PERSON });
    for (const [option, what, name] of [
      ["--max-bytes", "document", "maxBytes"],
      ["--max-record-bytes", "record", "maxRecordBytes"],
    ] as const) {
      expect((await run(option, bytes)).code).toBe(0);
      const { stdout, code } = await run(option, bytes - 1);
      expect(stdout).toMatch(new RegExp(` error too-large .*\\b${what}\\b.* ${bytes} .* ${bytes - 1} .*\\b${name}\\b`));
      expect(code).toBe(1);
    }
  });
});

describe("colour", () => {
  const run = (env: Record<string, string>, ...options: string[]) =>
    communique(["check", "-", ...options], { stdin: "{}", env });
  const isColoured = async (env: Record<string, string>, ...options: string[]) =>
    (await run(env, ...options)).stdout.includes("\u001b[");

  it("is off where nobody is looking, and on where it is forced", async () => {
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await isColoured({ FORCE_COLOR: "0" })).toBe(false);
  });

  it("is off by NO_COLOR and by --no-color, even where it is forced; an empty NO_COLOR says nothing", async () => {
    expect(await isColoured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await isColoured({ FORCE_COLOR: "1" }, "--no-color")).toBe(false);
    expect(await isColoured({ FORCE_COLOR: "1", NO_COLOR: "" })).toBe(true);
  });

  it("changes nothing but the colours", async () => {
    const plain = await run({});
    const coloured = await run({ FORCE_COLOR: "1" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for.
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
    expect(coloured.stdout).toContain("\u001b[31merror\u001b[39m");
  });
});

describe("the examples", () => {
  it("are all clean, and the records are of the kinds that their names say", async () => {
    const { stdout, code } = await communique([
      "check",
      "examples",
      ...[
        "--ignore",
        "examples/baku-talks/converted/**",
        "--ignore",
        "examples/*/facts.json",
        "--ignore",
        "examples/draft/draft.json",
      ],
    ]);
    expect(stdout).toMatch(/\n0 errors, \d+ warnings? in \d+ files\n$/);
    expect(stdout).toContain("✓ examples/minimal/report.json: ");
    expect(stdout).toContain("✓ examples/baku-talks/report.json: ");
    expect(code).toBe(0);
    expect(existsSync(join(root, "examples/minimal/report.json"))).toBe(true);
  });
});
