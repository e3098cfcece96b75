import type { Act, AnyRecord, Report, Statement } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { toPlover } from "../../../src/plover.js";
import { lossesOf } from "../accounted.js";
import { act, cameo, matters, meeting, NOWHERE, statement, story } from "./stories.js";

const UNREAD = "Its row does not depend on it.";
const UNNAMED = "No row depends on it.";
const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";
const SAME_SIDE = "Another of the same side: a row names a side once.";

/** What is lost of a record in CAMEO, but for its texts. */
function losses(report: Report, id: AnyRecord["id"] = "statement:s"): Record<string, string> {
  const lost = lossesOf(report, id, toCameo(report).losses);
  return Object.fromEntries(Object.entries(lost).filter(([, reason]) => reason !== NOWHERE));
}

/** A kind, and after a space a shade of it. */
const words = (text: string): Pick<Statement, "kind" | "shade"> => {
  const [kind, shade] = text.split(" ") as [Statement["kind"], string?];
  return { kind, ...(shade !== undefined && { shade }) };
};

const said = (fields: Partial<Statement>, events = matters) => {
  const report = statement(fields, events);
  return { rows: cameo(report), lost: losses(report), report };
};

describe("what the row of a statement depends on", () => {
  it("is its kind and its speakers", () => {
    expect(said({})).toMatchObject({ rows: ["AZEGOV> 010"], lost: {} });
    expect(said({ kind: "ask" })).toMatchObject({ rows: ["AZEGOV> 010"], lost: {} });
    // A shade is told by the code where it has one.
    expect(said(words("assert acknowledge"))).toMatchObject({ rows: ["AZEGOV> 015"], lost: {} });
    expect(said(words("assert confirm"))).toMatchObject({ rows: ["AZEGOV> 010"], lost: { "/shade": UNREAD } });
  });

  it("is each side that speaks, once", () => {
    expect(said({ speakers: ["person:ada", "state:examplia", "state:samplonia", "person:envoy"] })).toMatchObject({
      rows: ["AZEGOV> 010", "RUS> 010"],
      lost: { "/speakers/1": SAME_SIDE, "/speakers/3": "It is not known for whom the person acts." },
    });
  });

  it("is for whom somebody speaks, and then not who does", () => {
    expect(said({ onBehalfOf: ["state:samplonia", "organization:foreign-ministry"] })).toMatchObject({
      rows: ["RUS> 010"],
      lost: { "/speakers": UNREAD, "/onBehalfOf/1": SAME_SIDE },
    });
  });
});

describe("the day of a statement", () => {
  const at = (fields: Partial<Statement>, when = { start: "2025-03-01" }) => {
    const { rows, lost } = said(fields, { meetings: meeting({ status: "rumoured", when }).meetings ?? [] });
    return { row: rows[0], lost };
  };

  it.each<[string, Partial<Statement>, string, Record<string, string>]>([
    ["its own", { when: { start: "2025-03-02" } }, "2025-03-02 AZEGOV> 010", {}],
    [
      "its own before that of the meeting",
      { when: { start: "2025-03-02" }, at: "meeting:m" },
      "2025-03-02 AZEGOV> 010",
      { "/at": UNREAD },
    ],
    ["that of the meeting", { at: "meeting:m" }, "2025-03-01 AZEGOV> 010", {}],
    [
      "that of the meeting where its own has no beginning",
      { at: "meeting:m", when: { end: "2025-03-05" } },
      "2025-03-01 AZEGOV> 010",
      { "/when/end": UNREAD },
    ],
    [
      "none of a month",
      { when: { start: "2025-03" }, at: "meeting:m" },
      "AZEGOV> 010",
      { "/when/start": NO_DAY, "/at": UNREAD },
    ],
    ["none of what is missing", { at: "meeting:gone" }, "AZEGOV> 010", { "/at": UNREAD }],
    ["none where nothing is said", {}, "AZEGOV> 010", {}],
  ])("is %s", (_what, fields, row, lost) => {
    const result = at(fields);
    expect(result.row).toBe(row);
    expect(result.lost).toMatchObject(lost);
    expect(Object.keys(result.lost).filter((path) => path === "/at" || path.startsWith("/when"))).toHaveLength(
      Object.keys(lost).length,
    );
  });

  it("is that of a meeting that ended on the same day, by both of its times", () => {
    const meetings = meeting({ when: { start: "2025-03-01", end: "2025-03-01" } }).meetings ?? [];
    const report = statement({ at: "meeting:m" }, { meetings });
    expect(cameo(report).at(-1)).toBe("2025-03-01 AZEGOV> 010");
    expect(losses(report, "meeting:m")).toEqual({ "/kind": UNREAD });
    const longer = meeting({ when: { start: "2025-03-01", end: "2025-03-02" } }).meetings ?? [];
    expect(cameo(statement({ at: "meeting:m" }, { meetings: longer })).at(-1)).toBe("AZEGOV> 010");
  });
});

