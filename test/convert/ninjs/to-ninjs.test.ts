import type { ActStatus, EventStatus, Report } from "communique";
import { describe, expect, it } from "vitest";
import { toNinjs } from "../../../src/ninjs.js";
import { act, meeting, person, source, state, visit } from "../../check/documents.js";

const INSTANT = "2025-02-13T08:00:00Z";

const report = (more: Partial<Report> = {}): Report => ({
  type: "report",
  version: "1",
  id: "https://example.org/reports/sample",
  title: "Sample",
  language: "en",
  updatedAt: INSTANT,
  sources: [source()],
  ...more,
});

const itemsOf = (more: Partial<Report>) => toNinjs(report(more)).document;

describe("the time of the version", () => {
  it.each([
    [{ updatedAt: INSTANT, createdAt: "2025-02-12T08:00:00Z" }, {}, INSTANT],
    [{ createdAt: "2025-02-12T08:00:00Z" }, {}, "2025-02-12T08:00:00Z"],
    [{ updatedAt: "2025-02-13", createdAt: "2025-02-12T08:00:00Z" }, { timestamp: INSTANT }, INSTANT],
    [{}, { timestamp: INSTANT }, INSTANT],
    [{ updatedAt: INSTANT }, { timestamp: "2030-01-01T00:00:00Z" }, INSTANT],
  ])("%j and %j: %s", (dates, options, expected) => {
    const { updatedAt: _, ...undated } = report();
    const [item] = toNinjs({ ...undated, ...dates }, options).document;
    expect(item).toMatchObject({ version: expected, versionCreated: expected });
  });

  it("is asked for where the report has none", () => {
    const { updatedAt: _, ...undated } = report();
    expect(() => toNinjs(undated)).toThrow(
      new TypeError(
        "The report has neither updatedAt nor createdAt, and this format needs an exact time: give one as the option timestamp (--timestamp), such as 2024-08-19T14:30:00Z.",
      ),
    );
    expect(() => toNinjs({ ...undated, updatedAt: "2025-02-13" })).toThrow(/^The report has a date without a time, /);
    expect(() => toNinjs(report(), { timestamp: "2025-02-13" })).toThrow(
      new TypeError('timestamp is "2025-02-13": use an instant with its offset, such as 2024-08-19T14:30:00Z.'),
    );
  });
});

it("refuses what is no report", () => {
  expect(() => toNinjs(meeting() as never)).toThrow(TypeError);
});

const STATUSES: Record<EventStatus, string | undefined> = {
  proposed: "eos3",
  rumoured: "eos3",
  announced: "eos4",
  scheduled: "eos4",
  "in-progress": "eos5",
  held: "eos5",
  postponed: "eos3",
  "on-hold": "eos3",
  "in-doubt": "eos3",
  cancelled: "eos6",
  "not-held": undefined,
  unknown: undefined,
};

it.each(Object.entries(STATUSES))("the status %s is the occurrence status %s", (status, code) => {
  const item = itemsOf({ meetings: [meeting("talks", { status: status as EventStatus })] }).at(-1);
  expect(item?.eventDetails?.eventStatus).toBe(code && `http://cv.iptc.org/newscodes/eventoccurstatus/${code}`);
});

const ACT_STATUSES: Record<ActStatus, string | undefined> = {
  proposed: undefined,
  rumoured: "eos3",
  announced: "eos4",
  "under-way": "eos5",
  done: "eos5",
  suspended: undefined,
  postponed: "eos3",
  "called-off": "eos6",
  annulled: undefined,
  "not-done": undefined,
  unknown: undefined,
};

it.each(Object.entries(ACT_STATUSES))("the status %s of an act is the occurrence status %s", (status, code) => {
  const uriOf = (kind: "release" | "befall") =>
    itemsOf({ acts: [act("a", { kind, status: status as ActStatus })] }).at(-1)?.eventDetails?.eventStatus;
  expect(uriOf("release")).toBe(code && `http://cv.iptc.org/newscodes/eventoccurstatus/${code}`);
  // Nobody plans an accident.
  const other = code === "eos5" ? "eos0" : code;
  expect(uriOf("befall")).toBe(other && `http://cv.iptc.org/newscodes/eventoccurstatus/${other}`);
});

