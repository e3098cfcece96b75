import type { Act, Report } from "communique";
import { describe, expect, it } from "vitest";
import { toPlover } from "../../../src/plover.js";
import { lossesOf } from "../accounted.js";
import { act, cameo, losses, meeting, NOWHERE, plover, relationship } from "./stories.js";

const UNREAD = "Its row does not depend on it.";
const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";
const SAME_SIDE = "Another of the same side: a row names a side once.";

const lost = (report: Report) => losses(report, "act:a");
const sever: Partial<Act> = { kind: "change-relations", shade: "sever" };
const relations = { relationships: relationship({}).relationships ?? [] };

describe("what the row of an act depends on", () => {
  it("is its status, its kind, and its shade where that has a code", () => {
    expect(lost(act({}))).toEqual({ "/title": NOWHERE });
    expect(lost(act(sever))).toEqual({ "/title": NOWHERE });
    expect(lost(act({ kind: "supply", shade: "deliver" }))).toEqual({ "/title": NOWHERE, "/shade": UNREAD });
  });

  it("is its day, or else that of the meeting at which it was done", () => {
    expect(cameo(act({ when: { start: "2025-03-01" } }))).toEqual(["2025-03-01 AZE>RUS 050"]);
    expect(cameo(act({ when: { start: "2025-03-01T10:00" } }))).toEqual(["2025-03-01 AZE>RUS 050"]);
    expect(lost(act({ when: { start: "2025-03" } }))).toEqual({ "/title": NOWHERE, "/when/start": NO_DAY });
    const { meetings = [] } = meeting({ status: "rumoured", when: { start: "2025-03-02" } });
    const report = act({ during: "meeting:m" }, { meetings });
    expect(cameo(report)).toEqual(["2025-03-02 AZE>RUS 050"]);
    expect(lost(report)).toEqual({ "/title": NOWHERE });
  });
});

describe("who does an act", () => {
  it("is who leads it and who does it with them, each side once", () => {
    const report = act({ by: ["person:ada"], with: ["state:otheria", "state:examplia"] });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 050", "KAZ>RUS 050"]);
    expect(plover(report)).toEqual(["AZEGOV+KAZ>RUS SUPPORT/-/diplomatic"]);
    expect(lost(report)).toEqual({ "/title": NOWHERE, "/with/1": SAME_SIDE });
  });

  it("is nobody where nobody is named, and then there is no row", () => {
    const report = act({});
    report.acts = (report.acts ?? []).map(({ by, ...rest }) => rest);
    expect(cameo(report)).toEqual([]);
    expect(lost(report)).toEqual({ "": "Nobody who can be coded is known to have done it." });
  });

  it("is no state without a code, and the loss names it", () => {
    expect(lost(act({ by: ["state:nowhere"] }))).toEqual({
      "": "Nobody who can be coded is known to have done it. The state state:nowhere has no countryCode.",
    });
  });
});

describe("to whom an act is done", () => {
  const towards = (fields: Partial<Act>) => {
    const report = act({}, relations);
    report.acts = (report.acts ?? []).map(({ to, ...rest }) => ({ ...rest, ...fields }));
    return report;
  };

  it("is at whom it is aimed, or else what it is done to", () => {
    const both = towards({ to: ["state:samplonia"], about: ["state:otheria"] });
    expect(cameo(both)).toEqual(["AZE>RUS 050"]);
    expect(lost(both)).toEqual({ "/title": NOWHERE, "/about": UNREAD });
    expect(cameo(towards({ about: ["state:otheria", "place:hall"] }))).toEqual(["AZE>KAZ 050"]);
    // Of a relationship the other party.
    expect(cameo(towards({ ...sever, about: ["relationship:r"] }))).toEqual(["AZE>RUS 161"]);
    expect(cameo(towards({ about: ["place:hall"] }))).toEqual(["AZE> 050"]);
  });

  it("is each other, where several do what is reciprocal and nobody else is named", () => {
    const by: Act["by"] = ["state:examplia", "state:samplonia"];
    const report = towards({ kind: "contact", by });
    expect(cameo(report)).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
    expect(plover(report)).toEqual(["AZE+RUS> CONSULT/-"]);
    expect(cameo(towards({ ...sever, by, about: ["relationship:r"] }))).toEqual(["AZE>RUS 161", "RUS>AZE 161"]);
    // Aid of two is no aid to each other.
    expect(cameo(towards({ kind: "aid", by }))).toEqual(["AZE> 070", "RUS> 070"]);
  });

  it("has to be known in PLOVER where the type asks for a recipient", () => {
    const report = towards({ kind: "aid" });
    expect(plover(report)).toEqual([]);
    expect(lossesOf(report, "act:a", toPlover(report).losses)).toEqual({
      "": "Nobody who can be coded is known to whom it was done.",
    });
  });
});
