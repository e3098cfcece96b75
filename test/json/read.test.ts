import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/json/finding.js";
import { createLocator } from "../../src/json/positions.js";
import { readJson } from "../../src/json/read.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const only = (findings: readonly Finding[]): Finding => {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
};

describe("readJson", () => {
  it("returns the value and the text", () => {
    expect(readJson('{"a": [1]}')).toEqual({ text: '{"a": [1]}', value: { a: [1] }, findings: [] });
    expect(readJson(bytes("null"))).toEqual({ text: "null", value: null, findings: [] });
  });

  it("tells from the value's presence, not its truth, whether the document is fine", () => {
    expect("value" in readJson("null")).toBe(true);
    expect("value" in readJson("nul")).toBe(false);
  });

  it("reads a view into a larger buffer, as Node's Buffer is", () => {
    expect(readJson(bytes('xx{"a": 1}yy').subarray(2, 10)).value).toEqual({ a: 1 });
  });
});

describe("size", () => {
  it("is limited in bytes, and the message names both sizes and the option", () => {
    const { text, findings, ...rest } = readJson(bytes('"abcdef"'), { maxBytes: 7 });
    expect(only(findings)).toMatchObject({
      code: "too-large",
      severity: "error",
      message: expect.stringMatching(/ 8 .* 7 .*maxBytes/),
      path: "",
      help: expect.stringContaining("maxBytes"),
    });
    expect(text).toBe("");
    expect(rest).toEqual({});
    expect(readJson(bytes('"abcdef"'), { maxBytes: 8 }).findings).toEqual([]);
  });

  it.each([
    ["é", 2],
    ["中", 3],
    ["🌍", 4],
    ["a", 1],
    ["\ud83c", 3],
  ])("of a string counts %o as %i bytes", (character, size) => {
    expect(only(readJson(`"${character}"`, { maxBytes: size + 1 }).findings).message).toContain(
      `has ${size + 2} bytes`,
    );
    expect(readJson(`"${character}"`, { maxBytes: size + 2 }).findings.map(({ code }) => code)).not.toContain(
      "too-large",
    );
  });

  it("is limited to 16 MiB unless told otherwise", () => {
    const size = 16 * 1024 * 1024;
    expect(only(readJson(new Uint8Array(size + 1)).findings).message).toContain(` ${size} `);
  });
});

describe("encoding", () => {
  it("strips one byte order mark of a string, with a warning", () => {
    const { text, value, findings } = readJson('\uFEFF{"a": 1}');
    expect([text, value]).toEqual(['{"a": 1}', { a: 1 }]);
    expect(only(findings)).toMatchObject({ code: "byte-order-mark", severity: "warning", line: 1, column: 1 });
  });

  it("names the offset and the bytes that are not UTF-8, and keeps a text to show", () => {
    const { text, findings } = readJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x22, 0xc3, 0xa9, 0xff, 0x22));
    expect(text).toBe('"é\uFFFD"');
    expect(findings.map(({ code }) => code)).toEqual(["byte-order-mark", "invalid-utf-8"]);
    expect(findings[1]?.message).toMatch(/ 6 .*\bff 22\b/);
    expect(findings[1]).toMatchObject({ line: 1, column: 3, endLine: 1, endColumn: 4 });
  });

  it.each(["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])("says that a document is %s", (name) => {
    const size = name.startsWith("UTF-16") ? 2 : 4;
    for (const text of ["\uFEFF{}", "{}", "1"]) {
      const data = Uint8Array.from(
        [...text].flatMap((character) => {
          const code = character.charCodeAt(0);
          const unit = [...Array(size - 2).fill(0), code >> 8, code & 0xff];
          return name.endsWith("LE") ? unit.reverse() : unit;
        }),
      );
      const finding = only(readJson(data).findings);
      expect([finding.code, finding.message]).toEqual(["utf-16", expect.stringContaining(`written in ${name},`)]);
    }
  });

  it.each([[[0]], [[0, 0]], [[0, 0, 0, 0]], [[0x5b, 0, 0x5d]]])("takes the bytes %j for UTF-8 with zeros", (data) => {
    expect(only(readJson(Uint8Array.from(data)).findings).code).toBe("invalid-json");
  });
});

