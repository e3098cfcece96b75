import { describe, expect, it } from "vitest";
import { formatGithub } from "../../src/cli/formats/github.js";
import type { Outcome } from "../../src/cli/formats/outcome.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * The runner is a C# program, so this reads a line as its `ActionCommand.TryParseV2` documents it: white space in front
 * is skipped, `::name key=value,key=value::data`, and of `%0D %0A %3A %2C %25` the last one is undone last.
 */
function parse(line: string): Command | undefined {
  const match = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, name = "", list = "", data = ""] = match;
  const pairs = list.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at), undo(pair.slice(at + 1), true)]] : [];
  });
  return { name, properties: Object.fromEntries(pairs), data: undo(data, false) };
}

function undo(text: string, isProperty: boolean): string {
  const undone = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return (isProperty ? undone.replaceAll("%3A", ":").replaceAll("%2C", ",") : undone).replaceAll("%25", "%");
}

/** The commands that the runner finds, with the lines as .NET reads them from the pipe. */
function commands(given: Outcome): (Command | undefined)[] {
  const text = formatGithub(given);
  const lines = text.split(/\r\n|\r|\n/);
  expect(lines.pop()).toBe("");
  return lines.map(parse);
}

describe("an annotation", () => {
  it("has the place, the code, the message, the help and the example", () => {
    const found = finding({ help: "Expected one of: held, on-hold.", example: '{"status":"held"}' });
    const text = formatGithub(outcome({ files: [checked({ findings: [found] })] }));
    expect(text).toBe(
      '::error file=reports/draft.json,line=12,endLine=12,col=17,endColumn=23,title=unknown-word::"hold" is no word for status. Did you mean "held"?%0AExpected one of: held, on-hold.%0ASuch as: {"status":"held"}\n',
    );
    expect(commands(outcome({ files: [checked({ findings: [found] })] }))).toEqual([
      {
        name: "error",
        properties: {
          file: "reports/draft.json",
          line: "12",
          endLine: "12",
          col: "17",
          endColumn: "23",
          title: "unknown-word",
        },
        data: '"hold" is no word for status. Did you mean "held"?\nExpected one of: held, on-hold.\nSuch as: {"status":"held"}',
      },
    ]);
  });

  it("of a warning is a warning", () => {
    expect(commands(outcome({ files: [checked({ findings: [warning()] })] }))[0]?.name).toBe("warning");
  });

  it("over several lines has no columns, which the runner would drop", () => {
    const [command] = commands(outcome({ files: [checked({ findings: [finding({ endLine: 14 })] })] }));
    expect(command?.properties).toEqual({
      file: "reports/draft.json",
      line: "12",
      endLine: "14",
      title: "unknown-word",
    });
  });

  it("without a place is of the file", () => {
    const { line: _, column: _1, endLine: _2, endColumn: _3, ...placeless } = finding();
    const [command] = commands(outcome({ files: [checked({ findings: [placeless] })] }));
    expect(command?.properties).toEqual({ file: "reports/draft.json", title: "unknown-word" });
  });

  it("of a file outside the repository names it in the message", () => {
    const file = checked({
      file: "../a, b.json",
      repositoryPath: "file:///tmp/a,%20b.json",
      findings: [finding({ message: "Odd." })],
    });
    expect(commands(outcome({ files: [file] }))).toEqual([
      { name: "error", properties: { title: "unknown-word" }, data: "../a, b.json:12:17: Odd." },
    ]);
  });

  it("keeps what looks like an escape, and commas and colons of a file name", () => {
    const file = checked({ file: "a,b:c=d%0A%2C.json", findings: [finding({ message: "100%, %0A, %25" })] });
    const [command] = commands(outcome({ files: [file] }));
    expect([command?.properties.file, command?.data]).toEqual(["a,b:c=d%0A%2C.json", "100%, %0A, %25"]);
  });
});

describe("the output", () => {
  it("is nothing where there is nothing to tell", () => {
    expect(formatGithub(outcome({ files: [checked()] }))).toBe("");
  });

  it("begins with the inputs that could not be read", () => {
    const given = outcome({
      files: [checked({ findings: [finding()] })],
      failures: [{ input: "missing.json", message: "There is no such file." }],
    });
    expect(commands(given).map((command) => [command?.name, command?.data])).toEqual([
      ["error", "missing.json: There is no such file."],
      ["error", finding().message],
    ]);
  });

  it("keeps the order of files and findings", () => {
    const files = ["b.json", "a.json"].map((file) => checked({ file, findings: [finding(), warning()] }));
    expect(commands(outcome({ files })).map((command) => [command?.properties.file, command?.name])).toEqual([
      ["b.json", "error"],
      ["b.json", "warning"],
      ["a.json", "error"],
      ["a.json", "warning"],
    ]);
  });

  it.each([
    [10, 10, 0, false],
    [11, 0, 0, true],
    [0, 11, 0, true],
    [10, 0, 1, true],
  ])("of %i errors, %i warnings and %i failures ends with a notice: %o", (errors, warnings, failures, isTold) => {
    const findings = [...Array(errors).fill(finding()), ...Array(warnings).fill(warning())];
    const failed = Array(failures).fill({ input: "x", message: "y" });
    const all = commands(outcome({ files: [checked({ findings })], failures: failed }));
    const notices = all.filter((command) => command?.name === "notice");
    expect(all).toHaveLength(errors + warnings + failures + (isTold ? 1 : 0));
    expect(notices).toEqual(isTold ? [all.at(-1)] : []);
  });

  it("says how many findings there are, and how many were left out", () => {
    const all = commands(outcome({ files: [checked({ findings: [finding()], omitted: 1200 })] }));
    expect(all.slice(1).map((command) => [command?.name, command?.data])).toEqual([
      ["notice", "reports/draft.json: and 1,200 findings more"],
      [
        "notice",
        "1 error, 0 warnings, 1,200 findings not shown in 1 file. GitHub shows at most 10 errors and 10 warnings of a step; the log has all that were printed.",
      ],
    ]);
  });
});

it.each(hostile)("nothing of %o is a command, a property or a control character", (text) => {
  const file = checked({
    file: `${text}.json`,
    findings: [finding({ message: text, help: text, example: text }), warning({ message: `a${text}` })],
    omitted: 1,
  });
  const all = commands(outcome({ files: [file], failures: [{ input: text, message: text }] }));
  expect(all.map((command) => command?.name)).toEqual(["error", "error", "warning", "notice", "notice"]);
  const place = ["file", "line", "endLine", "col", "endColumn", "title"];
  expect(all.map((command) => Object.keys(command?.properties ?? {}))).toEqual([
    ["title"],
    place,
    place,
    ["title"],
    ["title"],
  ]);
  expect(all.map((command) => command?.properties.title)).toEqual([
    "communique",
    "unknown-word",
    "unlisted-word",
    "communique",
    "communique",
  ]);
  const raw = formatGithub(outcome({ files: [file] }));
  expect(raw).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}]/u);
});
