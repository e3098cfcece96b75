import { check } from "communique";
import { assemble, draftFindingCodes } from "communique/draft";
import { describe, expect, it } from "vitest";
import { article } from "./example.js";
import { FLAWED } from "./flawed.js";

const options = { text: article, source: { language: "en", publishedAt: "2027-05-04" } } as const;

describe("a flawed draft", () => {
  it.each(FLAWED.filter(({ code }) => code !== undefined))("is told of: $name", ({ answer, code, path }) => {
    const { findings, report } = assemble(answer, options);
    expect(findings.filter((finding) => finding.code === code).map((finding) => finding.path)).toContain(path);
    const { findings: faults } = check(report, { sourceTexts: { "source:article": article } });
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(FLAWED.filter(({ code }) => code === undefined))("is read as it was meant: $name", ({ answer }) => {
    const { findings, ok, losses } = assemble(answer, options);
    expect(findings).toEqual([]);
    expect(losses).toEqual([]);
    expect(ok).toBe(true);
  });

  it("has an example for every code", () => {
    // Those of several drafts, and of corrections, have examples of their own.
    const shown = new Set([...FLAWED.map(({ code }) => code), "draft-conflict", "draft-refused", "draft-fix"]);
    expect(draftFindingCodes.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });
});
