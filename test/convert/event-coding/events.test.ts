import type { Meeting, Participation, Report, Visit } from "communique";
import { describe, expect, it } from "vitest";
import { cameo, losses, meeting, NOWHERE, plover, story, visit } from "./stories.js";

const UNREAD = "Its row does not depend on it.";
const UNNAMED = "No row depends on it.";
const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";
const NO_SIDE = "It takes part for none of the sides that the row is about.";
const SAME_SIDE = "Another of the same side: a row names a side once.";
const PLANNED = "It is when the event was to take place. A row has the day on which that was said.";
const CODED = "An actor stands in a row by its code.";
const UNKNOWN_BREAKER = "It is not known who called it off.";
const NO_CODE = "An event that is put off or in doubt is neither held nor refused, and has no code.";

const lost = (fields: Partial<Meeting>) => losses(meeting(fields), "meeting:m");
const TITLE = { "/title": NOWHERE };
const KIND = { "/kind": UNREAD };

describe("what the row of a meeting depends on", () => {
  it.each<[string, Partial<Meeting>, Record<string, string>]>([
    ["its status, of a session", {}, KIND],
    ["its kind, of talks", { kind: "talks" }, {}],
    ["its medium, of a call", { medium: "telephone" }, KIND],
    ["no medium, of talks", { kind: "negotiation-round", medium: "video" }, { "/medium": UNREAD }],
    ["no medium but a call's", { medium: "in-person" }, { ...KIND, "/medium": UNREAD }],
    ["its place, in a third state", { place: "place:otheria-city" }, KIND],
    ["its format, of a multilateral one", { format: "multilateral" }, KIND],
    ["its day", { when: { start: "2025-03-01", end: "2025-03-02" } }, { ...KIND, "/when/end": UNREAD }],
    ["no month", { when: { start: "2025-03" } }, { ...KIND, "/when/start": NO_DAY }],
    ["no text", { summary: "Short." }, { ...KIND, "/summary": NOWHERE }],
  ])("is %s", (_what, fields, expected) => {
    expect(lost(fields)).toEqual({ ...TITLE, ...expected });
  });

  it("names its place, and what that lies in up to its state", () => {
    const hall = meeting({ place: "place:hall" });
    expect(losses(hall, "place:hall")).toEqual({
      "/name": NOWHERE,
      "/kind": NOWHERE,
      "/id": NOWHERE,
    });
    expect(losses(hall, "place:otheria-city")).toEqual(losses(hall, "place:hall"));
    expect(losses(hall, "place:examplia-city")).toEqual({ "": UNNAMED });
    // Talks are coded alike wherever they are held.
    const talks = meeting({ kind: "talks", place: "place:hall" });
    expect(losses(talks, "place:hall")).toEqual({ "": UNNAMED });
    expect(losses(talks, "meeting:m")).toMatchObject({ "/place": UNREAD });
  });

  it("names no place of which the state is not known, or lies in itself", () => {
    for (const place of ["place:valley", "place:gone", "place:loop", "place:half"] as const) {
      const report = meeting({ place });
      report.places = [
        ...(report.places ?? []),
        { type: "place", id: "place:loop", name: "Loop", kind: "city", within: "place:loop" },
        { type: "place", id: "place:half", name: "Half", kind: "city", within: "place:gone" },
      ];
      expect(cameo(report)).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
      expect(losses(report, "meeting:m")).toMatchObject({ "/place": UNREAD });
    }
  });

  it("is in no third state where only one side is known", () => {
    const report = meeting({
      kind: "wreath-laying",
      participants: [{ actor: "state:examplia" }],
      place: "place:otheria-city",
    });
    expect(cameo(report)).toEqual(["AZE> 017"]);
  });

  it("is the actors that it names, by their countries and not by their names", () => {
    const report = meeting({});
    expect(losses(report, "state:examplia")).toEqual({ "/id": CODED, "/name": CODED });
    expect(losses(report, "state:otheria")).toEqual({ "": UNNAMED });
    expect(losses(report, "person:ada")).toEqual({ "": UNNAMED });
    const people = meeting({ participants: [{ actor: "person:ada" }, { actor: "person:sam" }] });
    expect(losses(people, "person:ada")).toEqual({ "/id": CODED, "/name": CODED, "/offices/0/title": NOWHERE });
    // That its first office has ended is why the second counts.
    expect(losses(people, "person:sam")).toEqual({
      "/id": CODED,
      "/name": CODED,
      "/offices/0/title": NOWHERE,
      "/offices/0/of": UNREAD,
      "/offices/1/title": NOWHERE,
    });
    expect(losses(people, "organization:foreign-ministry")).toEqual({ "/id": CODED, "/name": CODED });
    expect(losses(people, "organization:daily-sample")).toEqual({ "": UNNAMED });
  });
});