describe("dates", () => {
  it.each([
    [
      { start: "2025-02-12T10:00:00+02:00", end: "2025-02-12" },
      { startDate: "2025-02-12T10:00:00+02:00", expectedEndDate: "2025-02-12" },
    ],
    [
      { start: "2025-02-12T10:00+02:00", end: "2025-02-12T12:00" },
      { startDate: "2025-02-12T10:00:00+02:00", expectedEndDate: "2025-02-12" },
    ],
    [{ start: "2025-02-12T10:00Z~" }, { expectedStartDate: "2025-02-12" }],
    [
      { start: "2025", end: "2026-01" },
      { expectedStartDate: "2025", expectedEndDate: "2026-01" },
    ],
    [{ end: "2025-02-12" }, { expectedEndDate: "2025-02-12" }],
    [
      { start: "2025-02-12", duration: "PT2H30M" },
      { expectedStartDate: "2025-02-12", expectedDuration: "PT2H30M" },
    ],
    [
      { start: "2025-02-12", duration: "P1DT2H" },
      { expectedStartDate: "2025-02-12", expectedDuration: "P1DT2H" },
    ],
    [
      { start: "2025-02-12", duration: "P2W" },
      { expectedStartDate: "2025-02-12", expectedDuration: "P2W" },
    ],
    // RFC 5545 knows neither months nor fractions, and no seconds after hours without minutes.
    [{ start: "2025-02-12", duration: "P1M" }, { expectedStartDate: "2025-02-12" }],
    [{ start: "2025-02-12", duration: "PT1.5S" }, { expectedStartDate: "2025-02-12" }],
    [{ start: "2025-02-12", duration: "PT1H30S" }, { expectedStartDate: "2025-02-12" }],
    [{ start: "2025-02~", end: "2025-03-01" }, { expectedEndDate: "2025-03-01" }],
    [{ start: "2025?" }, undefined],
    [{ duration: "PT2H" }, undefined],
  ])("%j: %j", (when, dates) => {
    expect(itemsOf({ meetings: [meeting("talks", { when })] }).at(-1)?.eventDetails?.dates).toEqual(dates);
  });
});

describe("those who take part", () => {
  const people = [person(), person("ben", { name: "Ben Sample" }), person("cy", { name: "Cy Test" })];

  it("have their role, or that they were not there", () => {
    const { document, losses } = toNinjs(
      report({
        people,
        meetings: [
          meeting("talks", {
            participants: [
              { actor: "person:ada" },
              { actor: "person:ben", role: "mediator", attendance: "attended" },
              { actor: "person:cy", role: "chair", attendance: "declined" },
            ],
          }),
        ],
      }),
    );
    expect(document.at(-1)?.people?.map(({ name, rel }) => [name, rel])).toEqual([
      ["Ada Example", "participant"],
      ["Ben Sample", "mediator"],
      ["Cy Test", "declined"],
    ]);
    expect(losses).toEqual([
      { path: "/meetings/0/participants/1/attendance", reason: "The format does not say how somebody took part." },
      { path: "/meetings/0/participants/2/role", reason: "Who was not there had no part in it." },
    ]);
  });

  it("the host of a visit organises it", () => {
    const item = itemsOf({ people: [person()], states: [state()], visits: [visit()] }).at(-1);
    expect(item?.eventDetails?.organiser).toEqual({
      name: "Examplia",
      uri: "https://example.org/reports/sample#state:examplia",
      rel: "host",
    });
  });

  it("a reference to no record is lost, and told", () => {
    const { document, losses } = toNinjs(
      report({ meetings: [meeting("talks", { place: "place:nowhere", participants: [{ actor: "person:nobody" }] })] }),
    );
    expect(document.at(-1)).not.toHaveProperty("places");
    expect(document.at(-1)).not.toHaveProperty("people");
    expect(losses).toEqual([
      { path: "/meetings/0/place", reason: "Names no record of the report." },
      { path: "/meetings/0/participants/0", reason: "Names no record of the report." },
    ]);
  });
});

describe("statements", () => {
  const statement = {
    type: "statement",
    id: "statement:offer",
    kind: "offer",
    speakers: ["person:ada"],
    capacity: "President",
    summary: "Offered help.",
    when: { start: "2025-02-12T10:00:00Z" },
    quotes: [
      { text: "We will help.", language: "en", translated: true },
      { text: "Subveniemus.", language: "la" },
    ],
  } as const satisfies NonNullable<Report["statements"]>[number];

  it("at an event are associations of it, with the words as bodies", () => {
    const { document, losses } = toNinjs(
      report({
        people: [person()],
        meetings: [meeting()],
        statements: [{ ...statement, quotes: [...statement.quotes], speakers: ["person:ada"], at: "meeting:talks" }],
      }),
    );
    expect(document.map(({ type }) => type)).toEqual(["composite", "text", "event"]);
    expect(document.at(-1)?.associations).toMatchObject([
      {
        name: "Offered help.",
        rel: "quotation",
        type: "component",
        language: "en",
        by: "Ada Example, President",
        contentCreated: "2025-02-12T10:00:00Z",
        bodies: [{ role: "translated-quote", contentType: "text/plain", value: "We will help." }],
      },
    ]);
    expect(losses).toEqual([{ path: "/statements/0/quotes/1", reason: "An item is in one language." }]);
  });
});