describe("lone surrogates in a string", () => {
  it("are an error where they stand raw", () => {
    const { findings, ...rest } = readJson('{"a": ["🌍\ud83c"]}');
    expect(only(findings)).toMatchObject({ code: "lone-surrogate", path: "/a/0", line: 1, column: 11, endColumn: 12 });
    expect("value" in rest).toBe(false);
  });

  it("are an error in a key, named by the object that holds it", () => {
    expect(only(readJson('{"a": {"\udc00": 1}}').findings)).toMatchObject({ path: "/a", column: 9 });
    // Further down the pointer has to go through the key.
    const inner = readJson('{"\\udc00": 1e999}').findings[1];
    expect(inner).toMatchObject({ code: "number-out-of-range", path: "/\uFFFD" });
  });

  it("are no pair when one half is raw and the other escaped", () => {
    expect(only(readJson('["\ud83c\\udf0d"]').findings)).toMatchObject({ code: "lone-surrogate", column: 3 });
    expect(only(readJson('["\\ud83c\udf0d"]').findings)).toMatchObject({ code: "lone-surrogate", column: 3 });
  });

  it("are reported once a string", () => {
    expect(readJson('["\\ud800\\ud800", "\\udc00"]').findings.map(({ path }) => path)).toEqual(["/0", "/1"]);
  });
});

describe("nesting", () => {
  it("is one error, at the bracket that is too much, and ends the reading", () => {
    const { findings } = readJson('{"a": [[]], "b": [], "b": 1e400}', { maxDepth: 2 });
    expect(only(findings)).toMatchObject({ code: "too-deep", path: "/a/0", line: 1, column: 8, endColumn: 9 });
    expect(only(findings).message).toContain("more than 2 levels");
  });

  it("of a scalar is no level", () => {
    expect(readJson("1", { maxDepth: 0 }).value).toBe(1);
    expect(only(readJson("[]", { maxDepth: 0 }).findings).path).toBe("");
  });

  it("survives a raised limit, on broken documents too", () => {
    const deep = "[".repeat(200_000);
    expect(readJson(deep, { maxDepth: Number.POSITIVE_INFINITY }).findings.map(({ code }) => code)).toEqual([
      "invalid-json",
    ]);
    // Each of these would take a recovering parser one level deeper.
    expect(only(readJson("[},".repeat(200_000)).findings)).toMatchObject({ code: "invalid-json", column: 2 });
  });
});

describe("padding", () => {
  // Three million blanks or escapes: jsonc-parser would take memory out of all proportion to explain these.
  it.each([
    ["blanks", `[1,${" \t".repeat(1_500_000)}]`],
    ["escapes", `["${"\\n".repeat(3_000_000)}",]`],
  ])("with %s still gives one error, if a less helpful one", (_, text) => {
    const finding = only(readJson(text).findings);
    expect(finding.code).toBe("invalid-json");
    expect(createLocator(text).range("/0")).toMatchObject({ line: 1, column: 2, endLine: 1 });
  });

  it("is no error by itself", () => {
    expect(readJson(`[1,${" ".repeat(3_000_000)}2]`).value).toEqual([1, 2]);
  });
});

describe("what is reported together", () => {
  it("comes in the order of the document", () => {
    const { findings } = readJson('{\n"a": 1e400,\n"b": "\\ud800",\n"a": 12345678901234567890\n}');
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["number-out-of-range", 2],
      ["lone-surrogate", 3],
      ["duplicate-key", 4],
      ["number-out-of-range", 4],
    ]);
  });

  it("stops at the first syntax error, behind which nothing is certain", () => {
    const { findings } = readJson('{"a": 1, "a": 2, b: 1, "c": 1, "c": 1e400}');
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ["duplicate-key", 10],
      ["invalid-json", 18],
    ]);
  });

  it("is capped, and the rest counted", () => {
    const text = `{${Array.from({ length: 1001 }, () => '"a": 1').join(", ")}}`;
    expect(readJson(text)).toMatchObject({ findings: { length: 100 }, omitted: 900 });
    expect(readJson(text, { maxFindings: 1000 })).not.toHaveProperty("omitted");
    // The syntax error is never the one that is left out.
    const broken = readJson(`${text}]`, { maxFindings: 3 });
    expect(broken.findings.map(({ code }) => code)).toEqual(["duplicate-key", "duplicate-key", "invalid-json"]);
    expect(broken.omitted).toBe(998);
  });

  it("is at least one error where there is one, with whatever limit", () => {
    for (const maxFindings of [1, 0, -1]) {
      expect(readJson("\uFEFF[1e400, 1e400]", { maxFindings })).toMatchObject({ findings: { length: 2 }, omitted: 1 });
    }
  });
});

