import { check } from "communique";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/cli/html/text.js";
import type { NamedRecord } from "../../../src/convert/import/names.js";
import { fromSuperdeskPlanning } from "../../../src/superdesk-planning.js";
import { agenda, answer, plain, whole } from "./documents.js";

const read = (document: unknown) => fromSuperdeskPlanning(document, { id: "https://example.org/reports/1", textOf });

const meetingOf = (document: unknown) => read(document).report.meetings?.[0];

const changed = (...changes: readonly object[]) => meetingOf(Object.assign({}, plain, ...changes));

describe("an event", () => {
  it("is a meeting with when, where, who and about what", () => {
    const { report } = read(whole);
    expect(report).toMatchObject({
      title: "Bridge talks in Sample City",
      language: "en",
      createdAt: "2031-04-01T08:00:00+00:00",
      updatedAt: "2031-04-02T08:00:00+00:00",
      sources: [
        { kind: "dataset", credit: "Sample Agency" },
        { kind: "web-page", url: "https://example.org/talks" },
      ],
      people: [
        { id: "person:ada-example", sameAs: ["https://people.example/ada"] },
        {
          id: "person:ben-example",
          offices: [{ title: "Press officer", of: "organization:bureau-of-samples" }],
        },
      ],
      states: [{ id: "state:examplia", name: "Examplia", countryCode: "QX" }],
      places: [
        {
          name: "Sample Hall",
          coordinates: { latitude: 48.2, longitude: 16.37 },
          within: "place:sample-city",
          state: "state:examplia",
          note: "Example Road 1 Sample City 1000 Examplia\nSecond floor, Old Town\nEnter by the side door.",
        },
        { name: "Sample City", within: "place:sample-province", state: "state:examplia" },
        { name: "Sample Province", state: "state:examplia" },
        { name: "Second Hall", coordinates: { latitude: 48.1, longitude: 16.3 } },
      ],
      topics: [
        { name: "diplomacy", codes: [{ scheme: "medtop", code: "20000639" }] },
        { name: "transport", codes: [{ scheme: "subj", code: "11002000" }] },
        { name: "bare", codes: [{ scheme: "subject", code: "bare" }] },
      ],
    });
    expect(report.meetings?.[0]).toMatchObject({
      id: "meeting:bridge-talks-in-sample-city",
      title: "Bridge talks in Sample City",
      kind: "gathering",
      status: "scheduled",
      likelihood: "probable",
      summary:
        "Both sides talk about the Sample Bridge.\n\nThe talks are the third of their kind.\nThey last two hours.",
      when: {
        start: "2031-05-12T19:30:00+02:00",
        end: "2031-05-12T21:30:00+02:00",
        timeZone: "Europe/Vienna",
      },
      names: [{ text: "Talks about the bridge" }, { text: "Pourparlers", language: "fr" }],
      place: "place:sample-hall",
      participants: [
        { actor: "organization:ministry-of-samples", role: "host" },
        { actor: "organization:bureau-of-bridges", role: "host" },
        { actor: "person:ada-example" },
      ],
      topics: ["topic:diplomacy", "topic:transport", "topic:bare"],
      series: [{ name: "Bridge talks in Sample City" }],
      sameAs: [whole.guid],
      note: "Times may change.",
    });
    expect(report.meetings?.[0]?.extensions).toMatchObject([
      {
        namespace: "https://github.com/superdesk/superdesk-planning",
        value: {
          slugline: ["bridge-talks"],
          calendars: [{ qcode: "politics", name: "Politics" }],
          event_contact_info: ["person:ben-example", "organization:agency-of-samples"],
          links: ["source:example-org-talks", "www.example.org"],
          recurring_rule: [{ frequency: "WEEKLY" }],
          location: ["place:second-hall"],
        },
      },
    ]);
  });

  it("keeps from the report what is for the desk alone, and how to reach people", () => {
    const { report, losses } = read(whole);
    const text = JSON.stringify(report);
    for (const secret of ["ben@example.org", "Ask Ben", "Cleo"]) expect(text).not.toContain(secret);
    const told = losses.map(({ path }) => path);
    for (const path of ["/internal_note", "/event_contact_info/0/contact_email", "/event_contact_info/2"]) {
      expect(told).toContain(path);
    }
  });

  it("gives the report its id, where that is a URI", () => {
    const { report } = fromSuperdeskPlanning(plain);
    expect(report.id).toBe(plain.guid);
    expect(() => fromSuperdeskPlanning({ ...plain, guid: "plain" })).toThrow(/needs an id/);
  });

  it("of Newsroom is read with what that keeps of the event behind it", () => {
    expect(meetingOf(agenda)).toMatchObject({
      title: "Conference of Samples",
      summary: "All samples meet.",
      status: "scheduled",
    });
    expect(read(agenda).losses.map(({ path }) => path)).toEqual([
      "/coverages",
      "/planning_items",
      "/event/internal_note",
    ]);
  });

  it.each([
    ["a name", { name: "Talks", slugline: "talks" }, "Talks"],
    ["a slugline", { name: "", slugline: "talks" }, "talks"],
    ["a description", { name: undefined, slugline: "", definition_short: "They talk." }, "They talk."],
    ["nothing", { name: undefined }, `Event without a name (${plain.guid})`],
  ])("has the title of %s", (_, change, title) => expect(changed(change)?.title).toBe(title));
});

