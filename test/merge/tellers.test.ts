import type { Act, Alternative, Evidence, Organization, Statement } from "communique";
import { mergeReports } from "communique/merge";
import { describe, expect, it } from "vitest";
import { article, errorsOf, evidence } from "./reports.js";

const organizations: Organization[] = ["union", "police"].map((name) => ({
  type: "organization",
  id: `organization:${name}`,
  name,
  evidence,
}));

const marchers = (value: number) => ({ key: "marchers", label: "Marchers", measure: "people", value }) as const;

const march = (more: Partial<Act>): Act => ({
  type: "act",
  id: "act:march",
  title: "March",
  kind: "demonstrate",
  status: "done",
  by: ["organization:union"],
  when: { start: "2031-06-01" },
  figures: [marchers(900)],
  evidence,
  ...more,
});

const says = (speaker: string, more: Partial<Statement>): Statement => ({
  type: "statement",
  id: `statement:${speaker}`,
  kind: "assert",
  speakers: [`organization:${speaker}`],
  summary: `What ${speaker} says.`,
  evidence,
  ...more,
});

/** Whose accounts differ from a report that tells the march as fact. */
function tellers(more: Partial<Act>, statements: Statement[]): Alternative["from"][] | undefined {
  const other = article("b", { organizations, acts: [march(more)], statements });
  expect(errorsOf(other)).toEqual([]);
  const { report } = mergeReports([article("a", { organizations, acts: [march({})] }), other]);
  expect(report.acts).toHaveLength(1);
  return report.acts?.[0]?.alternatives?.map(({ from }) => from);
}

describe("who tells what only speakers tell", () => {
  const claimed: Evidence[] = [{ source: "source:article", basis: "claimed" }];
  const ofFigure: Evidence[] = [...evidence, { source: "source:article", fields: ["/figures/0"], basis: "claimed" }];
  const claims: Statement["claims"] = [{ record: "act:march" }];

  it.each([{ key: "marchers" }, { field: "/figures" }])("is the statement that claims %j", (target) => {
    const statements = [says("police", { claims: [{ record: "act:march", ...target }] })];
    expect(tellers({ figures: [marchers(80)], evidence: ofFigure }, statements)).toEqual([["statement:police"]]);
  });

  it("are all that claim it, and none that denies it", () => {
    const both = [says("police", { claims, kind: "deny" }), says("union", { claims })];
    const told: Partial<Act> = { standing: "disputed", evidence: claimed };
    // The standing first: it stands before the figures in the model.
    expect(tellers({ ...told, figures: [marchers(80)] }, both)?.at(-1)).toEqual(["statement:union"]);
    expect(tellers({ ...told, figures: [marchers(80)] }, [...both].reverse())?.at(-1)).toEqual(["statement:union"]);
    const alike = [says("police", { claims }), says("union", { claims })];
    expect(tellers({ standing: "claimed", evidence: claimed, figures: [marchers(80)] }, alike)?.at(-1)).toEqual([
      "statement:police",
      "statement:union",
    ]);
  });

  it("is the source that tells the standing: nobody says of a claim that it is only one", () => {
    const both = [says("union", { claims }), says("police", { claims, kind: "deny" })];
    expect(tellers({ standing: "disputed", evidence: claimed }, both)).toEqual([["source:article-2"]]);
  });

  it("is said of no field that another report tells", () => {
    const { when: _, figures: __, ...bare } = march({ standing: "claimed", evidence: claimed });
    const other = article("b", { organizations, acts: [bare], statements: [says("union", { claims })] });
    for (const reports of [
      [article("a", { organizations, acts: [march({})] }), other],
      [other, article("a", { organizations, acts: [march({})] })],
    ]) {
      const { report, losses } = mergeReports(reports);
      const fields = report.acts?.[0]?.evidence?.find(({ basis }) => basis === "claimed")?.fields;
      expect(fields?.filter((field) => field !== "/standing")).toEqual(["/kind", "/status", "/by"]);
      expect(losses.filter(({ path }) => path.startsWith("/acts"))).toEqual([]);
    }
  });
});
