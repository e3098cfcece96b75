import { checkText, findingCodes } from "communique";
import { describe, expect, it } from "vitest";
import { communique, folder } from "../cli/cli.js";
import { cases } from "../json/json-test-suite.js";

// What the reader makes of each case is decided in test/json/json-test-suite.test.ts. Here: that the whole check and the
// command, which gets the bytes from files, come to the same.

const names = [...cases.keys()].sort();
const bytesOf = (name: string) => cases.get(name) as Uint8Array;
const READING = new Set<string>(findingCodes.filter(({ step }) => step === "reading").map(({ code }) => code));

/** JSON all the same, but two keys of one name lose data. */
const REFUSED = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

describe("JSON test suite", () => {
  it("never makes the check throw, and none of its cases is a report", () => {
    const outcomes: Record<string, number> = {};
    for (const name of names) {
      const { ok, findings } = checkText(bytesOf(name));
      const errors = findings.filter(({ severity }) => severity === "error");
      const unread = errors.filter(({ code }) => READING.has(code));
      expect([name, ok, errors.length > 0]).toEqual([name, false, true]);
      // One that cannot be read is told of alone: there is nothing whose shape could be looked at.
      if (unread.length > 0) expect([name, errors.length]).toEqual([name, 1]);
      if (name.startsWith("y_")) expect([name, unread.length > 0]).toEqual([name, REFUSED.includes(name)]);
      if (name.startsWith("n_")) expect([name, unread.length]).toEqual([name, 1]);
      for (const { line, column } of findings)
        expect([name, line, column]).toEqual([name, expect.any(Number), expect.any(Number)]);
      const [first] = errors;
      outcomes[first?.code ?? ""] = (outcomes[first?.code ?? ""] ?? 0) + 1;
    }
    console.log(`JSONTestSuite: ${names.length} cases: ${JSON.stringify(outcomes)}`);
  });

  it("comes to the same on the command line", async () => {
    const cwd = folder(Object.fromEntries(cases));
    const { stdout, stderr, code } = await communique(["check", ".", "--format", "json", "--no-config"], { cwd });
    expect([code, stderr]).toEqual([1, ""]);
    const { files, failures } = JSON.parse(stdout) as {
      files: { file: string; findings: { code: string }[] }[];
      failures: unknown[];
    };
    expect(failures).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(names);
    for (const { file, findings } of files) {
      const expected = checkText(bytesOf(file)).findings.map((finding) => finding.code);
      expect([file, findings.map((finding) => finding.code)]).toEqual([file, expected]);
    }
  });
});
