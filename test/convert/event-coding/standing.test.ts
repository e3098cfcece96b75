import type { Process, Relationship } from "communique";
import { describe, expect, it } from "vitest";
import { cameo, losses, NOWHERE, plover, process, relationship } from "./stories.js";

const UNREAD = "Its row does not depend on it.";
const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";
const SAME_SIDE = "Another of the same side: a row names a side once.";

describe("a process that broke off", () => {
  const lost = (fields: Partial<Process>) => losses(process({ status: "collapsed", ...fields }), "process:p");

  it("is coded by its status and its parties, and by nothing else of it", () => {
    expect(lost({})).toEqual({ "/title": NOWHERE, "/kind": UNREAD });
    expect(lost({ kind: "peace-process", mediators: ["organization:league"] })).toEqual({
      "/title": NOWHERE,
      "/kind": UNREAD,
      "/mediators": UNREAD,
    });
  });

  it("names a side once, and only sides that have a code", () => {
    const parties: Process["parties"] = ["state:examplia", "person:ada", "state:samplonia", "state:nowhere"];
    const report = process({ status: "paused", parties });
    expect(cameo(report)).toEqual(["AZE>RUS 164", "RUS>AZE 164"]);
    expect(losses(report, "process:p")).toEqual({
      "/title": NOWHERE,
      "/kind": UNREAD,
      "/parties/1": SAME_SIDE,
      "/parties/3": "The state has no country code.",
    });
  });

  it("is none of a single party", () => {
    const report = process({ status: "collapsed", parties: ["state:examplia", "state:nowhere"] });
    expect(cameo(report)).toEqual([]);
    expect(losses(report, "process:p")).toEqual({ "": "It takes two sides that can be coded." });
  });
});

describe("a change of a relationship", () => {
  const changed = (...changes: NonNullable<Relationship["changes"]>) => relationship({ changes });

  it("is coded by what changed, by the kind of the relationship and on its day", () => {
    const report = changed({ change: "established", when: { start: "2025-03-01" } });
    expect(losses(report, "relationship:r")).toEqual({ "/title": NOWHERE });
  });

  it("has no date where its day is not known", () => {
    const report = changed({ change: "established", when: { start: "2025-03" } });
    expect(cameo(report)).toEqual(["AZE>RUS 054", "RUS>AZE 054"]);
    expect(losses(report, "relationship:r")).toEqual({ "/title": NOWHERE, "/changes/0/when/start": NO_DAY });
  });

  it("is of one who acts, towards the other party", () => {
    const report = changed({ change: "severed", by: ["person:ada"] });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 161"]);
    expect(plover(report)).toEqual(["AZEGOV>RUS SANCTION/discontinue/diplomatic"]);
    expect(losses(report, "relationship:r")).toMatchObject({ "/title": NOWHERE, "/parties/0": UNREAD });
  });

  it("is of several who act together, among themselves", () => {
    const report = changed({
      change: "severed",
      by: ["state:otheria", "state:samplonia", "organization:foreign-ministry"],
    });
    expect(cameo(report)).toEqual(["KAZ>RUS 161", "RUS>KAZ 161"]);
    expect(losses(report, "relationship:r")).toMatchObject({ "/parties": UNREAD, "/changes/0/by/2": SAME_SIDE });
  });

  it("is each an event of its own, by what its kind allows", () => {
    const report = changed(
      { change: "established", when: { start: "1992-04-01" } },
      { change: "severed", by: ["state:examplia"], when: { start: "1993-04-02" } },
      { change: "restored", when: { start: "1994-04-03" } },
    );
    expect(cameo(report)).toEqual([
      "1992-04-01 AZE>RUS 054",
      "1992-04-01 RUS>AZE 054",
      "1993-04-02 AZE>RUS 161",
      "1994-04-03 AZE>RUS 050",
      "1994-04-03 RUS>AZE 050",
    ]);
    expect(losses(report, "relationship:r")).toEqual({ "/title": NOWHERE });
  });

  it("has neither words nor an occasion in a row", () => {
    const report = changed({ change: "upgraded", summary: "To a partnership.", through: "agreement:a" });
    expect(losses(report, "relationship:r")).toEqual({
      "/title": NOWHERE,
      "/changes/0/summary": NOWHERE,
      "/changes/0/through": NOWHERE,
    });
  });
});

describe("a relationship without an event", () => {
  it.each<[string, Partial<Relationship>]>([
    ["has no change", {}],
    ["is no cooperation", { kind: "conflict", changes: [{ change: "established" }] }],
  ])("%s", (_what, fields) => {
    expect(losses(relationship(fields), "relationship:r")).toEqual({
      "": "How actors stand is a state, and no event.",
    });
  });
});
