import { readFileSync } from "node:fs";
import { check, type Report } from "communique";
import { assemble, DraftSchema, toDraft } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsOf } from "../generators/documents.js";
import { scale, seed } from "../long.js";
import { article, draft } from "./example.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } };
const example = assemble(draft, options).report;

describe("toDraft", () => {
  it("gives a draft that the same report is made of", () => {
    const { draft: back, losses } = toDraft(example, { text: article });
    expect(DraftSchema.safeParse(back).error).toBeUndefined();
    const again = assemble(back, options);
    expect(again.findings).toEqual([]);
    expect(again.report).toEqual(example);
    // A topic has no passage of its own in a draft, and what no passage proves is said again by the making.
    const paths = losses.map(({ path }) => path).filter((path) => !path.startsWith("/sources"));
    expect(paths.filter((path) => !/^\/[a-z]+\/\d+\/evidence(\/\d+)?$/.test(path))).toEqual([]);
    expect(new Set(losses.map(({ reason }) => reason))).toEqual(
      new Set(["A source is made of what is known of the article.", "The draft has no place for it."]),
    );
  });

  it("tells what a draft has no place for", () => {
    const report = structuredClone(example);
    if (report.meetings?.[0]) report.meetings[0].level = "leaders";
    expect(toDraft(report).losses.map(({ path }) => path)).toContain("/meetings/0/level");
    expect(toDraft(report).draft.events.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  it("gives each event a title of its own", () => {
    const report = structuredClone(example) as Report;
    for (const act of report.acts ?? []) act.title = "Act";
    const { events } = toDraft(report).draft;
    expect(events.flatMap(({ title }) => (title.startsWith("Act") ? [title] : []))).toEqual(["Act", "Act (2)"]);
  });

  it("writes the worked example as a draft of the right form", () => {
    const report = JSON.parse(
      readFileSync(new URL("../../examples/baku-talks/report.json", import.meta.url), "utf8"),
    ) as Report;
    const { draft: made } = toDraft(report);
    expect(DraftSchema.safeParse(made).error).toBeUndefined();
    expect(made.statements).toHaveLength(report.statements?.length ?? 0);
  });

  it("takes any report", () => {
    fc.assert(
      fc.property(documentsOf("report"), (report) => {
        const { draft: made } = toDraft(report);
        const again = assemble(made, { text: "Examplia", ungrounded: "infer" });
        expect(check(again.report, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual(
          [],
        );
      }),
      { numRuns: scale(12, 300), seed },
    );
  });
});
