import type { Report } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { lossesOf } from "../accounted.js";
import { agreement, cameo, meeting, plover, statement, story, visit } from "./stories.js";

const summit = meeting({
  kind: "summit",
  participants: [{ actor: "state:examplia" }, { actor: "state:samplonia" }, { actor: "state:otheria" }],
});

const merge = (...reports: Report[]): Report =>
  story({
    visits: reports.flatMap(({ visits = [] }) => visits),
    meetings: reports.flatMap(({ meetings = [] }) => meetings),
    agreements: reports.flatMap(({ agreements = [] }) => agreements),
    statements: reports.flatMap(({ statements = [] }, i) =>
      statements.map((record) => ({ ...record, id: `statement:s${i}` as const })),
    ),
  });

describe("granularity", () => {
  it("actor-pair has a row for each pair of sides and direction, in both systems", () => {
    expect(cameo(summit)).toHaveLength(6);
    expect(plover(summit, { granularity: "actor-pair" })).toEqual([
      "AZE>RUS CONSULT/-",
      "AZE>KAZ CONSULT/-",
      "RUS>AZE CONSULT/-",
      "RUS>KAZ CONSULT/-",
      "KAZ>AZE CONSULT/-",
      "KAZ>RUS CONSULT/-",
    ]);
  });

  it("event has a row an event; CAMEO has no room for the third side, and says so", () => {
    expect(cameo(summit, { granularity: "event" })).toEqual(["AZE>RUS 040"]);
    expect(plover(summit, { granularity: "event" })).toEqual(["AZE+RUS+KAZ> CONSULT/-"]);
    const { losses } = toCameo(summit, { granularity: "event" });
    expect(lossesOf(summit, "meeting:m", losses)).toMatchObject({
      "/participants/2": "A row has one source and one target, and this granularity one row an event.",
    });
    expect(cameo(visit({}), { granularity: "event" })).toEqual(["AZEGOV>RUS 042"]);
  });

  it("story lets negotiation stand for the visit, and both for comments", () => {
    const report = merge(
      visit({}),
      meeting({ kind: "talks" }),
      statement({ kind: "assert", addressees: ["state:samplonia"] }, {}),
      statement({ kind: "assert" }, {}),
    );
    expect(cameo(report, { granularity: "story" })).toEqual(["AZE>RUS 046"]);
    expect(plover(report, { granularity: "story" })).toEqual(["AZE+RUS> CONSULT/-/diplomatic"]);
    expect(lossesOf(report, "visit:v", toCameo(report, { granularity: "story" }).losses)).toEqual({
      "": "A stronger event between the same sides stands for it.",
    });
  });

  it("story keeps events of other roots, of other sides, and comments of those who do nothing else", () => {
    const report = merge(
      meeting({ kind: "talks" }),
      agreement({ status: "signed" }),
      statement({ kind: "accuse", about: ["state:samplonia"] }, {}),
      statement({ kind: "accuse", about: ["state:otheria"] }, {}),
      statement({ kind: "assert", speakers: ["organization:league"], about: ["state:examplia"] }, {}),
    );
    expect(cameo(report, { granularity: "story" })).toEqual([
      "AZE>RUS 046",
      "AZE>RUS 057",
      "AZEGOV>RUS 112",
      "AZEGOV>KAZ 112",
      "IGO>AZE 010",
    ]);
  });

  it("story keeps one of several signings", () => {
    const first = agreement({ id: "agreement:first", status: "signed" });
    const second = agreement({ id: "agreement:second", status: "signed" });
    const { document } = toCameo(merge(first, second), { granularity: "story" });
    expect(document.map(({ record }) => record)).toEqual(["https://example.org/story#agreement:first"]);
  });
});