describe("to whom a statement is directed", () => {
  const others = ["state:samplonia", "state:otheria"] as const;

  it("is to whom it is said, or else about whom", () => {
    expect(
      said({ kind: "courtesy", shade: "thank", addressees: ["state:samplonia"], about: ["state:otheria"] }),
    ).toMatchObject({
      rows: ["AZEGOV>RUS 051"],
      lost: { "/about": UNREAD },
    });
    expect(said({ kind: "courtesy", shade: "thank", about: ["state:otheria"] })).toMatchObject({
      rows: ["AZEGOV>KAZ 051"],
      lost: {},
    });
    expect(said({ kind: "courtesy", shade: "thank", addressees: ["state:examplia", "state:otheria"] })).toMatchObject({
      rows: ["AZEGOV>KAZ 051"],
      lost: { "/addressees/0": UNREAD },
    });
    expect(
      said({ kind: "courtesy", shade: "thank", addressees: ["person:ada"], about: ["state:otheria"] }),
    ).toMatchObject({
      rows: ["AZEGOV>KAZ 051"],
      lost: { "/addressees": UNREAD },
    });
  });

  it.each([
    "evaluate praise",
    "evaluate welcome",
    "courtesy congratulate",
    "evaluate defend",
    "accept recognise",
    "evaluate criticise",
    "accuse",
  ])("to %s is first of whom it is about", (text) => {
    const { rows, lost } = said({ ...words(text), addressees: ["state:samplonia"], about: ["state:otheria"] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^AZEGOV>KAZ /);
    expect(lost).toEqual({ "/addressees": UNREAD });
    expect(said({ ...words(text), addressees: ["state:samplonia"] }).rows[0]).toMatch(/^AZEGOV>RUS /);
  });

  it.each(["offer", "promise"] as const)("to %s is first of whom it helps", (kind) => {
    const commitments: Statement["commitments"] = [{ summary: "Help." }, { summary: "More.", to: [...others] }];
    const { rows, lost } = said({ kind, commitments, addressees: ["state:otheria"], about: ["state:otheria"] });
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["AZEGOV>RUS", "AZEGOV>KAZ"]);
    expect(lost).toEqual({
      "/commitments/0": UNREAD,
      "/commitments/1/summary": expect.any(String),
      "/addressees": UNREAD,
      "/about": UNREAD,
    });
    expect(said({ kind, addressees: ["state:samplonia"], about: ["state:otheria"] }).rows[0]).toMatch(/^AZEGOV>RUS /);
    expect(said({ kind, about: ["state:otheria"] }).rows[0]).toMatch(/^AZEGOV>KAZ /);
  });

  it.each(["deny", "accept", "deny reject", "refuse"])("to %s is first of who is answered", (text) => {
    const answering = (first: Partial<Statement>) => {
      const report = statement({ ...words(text), inReplyTo: "statement:first", addressees: ["state:otheria"] });
      report.statements?.push({
        type: "statement",
        id: "statement:first",
        kind: "assert",
        speakers: ["state:samplonia"],
        summary: "Asked.",
        ...first,
      });
      return { row: cameo(report)[0], lost: losses(report), first: losses(report, "statement:first") };
    };
    expect(answering({}).row).toMatch(/^AZEGOV>RUS /);
    expect(answering({}).lost).toEqual({ "/addressees": UNREAD });
    // Of what is answered only the speaker counts.
    expect(Object.keys(answering({ standing: "claimed" }).first)).toEqual(["/id", "/kind"]);
    const spokesperson = answering({
      speakers: ["person:envoy"],
      onBehalfOf: ["organization:foreign-ministry"],
      standing: "claimed",
    });
    expect(spokesperson.row).toMatch(/^AZEGOV>RUSGOV /);
    expect(Object.keys(spokesperson.first)).toEqual(["/id", "/kind", "/speakers"]);
    expect(answering({ speakers: ["person:ada"] }).row).toMatch(/^AZEGOV>KAZ /);
    expect(said({ ...words(text), inReplyTo: "statement:gone", addressees: ["state:otheria"] })).toMatchObject({
      lost: { "/inReplyTo": UNREAD },
    });
    expect(
      said({ ...words(text), inReplyTo: "meeting:own" as "statement:x", addressees: ["state:otheria"] }).rows[0],
    ).toMatch(/^AZEGOV>KAZ /);
  });

  it("of another kind answers nobody and helps nobody", () => {
    const report = statement({
      kind: "evaluate",
      shade: "praise",
      inReplyTo: "statement:first",
      commitments: [{ summary: "Help.", to: ["state:otheria"] }],
      about: ["state:samplonia"],
    });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 051"]);
    expect(losses(report)).toMatchObject({ "/inReplyTo": UNREAD, "/commitments": UNREAD });
  });

  it.each<[string, NonNullable<Statement["about"]>[number], string[]]>([
    ["a meeting: those who take part", "meeting:others", ["RUS", "KAZ"]],
    ["an agreement: its parties", "agreement:others", ["RUS", "KAZ"]],
    ["a process: its parties", "process:others", ["RUS", "KAZ"]],
    ["a visit: the visitors and the host", "visit:v", ["RUSGOV", "KAZ"]],
    ["a relationship: its parties", "relationship:r", ["RUS", "KAZ"]],
    ["an act: who does it", "act:others", ["RUS"]],
    ["a place: nobody", "place:hall", [""]],
    ["what is missing: nobody", "meeting:gone", [""]],
  ])("is about %s", (_what, id, targets) => {
    const { rows, report } = said(
      { kind: "evaluate", shade: "praise", about: [id] },
      {
        ...matters,
        acts: [
          {
            type: "act",
            id: "act:others",
            title: "Act of others",
            kind: "support",
            status: "proposed",
            by: ["state:samplonia"],
            to: ["state:otheria"],
          },
        ],
        visits: [
          {
            type: "visit",
            id: "visit:v",
            title: "Tour",
            status: "rumoured",
            visitors: [{ actor: "person:sam" }],
            host: "state:otheria",
          },
        ],
        relationships: [
          { type: "relationship", id: "relationship:r", title: "R", kind: "conflict", parties: [...others] },
        ],
      },
    );
    expect(rows).toEqual(targets.map((target) => `AZEGOV>${target} 051`));
    const isAbout = targets[0] !== "";
    expect(losses(report)).toEqual(isAbout ? {} : { "/about": UNREAD });
    if (id === "visit:v") {
      expect(Object.keys(losses(report, id))).toEqual(["/id", "/status"]);
    }
  });

  it("claims what others do, or else what is done to others", () => {
    const acts = (fields: Partial<Act>) => ({ acts: act({ standing: "claimed", ...fields }).acts ?? [] });
    const claims: Statement["claims"] = [{ record: "act:a" }];
    const others = said({ kind: "accuse", claims }, acts({ by: ["state:samplonia"], to: ["state:otheria"] }));
    expect(others).toMatchObject({ rows: ["AZEGOV>RUS 112"], lost: {} });
    expect(losses(others.report, "act:a")).toMatchObject({ "/to": expect.stringMatching(/^Only somebody quoted/) });
    expect(losses(others.report, "act:a")).not.toHaveProperty("/by");
    const own = said({ claims }, acts({ by: ["state:examplia"], to: ["state:otheria"] }));
    expect(own).toMatchObject({ rows: ["AZEGOV>KAZ 010"], lost: {} });
  });

  it("is to who said what is refused, also where only the refusal tells of it", () => {
    const report = statement({ kind: "refuse", claims: [{ record: "statement:demand" }] });
    report.statements?.push({
      type: "statement",
      id: "statement:demand",
      kind: "request",
      speakers: ["state:otheria"],
      summary: "Demanded it.",
      standing: "claimed",
    });
    expect(cameo(report)).toEqual(["AZEGOV>KAZ 120"]);
    expect(losses(report)).toEqual({});
  });

  it("is about actors before what is theirs", () => {
    const { rows, lost } = said({
      kind: "evaluate",
      shade: "praise",
      about: ["meeting:others", "state:otheria", "place:hall"],
    });
    expect(rows).toEqual(["AZEGOV>KAZ 051"]);
    expect(lost).toEqual({ "/about/0": UNREAD, "/about/2": UNREAD });
  });
});