describe("dates", () => {
  const at = (dates: object, more: object = {}) => changed({ dates }, more)?.when;
  const start = "2031-05-12T07:00:00+0000";

  it.each([
    [
      "on the clocks of the zone",
      { start, tz: "Europe/Vienna" },
      { start: "2031-05-12T09:00:00+02:00", timeZone: "Europe/Vienna" },
    ],
    [
      "in winter",
      { start: "2031-01-12T07:00Z", tz: "Europe/Vienna" },
      { start: "2031-01-12T08:00+01:00", timeZone: "Europe/Vienna" },
    ],
    ["in UTC without a zone", { start }, { start: "2031-05-12T07:00:00+00:00" }],
    ["in UTC in a zone that there is not", { start, tz: "Nowhere/City" }, { start: "2031-05-12T07:00:00+00:00" }],
    ["without milliseconds that are none", { start: "2031-05-12T07:00:00.000Z" }, { start: "2031-05-12T07:00:00Z" }],
    ["as a day", { start: "2031-05-12", end: "2031-05-14" }, { start: "2031-05-12", end: "2031-05-14" }],
    [
      "as whole days",
      { start: "2031-05-12T00:00:00+0000", end: "2031-05-14T00:00:00+0000", all_day: true, tz: "America/Toronto" },
      { start: "2031-05-12", end: "2031-05-14", timeZone: "America/Toronto" },
    ],
    [
      "as the whole day of its place",
      { start: "2031-05-12T04:00:00Z", end: "2031-05-13T03:59:59Z", all_day: true, tz: "America/New_York" },
      { start: "2031-05-12", timeZone: "America/New_York" },
    ],
    [
      "as the whole days of its place up to the midnight behind them",
      { start: "2031-05-12T04:00:00Z", end: "2031-05-14T04:00:00Z", all_day: true, tz: "America/New_York" },
      { start: "2031-05-12", end: "2031-05-13", timeZone: "America/New_York" },
    ],
    [
      "as the day that the clocks of the zone span",
      { start: "2031-05-11T22:00:00Z", end: "2031-05-12T21:59:59.999Z", tz: "Europe/Vienna" },
      { start: "2031-05-12", timeZone: "Europe/Vienna" },
    ],
    [
      "without an end that is made up",
      { start, end: "2031-05-12T08:00:00Z", no_end_time: true },
      { start: "2031-05-12T07:00:00+00:00" },
    ],
    [
      "with the day of an end without a time",
      { start, end: "2031-05-14T08:00:00Z", no_end_time: true },
      { start: "2031-05-12T07:00:00+00:00", end: "2031-05-14" },
    ],
    ["of the database", { start: { $date: "2031-05-12T07:00:00Z" } }, { start: "2031-05-12T07:00:00Z" }],
    ["with a duration", { start: "2031-05-12", duration: "P2D" }, { start: "2031-05-12", duration: "P2D" }],
  ])("%s", (_, dates, when) => expect(at(dates)).toEqual(when));

  it("to be confirmed is the day, and a gap", () => {
    const meeting = changed({ _time_to_be_confirmed: true });
    expect(meeting?.when).toEqual({ start: "2031-05-12", timeZone: "Europe/Vienna" });
    expect(meeting?.gaps).toEqual([{ field: "/when/start", kind: "unconfirmed" }]);
  });

  it("that cannot be read are told", () => {
    const { report, losses } = read({ ...plain, dates: { start: "soon", end: "2031-05-12" } });
    expect(report.meetings?.[0]).toMatchObject({ when: { end: "2031-05-12" }, status: "announced" });
    expect(losses).toContainEqual({
      path: "/dates/start",
      reason: expect.stringContaining("cannot be read as a date"),
    });
  });
});

