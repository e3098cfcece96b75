import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { documentNames } from "../../src/lookup/document-names.js";
import { command, communique, root } from "./cli.js";

describe("help", () => {
  it("lists the commands and the exit codes", async () => {
    const { stdout, stderr, code } = await communique(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: communique \[options\] \[command\]\n/);
    for (const name of ["check", "cite", "new", "generate", "schema", "prompt", "assemble", "init", "mcp", "help"])
      expect(stdout).toContain(`\n  ${name} [`);
    expect(stdout).toContain(
      "Exit codes: 0 nothing that fails, 1 findings that fail, 2 bad usage or unreadable input.\n",
    );
    expect((await communique(["-h"])).stdout).toBe(stdout);
    expect((await communique(["help"])).stdout).toBe(stdout);
  });

  it("comes on standard error, with the code for bad usage, where there are no arguments", async () => {
    const { stdout, stderr, code } = await communique([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe((await communique(["--help"])).stdout);
  });

  it.each([
    [
      "check",
      "check [options] <file...>",
      [
        "--as",
        "--format",
        "-o, --output",
        "--rule",
        "--config",
        "--baseline",
        "--ndjson",
        "--workers",
        "--watch",
        "--no-color",
      ],
    ],
    ["generate", "generate [options]", ["--seed", "--reports", "--records", "-o, --out"]],
    ["schema", "schema [options] <name>", ["--draft", "--profile", "--lists", "--details"]],
    ["prompt", "prompt [options]", ["--text", "--published", "--language", "--known", "--details", "--save-text"]],
    ["assemble", "assemble [options] <drafts...>", ["--text", "-o, --out", "--losses", "--repair", "--fixes"]],
    ["mcp", "mcp [options]", []],
    ["init", "init [options] [dir]", []],
  ])("of %s tells its arguments and options", async (name, usage, options) => {
    const { stdout, stderr, code } = await communique([name, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Usage: communique ${usage}\n`);
    for (const option of [...options, "-v, --version", "-h, --help"]) expect(stdout).toContain(`  ${option} `);
    expect((await communique(["help", name])).stdout).toBe(stdout);
  });

  it("names every kind of document", async () => {
    const check = (await communique(["check", "--help"])).stdout;
    const schema = (await communique(["schema", "--help"])).stdout;
    for (const name of documentNames) {
      expect(check).toContain(`"${name}"`);
      expect(schema).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});

describe("version", () => {
  it.each([["--version"], ["-v"], ["check", "--version"], ["schema", "--version"], ["init", "-v"]])(
    "is that of the package: %s %s",
    async (...args) => {
      expect(await communique(args.filter(Boolean))).toEqual({
        stdout: `${packageJson.version}\n`,
        stderr: "",
        code: 0,
      });
    },
  );
});

describe("bad usage is told in a line, with exit code 2", () => {
  const NAMES = documentNames.join(", ");
  const SCHEMAS = `${NAMES}, draft, fixes`;

  it.each([
    ["an unknown command", ["chekc", "x.json"], "unknown command 'chekc'\n(Did you mean check?)"],
    ["a command like none", ["frobnicate"], "unknown command 'frobnicate'"],
    [
      "an unknown option",
      ["check", "--maxbytes", "1", "x.json"],
      "unknown option '--maxbytes'\n(Did you mean --max-bytes?)",
    ],
    ["no file", ["check"], "missing required argument 'file'"],
    [
      "--as with a word that is none",
      ["check", "--as", "persn", "x.json"],
      `option '--as <name>' argument 'persn' is invalid. Allowed choices are ${NAMES}.`,
    ],
    [
      "--as with a file in place of the name",
      ["check", "--as", "x.json"],
      `option '--as <name>' argument 'x.json' is invalid. Allowed choices are ${NAMES}.`,
    ],
    [
      "--as with a name in capitals",
      ["check", "x.json", "--as", "Report"],
      `option '--as <name>' argument 'Report' is invalid. Allowed choices are ${NAMES}.`,
    ],
    ["--as without anything", ["check", "x.json", "--as"], "option '--as <name>' argument missing"],
    [
      "an unknown format",
      ["check", "x.json", "--format", "xml"],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, ndjson, github, sarif, junit, markdown.",
    ],
    ...["0", "-1", "1.5", "many", "", "1e99"].map((value): [string, string[], string] => [
      `--max-findings ${JSON.stringify(value)}`,
      ["check", "x.json", `--max-findings=${value}`],
      `option '--max-findings <n>' argument '${value}' is invalid. Expected a whole number, 1 or more.`,
    ]),
    [
      "--max-bytes in megabytes",
      ["check", "x.json", "--max-bytes", "64M"],
      "option '--max-bytes <n>' argument '64M' is invalid. Expected a whole number, 1 or more.",
    ],
    [
      "--now with a word",
      ["check", "x.json", "--now", "tomorrow"],
      'now is "tomorrow": use a date such as 2024-08-19, or a time such as 2024-08-19T14:30+04:00.',
    ],
    [
      "--rule without a setting",
      ["check", "x.json", "--rule", "unlisted-word"],
      '--rule takes a code and off, warning or error, as in unlisted-word=off, not "unlisted-word".',
    ],
    [
      "--fail-on with a word that is none",
      ["check", "x.json", "--fail-on", "info"],
      "option '--fail-on <severity>' argument 'info' is invalid. Allowed choices are error, warning, never.",
    ],
    [
      "--update-baseline without a file",
      ["check", "x.json", "--update-baseline"],
      "--update-baseline needs to know the file: add --baseline FILE.",
    ],
    ["--watch of standard input", ["check", "-", "--watch"], "Standard input cannot be watched: name files."],
    ["no schema", ["schema"], "missing required argument 'name'"],
    [
      "an unknown schema",
      ["schema", "reprot"],
      `There is no schema "reprot". Did you mean "report"? Known: ${SCHEMAS}.`,
    ],
    ["a schema like none", ["schema", "xyz"], `There is no schema "xyz". Known: ${SCHEMAS}.`],
    ["a schema that is a path", ["schema", "../package"], `There is no schema "../package". Known: ${SCHEMAS}.`],
    [
      "an unknown draft",
      ["schema", "report", "--draft", "04"],
      "option '--draft <draft>' argument '04' is invalid. Allowed choices are 2020-12, 07.",
    ],
    ["two folders", ["init", "a", "b"], "too many arguments for 'init'. Expected 1 argument but got 2."],
  ])("%s", async (_name, args, message) => {
    expect(await communique(args)).toEqual({ stdout: "", stderr: `error: ${message}\n`, code: 2 });
  });
});

describe("a reader that closes the pipe early", () => {
  it("gets what it wanted, and no stack trace is printed", async () => {
    // The schema of a report is larger than what a pipe holds.
    const child = spawn(process.execPath, [command, "schema", "report"], { cwd: root });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, stderr]).toEqual([0, ""]);
  });
});
