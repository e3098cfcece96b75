import type { Agreement, Evidence, Report } from "communique";
import { describe, expect, it } from "vitest";
import { isOnlyClaimed } from "../../../src/convert/export/standing.js";
import { act, agreement, cameo, losses, meeting, plover } from "./stories.js";

const evidence = (basis: Evidence["basis"], ...fields: string[]): Evidence => ({
  source: "source:article",
  basis,
  ...(fields.length > 0 && { fields: fields as NonNullable<Evidence["fields"]> }),
});

const reason = (field: string) => `Only a quoted speaker tells its ${field}: it is coded from what the speaker says.`;

describe("a field that only a speaker tells", () => {
  it.each<[string, Evidence[], boolean]>([
    ["named", [evidence("claimed", "/by")], true],
    ["beside evidence of the record", [evidence("stated"), evidence("claimed", "/by")], true],
    ["by a part of it", [evidence("claimed", "/by/0")], true],
    ["by a part of it, though the whole is told", [evidence("stated", "/by"), evidence("claimed", "/by/0")], true],
    ["though a part of it is told", [evidence("claimed", "/by"), evidence("stated", "/by/0")], true],
    ["with the whole record", [evidence("claimed")], true],
    ["with the whole record, though another field is told", [evidence("claimed"), evidence("stated", "/to")], true],
    ["told as well", [evidence("claimed", "/by"), evidence("inferred", "/by")], false],
    ["in a record that is told as well", [evidence("claimed"), evidence("stated")], false],
    ["in a record of which it is told", [evidence("claimed"), evidence("stated", "/by")], false],
    ["not named", [evidence("claimed", "/bystanders", "/to")], false],
    ["without evidence", [], false],
  ])("%s", (_what, evidence, expected) => {
    const [record] = act({ evidence }).acts ?? [];
    expect(record && isOnlyClaimed(record, "/by")).toBe(expected);
  });
});

describe("what only a speaker tells makes no row", () => {
  const lost = (report: Report, id: Parameters<typeof losses>[1]) => losses(report, id)[""];

  it.each(["/kind", "/status", "/by", "/by/0", "/to"])("of an act: %s", (field) => {
    const report = act({ kind: "attack", evidence: [evidence("stated"), evidence("claimed", field)] });
    expect([cameo(report), plover(report)]).toEqual([[], []]);
    expect(lost(report, "act:a")).toMatch(/^Only a quoted speaker tells its \/(?:kind|status|by\/0|to\/0): /);
  });

  it("of an act: its shade where that decides, who does it too, what it is done to where nobody else is named", () => {
    const claimed = (field: string) => ({ evidence: [evidence("claimed", field)] });
    expect(cameo(act({ kind: "attack", shade: "clash", ...claimed("/shade") }))).toEqual([]);
    expect(cameo(act({ with: ["state:otheria"], ...claimed("/with") }))).toEqual([]);
    const about = act({ about: ["state:otheria"], ...claimed("/about") });
    expect(cameo(about)).toEqual(["AZE>RUS 050"]);
    about.acts = (about.acts ?? []).map(({ to, ...rest }) => rest);
    expect(cameo(about)).toEqual([]);
    expect(lost(about, "act:a")).toBe(reason("/about/0"));
    // What decides nothing may rest on a speaker.
    expect(cameo(act(claimed("/title")))).toEqual(["AZE>RUS 050"]);
    expect(cameo(act({ evidence: [evidence("claimed"), evidence("stated")] }))).toEqual(["AZE>RUS 050"]);
  });

  it("of an act of which it tells the day: the row has none", () => {
    const report = act({ when: { start: "2025-03-01" }, evidence: [evidence("claimed", "/when")] });
    expect(cameo(report)).toEqual(["AZE>RUS 050"]);
    expect(losses(report, "act:a")).toMatchObject({ "/when/start": expect.any(String) });
  });

  it("keeps the row of the speaker", () => {
    const report = act(
      { kind: "attack", evidence: [evidence("claimed", "/by")] },
      {
        statements: [
          {
            type: "statement",
            id: "statement:s",
            kind: "accuse",
            speakers: ["state:samplonia"],
            summary: "Blamed Examplia.",
            claims: [{ record: "act:a", field: "/by" }],
          },
        ],
      },
    );
    expect(cameo(report)).toEqual(["RUS>AZE 1123"]);
  });

  it.each(["/participants/1", "/participants", "/status", "/kind"])("of a meeting: %s", (field) => {
    const report = meeting({ kind: "talks", evidence: [evidence("claimed", field)] });
    expect([cameo(report), plover(report)]).toEqual([[], []]);
    expect(lost(report, "meeting:m")).toMatch(/^Only a quoted speaker tells its /);
  });

  it.each(["/actions/0", "/actions/0/action", "/actions/0/by", "/actions/0/status"])("of an agreement: %s", (field) => {
    const report = agreement({
      status: "signed",
      actions: [
        { action: "sign", by: ["state:examplia"], status: "planned" },
        { action: "ratify", by: ["state:samplonia"] },
      ],
      evidence: [evidence("claimed", field)],
    });
    expect(cameo(report)).toEqual(["RUS>AZE 057"]);
    expect(losses(report, "agreement:a")["/actions/0"]).toMatch(/^Only a quoted speaker tells its \/actions\/0\//);
  });

  it("of a package leaves its parts to themselves", () => {
    const report = agreement({
      id: "agreement:set",
      status: "signed",
      package: { parts: ["agreement:a"] },
      evidence: [evidence("claimed", "/status")],
    });
    report.agreements?.push(...((agreement({ status: "signed" }).agreements ?? []) as Agreement[]));
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
    expect(lost(report, "agreement:set")).toBe(reason("/status"));
    expect(losses(report, "agreement:a")[""]).toBeUndefined();
  });
});