describe("what a statement is about, as far as the code turns on it", () => {
  const about = (text: string, ...ids: NonNullable<Statement["about"]>) => {
    const { rows, lost, report } = said({ ...words(text), about: ids, addressees: ["state:samplonia"] });
    return { code: rows[0]?.slice(-3), lost, report };
  };

  it("is the first that is a matter, and others are not read", () => {
    expect(about("promise", "state:otheria", "meeting:own", "agreement:own")).toMatchObject({
      code: "036",
      lost: { "/about/0": UNREAD, "/about/2": UNREAD },
    });
    expect(about("promise", "state:otheria")).toMatchObject({ code: "030", lost: { "/about": UNREAD } });
  });

  it("is nothing that is missing", () => {
    const { code, lost } = about("promise", "meeting:gone");
    expect([code, lost]).toEqual(["030", { "/about": UNREAD }]);
  });

  it("is whose matter it is, where that decides", () => {
    // A call for a meeting of one's own is an intent, and of others an appeal.
    const own = about("request appeal", "meeting:own");
    expect(own.code).toBe("036");
    expect(losses(own.report, "meeting:own")).toMatchObject({
      "/participants/1": "It is not known whether it takes place.",
    });
    const others = about("request appeal", "meeting:others");
    expect(others.code).toBe("026");
    expect(losses(others.report, "meeting:others")).toEqual({ "": "It is not known whether it takes place." });
  });

  it("is whether it settles a dispute, by the kind of the process", () => {
    const settles = about("request demand", "agreement:others");
    expect(settles.code).toBe("107");
    expect(Object.keys(losses(settles.report, "agreement:others"))).not.toContain("/process");
    expect(Object.keys(losses(settles.report, "process:others"))).not.toContain("/kind");
    const trade = about("request demand", "agreement:own");
    expect(trade.code).toBe("102");
    expect(losses(trade.report, "process:own")).toEqual({ "": expect.any(String) });
    expect(about("request demand", "process:others").code).toBe("107");
  });

  it("is who mediates, and whether the speaker does", () => {
    const mediated = about("request demand", "process:mediated");
    expect(mediated.code).toBe("108");
    expect(Object.keys(losses(mediated.report, "process:mediated"))).toEqual(["/id", "/kind", "/parties", "/status"]);
    const own = about("offer", "process:mediated-by-examplia");
    expect(own.code).toBe("039");
    expect(Object.keys(losses(own.report, "process:mediated-by-examplia"))).not.toContain("/mediators");
  });

  it.each<[string, "agreement:others" | "agreement:own-peace" | `process:${string}`, string, string[]]>([
    ["request demand", "agreement:others", "107", ["/status", "/parties"]],
    ["request demand", "process:others", "107", ["/parties", "/status"]],
    ["request demand", "process:own", "037", ["/parties/1", "/status"]],
    ["request", "process:own", "037", ["/parties/1", "/status"]],
    ["offer", "process:mediated", "038", ["/kind", "/parties/1", "/status"]],
    ["offer", "agreement:own-peace", "037", ["/status", "/parties/1"]],
    ["refuse", "process:mediated", "126", ["/kind", "/parties", "/status"]],
    ["refuse", "agreement:own-peace", "127", ["/status", "/parties/1"]],
  ])("of a %s about %s is no more than what makes it %s", (kind, id, code, unread) => {
    const { code: own, lost, report } = about(kind, id);
    expect([own, lost]).toEqual([code, {}]);
    expect(Object.keys(losses(report, id))).toEqual(["/id", ...unread]);
    // Of the process that an agreement is to end, its kind.
    const process = id === "agreement:others" ? "process:others" : "process:own";
    if (id.startsWith("agreement:")) {
      expect(Object.keys(losses(report, process))).toEqual(["/id", "/parties", "/status"]);
    } else if (id !== process) expect(losses(report, process)).toEqual({ "": expect.any(String) });
  });

  it("is a mediated meeting as well", () => {
    const report = story({
      statements:
        statement({ kind: "request", shade: "demand", about: ["meeting:m"], addressees: ["state:samplonia"] })
          .statements ?? [],
      meetings:
        meeting({
          status: "rumoured",
          participants: [{ actor: "state:otheria" }, { actor: "organization:league", role: "mediator" }],
        }).meetings ?? [],
    });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 108"]);
    expect(Object.keys(losses(report, "meeting:m"))).toEqual(["/id", "/kind", "/status", "/participants/0"]);
  });
});

