import type { Agreement, AnyRecord, Process, Report, Standing } from "communique";
import { describe, expect, it } from "vitest";
import {
  act,
  agreement,
  cameo,
  losses,
  meeting,
  NOWHERE,
  plover,
  process,
  relationship,
  statement,
  visit,
} from "./stories.js";

const UNREAD = "Its row does not depend on it.";
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
      "/parties/3": "The state state:nowhere has no countryCode.",
    });
  });

  it("is none of a single party", () => {
    const report = process({ status: "collapsed", parties: ["state:examplia", "state:nowhere"] });
    expect(cameo(report)).toEqual([]);
    expect(losses(report, "process:p")).toEqual({
      "": "It takes two sides that can be coded. The state state:nowhere has no countryCode.",
    });
  });
});

describe("a relationship", () => {
  it("is no event: what changes it is an act", () => {
    expect(losses(relationship({}), "relationship:r")).toEqual({
      "": "How actors stand is a state, and no event. What changes it is an act.",
    });
  });
});

describe("what is not told as fact", () => {
  const STANDINGS = {
    claimed: "Only somebody quoted says that it is so: it is coded from the statement that claims it.",
    denied: "Only somebody quoted tells of it, and denies it: it is coded from that statement.",
    disputed: "Those who are quoted contradict each other: it is coded from what they say.",
    refuted: "The sources tell that it is not so.",
  };
  const MAKERS: Readonly<Record<string, (standing: { standing?: Standing }) => Report>> = {
    "visit:v": visit,
    "meeting:m": meeting,
    "agreement:a": (fields) => agreement({ status: "signed", ...fields }),
    "act:a": act,
    "statement:s": (fields) => statement({ addressees: ["state:samplonia"], ...fields }, {}),
    "process:p": (fields) => process({ status: "collapsed", ...fields }),
  };

  it.each(Object.keys(MAKERS))("is no row: %s", (id) => {
    const make = MAKERS[id] as (typeof MAKERS)[string];
    expect(cameo(make({})).length).toBeGreaterThan(0);
    for (const [standing, reason] of Object.entries(STANDINGS)) {
      const report = make({ standing: standing as Standing });
      expect([cameo(report), plover(report)]).toEqual([[], []]);
      expect(losses(report, id as AnyRecord["id"])).toEqual({ "": reason });
    }
  });

  it("is no package that stands for its parts", () => {
    const [part] = agreement({ status: "signed" }).agreements ?? [];
    const report = agreement({
      id: "agreement:set",
      status: "signed",
      standing: "claimed",
      package: { parts: ["agreement:a"] },
    });
    report.agreements?.push(part as Agreement);
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
  });
});
