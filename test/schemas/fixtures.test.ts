import { describe, expect, it } from "vitest";
import { checkText, type DocumentName, findingCodes } from "../../src/index.js";
import { acceptedBy, allEngines, filesIn, readBytes, readJson, stems } from "./engines.js";

interface Expected {
  [file: string]: {
    schema?: DocumentName;
    code: string;
    path: string;
  };
}

const SHAPE = "test/fixtures/invalid/shape";
const VALID = "test/fixtures/valid";

const shape = readJson<Expected>(`${SHAPE}/expected.json`);
const fixturesIn = (folder: string) => filesIn(folder).filter((file) => file !== "expected.json");

/** Everything that has to be accepted, as [path, name of its schema]. */
const valid: [path: string, schema: string][] = [
  ...filesIn(VALID)
    .filter((file) => !file.startsWith("bytes/"))
    .map((file): [string, string] => [`${VALID}/${file}`, file.split("/")[0] as string]),
  ...filesIn("examples/records").map((file): [string, string] => [
    `examples/records/${file}`,
    file.split(".")[0] as string,
  ]),
  ["examples/minimal/report.json", "report"],
  ["examples/baku-talks/report.json", "report"],
];

const found = (path: string, as: DocumentName) =>
  checkText(readBytes(path), { as }).findings.map(({ code, path, severity }) => ({
    severity,
    code,
    path,
  }));

describe("the invalid fixtures", () => {
  it("are the ones that expected.json lists", () => {
    expect(fixturesIn(SHAPE)).toEqual(Object.keys(shape).sort());
  });

  // Of every schema each constraint is broken in test/constraints: what stands here shows a defect to people.
  it("of a wrong shape are 150 at least", () => {
    expect(Object.keys(shape).length).toBeGreaterThanOrEqual(150);
  });

  it("of a wrong shape stand in the folder of their schema", () => {
    expect(Object.entries(shape).filter(([file, { schema }]) => !file.startsWith(`${schema}/`))).toEqual([]);
  });

  it("of a wrong shape show every code of that step", () => {
    const codes = findingCodes.filter(({ step }) => step === "shape").map(({ code }) => code);
    const shown = new Set(Object.values(shape).map(({ code }) => code));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("a file of a wrong shape is refused by every engine, and told as one finding", () => {
  it.each(Object.entries(shape))("%s", (file, { schema, code, path }) => {
    const name = `${SHAPE}/${file}`;
    expect(acceptedBy(schema as string, readJson(name))).toEqual([]);
    expect(found(name, schema as DocumentName)).toEqual([{ severity: "error", code, path }]);
  });
});

describe("a valid file is accepted by every engine and by the checker", () => {
  it("of every schema there are two at least", () => {
    const counts = stems.map((stem) => [stem, valid.filter(([, schema]) => schema === stem).length]);
    // `record` stands for all of the records: see below.
    expect(counts.filter(([, count]) => Number(count) < 2)).toEqual([["record", 0]]);
  });

  it.each(valid)("%s", (path, schema) => {
    const value = readJson<{ type: string }>(path);
    expect(acceptedBy(schema, value)).toEqual(allEngines);
    const { ok, findings, value: checked } = checkText(readBytes(path), { as: schema as DocumentName });
    expect(findings.map(({ code }) => code).filter((code) => code !== "unlisted-word")).toEqual([]);
    expect(ok).toBe(true);
    expect(checked).toEqual(value);
  });

  it.each(valid.filter(([, schema]) => schema !== "report"))("%s, as any record", (path) => {
    expect(acceptedBy("record", readJson(path))).toEqual(allEngines);
    expect(checkText(readBytes(path), { as: "record" }).ok).toBe(true);
  });

  it.each(valid.filter(([, schema]) => schema === "report"))("%s, but not as a record", (path) => {
    expect(acceptedBy("record", readJson(path))).toEqual([]);
    expect(found(path, "record")).toEqual([{ severity: "error", code: "unknown-type", path: "/type" }]);
  });
});

describe("a list of records in a report", () => {
  const reportOf = (count: number) => ({
    ...readJson<object>("examples/minimal/report.json"),
    topics: Array.from({ length: count }, (_, i) => ({ type: "topic", id: `topic:t${i}`, name: `Topic ${i}` })),
  });

  it("may hold 10,000", () => {
    const report = reportOf(10_000);
    expect(acceptedBy("report", report)).toEqual(allEngines);
    expect(checkText(JSON.stringify(report), { rules: { "unreferenced-record": "off" } })).toMatchObject({
      ok: true,
      findings: [],
    });
  });

  it("may not hold 10,001", () => {
    const report = reportOf(10_001);
    expect(acceptedBy("report", report)).toEqual([]);
    const { ok, findings } = checkText(JSON.stringify(report));
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ severity: "error", code: "too-many", path: "/topics" }]);
  });
});
