import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { check, checkText, type DocumentName, documentNames } from "../../src/index.js";
import type { AnyRecord, Meeting, Report, Summit } from "../../src/types.js";
import { agreement, meeting, person, report } from "./documents.js";

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const bytes = (text: string) => new TextEncoder().encode(text);
/** A value as a stranger would hand it over: without the type that would already refuse it. */
const unchecked = (value: unknown) => value;

/** Nests arrays in an extension, so that the whole document has so many levels. */
function reportOfDepth(levels: number): unknown {
  let value: unknown = [];
  // The report, the list of extensions, the extension, the innermost list.
  for (let depth = 4; depth < levels; depth++) value = [value];
  return report({ extensions: [{ namespace: "https://example.org/x", value }] });
}

describe("check", () => {
  it("gives back the very object that it was given, with no findings", () => {
    const value = report();
    const before = structuredClone(value);
    const checked = check(value);
    expect(checked).toEqual({ ok: true, findings: [], value: before });
    expect(checked.value).toBe(value);
  });

  it("has no value at all where there is an error", () => {
    const checked = check({ ...report(), title: 5 });
    expect(checked.ok).toBe(false);
    expect(checked).not.toHaveProperty("value");
    expect(checked).not.toHaveProperty("omitted");
  });

  it("has a value where there are only warnings", () => {
    const value = meeting("x", { kind: "fireside-chat" });
    const checked = check(value);
    expect(checked.ok).toBe(true);
    expect(checked.value).toBe(value);
    expect(checked.findings).toEqual([
      {
        code: "unlisted-word",
        severity: "warning",
        message: 'meeting:x uses the word "fireside-chat", which is not listed for /kind.',
        path: "/kind",
        record: "meeting:x",
        help: expect.stringMatching(
          /^Listed here: talks, .*\bone-on-one\b.* list it as yours in communique\.config\.json\.$/,
        ),
        example: '"kind": "talks"',
      },
    ]);
  });

  it("narrows the type of the value by `ok`", () => {
    const checked = check(unchecked(report()));
    if (checked.ok) expectTypeOf(checked.value).toEqualTypeOf<Report | AnyRecord>();
    else expectTypeOf(checked.value).toEqualTypeOf<undefined>();
    const summit = check(unchecked(meeting()), { as: "summit" });
    if (summit.ok) expectTypeOf(summit.value).toEqualTypeOf<Summit>();
    const talks = check(unchecked(meeting()), { as: "meeting" });
    if (talks.ok) expectTypeOf(talks.value).toEqualTypeOf<Meeting>();
    expect([checked.ok, summit.ok, talks.ok]).toEqual([true, false, true]);
  });

  it("does not change a value that it refuses, and takes a frozen one", () => {
    const frozen = Object.freeze(report({ people: Object.freeze([person()]) as never }));
    expect(check(frozen).ok).toBe(true);
    const wrong = { ...report(), surplus: { a: [1] } };
    const before = structuredClone(wrong);
    check(wrong);
    expect(wrong).toEqual(before);
  });

  it("tells shape before rules: rules need a document of the right shape", () => {
    const dangling = { meetings: [meeting("x", { place: "place:nowhere" })] };
    expect(codes(check(report(dangling)).findings)).toEqual(["dangling-reference"]);
    expect(codes(check({ ...report(dangling), surplus: 1 }).findings)).toEqual(["unknown-key"]);
  });
});