describe("who takes part for a side", () => {
  const with_ = (...more: Participation[]) =>
    meeting({ participants: [{ actor: "state:examplia" }, { actor: "state:samplonia" }, ...more] });

  it.each<[Participation, boolean]>([
    [{ actor: "state:otheria" }, true],
    [{ actor: "state:otheria", role: "delegation-member" }, true],
    [{ actor: "state:otheria", role: "host" }, false],
    [{ actor: "person:envoy", role: "host", representing: "state:otheria" }, true],
    [{ actor: "person:envoy", role: "guest", representing: "state:otheria" }, true],
    [{ actor: "person:envoy", role: "chair", representing: "state:otheria" }, true],
    [{ actor: "person:envoy", role: "speaker", representing: "state:otheria" }, true],
    [{ actor: "person:envoy", role: "observer", representing: "state:otheria" }, false],
    [{ actor: "state:otheria", attendance: "absent" }, false],
    [{ actor: "state:otheria", attendance: "planned" }, true],
    [{ actor: "state:otheria", attendance: "attended" }, true],
  ])("is %j: %s", (participation, isParty) => {
    const report = with_(participation);
    expect(plover(report)).toEqual([`${isParty ? "AZE+RUS+KAZ" : "AZE+RUS"}> CONSULT/-`]);
    const told = losses(report, "meeting:m")["/participants/2"];
    expect(told).toBe(isParty ? undefined : NO_SIDE);
  });

  it.each<[string, Participation, string, Record<string, string>]>([
    ["whoever represents it", { actor: "person:envoy", representing: "state:otheria" }, "KAZ", { "/actor": UNREAD }],
    ["its president, as a government", { actor: "person:ada", representing: "state:examplia" }, "AZEGOV", {}],
    [
      "the president of another, who represents it",
      { actor: "person:ada", representing: "state:otheria" },
      "KAZ",
      { "/actor": UNREAD },
    ],
    [
      "somebody of a ministry, who represents that",
      { actor: "person:sam", representing: "organization:foreign-ministry" },
      "RUSGOV",
      { "/actor": UNREAD },
    ],
    [
      "a state that represents itself",
      { actor: "state:otheria", representing: "state:otheria" },
      "KAZ",
      { "/actor": UNREAD },
    ],
  ])("is coded by %s", (_what, participation, code, expected) => {
    const report = meeting({ participants: [participation, { actor: "organization:league" }] });
    expect(cameo(report)).toEqual([`${code}>IGO 040`, `IGO>${code} 040`]);
    const told = Object.entries(losses(report, "meeting:m")).filter(([path]) => path.startsWith("/participants/0"));
    expect(Object.fromEntries(told.map(([path, reason]) => [path.slice("/participants/0".length), reason]))).toEqual(
      expected,
    );
  });
});

describe("a mediation", () => {
  const mediators = (...more: Participation[]) =>
    meeting({ participants: [{ actor: "state:examplia" }, { actor: "state:samplonia" }, ...more] });
  const league: Participation = { actor: "organization:league", role: "mediator" };

  it("is of the mediators, by their role", () => {
    const report = mediators(league, { actor: "state:otheria", role: "mediator" }, league);
    expect(cameo(report)).toEqual(["IGO>AZE 045", "IGO>RUS 045", "KAZ>AZE 045", "KAZ>RUS 045"]);
    expect(losses(report, "meeting:m")).toEqual({ ...TITLE, ...KIND, "/participants/4": NO_SIDE });
  });

  it.each(["declined", "absent"] as const)("is none by mediators that are %s", (attendance) => {
    const report = mediators({ ...league, attendance });
    expect(cameo(report).filter((row) => !row.startsWith("IGO"))).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
  });
});

