import { check, type Meeting, type Report } from "communique";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/cli/html/text.js";
import { fromIcalendar, toIcalendar } from "../../../src/icalendar.js";
import { act, meeting, place, report, topic } from "../../check/documents.js";
import { reports } from "../accounted.js";
import { hardCases } from "../hard-cases.js";
import { whole, withEvent } from "./calendars.js";
import { parsed } from "./parsed.js";

const options = { id: "https://example.org/reports/1" };
const read = (text: string) => fromIcalendar(text, options);
const only = (...lines: string[]): Meeting | undefined =>
  read(withEvent("SUMMARY:Talks", ...lines)).report.meetings?.[0];

describe("an event", () => {
  it("is a meeting with when, where, who and about what", () => {
    const { report: made } = fromIcalendar(whole, { textOf });
    expect(made).toMatchObject({
      id: "https://example.org/calendars/1",
      title: "Calendar of Examplia",
      summary: "What happens in Examplia",
      language: "en",
      updatedAt: "2031-04-01T08:00:00Z",
      sources: [{ kind: "dataset", url: "https://example.org/calendar" }],
      organizations: [{ name: "Ministry of Samples" }, { name: "Bureau of Samples" }],
      people: [{ name: "Ada Example" }],
      places: [{ name: "Sample Hall", note: "Example Road 1", coordinates: { latitude: 48.2, longitude: 16.37 } }],
      topics: [{ name: "diplomacy" }, { name: "traffic, and more" }],
    });
    expect(made.meetings?.[0]).toMatchObject({
      title: "Bridge talks, third round",
      kind: "gathering",
      status: "scheduled",
      when: {
        start: "2031-05-12T19:30:00+02:00",
        end: "2031-05-12T21:30:00+02:00",
        timeZone: "Europe/Vienna",
      },
      summary: "They talk about the Sample Bridge.\nTwo hours in all.",
      place: "place:sample-hall",
      participants: [
        { actor: "organization:ministry-of-samples", role: "host" },
        { actor: "person:ada-example", role: "chair", attendance: "planned" },
        { actor: "organization:bureau-of-samples" },
      ],
      topics: ["topic:diplomacy", "topic:traffic-and-more"],
      about: ["person:ada-example"],
      sameAs: ["https://example.org/events/talks"],
      identifiers: [{ scheme: "iCalendar UID", value: "talks@example.org" }],
      note: "First comment\nSecond comment",
      series: [{ name: "Bridge talks, third round" }],
    });
    expect(made.meetings?.[0]?.extensions).toEqual([
      {
        namespace: "urn:ietf:rfc:5545",
        value: {
          rrule: ["FREQ=WEEKLY;COUNT=3"],
          rdate: [{ value: "DATE-TIME", text: "20310601T100000Z" }],
          exdate: [{ tzid: "Europe/Vienna", text: "20310519T193000" }],
          "related-to SIBLING": ["elsewhere@example.org"],
        },
      },
    ]);
  });

  it("that is one of a series says when it was to be", () => {
    const [, instance] = fromIcalendar(whole).report.meetings ?? [];
    expect(instance).toMatchObject({
      when: { start: "2031-05-20T19:30:00+02:00", timeZone: "Europe/Vienna", duration: "PT2H" },
      statusHistory: [{ status: "scheduled", previously: { when: { start: "2031-05-19T19:30:00+02:00" } } }],
      series: [{ name: "Bridge talks, third round" }],
    });
    expect(instance?.identifiers).toBeUndefined();
  });

  it("is part of another one, unless it lies outside of it", () => {
    const talks = ["UID:1", "SUMMARY:a", "DTSTART:20310512T100000Z", "DTEND:20310512T180000Z"];
    const part = (start: string) =>
      read(withEvent(...talks) + withEvent("SUMMARY:b", `DTSTART:${start}`, "RELATED-TO:1")).report.meetings?.[1];
    expect(part("20310512T120000Z")).toMatchObject({ partOf: "meeting:a", when: { start: "2031-05-12T12:00:00Z" } });
    for (const outside of ["20310513T120000Z", "20310511T120000Z"]) {
      expect(part(outside)?.partOf).toBeUndefined();
      expect(part(outside)?.extensions).toMatchObject([{ value: { "related-to": ["1"] } }]);
      expect(part(outside)?.when).toBeDefined();
    }
  });

  it("has the offset that the calendar describes, and a link is no place", () => {
    const [, , lunch, fair] = fromIcalendar(whole).report.meetings ?? [];
    expect(lunch).toMatchObject({
      when: { start: "2031-07-01T10:00:00+02:00", end: "2031-07-01T11:00:00+02:00" },
      status: "announced",
      sameAs: ["urn:uuid:1b671a64-40d5-491e-99b0-da01ff1f3341"],
    });
    expect(lunch?.when?.timeZone).toBeUndefined();
    expect(lunch?.place).toBeUndefined();
    expect(fair).toMatchObject({
      when: { start: "2031-05-12", end: "2031-05-13" },
      status: "cancelled",
      statusHistory: [{ status: "cancelled" }],
    });
  });

  it("has no address of anybody, and what is no event is told", () => {
    const { report: made, losses } = fromIcalendar(whole);
    for (const secret of ["mailto", "+43"]) expect(JSON.stringify(made)).not.toContain(secret);
    expect(JSON.stringify(made)).not.toMatch(/(?:ada|ben|info|desk|bureau|nobody)@example/);
    const told = losses.map(({ path }) => path);
    const event = "/vcalendar/0/vevent/0";
    for (const path of [
      "/vcalendar/0/vtodo",
      "/vcalendar/0/vjournal",
      `${event}/valarm`,
      `${event}/unread`,
      `${event}/attendee/4`,
      `${event}/contact`,
      `${event}/conference`,
      `${event}/x-apple-structured-location`,
    ]) {
      expect(told).toContain(path);
    }
  });

  it.each([
    [[], "unknown"],
    [["DTSTART:20310512T100000Z"], "scheduled"],
    [["STATUS:TENTATIVE"], "announced"],
    [["STATUS:confirmed"], "scheduled"],
    [["STATUS:CANCELLED"], "cancelled"],
    [["STATUS:ODD", "DTSTART:20310512T100000Z"], "scheduled"],
    [["DTSTART:20310512T100000Z", "DTSTAMP:20310601T100000Z"], "scheduled"],
    [["DTSTART:20310512T100000Z", "DTSTAMP:20310701T100000Z"], "unknown"],
    [["DTSTART:20310512T100000Z", "DTSTAMP:20310501T100000Z", "CREATED:20310701T100000Z"], "unknown"],
  ])("with %j is %s", (lines, status) => expect(only(...lines)?.status).toBe(status));

  it("is called off where the calendar is sent to say so", () => {
    const text = withEvent("SUMMARY:Talks", "STATUS:CONFIRMED").replace("VERSION:2.0", "METHOD:CANCEL");
    expect(read(text).report.meetings?.[0]).toMatchObject({
      status: "cancelled",
      statusHistory: [{ status: "cancelled" }],
    });
  });

  it.each([
    ["its description", ["DESCRIPTION:They talk."], "They talk."],
    ["its place", ["LOCATION:Hall"], "Hall"],
    ["its name in the calendar", ["UID:1"], "Event without a name (1)"],
    ["nothing", [], "Event without a name"],
  ])("without a summary is called by %s", (_, lines, title) => {
    expect(read(withEvent(...lines)).report.meetings?.[0]?.title).toBe(title);
  });
});