describe("the kind of document", () => {
  it("is told by its own type", () => {
    expect(check(report()).ok).toBe(true);
    expect(check(person()).ok).toBe(true);
    // A person is checked as one, and not as a report that lacks everything.
    expect(check({ ...person(), name: 1 }).findings.map(({ path }) => path)).toEqual(["/name"]);
    expect(check({ ...report(), title: 1 }).findings.map(({ path }) => path)).toEqual(["/title"]);
  });

  const smallest = (name: DocumentName) =>
    JSON.parse(readFileSync(`examples/records/${name === "record" ? "person" : name}.minimal.json`, "utf8")) as unknown;
  const documents = new Map(documentNames.map((name) => [name, smallest(name)]));
  // What a narrower schema takes its record takes too, and `record` takes all of them.
  const alike: Partial<Record<DocumentName, DocumentName[]>> = {
    record: documentNames.filter((name) => name !== "report"),
    person: ["record", "person"],
    meeting: ["meeting", "summit"],
    agreement: ["agreement", "bilateral-agreement"],
  };

  it.each(documentNames)("as %s takes the smallest such document and no other", (as) => {
    expect(documentNames.filter((name) => check(documents.get(name), { as }).ok)).toEqual(alike[as] ?? [as]);
  });

  it.each(["Report", "", "toString", "__proto__", "constructor", "reports"])("throws for as: %o", (as) => {
    const wrong = { as: as as DocumentName };
    expect(() => check({}, wrong)).toThrow(TypeError);
    expect(() => check({}, wrong)).toThrow(`Unknown document name "${as}": use one of report, record, person,`);
    expect(() => checkText("{}", wrong)).toThrow(TypeError);
    // Also where the document would not be looked at any more.
    expect(() => check(undefined, wrong)).toThrow(TypeError);
    expect(() => checkText("nonsense", wrong)).toThrow(TypeError);
  });

  it("with the special schemas says what is wrong for them only", () => {
    const oneParty = agreement("x", { parties: ["state:a"] });
    expect(check(oneParty).ok).toBe(true);
    expect(codes(check(oneParty, { as: "bilateral-agreement" }).findings)).toEqual(["too-few"]);
    const dinner = meeting("x", { kind: "dinner", level: "leaders" });
    expect(check(dinner).ok).toBe(true);
    expect(codes(check(dinner, { as: "summit" }).findings)).toEqual(["unknown-word"]);
  });
});

describe("a value that is no JSON", () => {
  const cycle = report() as unknown as { [key: string]: unknown };
  cycle.self = cycle;

  it.each([
    ["undefined", undefined, "not-json", "", "The value is undefined."],
    ["a Date", new Date(0), "not-json", "", "The value is not a plain object but an instance of Date."],
    ["NaN", Number.NaN, "number-out-of-range", "", "JSON has no NaN."],
    ["a function", () => 1, "not-json", "", "The value is a function."],
    ["an undefined key", { ...person(), note: undefined }, "not-json", "/note", "The value is undefined."],
    [
      "a Date inside",
      { ...report(), createdAt: new Date(0) },
      "not-json",
      "/createdAt",
      "The value is not a plain object but an instance of Date.",
    ],
    ["a cycle", cycle, "not-json", "/self", "This object contains itself (a cycle)."],
    [
      "65 levels",
      reportOfDepth(65),
      "too-deep",
      `/extensions/0/value${"/0".repeat(61)}`,
      "Objects and arrays are nested more than 64 levels deep (maxDepth).",
    ],
    [
      "a Proxy that throws",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("no");
          },
        },
      ),
      "not-json",
      "",
      "This object throws an error when it is looked at.",
    ],
  ])("%s is a finding and no exception", (_name, value, code, path, message) => {
    const { ok, findings, ...rest } = check(value);
    expect(ok).toBe(false);
    expect(findings.map(({ help: _help, ...finding }) => finding)).toEqual([
      { code, severity: "error", message, path },
    ]);
    expect(rest).toEqual({});
  });

  it("may have 64 levels, or as many as maxDepth says", () => {
    expect(check(reportOfDepth(64)).ok).toBe(true);
    expect(check(reportOfDepth(65), { maxDepth: 65 }).ok).toBe(true);
    expect(codes(check(reportOfDepth(10), { maxDepth: 9 }).findings)).toEqual(["too-deep"]);
    expect(codes(checkText(JSON.stringify(reportOfDepth(10)), { maxDepth: 9 }).findings)).toEqual(["too-deep"]);
  });

  it("never has its accessors called, not even that of `type`", () => {
    let calls = 0;
    const value = {
      get type() {
        calls++;
        return "report";
      },
    };
    expect(check(value).findings).toMatchObject([{ code: "not-json", path: "/type" }]);
    expect(check(value, { as: "report" }).ok).toBe(false);
    expect(calls).toBe(0);
  });

  it("may have been made without a prototype", () => {
    expect(check(Object.assign(Object.create(null), person())).ok).toBe(true);
  });
});