describe("a refusal", () => {
  it("is of who declined, to those who came, beside the meeting itself", () => {
    const report = meeting({
      participants: [
        { actor: "state:examplia" },
        { actor: "state:samplonia" },
        { actor: "state:otheria", attendance: "declined" },
      ],
    });
    expect(cameo(report)).toEqual(["KAZ>AZE 125", "KAZ>RUS 125", "AZE>RUS 040", "RUS>AZE 040"]);
    expect(losses(report, "meeting:m")).toEqual({ ...TITLE, ...lost({}) });
  });

  it("depends on the attendance, and on no status", () => {
    const report = meeting({
      status: "postponed",
      participants: [{ actor: "state:examplia", attendance: "declined" }, { actor: "state:samplonia" }],
    });
    expect(losses(report, "meeting:m")).toEqual({ ...TITLE, ...KIND, "/status": UNREAD });
  });
});

describe("an event that is still to come", () => {
  it.each(["announced", "scheduled"] as const)("that is %s has the day on which that was said", (status) => {
    const when = { start: "2025-03-20" };
    const statusHistory: NonNullable<Meeting["statusHistory"]> = [
      { status: "proposed", when: { start: "2025-01-01" } },
      { status, when: { start: "2025-02-01" } },
      { status, when: { start: "2025-03-01" }, by: ["state:examplia"] },
    ];
    const report = meeting({ status, when, statusHistory });
    expect(cameo(report)).toEqual(["2025-03-01 AZE>RUS 036", "2025-03-01 RUS>AZE 036"]);
    expect(losses(report, "meeting:m")).toEqual({
      ...TITLE,
      ...KIND,
      "/when": PLANNED,
      "/statusHistory/0": UNREAD,
      "/statusHistory/1": UNREAD,
      "/statusHistory/2/by": UNREAD,
    });
  });

  it("has none where it is not said when that was, or on no certain day", () => {
    const status = "scheduled";
    const plain = meeting({ status });
    expect(cameo(plain)).toEqual(["AZE>RUS 036", "RUS>AZE 036"]);
    expect(losses(plain, "meeting:m")).toEqual({ ...TITLE, ...KIND });
    const month = meeting({ status, statusHistory: [{ status, when: { start: "2025-03" } }] });
    expect(cameo(month)).toEqual(["AZE>RUS 036", "RUS>AZE 036"]);
    expect(losses(month, "meeting:m")).toEqual({ ...TITLE, ...KIND, "/statusHistory": UNREAD });
  });
});

describe("an event that was called off", () => {
  const off = (more: Partial<Meeting>) => meeting({ status: "cancelled", ...more });

  it("is by who did so, on the day of that, and not when it was to be", () => {
    const report = off({
      when: { start: "2025-03-20" },
      statusHistory: [
        { status: "cancelled", by: ["state:examplia"], when: { start: "2025-03-01" } },
        { status: "scheduled", by: ["state:examplia"] },
        {
          status: "cancelled",
          by: ["person:sam", "state:samplonia"],
          when: { start: "2025-03-02" },
          reasons: [{ summary: "Rain." }],
        },
      ],
    });
    expect(cameo(report)).toEqual(["2025-03-02 RUSGOV>AZE 161"]);
    expect(losses(report, "meeting:m")).toEqual({
      ...TITLE,
      ...KIND,
      "/when": PLANNED,
      "/participants/1": UNREAD,
      "/statusHistory/0": UNREAD,
      "/statusHistory/1": UNREAD,
      "/statusHistory/2/by/1": SAME_SIDE,
      "/statusHistory/2/reasons": NOWHERE,
    });
  });

  it("is none where it is not known by whom", () => {
    for (const report of [
      off({}),
      off({ statusHistory: [{ status: "cancelled" }] }),
      off({ statusHistory: [{ status: "scheduled", by: ["state:examplia"] }] }),
    ]) {
      expect(cameo(report)).toEqual([]);
      expect(losses(report, "meeting:m")).toEqual({ "": UNKNOWN_BREAKER });
    }
  });

  it("is none by somebody without a code, and that is why", () => {
    const report = off({ statusHistory: [{ status: "cancelled", by: ["person:envoy"] }] });
    expect(cameo(report)).toEqual([]);
    expect(losses(report, "meeting:m")).toEqual({
      "": "Nobody who can be coded is known to have done it. It is not known for whom the person acts.",
    });
  });

  it("does not depend on a month", () => {
    const report = off({
      statusHistory: [{ status: "cancelled", by: ["state:examplia"], when: { start: "2025-03" } }],
    });
    expect(cameo(report)).toEqual(["AZE>RUS 161"]);
    expect(losses(report, "meeting:m")).toEqual({
      ...TITLE,
      ...KIND,
      "/participants/0": UNREAD,
      "/statusHistory/0/when/start": UNREAD,
    });
  });
});