describe("times", () => {
  it.each([
    [["DTSTART;VALUE=DATE:20310512"], { start: "2031-05-12" }],
    [["DTSTART;VALUE=DATE:20310512", "DTEND;VALUE=DATE:20310513"], { start: "2031-05-12" }],
    [["DTSTART;VALUE=DATE:20310512", "DTEND;VALUE=DATE:20310515"], { start: "2031-05-12", end: "2031-05-14" }],
    [["DTSTART;VALUE=DATE:20310512", "DTEND:2031-05-15~"], { start: "2031-05-12", end: "2031-05-15~" }],
    [["DTSTART;VALUE=DATE:20310512", "DTEND:2031-06"], { start: "2031-05-12", end: "2031-06" }],
    // The end has to be later, and some write the same day.
    [["DTSTART;VALUE=DATE:20310512", "DTEND;VALUE=DATE:20310512"], { start: "2031-05-12" }],
    [["DTSTART:20310512"], { start: "2031-05-12" }],
    [["DTSTART:20310512T193000Z"], { start: "2031-05-12T19:30:00Z" }],
    [["DTSTART:20310512T193000"], { start: "2031-05-12T19:30:00" }],
    [["DTSTART:20310512T193000", "DURATION:PT2H"], { start: "2031-05-12T19:30:00", duration: "PT2H" }],
    [
      ["DTSTART;TZID=America/New_York:20311103T193000"],
      { start: "2031-11-03T19:30:00-05:00", timeZone: "America/New_York" },
    ],
    [
      ["DTSTART;TZID=/mozilla.org/20050126_1/Europe/Vienna:20310512T193000"],
      { start: "2031-05-12T19:30:00+02:00", timeZone: "Europe/Vienna" },
    ],
    [
      ["DTSTART;TZID=Europe/Vienna:20310512T193000", "DTEND;TZID=America/New_York:20310512T160000"],
      { start: "2031-05-12T19:30:00+02:00", end: "2031-05-12T22:00:00+02:00", timeZone: "Europe/Vienna" },
    ],
    [["DTSTART;TZID=Nowhere:20310512T193000"], { start: "2031-05-12T19:30:00" }],
    [["DTSTART:20310512T193000Z", "DTEND:None"], { start: "2031-05-12T19:30:00Z" }],
    [["DTSTART:20311332T193000Z"], undefined],
  ])("%j", (lines, when) => expect(only(...lines)?.when).toEqual(when));

  const zone = (...rules: string[]) =>
    ["BEGIN:VTIMEZONE", "TZID:Odd", ...rules, "END:VTIMEZONE", "BEGIN:VEVENT"].join("\r\n");
  const observance = (kind: string, from: string, to: string, start: string, ...more: string[]) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...more,
    `END:${kind}`,
  ];
  const startAt = (rules: string, time: string) =>
    read(withEvent("SUMMARY:a", `DTSTART;TZID=Odd:${time}`).replace("BEGIN:VEVENT", rules)).report.meetings?.[0]?.when;

  it.each([
    ["20310329T120000", "2031-03-29T12:00:00+01:00"],
    // The last Sunday of March is the 30th.
    ["20310330T013000", "2031-03-30T01:30:00+01:00"],
    ["20310330T033000", "2031-03-30T03:30:00+02:00"],
    ["20311026T120000", "2031-10-26T12:00:00+01:00"],
    ["20311025T120000", "2031-10-25T12:00:00+02:00"],
    ["20310101T000000", "2031-01-01T00:00:00+01:00"],
  ])("on clocks that the calendar describes: %s", (time, start) => {
    const rules = zone(
      ...observance("STANDARD", "+0200", "+0100", "16010101T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
      ...observance("DAYLIGHT", "+0100", "+0200", "16010101T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
    );
    expect(startAt(rules, time)).toEqual({ start });
  });

  it("on clocks that were set by rules that ended, or on single days", () => {
    const rules = zone(
      ...observance(
        "STANDARD",
        "+0200",
        "+0100",
        "19700101T000000",
        "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=1;UNTIL=20200101T000000Z",
      ),
      ...observance("STANDARD", "+0100", "-0330", "20210101T000000", "RDATE:20310601T000000"),
      ...observance("STANDARD", "+0100", "+0500", "20310401T000000"),
    );
    expect(startAt(rules, "20310301T120000")).toEqual({ start: "2031-03-01T12:00:00-03:30" });
    expect(startAt(rules, "20310501T120000")).toEqual({ start: "2031-05-01T12:00:00+05:00" });
    expect(startAt(rules, "20310701T120000")).toEqual({ start: "2031-07-01T12:00:00-03:30" });
    expect(startAt(rules, "20150701T120000")).toEqual({ start: "2015-07-01T12:00:00+01:00" });
  });

  it("under the name that the calendar gives for its own", () => {
    const rules = zone("X-LIC-LOCATION:Europe/Vienna");
    expect(startAt(rules, "20310512T193000")).toEqual({
      start: "2031-05-12T19:30:00+02:00",
      timeZone: "Europe/Vienna",
    });
    expect(startAt(zone(), "20310512T193000")).toEqual({ start: "2031-05-12T19:30:00" });
  });
});

describe("what toIcalendar wrote", () => {
  const timestamp = "2024-08-20T12:00:00+04:00";
  /** Without what no calendar says: whose visit it is, and what those are whose names it lists. */
  const withoutPeople = ({ visits: _, meetings, acts, ...rest }: Report): Report =>
    ({
      ...rest,
      ...(meetings && { meetings: meetings.map(({ participants: __, ...each }) => each) }),
      ...(acts && { acts: acts.map(({ by: __, with: ___, ...each }) => each) }),
    }) as Report;

  it.each([...Object.entries(reports), ["hard-cases", hardCases] as const])("%s: says the same again", (_, one) => {
    const { document } = toIcalendar(withoutPeople(one), { timestamp });
    if (!document.includes("BEGIN:VEVENT")) return;
    const { report: made } = fromIcalendar(document);
    const again = toIcalendar(made, { timestamp });
    expect(parsed(again.document).events).toEqual(parsed(document).events);
    // A calendar that does not say when it was changed was changed when it was written.
    const lines = (text: string) => text.split("\r\n").filter((line) => !line.startsWith("LAST-MODIFIED"));
    expect(lines(again.document)).toEqual(lines(document));
  });

  it("keeps the names of those who take part beside the summary", () => {
    const one = report({
      people: [{ type: "person", id: "person:ada", name: "Ada Example" }],
      meetings: [
        meeting("talks", {
          title: "Talks",
          summary: "They talk.",
          when: { start: "2024-08-19" },
          participants: [{ actor: "person:ada", capacity: "President" }],
        }),
      ],
    });
    const { report: made, losses } = fromIcalendar(toIcalendar(one, { timestamp }).document);
    expect(made.meetings?.[0]).toMatchObject({
      summary: "They talk.",
      extensions: [{ namespace: "urn:ietf:rfc:5545", value: { description: ["Ada Example, President"] } }],
    });
    expect(losses).toEqual([]);
  });

  it("keeps ids, words, places, topics and what it is part of", () => {
    const summit = { kind: "summit", status: "held", when: { start: "2024-08-19", end: "2024-08-20" } } as const;
    const talks = {
      ...({ title: "Talks", kind: "talks", level: "leaders", format: "bilateral", medium: "in-person" } as const),
      ...({ status: "postponed", place: "place:hall", partOf: "meeting:summit", note: "A note." } as const),
    };
    const one = report({
      places: [place("hall", { name: "Hall", within: "place:city" }), place("city", { name: "City" })],
      topics: [topic("water", { name: "Water" })],
      meetings: [
        meeting("summit", { title: "Summit", ...summit }),
        meeting("talks", { ...talks, when: { start: "2024-08-19T10:00Z" }, topics: ["topic:water"] }),
      ],
      acts: [act("vote", { title: "Vote", kind: "vote", status: "announced", when: { start: "2024-08-21" } })],
    });
    const { report: made } = fromIcalendar(toIcalendar(one, { timestamp }).document);
    expect(made).toMatchObject({ id: one.id, title: one.title });
    expect(made.meetings).toMatchObject([
      { id: "meeting:summit", ...summit },
      { id: "meeting:talks", ...talks, when: { start: "2024-08-19T10:00:00Z" }, topics: ["topic:water"] },
    ]);
    expect(made.places).toMatchObject([{ name: "Hall", within: "place:city" }, { name: "City" }]);
    expect(made.acts).toMatchObject([
      { id: "act:vote", title: "Vote", kind: "vote", status: "announced", when: { start: "2024-08-21" } },
    ]);
  });
});

describe("what was put off or called off, in a calendar of toIcalendar,", () => {
  it.each(["postponed", "suspended", "called-off"] as const)("has that in its history: an act that is %s", (status) => {
    const vote = act("vote", { title: "Vote", kind: "vote", status, when: { start: "2024-08-21" } });
    const { document } = toIcalendar(report({ acts: [vote] }), { timestamp: "2024-08-20T12:00:00Z" });
    const { report: made } = fromIcalendar(document);
    expect(made.acts?.[0]).toMatchObject({ status, statusHistory: [{ status }] });
    expect(check(made, { as: "report" }).findings).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["BEGIN:VCALENDAR\nEND:VCALENDAR", /has no event \(VEVENT\)\.$/],
    ["BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR", /has no event \(VEVENT\): it has 1 VTODO\.$/],
    ["BEGIN:VTODO\nEND:VTODO", /has no event \(VEVENT\): it has 1 VTODO\.$/],
    ["x", /^Line 1 /],
  ])("%j, by name", (text, message) => {
    expect(() => read(text)).toThrow(TypeError);
    expect(() => read(text)).toThrow(message);
  });

  it("a calendar without an id of its own, where nobody gives one", () => {
    expect(() => fromIcalendar(withEvent("SUMMARY:a"))).toThrow(/needs an id/);
  });
});

describe("hostile calendars", () => {
  it("have rules without an end, and many events", () => {
    const rules =
      "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT";
    const text = withEvent("SUMMARY:a", "DTSTART;TZID=Odd:99991231T235959", "RRULE:FREQ=SECONDLY");
    expect(read(text.replace("BEGIN:VEVENT", rules)).report.meetings?.[0]?.when).toEqual({
      start: "9999-12-31T23:59:59+01:00",
    });
    const events = Array.from({ length: 3_000 }, (_, i) => `BEGIN:VEVENT\nUID:${i}\nSUMMARY:Event ${i}\nEND:VEVENT\n`);
    expect(read(`BEGIN:VCALENDAR\n${events.join("")}END:VCALENDAR`).report.meetings).toHaveLength(3_000);
  });

  it("have names of objects, and texts that no report can have", () => {
    const { report: made } = read(
      withEvent("CONSTRUCTOR:x", "TOSTRING;__PROTO__=y:x", `SUMMARY:\u0007${"x".repeat(3_000)}`),
    );
    expect(made.meetings?.[0]?.title).toBe("x".repeat(1_000));
  });
});

describe("a calendar of others", () => {
  const calendar = (...events: readonly string[][]) =>
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
      "END:VCALENDAR",
    ].join("\r\n");

  it("has the last version of an event alone", () => {
    const first = ["UID:a", "SUMMARY:Talks", "SEQUENCE:1"];
    const { report: made, losses } = read(calendar(first, ["UID:a", "SUMMARY:Late talks", "SEQUENCE:2"]));
    expect(made.meetings?.map(({ title }) => title)).toEqual(["Late talks"]);
    expect(losses).toContainEqual({
      path: "/vcalendar/0/vevent/0",
      reason: "A later version of the event stands in its place (SEQUENCE).",
    });
  });

  it("names the series of one time by the whole", () => {
    const whole = ["UID:a", "SUMMARY:Weekly talks", "DTSTART:20310512T100000Z", "RRULE:FREQ=WEEKLY"];
    const one = ["UID:a", "SUMMARY:Special talks", "DTSTART:20310519T110000Z", "RECURRENCE-ID:20310519T100000Z"];
    expect(read(calendar(whole, one)).report.meetings?.map(({ series }) => series)).toEqual([
      [{ name: "Weekly talks" }],
      [{ name: "Weekly talks" }],
    ]);
  });

  it.each(["Online", "https://meet.example/1 (code 2)", "Zoom: https://meet.example/1"])("has no place: %s", (text) => {
    expect(read(withEvent("SUMMARY:Talks", `LOCATION:${text}`)).report.places).toBeUndefined();
  });

  it("is in the language of the options where one event says another", () => {
    const text = calendar(["UID:a", "SUMMARY;LANGUAGE=de:Gespräche"], ["UID:b", "SUMMARY:Talks"]);
    expect(fromIcalendar(text, { ...options, language: "en" }).report.language).toBe("en");
    expect(fromIcalendar(text, options).report.language).toBe("de");
  });
});