describe("maxFindings", () => {
  const people = Array.from({ length: 150 }, (_, i) => ({ ...person(`p${i}`), name: 5 }));

  it("is 100, and the rest is counted", () => {
    const { findings, omitted } = check({ ...report(), people });
    expect(findings).toHaveLength(100);
    expect(omitted).toBe(50);
  });

  it("can be set, from 0 on, and leaves `ok` alone", () => {
    const value = { ...report(), people };
    expect(check(value, { maxFindings: 1_000 })).not.toHaveProperty("omitted");
    expect(check(value, { maxFindings: 149 })).toMatchObject({ ok: false, omitted: 1 });
    expect(check(value, { maxFindings: 0 })).toMatchObject({ ok: false, findings: [], omitted: 150 });
    expect(checkText(JSON.stringify(value), { maxFindings: 3 })).toMatchObject({ ok: false, omitted: 147 });
  });

  it("keeps the errors before the warnings, in their order", () => {
    const value = report({
      meetings: [
        meeting("a", { kind: "chat", title: "First" }),
        meeting("b", { kind: "chat", title: "Second", place: "place:one" }),
        meeting("c", { kind: "chat", title: "Third", place: "place:two" }),
      ],
    });
    const paths = (maxFindings: number) =>
      checkText(JSON.stringify(value), { maxFindings }).findings.map((f) => f.path);
    expect(paths(100)).toEqual([
      "/meetings/0/kind",
      "/meetings/1/kind",
      "/meetings/1/place",
      "/meetings/2/kind",
      "/meetings/2/place",
    ]);
    expect(paths(3)).toEqual(["/meetings/0/kind", "/meetings/1/place", "/meetings/2/place"]);
    expect(paths(2)).toEqual(["/meetings/1/place", "/meetings/2/place"]);
    expect(check(value, { maxFindings: 2 })).toMatchObject({ ok: false, omitted: 3 });
  });

  it("with warnings only leaves the document valid", () => {
    const value = report({
      meetings: [meeting("a", { kind: "chat", title: "First" }), meeting("b", { kind: "chat", title: "Second" })],
    });
    expect(check(value, { maxFindings: 1 })).toMatchObject({ ok: true, omitted: 1, value });
    expect(check(value, { maxFindings: 0 })).toMatchObject({ ok: true, omitted: 2, findings: [] });
  });

  it("counts what the reader finds as well", () => {
    const text = `{${Array.from({ length: 6 }, () => '"a":1').join(",")}}`;
    expect(checkText(text, { maxFindings: 2 })).toMatchObject({ ok: false, omitted: 3 });
  });

  it("says of a value that is no JSON that there is more", () => {
    const { findings, omitted } = check({ a: undefined, b: undefined, c: undefined }, { maxFindings: 1 });
    expect(findings).toHaveLength(1);
    expect(omitted).toBeGreaterThanOrEqual(1);
  });
});