describe("the status", () => {
  it.each([
    ["eos1", {}, "scheduled", undefined],
    ["eos5", {}, "scheduled", "certain"],
    ["eos4", {}, "scheduled", "probable"],
    ["eos3", {}, "in-doubt", "possible"],
    ["eos2", {}, "in-doubt", "possible-not"],
    ["eos6", {}, "cancelled", undefined],
    ["eos0", {}, "unknown", undefined],
    ["eos9", {}, "scheduled", undefined],
    ["eos5", { dates: {} }, "announced", "certain"],
    ["eos5", { state: "draft" }, "scheduled", "certain"],
    ["eos5", { state: "postponed" }, "postponed", "certain"],
    ["eos5", { state: "rescheduled" }, "postponed", "certain"],
    ["eos5", { state: "cancelled" }, "cancelled", undefined],
    ["eos5", { completed: true, versioncreated: "2031-06-01T00:00:00Z" }, "held", undefined],
  ])("of %s with %o is %s", (code, change, status, likelihood) => {
    const meeting = changed({ occur_status: { qcode: `eocstat:${code}` } }, change);
    expect(meeting?.status).toBe(status);
    expect(meeting?.likelihood).toBe(likelihood);
  });

  it("of a plan whose day is long past is unknown, and the plan is history", () => {
    const meeting = changed({ versioncreated: "2031-06-20T00:00:00Z" });
    expect(meeting).toMatchObject({ status: "unknown", statusHistory: [{ status: "scheduled" }] });
    expect(changed({ versioncreated: "2031-06-10T00:00:00Z" })?.status).toBe("scheduled");
  });

  it("says when and why it changed, and what replaces what", () => {
    const { report } = read(answer);
    expect(report.title).toBe("Superdesk Planning: 3 events");
    expect(report.meetings).toMatchObject([
      {
        status: "postponed",
        when: { start: "2031-05-12T09:00:00+02:00" },
        statusHistory: [
          {
            status: "postponed",
            when: { start: "2031-04-05T08:00:00+00:00" },
            reasons: [{ summary: "The hall is flooded." }],
          },
        ],
      },
      { when: { start: "2031-05-19T09:00:00+02:00" }, rescheduledFrom: "meeting:press-conference-in-sample-city" },
      {
        status: "cancelled",
        statusHistory: [{ status: "cancelled", reasons: [{ summary: "No cook." }] }],
        partOf: "meeting:press-conference-in-sample-city",
      },
    ]);
    expect(report.meetings?.[1]?.statusHistory).toBeUndefined();
  });

  it("has the day that was given up, where the event of that day is elsewhere", () => {
    const change = { reschedule_from: "urn:first", _reschedule_from_schedule: "2031-05-05T07:00:00Z" };
    expect(changed(change)?.statusHistory).toEqual([
      { status: "scheduled", previously: { when: { start: "2031-05-05T09:00:00+02:00" } } },
    ]);
  });
});