describe("a few keys", () => {
  it("that share length, first, middle and last character are different", () => {
    expect(readJson('{"axbyc": 1, "azbwc": 2}').findings).toEqual([]);
  });

  it("are the same whatever follows them", () => {
    expect(only(readJson('{"a" : 1, "a": 2}').findings)).toMatchObject({ code: "duplicate-key", path: "/a" });
  });

  it("of a closed object are forgotten, and those around it are not taken for its neighbours", () => {
    expect(readJson('{"a": {"x": 1}, "\\u0078": 2}').findings).toEqual([]);
    expect(readJson('{"a": 0, "b": {"x": {}, "a": 1}}').findings).toEqual([]);
  });

  it.each([15, 16, 17])("repeat the first of %i, or the last", (count) => {
    const keys = Array.from({ length: count }, (_, index) => `"k${index}": 0`).join(",");
    expect(readJson(`{${keys}}`).findings).toEqual([]);
    for (const key of ["k0", `k${count - 1}`]) {
      expect(only(readJson(`{${keys}, "${key}": 1}`).findings).path).toBe(`/${key}`);
    }
  });
});

describe("many keys", () => {
  it("in one object are read in one go", () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => `"key ${index}": ${index}`);
    expect(Object.keys(readJson(`{${entries}}`).value as object)).toHaveLength(20_000);
    const { findings } = readJson(`{${entries}, "key 12345": 0}`);
    expect(only(findings)).toMatchObject({ code: "duplicate-key", path: "/key 12345" });
  });

  it("are compared as they read, not as they are written", () => {
    const few = readJson('{"\\u0061b": 1, "c": 2, "ab": 3, "\\/": 4, "/": 5}').findings;
    expect(few.map(({ path }) => path)).toEqual(["/ab", "/~1"]);
    expect(readJson('{"é": 1, "e\u0301": 2}').findings).toEqual([]);
  });

  it("of an inner object do not mix with those of the outer", () => {
    const inner = Array.from({ length: 30 }, (_, index) => `"k${index}": 0`).join(",");
    expect(readJson(`{"a": {${inner}}, "k1": {${inner}}, "b": {"a": 1}}`).findings).toEqual([]);
    expect(only(readJson(`{"a": {${inner}}, "k1": {${inner}}, "a": 1}`).findings).path).toBe("/a");
    // Those of the outer are known again behind it, however many there are.
    expect(only(readJson(`{${inner}, "b": {"c": {}, "d": {}}, "k2": 1}`).findings).path).toBe("/k2");
  });
});

describe("messages", () => {
  const first = (text: string) => only(readJson(text).findings);

  it.each([
    ["[1,]", 'There is a comma before "]", but nothing follows it.', "no trailing commas"],
    ["// x\n1", "There is a comment here.", "no comments"],
    ["['a']", "Text stands in straight double quotes in JSON.", '"text"'],
    ["[NaN]", "JSON has no NaN and no Infinity.", "Leave the key out"],
    ["[-Infinity]", "JSON has no NaN and no Infinity.", "Leave the key out"],
    ["", "The document is empty.", "written to its end"],
    ["{}\n{}\n", "A second JSON value starts here, but a file is one JSON document.", "NDJSON"],
    ["{a: 1}", "A key stands in double quotes in JSON.", '"key"'],
    ['["a', "The string that starts here is not closed on its line.", "\\n"],
    ['{"a": [\n1', 'The document ends before the "[" of line 1 is closed.', "written to its end"],
    ["[007]", '"007" is not written as JSON writes numbers.', "leading zeros"],
    ["<html>", "This is markup, not JSON.", "error page"],
  ])("of %j say what is wrong and what to do", (text, message, help) => {
    expect(first(text).message).toBe(message);
    expect(first(text).help).toContain(help);
  });

  it("name the key and the line of the first of two", () => {
    expect(first('{\n"a\\nb": 1,\n"a\\nb": 2}').message).toMatch(/"a\\nb".* 2\b/);
  });

  it("show a number, shortened where it is long", () => {
    expect(first("9007199254740993").message).toContain("The integer 9007199254740993 is beyond 2^53 - 1");
    expect(first("9".repeat(60)).message).toContain(`The integer ${"9".repeat(60)} is`);
    expect(first("9".repeat(1000)).message).toContain(` ${"9".repeat(60)}... (1000 characters)`);
  });

  it("pass on nothing that steers a terminal or cannot be seen", () => {
    const key = "\u009b31m\u202e\u00a0\u{e0041}";
    expect(first(`{"${key}": 1, "${key}": 2}`).message).toContain('"\\u009b31m\\u202e\\u00a0\\udb40\\udc41"');
    expect(first("[\u2060]").message).toContain('"\\u2060"');
    const twice = (key: string) => first(`{"${key}": 1, "${key}": 2}`).message;
    expect(twice("k".repeat(60))).toContain(`"${"k".repeat(60)}" stands`);
    expect(twice("k".repeat(10_000))).toContain(`"${"k".repeat(60)}"... (10000 characters) stands`);
  });
});