describe("shapeOnly", () => {
  const text = '{"type":"person","id":"person:ada","name":"Ada Example"}';
  const codes = (input: string | Uint8Array) => checkText(input, { shapeOnly: true }).findings.map(({ code }) => code);

  it("passes over what JSON.parse hides, and applies no rule", () => {
    expect(codes(text.replace("{", '{"name":"Bob",'))).toEqual([]);
    expect(codes('{"type":"meeting","id":"meeting:x","title":"X","kind":"talkz","status":"held"}')).toEqual([]);
  });

  it("says of a wrong shape all that is wrong, and of a byte order mark that it is there", () => {
    expect(codes(text.replace('"Ada Example"', "5"))).toEqual(["wrong-type"]);
    expect(codes(`\uFEFF${text}`)).toEqual(["byte-order-mark"]);
    expect(codes(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(["byte-order-mark"]);
  });
});

describe("sourceTexts", () => {
  it("that are no UTF-8 are a mistake of the caller", () => {
    const sourceTexts = { "source:article": new Uint8Array([0xff]) } as const;
    expect(() => check(report(), { sourceTexts })).toThrow(TypeError);
    expect(() => checkText("{}", { sourceTexts })).toThrow(TypeError);
  });

  it("of ids that the document does not have are passed over", () => {
    expect(check(report(), { sourceTexts: { "source:elsewhere": "Text" } }).findings).toEqual([]);
  });
});

describe("checkText", () => {
  const text = `{
  "type": "report",
  "version": "1",
  "id": "https://example.org/reports/1",
  "titel": "A report",
  "language": "en",
  "sources": [
    { "type": "source", "id": "source:article", "kind": "news-article", "url": "ftp://x" },
    {"type":"source","id":"source:b"}
  ]
}
`;

  it("gives line and column of the object for a missing key, of the key for an unknown one, of the value for a wrong one", () => {
    const { ok, findings } = checkText(text);
    expect(ok).toBe(false);
    const places = findings.map(({ code, path, line, column, endLine, endColumn }) => [
      code,
      path,
      `${line}:${column}-${endLine}:${endColumn}`,
    ]);
    expect(places).toEqual([
      ["missing-key", "/title", "1:1-1:2"],
      ["unknown-key", "/titel", "5:3-5:10"],
      ["invalid-format", "/sources/0/url", "8:80-8:89"],
      ["missing-key", "/sources/1/kind", "9:5-9:6"],
    ]);
    // The same places, read off the text.
    const lines = text.split("\n");
    expect(lines[4]?.slice(2, 9)).toBe('"titel"');
    expect(lines[7]?.slice(79, 88)).toBe('"ftp://x"');
    expect(lines[8]?.[4]).toBe("{");
  });

  it("gives line and column of what a rule finds", () => {
    const value = report({ meetings: [meeting("x", { place: "place:nowhere", kind: "chat" })] });
    const { findings } = checkText(JSON.stringify(value, null, 2));
    expect(findings.map(({ code, line, column, endColumn }) => [code, line, column, endColumn])).toEqual([
      ["unlisted-word", 19, 15, 21],
      ["dangling-reference", 21, 16, 31],
    ]);
  });

  it("sorts the findings by their place, with those of reading first", () => {
    const value = report({ meetings: [meeting("x", { kind: "chat" })] });
    const { findings, ok } = checkText(`\uFEFF${JSON.stringify(value)}`);
    expect(ok).toBe(true);
    expect(codes(findings)).toEqual(["byte-order-mark", "unlisted-word"]);
    const shuffled = `{"people":[{"type":"person","id":"person:a","name":1}],"title":2,${JSON.stringify(report()).slice(1).replace('"title":"A report",', "")}`;
    expect(checkText(shuffled).findings.map(({ path }) => path)).toEqual(["/people/0/name", "/title"]);
    // Where there is no text, in the order of the keys.
    expect(check(JSON.parse(shuffled)).findings.map(({ path }) => path)).toEqual(["/people/0/name", "/title"]);
    expect(
      check({ ...report(), title: 2, people: [{ ...person("a"), name: 1 }] }).findings.map(({ path }) => path),
    ).toEqual(["/title", "/people/0/name"]);
  });

  it("counts columns in UTF-16 units and lines by any line end", () => {
    const value = JSON.stringify(person("x", { name: "😀é" })).replace(',"name"', ',\r\n"note":null,\r"name"');
    expect(checkText(value).findings).toMatchObject([{ path: "/note", line: 2, column: 8, endColumn: 12 }]);
    const oneLine = '{"note":null,"name":"x","type":"person","id":"person:😀"}';
    expect(checkText(oneLine).findings.map(({ path, column, endColumn }) => [path, column, endColumn])).toEqual([
      ["/note", 9, 13],
      ["/id", 46, 57],
    ]);
  });

  it("puts the file into every finding, and into none if there is no name", () => {
    const { findings } = checkText(`\uFEFF${text}`, { file: "reports/a.json" });
    expect(findings).toHaveLength(5);
    expect(findings.map(({ file }) => file)).toEqual(Array(5).fill("reports/a.json"));
    for (const finding of checkText(text).findings) expect(finding).not.toHaveProperty("file");
    expect(checkText("{", { file: "a" }).findings).toMatchObject([{ code: "invalid-json", file: "a" }]);
  });

  it.each([
    ["a valid report", JSON.stringify(report())],
    ["a report with defects", text],
    ["a byte order mark", `\uFEFF${text}`],
    ["text beyond ASCII", JSON.stringify(person("x", { name: "Ильхам 😀" }))],
    ["no JSON", "{"],
    ["nothing", ""],
    ["a bare number", "42"],
  ])("treats %s alike as bytes and as a string", (_name, input) => {
    expect(checkText(bytes(input))).toEqual(checkText(input));
    // Node's Buffer is often a view into a larger one.
    const padded = bytes(`xx${input}yy`);
    expect(checkText(padded.subarray(2, padded.length - 2))).toEqual(checkText(input));
  });

  it("finds in a text what check finds in its value", () => {
    const bare = ({ code, path, message }: { code: string; path: string; message: string }) => [code, path, message];
    expect(checkText(text).findings.map(bare).sort()).toEqual(check(JSON.parse(text)).findings.map(bare).sort());
  });

  it.each(["null", "[]", "42", '"report"', "true"])("says of the document %s that it is no object", (input) => {
    const { ok, findings } = checkText(input);
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code: "wrong-type", path: "", line: 1, column: 1 }]);
    expect(findings[0]?.message).toMatch(/^The document is .+; expected an object\.$/);
  });

  it("gives an error without a position in the document's structure the start of the document", () => {
    expect(checkText("nope").findings).toMatchObject([{ code: "invalid-json", path: "", line: 1, column: 1 }]);
  });

  it("has a value of its own, equal to the text's", () => {
    const checked = checkText(JSON.stringify(report()));
    expect(checked).toEqual({ ok: true, findings: [], value: report() });
  });
});

