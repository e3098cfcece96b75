import { readFileSync } from "node:fs";
import { check, outcomesOf, type Report } from "communique";
import { describe, expect, it } from "vitest";
import { targetNames } from "../../src/convert/target-names.js";
import { targets } from "../../src/convert/targets.js";
import { walkDocument } from "../../src/lookup/walk.js";

const full = JSON.parse(readFileSync("examples/records/report.full.json", "utf8")) as Report;
const timestamp = "2025-02-13T08:00:00Z";

/** Every place where a record refers to another one, as a path into the report. */
const places = walkDocument(full)
  .references()
  .map(({ path, value }) => ({ path, value }));

/** The report in which that place names another record. */
function pointing(path: string, id: string): Report {
  const report = structuredClone(full);
  const keys = path.slice(1).split("/");
  const last = keys.pop() as string;
  const owner = keys.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    report as never,
  );
  owner[last] = id;
  return report;
}

const ownId = (path: string): string => {
  const [, list = "", position = ""] = path.split("/");
  return (full as unknown as Record<string, { id: string }[]>)[list]?.[Number(position)]?.id ?? "";
};

describe("records that refer to themselves or in a circle", () => {
  it("are checked and converted to the end, wherever the reference stands", () => {
    const seen = new Set<string>();
    let cycles = 0;
    for (const { path, value } of places) {
      // Of lists one item is enough.
      const kind = path.replace(/\d+/g, "*");
      const own = ownId(path);
      if (seen.has(kind) || own.split(":")[0] !== value.split(":")[0]) continue;
      seen.add(kind);
      const report = pointing(path, own);
      const { findings } = check(report);
      if (findings.some(({ code }) => code === "reference-cycle")) cycles++;
      for (const name of targetNames)
        expect(targets[name].convert(report, { timestamp }).losses, path).toBeInstanceOf(Array);
    }
    expect(seen.size).toBeGreaterThan(15);
    // What is part of itself, within itself, based on itself.
    expect(cycles).toBeGreaterThanOrEqual(4);
  });

  it("are followed to the end by the look-ups", () => {
    const report = structuredClone(full);
    const [first, second] = report.meetings ?? [];
    if (!first || !second) throw new Error("The example has two meetings.");
    first.partOf = second.id;
    second.partOf = first.id;
    expect(outcomesOf(report, first.id)).toEqual(outcomesOf(report, second.id));
    expect(check(report).findings.map(({ code }) => code)).toContain("reference-cycle");
  });

  it("in memory, as a JavaScript object that holds itself, are an error", () => {
    const report: Record<string, unknown> = { ...structuredClone(full) };
    report.extensions = [{ namespace: "https://example.org/x", value: report }];
    expect(check(report).findings.map(({ code }) => code)).toEqual(["not-json"]);
  });
});
