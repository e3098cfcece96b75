import { describe, expect, it } from "vitest";
import { explainInParts, isLarge } from "../../src/check/explain-report.js";
import { findShape, type ShapeFindings } from "../../src/check/shape.js";
import { check, ReportSchema } from "../../src/index.js";
import { filesIn, readJson } from "../schemas/engines.js";
import { person, report, source } from "./documents.js";

const byPath = ({ findings, omitted }: ShapeFindings) => ({
  findings: [...findings].sort((a, b) => (a.path < b.path ? -1 : 1)),
  omitted,
});

const people = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ ...person(`p${i}`), ...more }));

describe("a report explained in parts", () => {
  const fixtures = filesIn("test/fixtures/invalid/shape/report").filter((file) => file !== "root-a-string.json");

  it.each(fixtures)("is told in the same words as at once: %s", (file) => {
    const value = readJson<Record<string, unknown>>(`test/fixtures/invalid/shape/report/${file}`);
    expect(byPath(explainInParts(value, 100))).toEqual(byPath(findShape(ReportSchema, value, 100)));
  });

  it.each([
    [
      "records of every kind of wrong",
      { people: [{}, null, 5, [], { ...person(), name: "" }, person("ok")], topics: [{ type: "person" }] },
    ],
    ["a head and records", { title: "", version: "2", extra: 1, people: people(3, { name: 5 }) }],
    ["lists that are none", { people: {}, topics: "x", sources: [] }],
    ["a list that is too long", { people: people(10_001, { name: 5 }) }],
    ["sources", { sources: [source(), { ...source("b"), url: "x y" }] }],
  ])("is told in the same words as at once: %s", (_name, more) => {
    const value = { ...report(), ...more };
    expect(byPath(explainInParts(value, 1_000_000))).toEqual(byPath(findShape(ReportSchema, value, 1_000_000)));
  });

  it("stops at the limit, and counts one for each further record that is wrong", () => {
    const value = { ...report(), people: people(300, { name: 5, id: "x" }) };
    const { findings, omitted } = explainInParts(value, 3);
    expect(findings.map(({ path }) => path)).toEqual(["/people/0/id", "/people/0/name", "/people/1/id"]);
    expect(omitted).toBe(299);
  });

  it("is what a check of a large report does", () => {
    expect([isLarge(report()), isLarge(null), isLarge([]), isLarge({ people: people(201) })]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const { ok, findings, omitted } = check({ ...report(), people: people(300, { name: 5 }) });
    expect([ok, findings.length, omitted]).toEqual([false, 100, 200]);
    expect(findings[99]).toMatchObject({ code: "wrong-type", path: "/people/99/name", record: "person:p99" });
  });
});