describe("limits of size", () => {
  const record = JSON.stringify(person());
  const whole = JSON.stringify(report());

  it("maxBytes holds for every document and names both sizes", () => {
    for (const text of [record, whole]) {
      expect(checkText(text, { maxBytes: text.length }).ok).toBe(true);
      expect(checkText(text, { maxBytes: text.length - 1 }).findings).toMatchObject([
        {
          code: "too-large",
          message: `The document has ${text.length} bytes, more than the limit of ${text.length - 1} (maxBytes).`,
        },
      ]);
    }
  });

  it("maxRecordBytes holds for a record alone and not for a report", () => {
    expect(checkText(record, { maxRecordBytes: record.length }).ok).toBe(true);
    const { ok, findings } = checkText(bytes(record), { maxRecordBytes: record.length - 1 });
    expect(ok).toBe(false);
    expect(findings).toEqual([
      {
        code: "too-large",
        severity: "error",
        message: `The record has ${record.length} bytes, more than the limit of ${record.length - 1} (maxRecordBytes).`,
        path: "",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: record.length + 1,
        help: "Split it, or raise the limit with the option maxRecordBytes (--max-record-bytes).",
      },
    ]);
    expect(checkText(whole, { maxRecordBytes: 1 }).ok).toBe(true);
    expect(checkText(record, { maxRecordBytes: 1, as: "person" }).ok).toBe(false);
  });

  it("counts bytes and not characters", () => {
    const text = JSON.stringify(person("x", { name: "😀" }));
    expect(checkText(text, { maxRecordBytes: text.length + 1 }).findings[0]?.message).toContain(
      `has ${text.length + 2} bytes`,
    );
    expect(checkText(text, { maxRecordBytes: text.length + 2 }).ok).toBe(true);
  });

  it("of a record is 8 MiB by default", () => {
    const padded = (size: number) => record + " ".repeat(size - record.length);
    expect(checkText(padded(8 * 1024 * 1024)).ok).toBe(true);
    expect(codes(checkText(padded(8 * 1024 * 1024 + 1)).findings)).toEqual(["too-large"]);
  });
});