describe("granularities", () => {
  it("event loses the target that a row has no room for", () => {
    const report = statement({ kind: "evaluate", shade: "praise", about: ["meeting:others"] });
    const { document, losses: told } = toCameo(report, { granularity: "event" });
    expect(document.map(({ target }) => target)).toEqual(["RUS"]);
    expect(lossesOf(report, "meeting:others", told)).toMatchObject({
      "/participants/1": "A row has one source and one target, and this granularity one row an event.",
    });
  });

  it("an armed group has no code in PLOVER, nor has a country that ISO 3166-1 does not know", () => {
    const report = statement({
      kind: "evaluate",
      shade: "praise",
      speakers: ["state:xx", "state:samplonia"],
      addressees: ["organization:band"],
    });
    report.states?.push({ type: "state", id: "state:xx", name: "XX", countryCode: "XX" });
    report.organizations?.push({ type: "organization", id: "organization:band", name: "Band", kind: "armed-group" });
    const { document, losses: told } = toPlover(report);
    report.states?.pop();
    report.organizations?.pop();
    expect(document).toEqual([
      {
        type: "SUPPORT",
        context: "diplomatic",
        actors: [{ country: "RUS" }],
        recipients: [],
        record: "https://example.org/story#statement:s",
      },
    ]);
    expect(Object.hasOwn(document[0] ?? {}, "mode")).toBe(false);
    expect(Object.fromEntries(told.map(({ path, reason }) => [path, reason]))).toMatchObject({
      "/statements/0/speakers/0": "PLOVER has no code for the country: ISO 3166-1 does not assign one.",
      "/statements/0/addressees": UNREAD,
    });
  });

  it("a report without an event has no rows, and loses all of it", () => {
    const report = story({});
    const { document, losses: told } = toCameo(report);
    expect(document).toEqual([]);
    const lost = Object.fromEntries(told.map(({ path, reason }) => [path, reason]));
    expect(lost["/id"]).toBe("There is no row to name a record in.");
    expect(lost["/people/0"]).toBe(UNNAMED);
    expect(Object.fromEntries(toCameo(statement({})).losses.map(({ path }) => [path, true]))).not.toHaveProperty("/id");
  });
});