describe("an event without a code", () => {
  it("is lost as a whole", () => {
    expect(lost({ status: "postponed" })).toEqual({ "": NO_CODE });
    expect(losses(visit({ status: "postponed" }), "visit:v")).toEqual({ "": NO_CODE });
    expect(cameo(meeting({ participants: [{ actor: "state:examplia" }] }))).toEqual([]);
    expect(lost({ participants: [{ actor: "state:examplia" }] })).toEqual({
      "": "It takes two sides that can be coded.",
    });
    const { participants: _, ...bare } = (meeting({}).meetings as Meeting[])[0] as Meeting;
    expect(losses(story({ meetings: [bare] }), "meeting:m")).toEqual({ "": "It takes two sides that can be coded." });
  });
});

describe("a visit", () => {
  const lostOf = (fields: Partial<Visit>) => losses(visit(fields), "visit:v");

  it("depends on its status, its visitors, its host and its day", () => {
    expect(lostOf({ when: { start: "2025-03-01", end: "2025-03-01" } })).toEqual({ ...TITLE, "/when/end": UNREAD });
    expect(
      lostOf({
        visitors: [
          { actor: "person:ada", capacity: "President" },
          { actor: "person:envoy", representing: "state:examplia" },
          { actor: "organization:league", role: "observer" },
          { actor: "person:sam" },
        ],
      }),
    ).toEqual({
      ...TITLE,
      "/visitors/0/capacity": NOWHERE,
      "/visitors/1": SAME_SIDE,
      "/visitors/2": NO_SIDE,
      "/host": SAME_SIDE,
    });
  });

  it("that is called off is by who did so, towards the other", () => {
    const report = visit({
      status: "cancelled",
      when: { start: "2025-03-20" },
      statusHistory: [{ status: "cancelled", by: ["state:samplonia"], when: { start: "2025-03-01" } }],
    });
    expect(cameo(report)).toEqual(["2025-03-01 RUS>AZEGOV 161"]);
    expect(losses(report, "visit:v")).toEqual({ ...TITLE, "/when": PLANNED, "/host": UNREAD });
  });

  it("that is announced is of both, on the day of that", () => {
    const report = visit({
      status: "announced",
      statusHistory: [{ status: "announced", when: { start: "2025-03-01" } }],
    });
    expect(cameo(report)).toEqual(["2025-03-01 AZEGOV>RUS 036", "2025-03-01 RUS>AZEGOV 036"]);
    expect(losses(report, "visit:v")).toEqual(TITLE);
  });
});