describe("names that are known", () => {
  it("give their ids and types", () => {
    const names: NamedRecord[] = [
      { type: "state", id: "state:ex", name: "Republic of Examplia", names: [{ text: "Examplia" }] },
      { type: "organization", id: "organization:band", name: "The Band" },
    ];
    const document = { ...plain, participant: [{ name: "The Band" }] };
    const { report } = fromSuperdeskPlanning(document, { names });
    expect(report.states?.map(({ id }) => id)).toEqual(["state:ex"]);
    expect(report.meetings?.[0]?.participants).toEqual([{ actor: "organization:band" }]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a plan", { type: "planning", planning_date: "2031-05-12" }, /a plan for coverage/],
    ["an item", { type: "text", headline: "x" }, /an item of type "text"/],
    ["another object", { name: "x" }, /an object without dates/],
    ["an empty list", [], /a list without objects/],
    ["an empty answer", { _items: [] }, /This is/],
    ["a text", "x", /no object/],
    ["nothing", null, /no object/],
  ])("%s, by name", (_, document, message) => {
    expect(() => read(document)).toThrow(TypeError);
    expect(() => read(document)).toThrow(message);
  });
});

describe("hostile documents", () => {
  it("have more places, links and topics than a list holds", () => {
    const many = (name: string) => Array.from({ length: 1_100 }, (_, i) => ({ name: `${name} ${i}`, qcode: `q:${i}` }));
    const links = Array.from({ length: 1_100 }, (_, i) => `https://example.org/${i}`);
    const { report, losses } = read({ ...plain, subject: many("Matter"), participant: many("Name"), links });
    expect(report.meetings?.[0]?.topics).toHaveLength(1_000);
    expect(report.meetings?.[0]?.participants).toHaveLength(1_000);
    expect(losses.map(({ path }) => path)).toContain("/participant/1050/name");
    expect(check(report).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("are nested deep, name themselves or have keys of objects", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 100; i++) deep = [deep];
    expect(() => read({ ...plain, extra: deep })).toThrow(/levels of nesting/);
    const self = { ...plain, reschedule_from: plain.guid, reschedule_to: plain.guid };
    expect(read({ ...self, relationships: { broader: plain.guid } }).report.meetings).toHaveLength(1);
    const proto = JSON.parse(
      '{"__proto__": {"name": "x"}, "constructor": 1, "dates": {"__proto__": 1}, "type": "event"}',
    );
    expect(read(proto).report.meetings?.[0]?.title).toBe("Event without a name");
  });

  it("have texts that no report can have", () => {
    const { report } = read({ ...plain, name: `\u0000 ${"x".repeat(2_000)}`, definition_long: "y".repeat(30_000) });
    expect(report.meetings?.[0]?.title).toHaveLength(1_000);
    expect(report.meetings?.[0]?.summary).toHaveLength(20_000);
  });
});

describe("an event that the desk has withdrawn", () => {
  it.each(["killed", "spiked"])("is told, and no meeting: %s", (state) => {
    const withdrawn = { ...plain, guid: "withdrawn", name: "Withdrawn talks", state };
    const { report, losses } = read([plain, withdrawn]);
    expect(report.meetings).toHaveLength(1);
    expect(losses).toContainEqual({ path: "/1", reason: "The desk has withdrawn the event." });
    expect(() => read(withdrawn)).toThrow(TypeError);
  });
});

describe("who takes part", () => {
  it("is a body where the name is that of one", () => {
    const participant = [{ name: "State Dept" }, { name: "NATO" }, { name: "Ada Example" }];
    const { report } = read({ ...plain, participant });
    expect(report.organizations?.map(({ name }) => name)).toEqual(["State Dept", "NATO"]);
    expect(report.people?.map(({ name }) => name)).toEqual(["Ada Example"]);
  });
});

it.each([
  ["subj:11002000", { scheme: "subj", code: "11002000" }],
  ["mediatopic:20000639", { scheme: "medtop", code: "20000639" }],
  ["http://cv.iptc.org/newscodes/mediatopic/20000639", { scheme: "medtop", code: "20000639" }],
  ["https://codes.example/x", { scheme: "subject", code: "https://codes.example/x" }],
  ["20000639", { scheme: "medtop", code: "20000639" }],
])("the code %s of a subject is of its list", (qcode, code) => {
  const { report } = read({ ...plain, subject: [{ name: "diplomacy", qcode }] });
  expect(report.topics).toMatchObject([{ name: "diplomacy", codes: [code] }]);
});
