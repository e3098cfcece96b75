import { describe, expect, it } from "vitest";
import { readJson } from "../../src/json/read.js";
import { fixtureNames, readFixture } from "./fixtures.js";

interface Expected {
  code: string;
  path: string;
  line: number;
  column: number;
}

const EXPECTED: Record<string, Expected> = JSON.parse(
  new TextDecoder().decode(readFixture("invalid/bytes", "expected.json")),
);

describe("bytes with one defect", () => {
  it("have each an expectation, and each expectation its file", () => {
    expect(fixtureNames("invalid/bytes").sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))("%s", (name, expected) => {
    const { value, findings, omitted } = readJson(readFixture("invalid/bytes", name));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, path, line, column }) => ({ code, path, line, column }))).toEqual([expected]);
    expect(value).toBeUndefined();
    expect(omitted).toBeUndefined();
    for (const { message, endLine = 0, endColumn = 0 } of errors) {
      expect(message).toMatch(/^[^\n]+[.)]$/);
      // Never ends before it starts.
      expect([endLine - expected.line, endLine > expected.line || endColumn >= expected.column]).toEqual([0, true]);
    }
  });
});

describe("bytes that are odd but fine", () => {
  it.each(fixtureNames("valid/bytes"))("%s", (name) => {
    const bytes = readFixture("valid/bytes", name);
    const { value, text, findings } = readJson(bytes);
    const warnings = name === "with-bom.json" ? ["byte-order-mark"] : [];
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(warnings.map((code) => [code, "warning"]));
    // TextDecoder strips the mark by default.
    const plain = new TextDecoder("utf-8", { ignoreBOM: name !== "with-bom.json" }).decode(bytes);
    expect(text).toBe(plain);
    expect(value).toStrictEqual(JSON.parse(plain));
  });

  it("keep a key named __proto__ as a key", () => {
    const { value } = readJson(readFixture("valid/bytes", "keys-of-object-prototype.json"));
    expect(Object.keys(value as object)).toEqual(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"]);
    expect((value as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
