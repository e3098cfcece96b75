import { readFileSync } from "node:fs";
import { check, type Report } from "communique";
import { assemble, type Draft, DraftSchema, toDraft } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsOf } from "../generators/documents.js";
import { scale, seed } from "../long.js";
import { article, draft } from "./example.js";
import { keptOf, shareOf } from "./kept.js";

/** The least share of the typed values of each example that comes back, and that comes back without details. */
const RETURNED = {
  "baku-talks/report": { all: 0.82, slim: 0.7 },
  "moved-summit/report": { all: 0.8, slim: 0.62 },
  "suspended-notice/report": { all: 0.87, slim: 0.72 },
  "two-readouts/report": { all: 0.83, slim: 0.69 },
  "records/report.full": { all: 0.46, slim: 0.33 },
};

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

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
    if (report.meetings?.[0]) report.meetings[0].identifiers = [{ scheme: "https://example.org/", value: "7" }];
    const { losses } = toDraft(report);
    expect(losses.some(({ path }) => path.startsWith("/meetings/0/identifiers"))).toBe(true);
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
    const { details = [], ...slim } = made;
    expect(DraftSchema.safeParse(slim).error).toBeUndefined();
    expect(details.length).toBeGreaterThan(0);
    expect(made.statements).toHaveLength(report.statements?.length ?? 0);
  });

  it("says in its details what the form has, in the words of the table", () => {
    const report = structuredClone(example);
    const [meeting] = report.meetings ?? [];
    const [, denial] = report.statements ?? [];
    const [release] = report.acts ?? [];
    Object.assign(meeting as object, {
      level: "leaders",
      statusHistory: [{ status: "announced", when: { start: "2027-05-01" }, by: ["state:examplia"] }],
      when: { ...meeting?.when, part: "morning", after: { record: "act:release-of-sailors" } },
      alternatives: [
        { from: ["statement:ada-example-promise"], changes: [{ field: "/when/start", value: "2027-05-03" }] },
      ],
      gaps: [{ field: "/place", kind: "none", of: ["state:samplonia"] }],
    });
    Object.assign(denial as object, {
      again: true,
      stances: [{ target: "agreement:joint-declaration", value: "oppose" }],
      reportedView: { holder: "state:examplia", attitude: "fears" },
      inReplyTo: "statement:ada-example-promise",
    });
    Object.assign(release as object, {
      reasons: [{ summary: "A wish for calm." }, { record: "meeting:talks-at-lake-house" }],
      conditions: [{ kind: "only-if", summary: "Calm holds." }],
    });
    const { draft: made } = toDraft(report, { text: article });
    expect(new Set(made.details?.map(({ field }) => field))).toEqual(
      new Set("only-if earlier-status reason account gap stance view after part again level inReplyTo".split(" ")),
    );
    const again = assemble(made, options);
    expect(again.findings).toEqual([]);
    expect(again.losses).toEqual([]);
    const bare = (records: readonly object[] = []) => records.map((record) => ({ ...record, evidence: undefined }));
    for (const list of ["meetings", "statements", "acts"] as const)
      expect(bare(again.report[list])).toEqual(bare(report[list]));
  });

  it.each(Object.entries(RETURNED))("gives back what the form can carry of %s", (name, least) => {
    const report = JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")) as Report;
    const { details = [], ...slim } = toDraft(report).draft;
    // Passages are no part of it: what the form can carry is asked for.
    const shareIn = (made: Draft) => {
      const again = assemble(made, { text: textsIn(report).join("\n"), ungrounded: "infer", unused: "keep" }).report;
      return shareOf(keptOf(report, again).values.values());
    };
    expect(shareIn({ ...slim, details })).toBeGreaterThanOrEqual(least.all);
    expect(shareIn(slim)).toBeGreaterThanOrEqual(least.slim);
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
