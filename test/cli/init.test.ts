import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { communique, folder, root } from "./cli.js";

const SCRIPT = "communique check reports";
const COPIED = [
  "reports/baku-talks/README.md",
  "reports/baku-talks/report.json",
  "reports/baku-talks/report.ts",
  "reports/baku-talks/summary.js",
  "reports/minimal/report.json",
];
const init = (cwd: string, ...args: string[]) => communique(["init", ...args], { cwd });
const read = (...path: string[]) => readFileSync(join(...path), "utf8");
const sorted = (stdout: string) => stdout.trimEnd().split("\n").sort();

describe("communique init", () => {
  it("sets up an empty folder, and what it copied checks clean", async () => {
    const cwd = folder();
    const { stdout, stderr, code } = await init(cwd);
    expect(sorted(stdout)).toEqual(
      [
        ...COPIED.map((file) => `created ${file}`),
        "created package.json",
        "",
        "Next: change reports/minimal/report.json, then run: npm install && npm run check:reports",
      ].sort(),
    );
    expect([stderr, code]).toEqual(["", 0]);
    for (const file of COPIED) {
      expect(read(cwd, file)).toBe(read(root, file.replace("reports", "examples")));
    }
    expect(read(cwd, "package.json")).toBe(`{
  "private": true,
  "type": "module",
  "scripts": {
    "check:reports": "${SCRIPT}"
  },
  "devDependencies": {
    "communique": "^${packageJson.version}",
    "zod": "${packageJson.peerDependencies.zod}"
  }
}
`);
    // The command of the script it added.
    const checked = await communique(SCRIPT.split(" ").slice(1), { cwd });
    expect(checked.stdout).toMatch(
      /^✓ reports\/baku-talks\/report\.json: a report of \d+ records, no findings\n✓ reports\/minimal\/report\.json: a report of 9 records, no findings\n0 errors, 0 warnings in 2 files\n$/,
    );
    expect([checked.stderr, checked.code]).toEqual(["", 0]);
  });

  it.each(["suspended-notice", "two-readouts", "moved-summit"])("copies another story: %s", async (name) => {
    const cwd = folder();
    const { stdout, stderr, code } = await init(cwd, "--example", name);
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout.match(/^created reports.*$/gm)?.sort()).toEqual([
      "created reports/minimal/report.json",
      `created reports/${name}/README.md`,
      `created reports/${name}/report.json`,
    ]);
    const checked = await communique(SCRIPT.split(" ").slice(1), { cwd });
    expect(checked.stdout).toContain("0 errors, 0 warnings in 2 files");
  });

  it("knows the stories by name", async () => {
    const { stderr, code } = await init(folder(), "--example", "baku");
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are baku-talks, suspended-notice, two-readouts, moved-summit.");
  });

  it("run a second time keeps everything, also what was changed", async () => {
    const cwd = folder();
    await init(cwd);
    writeFileSync(join(cwd, "reports/minimal/report.json"), "mine");
    const before = read(cwd, "package.json");
    const { stdout, stderr, code } = await init(cwd);
    expect(sorted(stdout)).toEqual(
      [
        ...COPIED.map((file) => `kept    ${file}`),
        "kept    package.json",
        "",
        "Next: change reports/minimal/report.json, then run: npm run check:reports",
      ].sort(),
    );
    expect([stderr, code]).toEqual(["", 0]);
    expect(read(cwd, "reports/minimal/report.json")).toBe("mine");
    expect(read(cwd, "package.json")).toBe(before);
  });

  it("makes the folder that it is told", async () => {
    const cwd = folder();
    const { stdout, code } = await init(cwd, "new/project");
    expect(stdout).toContain(`created ${join("new/project", "reports/minimal/report.json")}\n`);
    expect(stdout).toContain("created new/project/package.json\n");
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(["new"]);
    expect(existsSync(join(cwd, "new/project/reports/baku-talks/report.json"))).toBe(true);
  });
});

