import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import type { OwnRule } from "../../src/check/rules/rule.js";
import { check, type Report } from "../../src/index.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { filesIn, readJson } from "../schemas/engines.js";

// A record on its own is only put to the rules that say they can find something in it. Here each record of every fixture
// is put to all of them, by way of copies that say nothing.

const sources = { "source:article": "A sample text." } as const;
const others = Object.fromEntries(rules.map(({ code }) => [code, "off" as const]));
const copies: OwnRule[] = rules.map(({ inReport: _inReport, about: _about, ...rule }) => ({
  ...rule,
  code: `copy/${rule.code}`,
}));

const folders = ["test/fixtures/rules", "test/fixtures/valid/report", "examples"];
const reports = folders
  .flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".json") && !file.endsWith("expected.json"))
  .map((file) => readJson<Report>(file))
  .filter(({ type }) => type === "report");
const records = reports.flatMap((report) => [...recordsOf(report)].map(({ record }) => record));

describe("what a rule says it is about", () => {
  it("leaves out no rule that finds something in a record on its own", () => {
    expect(records.length).toBeGreaterThan(500);
    let found = 0;
    for (const record of records) {
      const options = { now: "2035-01-01", sourceTexts: sources, maxFindings: 10_000 } as const;
      const chosen = check(record, options).findings.map(({ code, path }) => `${code} ${path}`);
      const all = check(record, { ...options, rules: others, ownRules: copies }).findings.map(
        ({ code, path }) => `${code.slice("copy/".length)} ${path}`,
      );
      expect(chosen).toEqual(all);
      found += all.length;
    }
    expect(found).toBeGreaterThan(50);
  });
});
