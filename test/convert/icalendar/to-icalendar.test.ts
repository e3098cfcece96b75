import type { Act, ActStatus, EventStatus, Meeting, Report, Visit } from "communique";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonToSkip } from "../../../src/convert/icalendar/period.js";
import { toIcalendar } from "../../../src/icalendar.js";
import { isReport } from "../../../src/validators.js";
import { act, meeting, person, place, report, state, topic, visit } from "../../check/documents.js";
import { scale, seed } from "../../long.js";
import { accounted, expectAccounted, lossesOf, reports } from "../accounted.js";
import { hardCases } from "../hard-cases.js";
import { type ParsedEvent, parsed } from "./parsed.js";

const cases = Object.entries(reports);
const timestamp = "2024-08-20T12:00:00+04:00";
const convert = (one: Report) => toIcalendar(one, { timestamp });

const GLOBAL = "https://example.org/reports/hard-cases#";
// Made anew in each test, so that a tool that counts what a test covers sees it.
const hard = () => convert(hardCases);
const event = (id: string) => parsed(hard().document).events.find(({ uid }) => uid === GLOBAL + id);

/** The one event of a report with this meeting. */
function only(more: Partial<Meeting>, rest: Partial<Report> = {}): ParsedEvent {
  const one = report({ ...rest, meetings: [meeting("one", { when: { start: "2025-02-12" }, ...more })] });
  return parsed(convert(one).document).events[0] as ParsedEvent;
}