describe("a package.json that is there", () => {
  it.each([
    [
      "two spaces",
      '{\n  "name": "x",\n  "scripts": {\n    "test": "true"\n  },\n  "license": "MIT"\n}\n',
      `{\n  "name": "x",\n  "scripts": {\n    "test": "true",\n    "check:reports": "${SCRIPT}"\n  },\n  "license": "MIT"\n}\n`,
    ],
    [
      "four spaces, and no scripts yet",
      '{\n    "name": "x"\n}\n',
      `{\n    "name": "x",\n    "scripts": {\n        "check:reports": "${SCRIPT}"\n    }\n}\n`,
    ],
    [
      "tabs",
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "true"\n\t}\n}\n',
      `{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "true",\n\t\t"check:reports": "${SCRIPT}"\n\t}\n}\n`,
    ],
    [
      "Windows line ends",
      '{\r\n  "name": "x",\r\n  "scripts": {\r\n    "test": "true"\r\n  }\r\n}\r\n',
      `{\r\n  "name": "x",\r\n  "scripts": {\r\n    "test": "true",\r\n    "check:reports": "${SCRIPT}"\r\n  }\r\n}\r\n`,
    ],
    [
      "no newline at its end, an empty line and odd spacing elsewhere",
      '{\n  "name":"x",\n\n  "keywords": ["a",  "b"],\n  "scripts": {\n    "test": "true"\n  }\n}',
      `{\n  "name":"x",\n\n  "keywords": ["a",  "b"],\n  "scripts": {\n    "test": "true",\n    "check:reports": "${SCRIPT}"\n  }\n}`,
    ],
  ])("keeps its form: %s", async (_name, before, after) => {
    const cwd = folder({ "package.json": before });
    const { stdout, code } = await init(cwd);
    expect(stdout).toContain("changed package.json: added the script check:reports\n");
    expect(code).toBe(0);
    expect(read(cwd, "package.json")).toBe(after);
    // A second run has nothing to add.
    expect((await init(cwd)).stdout).toContain("kept    package.json\n");
    expect(read(cwd, "package.json")).toBe(after);
  });

  it("keeps another script of that name, and is told the command", async () => {
    const before = '{ "scripts": { "check:reports": "my own" } }';
    const cwd = folder({ "package.json": before });
    const { stdout, code } = await init(cwd);
    expect(stdout).toContain(
      `kept    package.json: its script check:reports is another one; the command is: ${SCRIPT}\n`,
    );
    expect(code).toBe(0);
    expect(read(cwd, "package.json")).toBe(before);
  });

  it.each([
    ["is not JSON", "{ nope", "package.json is not JSON: correct it, then run init again. No script was added."],
    ["is empty", "", "package.json is not JSON: correct it, then run init again. No script was added."],
    ["is a list", "[]", "package.json is not a package.json that a script can be added to. No script was added."],
    ["is null", "null", "package.json is not a package.json that a script can be added to. No script was added."],
    [
      "has scripts that are no object",
      '{"scripts": []}',
      "package.json is not a package.json that a script can be added to. No script was added.",
    ],
  ])("and %s is left alone, with exit code 2", async (_name, before, message) => {
    const cwd = folder({ "package.json": before });
    const { stdout, stderr, code } = await init(cwd);
    expect(stderr).toBe(`error: ${message}\n`);
    expect(stdout).not.toContain("Next:");
    expect(code).toBe(2);
    expect(read(cwd, "package.json")).toBe(before);
  });
});

describe("a place that cannot be written", () => {
  it("is told in a line where the project is a file", async () => {
    const cwd = folder({ "file.txt": "x" });
    const { stdout, stderr, code } = await init(cwd, "file.txt");
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^error: file\.txt\S* could not be written: [^\n]+\n$/);
    expect(code).toBe(2);
    expect(read(cwd, "file.txt")).toBe("x");
  });

  it("is told in a line where reports or package.json is something else", async () => {
    const one = folder({ reports: "x" });
    expect(await init(one)).toMatchObject({ stderr: expect.stringMatching(/^error: reports\S* could not /), code: 2 });
    const two = folder();
    mkdirSync(join(two, "package.json"));
    const { stderr, code } = await init(two);
    expect(stderr).toMatch(/^error: package\.json could not be written: [^\n]+\n$|^error: [^\n]*EISDIR[^\n]*\n$/);
    expect(code).toBe(2);
  });
});
