import { describe, expect, it } from "vitest";
import { type AnyHome, isKept, isLost, kept, lost, type ReportHomes } from "../../src/convert/export/homes.js";
import { LossList } from "../../src/convert/export/loss-list.js";
import type { Report } from "../../src/types.js";

const HOMES = {
  report: { id: kept("id"), title: lost("No title."), extensions: kept("x"), tags: kept("tags") },
  source: lost("No sources."),
  meeting: {
    id: kept("id"),
    name: lost("No name."),
    when: { start: kept("start"), end: lost("No end.") },
    participants: { actor: kept("actor"), "a/b": lost("No slash.") },
    place: { "*": lost("No place.") },
  },
  "*": lost("Nowhere."),
} as unknown as ReportHomes;

const REPORT = {
  id: "x",
  title: "T",
  sources: [{ id: "source:a" }, { id: "source:b" }],
  tags: ["a", "b"],
  meetings: [
    { id: "meeting:a", name: "A", when: { start: "1", end: "2" } },
    {
      type: "meeting",
      id: "meeting:b",
      participants: [
        { actor: "a", role: "x" },
        { actor: "b", "a/b": 1 },
      ],
      place: { name: "A" },
      unknown: { deep: 1 },
    },
  ],
  visits: [{ id: "visit:a" }],
  extensions: { "x:y": { title: "T", name: null } },
} as unknown as Report;

describe("the losses of a conversion", () => {
  it("are what the table gives no home, by the nearest rest, record by record, in the order of the report", () => {
    expect(new LossList(REPORT, HOMES).list()).toEqual([
      { path: "/title", reason: "No title." },
      { path: "/sources/0", reason: "No sources." },
      { path: "/sources/1", reason: "No sources." },
      { path: "/meetings/0/name", reason: "No name." },
      { path: "/meetings/0/when/end", reason: "No end." },
      { path: "/meetings/1/participants/0/role", reason: "Nowhere." },
      { path: "/meetings/1/participants/1/a~1b", reason: "No slash." },
      { path: "/meetings/1/place/name", reason: "No place." },
      { path: "/meetings/1/unknown", reason: "Nowhere." },
      { path: "/visits/0", reason: "Nowhere." },
    ]);
  });

  it("are also what the converter adds: values, items, fields and records", () => {
    const losses = new LossList(REPORT, HOMES);
    losses.add("/tags/1", "One tag.");
    losses.add("/meetings/1", "Not this one.");
    losses.add("/meetings/0/when", "No day.");
    losses.add("/extensions/x:y/name", "Null.");
    expect(losses.list().map(({ path }) => path)).toEqual([
      "/title",
      "/sources/0",
      "/sources/1",
      "/tags/1",
      "/meetings/0/name",
      "/meetings/0/when",
      "/meetings/1",
      "/visits/0",
      "/extensions/x:y/name",
    ]);
  });

  it("have the reason that was given first, and that before the one of the table", () => {
    const losses = new LossList(REPORT, HOMES);
    losses.add("/title", "First.");
    losses.add("/title", "Second.");
    expect(losses.list()[0]).toEqual({ path: "/title", reason: "First." });
  });
});

describe("a table that makes a reference of every record", () => {
  it("gives the records that it does not name the fields that it keeps of all", () => {
    const every = { id: kept("id"), name: kept("name"), "*": lost("Only named.") };
    const homes = { report: { "*": kept("head") }, meeting: { title: kept("title") }, "*": every } as ReportHomes;
    const report = { sources: [{ type: "source", id: "source:a", title: "S" }], meetings: [{ title: "A", id: "m" }] };
    expect(new LossList(report as unknown as Report, homes).list()).toEqual([
      { path: "/sources/0/title", reason: "Only named." },
      { path: "/meetings/0/id", reason: "Only named." },
    ]);
  });
});

describe("a home", () => {
  it.each<[string, AnyHome, [boolean, boolean]]>([
    ["a place", kept("a"), [true, false]],
    ["a place with exceptions", kept("a", "But."), [true, false]],
    ["none", lost("No."), [false, true]],
    ["a table whose fields are called so", { kept: kept("a"), lost: lost("No.") }, [false, false]],
  ])("is %s", (_what, home, expected) => {
    expect([isKept(home), isLost(home)]).toEqual(expected);
  });
});