describe("every report", () => {
  it.each(accounted)("%s: nothing is dropped in silence", (_, one) => {
    expectAccounted(one, convert);
  });

  it.each(cases)("%s: another reader finds the same events, times and texts", (_, one) => {
    const { calendar, events } = parsed(convert(one).document);
    const planned = one.acts?.filter(({ status }) => !["done", "proposed"].includes(status)) ?? [];
    const expected = [...(one.visits ?? []), ...(one.meetings ?? []), ...planned].filter(
      ({ when, standing }) => standing === undefined && !reasonToSkip(when),
    );
    expect(calendar.name).toBe("vcalendar");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//communique//communique//EN");
    expect(events.map(({ uid }) => uid)).toEqual(expected.map(({ id }) => `${one.id}#${id}`));
    for (const [i, { title, when, note }] of expected.entries()) {
      const found = events[i] as ParsedEvent;
      expect(found.summary.startsWith(title)).toBe(true);
      expect(found.comment).toBe(note);
      expect(Date.parse(found.dtstart)).toBe(Date.parse(when?.start as string));
      expect(found.dtstart.includes("T")).toBe(when?.start?.includes("T"));
    }
  });

  it.each(cases)("%s: has lines of at most 75 octets that end with CRLF, and no ATTENDEE", (_, one) => {
    const { document } = convert(one);
    expect(document).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    for (const line of document.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(document).not.toMatch(/^(?:ATTENDEE|ORGANIZER)/m);
  });
});

describe("an event", () => {
  it("has texts, place, links and words", () => {
    const found = parsed(
      convert(
        report({
          people: [person("ada"), person("ben", { name: "Ben Sample" }), person("cleo", { name: "Cleo Sample" })],
          states: [state()],
          places: [
            place("hall", { within: "place:city", coordinates: { latitude: -17.5, longitude: 179.9 } }),
            place("city", { name: "Sample City", kind: "city" }),
          ],
          topics: [topic("trade", { name: "Trade, mostly" })],
          visits: [
            visit("tour", { when: { start: "2025-02-11", end: "2025-02-13" }, purpose: "To talk.", rank: "state" }),
          ],
          meetings: [
            meeting("one", {
              title: "Talks; with commas, too",
              status: "scheduled",
              kind: "talks",
              level: "leaders",
              format: "bilateral",
              medium: "in-person",
              when: { start: "2025-02-12T10:00:00+02:00", end: "2025-02-12T12:30:00+02:00", timeZone: "Etc/GMT-2" },
              summary: "Two lines\nof text.",
              place: "place:hall",
              partOf: "visit:tour",
              participants: [
                { actor: "person:ada", representing: "state:examplia", capacity: "President" },
                { actor: "person:ben" },
                { actor: "person:cleo", attendance: "declined" },
              ],
              topics: ["topic:trade"],
              sameAs: ["urn:x:1", "https://example.org/talks,1", "https://example.org/talks/2"],
              note: "Doors open at nine.",
            }),
          ],
        }),
      ).document,
    ).events;
    expect(found).toEqual([
      {
        uid: "https://example.org/reports/1#visit:tour",
        dtstart: "2025-02-11",
        dtend: "2025-02-14",
        stamp: "2024-08-20T08:00:00Z",
        status: "CONFIRMED",
        summary: "Tour",
        description: "To talk.\n\nAda Example",
        categories: ["visit", "state", "held"],
      },
      {
        uid: "https://example.org/reports/1#meeting:one",
        dtstart: "2025-02-12T08:00:00Z",
        dtend: "2025-02-12T10:30:00Z",
        stamp: "2024-08-20T08:00:00Z",
        status: "CONFIRMED",
        summary: "Talks; with commas, too",
        description: "Two lines\nof text.\n\nAda Example, President (Examplia)\nBen Sample",
        location: "Sample Hall, Sample City",
        geo: [-17.5, 179.9],
        url: "https://example.org/talks,1",
        relatedTo: "https://example.org/reports/1#visit:tour",
        categories: ["talks", "leaders", "bilateral", "in-person", "scheduled", "Trade, mostly"],
        comment: "Doors open at nine.",
      },
    ]);
  });

  it.each<[EventStatus, string | undefined]>([
    ["proposed", "TENTATIVE"],
    ["rumoured", "TENTATIVE"],
    ["announced", "TENTATIVE"],
    ["scheduled", "CONFIRMED"],
    ["in-progress", "CONFIRMED"],
    ["held", "CONFIRMED"],
    ["postponed", "TENTATIVE"],
    ["on-hold", "TENTATIVE"],
    ["in-doubt", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["not-held", undefined],
    ["unknown", undefined],
  ])("that is %s has the STATUS %s, and the exact word among its categories", (status, written) => {
    const found = only({ status });
    expect(found.status).toBe(written);
    expect(found.categories.at(-1)).toBe(status);
  });

  it.each<[EventStatus, string | undefined, string]>([
    ["postponed", "TRANSPARENT", "Talks (postponed)"],
    ["on-hold", "TRANSPARENT", "Talks (on-hold)"],
    ["in-doubt", "TRANSPARENT", "Talks (in-doubt)"],
    ["not-held", "TRANSPARENT", "Talks (not-held)"],
    ["cancelled", undefined, "Talks"],
    ["scheduled", undefined, "Talks"],
  ])("that is %s takes up time %s, and is called %s", (status, transp, summary) => {
    expect(only({ status, title: "Talks" })).toMatchObject({ summary, ...(transp && { transp }) });
    expect(only({ status }).transp).toBe(transp);
  });

  it("of several places names them all, and has no GEO, as there is one at most", () => {
    const coordinates = { latitude: 1, longitude: 2 };
    const one = report({
      places: [place("a", { name: "A", coordinates }), place("b", { name: "B" })],
      visits: [visit("v", { when: { start: "2025-02-12" }, places: ["place:a", "place:b"] })],
    });
    const { document, losses } = convert(one);
    expect(parsed(document).events[0]).toMatchObject({ location: "A; B" });
    expect(document).not.toContain("GEO");
    expect(losses).toContainEqual({
      path: "/places/0/coordinates",
      reason: "No event of the calendar is at this place alone.",
    });
  });

  it.each([
    [0, -0.25, "GEO:0;-0.25"],
    [1e-7, -1.5e-10, "GEO:0.0000001;-0.00000000015"],
    [-90, 180, "GEO:-90;180"],
    [39.8150000001, 46.752, "GEO:39.8150000001;46.752"],
  ])("at %d, %d has a GEO without exponents", (latitude, longitude, line) => {
    const places = [place("hall", { coordinates: { latitude, longitude } })];
    const meetings = [meeting("m", { when: { start: "2025-02-12" }, place: "place:hall" })];
    expect(convert(report({ places, meetings })).document).toContain(`\r\n${line}\r\n`);
  });

  it("ends its place where places lie in each other", () => {
    const places = [place("a", { name: "A", within: "place:b" }), place("b", { name: "B", within: "place:a" })];
    expect(only({ place: "place:a" }, { places }).location).toBe("A, B");
  });

  it("has one URL, and tells which others it leaves out", () => {
    const sameAs = ["urn:x:1", "HTTPS://example.org/a", "https://example.org/b"];
    const one = report({ meetings: [meeting("m", { when: { start: "2025-02-12" }, sameAs })] });
    const { document, losses } = convert(one);
    expect(parsed(document).events[0]?.url).toBe("HTTPS://example.org/a");
    expect(Object.keys(lossesOf(one, "meeting:m", losses))).toEqual(["/sameAs/0", "/sameAs/2"]);
  });

  it("has no URL where there is none of the web", () => {
    expect(only({ sameAs: ["urn:x:http:1"] })).not.toHaveProperty("url");
    expect(only({ sameAs: ["http://example.org/"] }).url).toBe("http://example.org/");
  });

  it.each<[EventStatus, string[]]>([
    ["held", ["STATUS:CONFIRMED"]],
    ["unknown", []],
  ])("that is %s and has only a day has these lines, and nothing of it is lost", (status, lines) => {
    const { document, losses } = convert(
      report({ meetings: [meeting("m", { status, when: { start: "2025-02-12" } })] }),
    );
    const event = document.split("\r\n").slice(document.split("\r\n").indexOf("BEGIN:VEVENT") + 1);
    expect(event.map((line) => line.split(/[;:]/)[0])).toEqual([
      "UID",
      "DTSTAMP",
      "DTSTART",
      ...lines.map(() => "STATUS"),
      "SUMMARY",
      "CATEGORIES",
      "END",
      "END",
      "",
    ]);
    expect(event.filter((line) => line.startsWith("STATUS"))).toEqual(lines);
    expect(losses.filter(({ path }) => path.startsWith("/meetings"))).toEqual([]);
  });

  it("does not name who was absent, and tells it of either kind of event", () => {
    const participants: Meeting["participants"] = [{ actor: "person:ada", attendance: "absent" }];
    const when = { start: "2025-02-12" };
    const one = report({
      people: [person()],
      visits: [visit("v", { when, visitors: [{ actor: "person:x" }] })],
      meetings: [meeting("m", { when, participants })],
    });
    const { document, losses } = convert(one);
    expect(document).not.toContain("Ada Example");
    expect(lossesOf(one, "visit:v", losses)).toMatchObject({
      "/visitors/0": "Its actor names no record of the report.",
    });
    expect(lossesOf(one, "meeting:m", losses)).toEqual({
      "/participants/0": "It did not take part, and the list of names is of those who do.",
    });
  });

  it("tells what names no record", () => {
    const one = report({
      meetings: [
        meeting("m", {
          when: { start: "2025-02-12" },
          place: "place:x",
          partOf: "visit:x",
          topics: ["topic:x"],
          participants: [
            { actor: "person:x", capacity: "President" },
            { actor: "person:ada", representing: "state:nowhere" },
          ],
        }),
      ],
      people: [person("ada")],
    });
    const { document, losses } = convert(one);
    expect(parsed(document).events[0]).toMatchObject({ summary: "Talks" });
    expect(lossesOf(one, "meeting:m", losses)).toEqual({
      "/place": "Names no record of the report.",
      "/partOf": "Names no record of the report.",
      "/topics/0": "Names no record of the report.",
      "/participants/0": "Its actor names no record of the report.",
      "/participants/1/representing": "Names no record of the report.",
    });
  });
});

describe("an act", () => {
  const when = { start: "2025-03-10" };
  const found = (more: Partial<Act>, rest: Partial<Report> = {}) => {
    const one = report({ ...rest, acts: [act("a", { status: "announced", when, ...more })] });
    const { document, losses } = convert(one);
    return { event: parsed(document).events[0], losses: lossesOf(one, "act:a", losses) };
  };

  it.each<[ActStatus, Partial<ParsedEvent> | undefined]>([
    ["proposed", undefined],
    ["rumoured", undefined],
    ["announced", { status: "CONFIRMED", summary: "Release" }],
    ["under-way", { status: "CONFIRMED", summary: "Release" }],
    ["done", undefined],
    ["suspended", { status: "TENTATIVE", transp: "TRANSPARENT", summary: "Release (suspended)" }],
    ["postponed", { status: "TENTATIVE", transp: "TRANSPARENT", summary: "Release (postponed)" }],
    ["called-off", { status: "CANCELLED", summary: "Release" }],
    ["annulled", undefined],
    ["not-done", undefined],
    ["unknown", undefined],
  ])("that is %s is %j", (status, expected) => {
    const { event, losses } = found({ status });
    const own = { uid: "https://example.org/reports/1#act:a", dtstart: "2025-03-10", stamp: "2024-08-20T08:00:00Z" };
    expect(event).toEqual(expected && { ...own, categories: ["act", "release", status], ...expected });
    expect(losses).toEqual(expected ? {} : { "": "It is done or not planned, and a calendar holds plans." });
  });

  it("that has no day is none", () => {
    expect(found({ when: { notBefore: "2025-03" } })).toEqual({
      event: undefined,
      losses: { "": "It has no start, and iCalendar has no event without one." },
    });
  });

  it("has who does it, where, in what and about what", () => {
    const rest: Partial<Report> = {
      people: [person("ada"), person("ben", { name: "Ben Sample" })],
      states: [state()],
      places: [place("hall")],
      topics: [topic("trade")],
      meetings: [meeting("m", { when })],
    };
    const { event, losses } = found(
      {
        kind: "regulate-border",
        shade: "close",
        summary: "For a week.",
        by: ["state:examplia", "state:gone"],
        with: ["person:ada"],
        to: ["person:ben"],
        places: ["place:hall"],
        topics: ["topic:trade"],
        during: "meeting:m",
        partOf: "act:gone",
        likelihood: "probable",
      },
      rest,
    );
    expect(event).toBeDefined();
    expect(losses).toEqual({
      "/by/1": "Names no record of the report.",
      "/to": "The list of names in `DESCRIPTION` is of those who do it.",
      "/during": "An event of iCalendar is related to what it is part of alone.",
      "/partOf": "Names no record of the report.",
      "/likelihood": "A calendar holds events and whom and what they name, and has no place for this.",
    });
    const { document } = convert(
      report({
        ...rest,
        acts: [
          act("a", {
            status: "announced",
            when,
            by: ["state:examplia"],
            with: ["person:ada"],
            summary: "For a week.",
            places: ["place:hall"],
            topics: ["topic:trade"],
          }),
          act("b", { status: "announced", when, partOf: "act:a" }),
        ],
      }),
    );
    const [, first, second] = parsed(document).events;
    expect(first).toMatchObject({
      description: "For a week.\n\nExamplia\nAda Example",
      location: "Sample Hall",
      categories: ["act", "release", "announced", "Trade"],
    });
    expect(second?.relatedTo).toBe("https://example.org/reports/1#act:a");
  });
});

it("what is not told as fact is no event, and nothing is part of it", () => {
  const when = { start: "2025-03-10" };
  const one = report({
    visits: [visit("v", { when, standing: "denied" })],
    meetings: [meeting("m", { when, partOf: "visit:v" }), meeting("n", { when, standing: "claimed" })],
    acts: [act("a", { when, status: "announced", standing: "disputed" })],
  });
  const { document, losses } = convert(one);
  expect(parsed(document).events.map(({ uid, relatedTo }) => [uid.split("#")[1], relatedTo])).toEqual([
    ["meeting:m", undefined],
  ]);
  expect(losses).toEqual(
    expect.arrayContaining([
      { path: "/visits/0", reason: "It is denied, and the format would tell it as fact." },
      { path: "/meetings/0/partOf", reason: "It is part of something that is no event of the calendar." },
      { path: "/meetings/1", reason: "It is claimed, and the format would tell it as fact." },
      { path: "/acts/0", reason: "It is disputed, and the format would tell it as fact." },
    ]),
  );
});

describe("the head of a calendar", () => {
  const head = (more: Partial<Report>) =>
    toIcalendar(report({ title: "Talks", ...more }))
      .document.split("\r\n")
      .slice(3, -2);

  it("has the id, the title and what else is known of the report", () => {
    expect(head({})).toEqual(["UID:https://example.org/reports/1", "NAME;LANGUAGE=en:Talks"]);
    expect(head({ summary: "Two days.", updatedAt: "2025-01-02T01:00:00+02:00", language: "tr" })).toEqual([
      "UID:https://example.org/reports/1",
      "LAST-MODIFIED:20250101T230000Z",
      "NAME;LANGUAGE=tr:Talks",
      "DESCRIPTION;LANGUAGE=tr:Two days.",
    ]);
  });

  it("has no day for the time of an update", () => {
    expect(head({ updatedAt: "2025-01-02" })).toEqual(head({}));
    expect(toIcalendar(report({ updatedAt: "2025-01-02" })).losses).toContainEqual({
      path: "/updatedAt",
      reason: "It has no time of day, which the properties of iCalendar for it need.",
    });
  });

  it.each(["2025-01-02T10:00", "2025-01-02T10:00Z~"])("has no UTC for %s", (updatedAt) => {
    expect(head({ updatedAt })).toEqual(head({}));
    expect(toIcalendar(report({ updatedAt })).losses.map(({ path }) => path)).toContain("/updatedAt");
  });
});

describe("where an event is", () => {
  const located = (places: NonNullable<Report["places"]>, ...ids: `place:${string}`[]) => {
    const one = report({ places, visits: [visit("v", { places: ids, when: { start: "2025-02-12" } })] });
    const { document, losses } = convert(one);
    return { location: parsed(document).events[0]?.location, losses: lossesOf(one, "visit:v", losses), all: losses };
  };

  it("is named by each place that the report has", () => {
    const places = [place("hall"), place("villa", { name: "Sample Villa" })];
    expect(located(places, "place:hall", "place:nowhere", "place:villa")).toMatchObject({
      location: "Sample Hall; Sample Villa",
      losses: { "/places/1": "Names no record of the report." },
    });
    expect(located([], "place:nowhere").location).toBeUndefined();
  });

  it.each<[string, Parameters<typeof place>[1]]>([
    ["by its kind", { kind: "disputed-region" }],
    ["by its claimants", { claimants: [{ by: "state:x" }] }],
  ])("ends at a place that is disputed %s", (_what, more) => {
    const places = [
      place("hall", { within: "place:valley" }),
      place("valley", { name: "Sample Valley", within: "place:land", ...more }),
      place("land", { name: "Sample Land" }),
    ];
    const { location, all } = located(places, "place:hall");
    expect(location).toBe("Sample Hall, Sample Valley");
    expect(all).toContainEqual({
      path: "/places/1/within",
      reason: "The place is disputed, and LOCATION does not say what it belongs to.",
    });
  });
});

describe("the stamp", () => {
  const meetings = [meeting("m", { when: { start: "2025-02-12" } })];
  const stamp = (more: Partial<Report>, options = {}) =>
    parsed(toIcalendar(report({ meetings, ...more }), options).document).events[0]?.stamp;

  it("is updatedAt, else createdAt, else the option", () => {
    const createdAt = "2025-01-01T00:00:00Z";
    expect(stamp({ createdAt, updatedAt: "2025-01-02T01:00:00+02:00" })).toBe("2025-01-01T23:00:00Z");
    expect(stamp({ createdAt }, { timestamp })).toBe("2025-01-01T00:00:00Z");
    expect(stamp({}, { timestamp })).toBe("2024-08-20T08:00:00Z");
  });

  it("is never made of a day", () => {
    const { losses } = toIcalendar(report({ meetings, createdAt: "2025-01-01" }), { timestamp });
    expect(stamp({ createdAt: "2025-01-01" }, { timestamp })).toBe("2024-08-20T08:00:00Z");
    expect(losses).toContainEqual({
      path: "/createdAt",
      reason: "It has no time of day, which the properties of iCalendar for it need.",
    });
  });

  it.each<[string, Partial<Report>, { timestamp?: string }]>([
    ["nothing", {}, {}],
    ["a day alone", { createdAt: "2025-01-01" }, {}],
    ["an option that is no instant", {}, { timestamp: "2025-01-01" }],
    ["an instant that UTC puts into the year 10000", { updatedAt: "9999-12-31T23:59:59-01:00" }, {}],
  ])("is missing where there is %s, which says what to do", (_, more, options) => {
    expect(() => stamp(more, options)).toThrow(TypeError);
  });

  it("has to be in a year of four digits", () => {
    expect(() => stamp({ updatedAt: "9999-12-31T23:59:59-01:00" })).toThrow(
      "9999-12-31T23:59:59-01:00 is in no year from 0000 to 9999 of UTC, as DTSTAMP has to be.",
    );
  });

  it("is not asked for where there is no event", () => {
    const { document, losses } = toIcalendar(report({ createdAt: "2025-01-01T00:00:00Z" }));
    expect(parsed(document).events).toEqual([]);
    expect(losses).toContainEqual({ path: "/createdAt", reason: "There is no event to say it." });
  });
});

describe("hard cases", () => {
  it("a contested place names no state, and nothing that it lies in", () => {
    const one = structuredClone(hardCases);
    for (const each of one.places ?? []) if (each.id === "place:sample-valley") each.within = "place:otheria-city";
    const { document, losses } = convert(one);
    const found = parsed(document).events.find(({ uid }) => uid.endsWith("months-apart"));
    expect(found).toMatchObject({ location: "Sample Valley", geo: [39.815, 46.752] });
    expect(lossesOf(one, "place:sample-valley", losses)).toMatchObject({
      "/within": "The place is disputed, and LOCATION does not say what it belongs to.",
    });
  });

  it("actors without a name are called what the report calls them", () => {
    expect(event("meeting:put-off")?.description).toBe(
      "Ada Example, President (Examplia)\nthe defence chief (Samplonia)",
    );
    expect(event("meeting:call")?.description).toBe("Ada Example (Examplia)\na senior official (Samplonia)");
  });

  it("a postponed meeting takes up no time, and says that it is postponed", () => {
    expect(event("meeting:put-off")).toMatchObject({
      dtstart: "2025-02-22T04:30:00Z",
      dtend: "2025-02-22T06:00:00Z",
      status: "TENTATIVE",
      transp: "TRANSPARENT",
      summary: "Summit on the valley (postponed)",
    });
  });

  it("places that a meeting may yet be at are no location", () => {
    expect(event("meeting:put-off")).not.toHaveProperty("location");
    expect(lossesOf(hardCases, "meeting:put-off", hard().losses)).toMatchObject({
      "/candidatePlaces": "Not decided: `LOCATION` is the one place that was chosen.",
    });
  });

  it("a cancelled visit is cancelled, on days whose last one is counted", () => {
    expect(event("visit:called-off")).toMatchObject({
      dtstart: "2025-02-20",
      dtend: "2025-02-23",
      status: "CANCELLED",
      summary: "State visit of Ada Example to Samplonia",
    });
  });

  it.each([
    ["meeting:new-date", "Its start is known to the month or year alone, and iCalendar has nothing above a day."],
    ["meeting:some-year", "Its start is approximate or uncertain, and iCalendar cannot say so."],
    ["meeting:open-window", "It has no start, and iCalendar has no event without one."],
  ] as const)("%s is no event", (id, reason) => {
    expect(event(id)).toBeUndefined();
    expect(lossesOf(hardCases, id, hard().losses)).toEqual({ "": reason });
  });

  it("an end of reduced precision and an approximate duration are left out", () => {
    expect(event("meeting:months-apart")).toMatchObject({ dtstart: "2024-11-30" });
    expect(event("meeting:months-apart")).not.toHaveProperty("dtend");
    expect(event("meeting:months-apart")).not.toHaveProperty("duration");
    expect(Object.keys(lossesOf(hardCases, "meeting:months-apart", hard().losses)).sort()).toEqual([
      "/alternatives",
      "/when/duration",
      "/when/end",
    ]);
  });

  it("an announced act with a day is an event, and what is only claimed is none", () => {
    expect(event("act:road")).toMatchObject({ dtstart: "2025-03-10", status: "CONFIRMED", location: "Sample Valley" });
    expect(event("act:shots")).toBeUndefined();
    expect(event("meeting:secret")).toBeUndefined();
  });

  it("packages with counts are no events", () => {
    expect(Object.keys(lossesOf(hardCases, "agreement:package", hard().losses))).toEqual([""]);
  });
});

it("any text of a report comes back from another reader", () => {
  // The reader takes white space off the end of a line, so that a text here ends with a letter.
  const letters = fc.constantFrom("a", "\\", ";", ",", "\n", "\t", " ", ":", '"', "é", "€", "😀", "n", "N");
  const text = fc
    .oneof(fc.string({ unit: letters, maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 100 }))
    .map((middle) => `x${middle}x`);
  fc.assert(
    fc.property(text, text, text, (title, summary, note) => {
      const one = report({
        topics: [topic("t", { name: note })],
        meetings: [meeting("m", { title, summary, note, when: { start: "2025-02-12" }, topics: ["topic:t"] })],
      });
      fc.pre(isReport(one));
      const { events } = parsed(convert(one).document);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({ summary: title, description: summary, comment: note });
      expect(events[0]?.categories.at(-1)).toBe(note);
    }),
    { seed, numRuns: scale(100, 3_000) },
  );
});

it("refuses what is no report", () => {
  expect(() => toIcalendar({} as Report)).toThrow(TypeError);
});

it("takes visits before meetings, as the report has them", () => {
  const visits: Visit[] = [visit("v", { when: { start: "2025-03-01" } })];
  const meetings = [meeting("m", { when: { start: "2025-02-01" } })];
  const { events } = parsed(convert(report({ meetings, visits })).document);
  expect(events.map(({ uid }) => uid.split("#")[1])).toEqual(["visit:v", "meeting:m"]);
});
