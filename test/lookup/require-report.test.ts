import { describe, expect, it } from "vitest";
import { RECORD_LISTS } from "../../src/generated/model.js";
import { requireReport } from "../../src/lookup/require-report.js";

const report = { type: "report", sources: [] };

describe("what a converter takes", () => {
  it.each<[string, object]>([
    ["a report", report],
    ["a report with a list", { ...report, meetings: [] }],
    ["a report with a list that is undefined", { ...report, meetings: undefined }],
  ])("is %s", (_what, value) => {
    expect(() => requireReport(value as never)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "report"],
    ["a list", [report]],
    ["an object without a type", { sources: [] }],
    ["a record", { type: "meeting", sources: [] }],
    ["a report without sources", { type: "report" }],
    ["a report whose sources are none", { type: "report", sources: {} }],
    ...RECORD_LISTS.map(([key]): [string, unknown] => [`a report whose ${key} is no list`, { ...report, [key]: {} }]),
    ["a report whose list is null", { ...report, meetings: null }],
  ])("is not %s", (_what, value) => {
    expect(() => requireReport(value as never)).toThrow(TypeError);
    expect(() => requireReport(value as never)).toThrow(/^A converter takes a report of the shape of ReportSchema\./);
  });
});