describe("findings of the scan", () => {
  const all = (text: string) => readJson(text).findings;

  it("are worded in full", () => {
    expect(all('{"a":\n{"b": 1, "b": 2}}')).toEqual([
      {
        code: "duplicate-key",
        severity: "error",
        message: expect.stringMatching(/"b".* 2\b/),
        path: "/a/b",
        line: 2,
        column: 10,
        endLine: 2,
        endColumn: 13,
        help: expect.any(String),
      },
    ]);
    expect(all("[1e400]")).toEqual([
      {
        code: "number-out-of-range",
        severity: "error",
        message: expect.stringContaining("1e400"),
        path: "/0",
        line: 1,
        column: 2,
        endLine: 1,
        endColumn: 7,
        help: expect.any(String),
      },
    ]);
    const half = "one half of a surrogate pair, which is no character.";
    expect(all('{"a": "x\\ud800y"}')[0]).toEqual({
      code: "lone-surrogate",
      severity: "error",
      message: `The string holds \\ud800, ${half}`,
      path: "/a",
      line: 1,
      column: 9,
      endLine: 1,
      endColumn: 15,
      help: expect.any(String),
    });
    expect(all('{"a": {"\udc00x": 1}}')[0]).toMatchObject({ message: `The key holds \\udc00, ${half}`, path: "/a" });
  });

  it.each<[string, readonly string[]]>([
    ["999999999999999", []],
    ["9007199254740991", []],
    ["-9007199254740991", []],
    ["9007199254740992", ["number-out-of-range"]],
    ["-9007199254740992", ["number-out-of-range"]],
    ["0.9007199254740993", []],
    ["9007199254740993.0", []],
    ["9007199254740993e0", []],
    ["1e308", []],
    ["1E+308", []],
    ["-1e309", ["number-out-of-range"]],
    ["1E+309", ["number-out-of-range"]],
    ["1e-400", []],
    ["1e-9007199254740993", []],
    [`${"9".repeat(310)}.5`, ["number-out-of-range"]],
    [`${"9".repeat(300)}.5`, []],
    [`0.${"9".repeat(400)}`, []],
    [`-${"9".repeat(309)}.0`, ["number-out-of-range"]],
  ])("of the number %s are %j", (number, codes) => {
    for (const text of [number, `[${number}]`, `{"a": ${number}, "b": 1}`]) {
      expect(all(text).map(({ code }) => code)).toEqual(codes);
    }
  });

  it("are of strings where no key may stand", () => {
    const half = (text: string) => all(text).map(({ message, path }) => [message.slice(0, 10), path]);
    expect(half('"\\ud800"')).toEqual([["The string", ""]]);
    expect(half('[{}, "\\ud800"]')).toEqual([["The string", "/1"]]);
    expect(half('[[], "\\ud800"]')).toEqual([["The string", "/1"]]);
    expect(half('{"a": {"\\ud800": 1}}')).toEqual([["The key ho", "/a"]]);
    expect(half('["\ud800"]')).toEqual([["The string", "/0"]]);
  });

  it("are of keys of the same object, whatever stands between them", () => {
    const twice = (text: string) => all(text).map(({ path }) => path);
    expect(twice('{"a": [], "a": 1}')).toEqual(["/a"]);
    expect(twice('{"a": 1, "b": [], "a": 2}')).toEqual(["/a"]);
    expect(twice('{"a": 1, "b": [[{"a": 1}], {"a": 2}], "a": 2}')).toEqual(["/a"]);
    expect(twice('[{"a": 1}, {"a": 1}]')).toEqual([]);
    expect(twice('{"a": "a", "b": ["a", "a"]}')).toEqual([]);
    // What is not JSON has no keys behind the error.
    expect(readJson('{"a": 1, "a').findings.map(({ code }) => code)).toEqual(["invalid-json"]);
  });

  it("are of the values that they are in, however it is written", () => {
    const path = (text: string) => all(text).map((finding) => finding.path);
    expect(path('[[1], {"a": [0, 1e999]}, 1e999]')).toEqual(["/1/a/1", "/2"]);
    expect(path('{"a": {"b": 1}, "c": [[], [1e999]]}')).toEqual(["/c/1/0"]);
    expect(path(" \n\t[ \r\n 1 , 1e999 ] ")).toEqual(["/1"]);
    expect(path('{"x\\"y": 1, "z": 1e999}')).toEqual(["/z"]);
    expect(path('{"a\\\\": 1e999}')).toEqual(["/a\\"]);
    expect(path('["\\\\", "a", 1e999]')).toEqual(["/2"]);
    expect(path('["a\\nb", "c", {"d": 1e999}]')).toEqual(["/2/d"]);
    expect(path("[true, false, null, -1e999]")).toEqual(["/3"]);
  });
});
