import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { formatJunit } from "../../src/cli/formats/junit.js";
import type { Outcome } from "../../src/cli/formats/outcome.js";
import { COMMAND_MARK } from "../../src/json/safe-json.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The elements as an XML parser finds them. */
function parse(xml: string): Element {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
  });
  const roots = elements(parser.parse(xml));
  expect(roots).toHaveLength(1);
  return roots[0] as Element;
}

function elements(nodes: Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const content = node[name] as Record<string, unknown>[];
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Record<string, string>,
        children: elements(content),
        text: content.map((child) => child["#text"] ?? "").join(""),
      },
    ];
  });
}

/** The attributes and children that the schema of Jenkins' xUnit plugin (junit-10.xsd) knows, as far as they are used. */
const SCHEMA: Record<string, { attributes: string[]; required: string[]; children: string[] }> = {
  testsuites: { attributes: ["name", "time", "tests", "failures", "errors"], required: [], children: ["testsuite"] },
  testsuite: {
    attributes: ["name", "tests", "failures", "errors", "group", "time", "skipped", "timestamp", "hostname", "file"],
    required: ["name", "tests", "failures", "errors"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    attributes: ["name", "time", "classname", "group"],
    required: ["name"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { attributes: ["type", "message"], required: [], children: [] },
  error: { attributes: ["type", "message"], required: [], children: [] },
  "system-out": { attributes: [], required: [], children: [] },
};

function conforms(element: Element): void {
  const known = SCHEMA[element.name];
  if (known === undefined) throw new Error(`<${element.name}> is not in the schema.`);
  expect(known.attributes).toEqual(expect.arrayContaining(Object.keys(element.attributes)));
  expect(Object.keys(element.attributes)).toEqual(expect.arrayContaining(known.required));
  expect(known.children).toEqual(expect.arrayContaining(element.children.map(({ name }) => name)));
  element.children.forEach(conforms);
}

function junit(change: Partial<Outcome>): Element {
  const root = parse(formatJunit(outcome(change)));
  conforms(root);
  return root;
}

/** The test cases with what they contain. */
const cases = (root: Element) =>
  root.children.map((suite) => {
    const [only, ...others] = suite.children;
    expect(others).toEqual([]);
    return { name: only?.attributes.name, children: only?.children ?? [] };
  });

describe("a file", () => {
  it("is a suite of one test case of its name", () => {
    expect(formatJunit(outcome({ files: [checked()] }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="communique" tests="1" failures="0" errors="0">
  <testsuite name="reports/draft.json" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="communique.check" name="reports/draft.json" time="0">
    </testcase>
  </testsuite>
</testsuites>
`);
    expect(cases(junit({ files: [checked()] }))).toEqual([{ name: "reports/draft.json", children: [] }]);
  });

  it("with errors fails once, and the failure lists them all", () => {
    const findings = [
      finding({ help: "Expected one of: held.", example: '{"status":"held"}' }),
      warning({ path: "" }),
      finding({ code: "missing-key", message: "The key is missing.", path: "", line: 3, column: 1 }),
    ];
    const [only] = cases(junit({ files: [checked({ findings })] }));
    expect(only?.children).toEqual([
      {
        name: "failure",
        attributes: { message: "2 findings: unknown-word, missing-key", type: "unknown-word" },
        children: [],
        text: `reports/draft.json:12:17 error unknown-word "hold" is no word for status. Did you mean "held"?
  at /meetings/0/status
  help: Expected one of: held.
  such as: {"status":"held"}
reports/draft.json:3:1 error missing-key The key is missing.`,
      },
      {
        name: "system-out",
        attributes: {},
        children: [],
        text: "reports/draft.json:12:17 warning unlisted-word Not listed.",
      },
    ]);
  });

  it("with warnings passes, and they are in the output", () => {
    const root = junit({ files: [checked({ findings: [warning({ path: "" })] })] });
    expect(root.attributes).toEqual({ name: "communique", tests: "1", failures: "0", errors: "0" });
    expect(cases(root)[0]?.children.map(({ name, text }) => [name, text])).toEqual([
      ["system-out", "reports/draft.json:12:17 warning unlisted-word Not listed."],
    ]);
  });

  it("with warnings fails where warnings fail the run", () => {
    const root = junit({ files: [checked({ findings: [warning({ path: "" })] })], failOn: "warning" });
    expect(root.attributes.failures).toBe("1");
    expect(root.children[0]?.attributes.failures).toBe("1");
    expect(cases(root)[0]?.children.map(({ name, attributes }) => [name, attributes.message])).toEqual([
      ["failure", "1 finding: unlisted-word"],
    ]);
  });

  it("fails too where its errors are beyond the limit", () => {
    const file = checked({ ok: false, findings: [warning({ path: "" })], omitted: 5 });
    const [only] = cases(junit({ files: [file] }));
    expect(only?.children.map(({ name, attributes, text }) => [name, attributes.message, text])).toEqual([
      ["failure", "0 findings and 5 findings more", "and 5 findings more"],
      ["system-out", undefined, "reports/draft.json:12:17 warning unlisted-word Not listed."],
    ]);
  });

  it("that passes still says how many warnings were left out", () => {
    const [only] = cases(junit({ files: [checked({ findings: [warning({ path: "" })], omitted: 5 })] }));
    expect(only?.children.map(({ name, text }) => [name, text.split("\n").at(-1)])).toEqual([
      ["system-out", "and 5 findings more"],
    ]);
  });
});

it("an input that could not be read is an error", () => {
  const change = {
    files: [checked(), checked({ file: "b.json", findings: [finding()] })],
    failures: [{ input: "missing.json", message: "There is no such file." }],
  };
  const root = junit(change);
  expect(root.attributes).toEqual({ name: "communique", tests: "3", failures: "1", errors: "1" });
  expect(root.children.map(({ attributes }) => [attributes.name, attributes.failures, attributes.errors])).toEqual([
    ["reports/draft.json", "0", "0"],
    ["b.json", "1", "0"],
    ["missing.json", "0", "1"],
  ]);
  expect(cases(root)[2]).toEqual({
    name: "missing.json",
    children: [
      {
        name: "error",
        attributes: { message: "There is no such file.", type: "unreadable-input" },
        children: [],
        text: "missing.json: There is no such file.",
      },
    ],
  });
});

it("of nothing is a document too", () => {
  expect(junit({}).attributes).toEqual({ name: "communique", tests: "0", failures: "0", errors: "0" });
});

/** What XML 1.0 allows (its production 2, Char), without the controls of C1, which it only discourages. */
const CHARACTERS = /^[\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

it.each(hostile)("of %o there is only text", (text) => {
  const found = finding({ message: text, help: text, example: text, path: `/${text}` });
  const file = checked({ file: text, findings: [found, warning({ message: text })] });
  const change = { files: [file], failures: [{ input: text, message: text }] };
  expect(formatJunit(outcome(change))).toMatch(CHARACTERS);
  expect(formatJunit(outcome(change))).not.toContain("]]>");
  const root = junit(change);
  const shown = text
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(COMMAND_MARK, "\uFFFD");
  const [checkedCase, failedCase] = cases(root);
  expect([checkedCase?.name, failedCase?.name]).toEqual([shown, shown]);
  expect(checkedCase?.children.map(({ name }) => name)).toEqual(["failure", "system-out"]);
  expect(checkedCase?.children[0]?.text.split("\n")[0]).toBe(`${shown}:12:17 error unknown-word ${shown}`);
  expect(failedCase?.children[0]?.attributes.message).toBe(shown);
});
