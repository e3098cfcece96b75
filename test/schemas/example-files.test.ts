import { describe, expect, it } from "vitest";
import { exampleFiles, FULL_REPORT } from "../../src/codegen/example-files.js";
import { filesIn, readJson } from "./engines.js";

const report = readJson<Record<string, unknown[]>>(FULL_REPORT);

describe("the examples that show every field", () => {
  it("are the records of one report, and all but the smallest", () => {
    const files = [...exampleFiles(report).keys(), FULL_REPORT].map((path) => path.split("/").at(-1));
    expect(files.sort()).toEqual(filesIn("examples/records").filter((file) => !file.endsWith(".minimal.json")));
  });

  it.each<[string, (statement: Record<string, unknown>) => void, string]>([
    ["of a record", (statement) => delete statement.again, "again of Statement"],
    ["of an object within", ({ channel }) => delete (channel as Record<string, unknown>).outlet, "outlet of Channel"],
  ])("say which field %s is left out, and in which file", (_what, change, field) => {
    const statements = structuredClone(report.statements) as Record<string, unknown>[];
    for (const statement of statements) if (statement.channel) change(statement);
    expect(() => exampleFiles({ ...report, statements })).toThrow(
      `examples/records/report.full.json shows every field, and not ${field}`,
    );
  });

  it("say which kind of record is left out, or of the wrong shape", () => {
    const meetings = (report.meetings as object[]).map((meeting) => ({ ...meeting, level: "ministers" }));
    expect(() => exampleFiles({ ...report, meetings })).toThrow("has no summit");
  });
});
