import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import type { OwnRule } from "../../src/check/rules/rule.js";
import { check, type Report } from "../../src/index.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { sampled } from "../long.js";
import { filesIn, readJson } from "../schemas/engines.js";

// A document is only put to the rules that say they can find something in it. Here every fixture, and each record of it on its
// own, is put to all of them, by way of copies that say nothing.

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
  it.each([
    ["a report", reports, 100],
    ["a record on its own", sampled(records, 3), 200],
  ])("leaves out no rule that finds something in %s", (_, documents, count) => {
    expect(documents.length).toBeGreaterThan(count);
    let found = 0;
    for (const document of documents) {
      const options = { now: "2035-01-01", sourceTexts: sources, maxFindings: 10_000 } as const;
      const chosen = check(document, options).findings.map(({ code, path }) => `${code} ${path}`);
      const all = check(document, { ...options, rules: others, ownRules: copies }).findings.map(
        ({ code, path }) => `${code.slice("copy/".length)} ${path}`,
      );
      expect(chosen).toEqual(all);
      found += all.length;
    }
    expect(found).toBeGreaterThan(50);
  });
});