describe("actors", () => {
  const speaks = (more: Partial<Report>) => {
    const report = meeting({
      participants: [{ actor: "organization:x" }, { actor: "state:samplonia" }, { actor: "state:examplia" }],
    });
    return { ...report, ...more };
  };
  const organization = (kind: string, state?: "state:examplia" | "state:nowhere" | "state:gone") =>
    speaks({
      organizations: [
        { type: "organization", id: "organization:x", name: "X", kind, ...(state !== undefined && { state }) },
      ],
    });

  it.each<[string, Parameters<typeof organization>, string]>([
    [
      "a kind that no code is known for",
      ["think-tank", "state:examplia"],
      "No code is known for the kind of organization:x.",
    ],
    ["an organ of a state that is not known", ["ministry"], "It is not known which state the organization belongs to."],
    [
      "an organ of a state without a code",
      ["ministry", "state:nowhere"],
      "The state state:nowhere has no countryCode.",
    ],
    ["an organ of a state that is missing", ["ministry", "state:gone"], "Names no actor of the report."],
    ["a delegation of nobody", ["delegation"], "It is not known which state the organization belongs to."],
  ])("have no code: %s", (_what, args, reason) => {
    const report = organization(...args);
    expect(cameo(report)).toEqual(["RUS>AZE 040", "AZE>RUS 040"]);
    expect(losses(report, "meeting:m")).toMatchObject({ "/participants/0": reason });
    expect(losses(report, "organization:x")).toEqual({ "": UNNAMED });
  });

  it("are coded by their kind, and by their state where they are of one", () => {
    const newspaper = organization("newspaper", "state:examplia");
    expect(plover(newspaper)).toEqual(["AZEJRN+RUS+AZE> CONSULT/-"]);
    expect(losses(newspaper, "organization:x")).toEqual({ "/id": CODED, "/name": CODED });
    const league = organization("grouping", "state:examplia");
    expect(plover(league)).toEqual(["IGO+RUS+AZE> CONSULT/-"]);
    expect(losses(league, "organization:x")).toEqual({ "/id": CODED, "/name": CODED, "/state": UNREAD });
    // An organ is its state, which takes part already.
    const ministry = organization("ministry", "state:examplia");
    expect(plover(ministry)).toEqual(["AZEGOV+RUS> CONSULT/-"]);
    expect(losses(ministry, "meeting:m")).toMatchObject({ "/participants/2": SAME_SIDE });
    expect(losses(ministry, "organization:x")).toEqual({ "/id": CODED, "/name": CODED });
  });

  const officer = (offices: NonNullable<NonNullable<Report["people"]>[number]["offices"]>) => {
    const report = meeting({ participants: [{ actor: "person:x" }, { actor: "organization:league" }] });
    report.people = [{ type: "person", id: "person:x", name: "X", offices }];
    return report;
  };

  it("are people by the first office that has not ended, or else by the first that is of somebody", () => {
    const ended = officer([
      { title: "Poet" },
      { title: "Minister", of: "state:otheria", end: "2010" },
      { title: "Envoy", of: "state:examplia", end: "2012" },
    ]);
    expect(cameo(ended)).toEqual(["KAZGOV>IGO 040", "IGO>KAZGOV 040"]);
    expect(losses(ended, "person:x")).toMatchObject({ "/offices/0": UNREAD, "/offices/2": UNREAD });
    const held = officer([
      { title: "Chair", of: "meeting:m" },
      { title: "Minister", of: "state:otheria", end: "2010" },
      { title: "Governor", of: "state:samplonia", former: true },
      { title: "Envoy", of: "state:examplia" },
      { title: "Judge", of: "state:samplonia" },
    ]);
    expect(cameo(held)).toEqual(["AZEGOV>IGO 040", "IGO>AZEGOV 040"]);
    expect(losses(held, "person:x")).toEqual({
      "/id": CODED,
      "/name": CODED,
      "/offices/0": UNREAD,
      "/offices/1/title": NOWHERE,
      "/offices/1/of": UNREAD,
      "/offices/2/title": NOWHERE,
      "/offices/2/of": UNREAD,
      "/offices/3/title": NOWHERE,
      "/offices/4": UNREAD,
    });
  });

  it("are people of an organization by its sector, and of none by nothing", () => {
    const editor = officer([{ title: "Editor", of: "organization:daily-sample" }]);
    expect(cameo(editor)).toEqual(["AZEMED>IGO 040", "IGO>AZEMED 040"]);
    const poet = officer([{ title: "Poet" }]);
    expect(cameo(poet)).toEqual([]);
    poet.meetings?.[0]?.participants?.push({ actor: "state:examplia" });
    expect(losses(poet, "meeting:m")).toMatchObject({
      "/participants/0": "It is not known for whom the person acts.",
    });
  });
});
