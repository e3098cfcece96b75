import { check, type Report } from "communique";
import { describe, expect, it } from "vitest";
import { fromNinjs } from "../../../src/ninjs.js";

const URI = "https://news.example.org/events/1";
const EOS = "http://cv.iptc.org/newscodes/eventoccurstatus/";

const event = (more: object = {}) => ({ uri: URI, type: "event", title: "Sample Summit", language: "en", ...more });

const errorsOf = (report: Report) =>
  check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error");

const evidence = [{ source: "source:ninjs-document", basis: "stated" }];

it("makes a meeting of an event of another house", () => {
  const { report, losses } = fromNinjs({
    uri: URI,
    type: "event",
    standard: { name: "ninjs", version: "3.1" },
    version: "3",
    firstCreated: "2025-02-10T08:00:00Z",
    versionCreated: "2025-02-11T08:00:00+02:00",
    pubStatus: "usable",
    urgency: 4,
    language: "en",
    headlines: [{ value: "Examplia and Samplonia meet" }],
    descriptions: [{ role: "text", value: "The two will talk about the bridge." }],
    eventDetails: {
      eventStatus: `${EOS}eos5`,
      dates: { startDate: "2025-02-12T10:00:00+02:00", expectedEndDate: "2025-02-12" },
      organiser: { name: "Sample League" },
    },
    people: [{ name: "Ada Example", rel: "keynote-speaker", literal: "4711" }],
    organisations: [{ name: "Government of Examplia", uri: "https://news.example.org/orgs/7" }],
    places: [{ name: "Sample Hall", geoJSON: { type: "Point", coordinates: [46.5, 39.25] } }],
    subjects: [
      { name: "diplomacy", uri: "http://cv.iptc.org/newscodes/mediatopic/20000639", rel: "about" },
      { name: "Bridges", uri: "https://news.example.org/topics/bridges", rel: "classifies" },
    ],
    altIds: [{ role: "slug", value: "summit-1" }],
  });
  expect(report).toEqual({
    type: "report",
    version: "1",
    id: URI,
    title: "Examplia and Samplonia meet",
    language: "en",
    createdAt: "2025-02-10T08:00:00Z",
    updatedAt: "2025-02-11T08:00:00+02:00",
    sources: [
      {
        type: "source",
        id: "source:ninjs-document",
        kind: "dataset",
        title: "Examplia and Samplonia meet",
        sameAs: [URI],
      },
    ],
    people: [
      {
        type: "person",
        id: "person:ada-example",
        name: "Ada Example",
        identifiers: [{ scheme: "ninjs literal", value: "4711" }],
        evidence,
      },
    ],
    organizations: [
      {
        type: "organization",
        id: "organization:government-of-examplia",
        name: "Government of Examplia",
        sameAs: ["https://news.example.org/orgs/7"],
        evidence,
      },
      { type: "organization", id: "organization:sample-league", name: "Sample League", evidence },
    ],
    places: [
      {
        type: "place",
        id: "place:sample-hall",
        name: "Sample Hall",
        kind: "unspecified",
        coordinates: { latitude: 39.25, longitude: 46.5 },
        evidence,
      },
    ],
    topics: [
      {
        type: "topic",
        id: "topic:diplomacy",
        name: "diplomacy",
        codes: [{ scheme: "medtop", code: "20000639" }],
        sameAs: ["http://cv.iptc.org/newscodes/mediatopic/20000639"],
        evidence,
      },
      {
        type: "topic",
        id: "topic:bridges",
        name: "Bridges",
        sameAs: ["https://news.example.org/topics/bridges"],
        evidence,
      },
    ],
    meetings: [
      {
        type: "meeting",
        id: expect.stringMatching(/^meeting:/),
        kind: "gathering",
        title: "Examplia and Samplonia meet",
        status: "scheduled",
        likelihood: "certain",
        summary: "The two will talk about the bridge.",
        participants: [
          { actor: "organization:government-of-examplia" },
          { actor: "organization:sample-league", role: "host" },
        ],
        place: "place:sample-hall",
        topics: ["topic:diplomacy", "topic:bridges"],
        when: { start: "2025-02-12T10:00:00+02:00", end: "2025-02-12" },
        identifiers: [{ scheme: "slug", value: "summit-1" }],
        sameAs: [URI],
        evidence,
        extensions: [
          {
            namespace: "http://www.iptc.org/std/ninjs/",
            value: { "keynote-speaker": ["person:ada-example"], classifies: ["topic:bridges"], urgency: [4] },
          },
        ],
      },
    ],
  });
  expect(losses).toEqual([
    { path: "/version", reason: "The report has no place for it." },
    { path: "/descriptions/0/role", reason: "The report has no place for it." },
  ]);
  expect(errorsOf(report)).toEqual([]);
});

it("makes statements, agreements and sources of associations", () => {
  const { report, losses } = fromNinjs(
    event({
      associations: [
        {
          name: "Quote",
          rel: "quotation",
          uri: "urn:example:quote",
          type: "component",
          language: "la",
          by: "Ben Sample",
          descriptions: [{ value: "Welcomed the summit." }],
          bodies: [{ role: "quote", value: "Gaudeo." }],
        },
        { name: "Accord", rel: "outcome", uri: "urn:example:accord", type: "text", version: "1" },
        { name: "Photo", rel: "mainImage", uri: "urn:example:photo", type: "picture", by: "Cy Test" },
      ],
    }),
  );
  const [meeting] = report.meetings ?? [];
  expect(report.statements).toEqual([
    {
      type: "statement",
      id: "statement:quote",
      kind: "assert",
      speakers: ["person:ben-sample"],
      summary: "Welcomed the summit.",
      quotes: [{ text: "Gaudeo.", language: "la" }],
      at: meeting?.id,
      sameAs: ["urn:example:quote"],
      evidence,
    },
  ]);
  expect(report.agreements).toEqual([
    {
      type: "agreement",
      id: "agreement:accord",
      title: "Accord",
      instrument: "agreement",
      status: "unknown",
      sameAs: ["urn:example:accord"],
      evidence,
    },
  ]);
  expect(report.sources[1]).toEqual({
    type: "source",
    id: "source:photo",
    kind: "photograph",
    title: "Photo",
    credit: "Cy Test",
    sameAs: ["urn:example:photo"],
    evidence,
  });
  expect(meeting?.extensions).toEqual([
    {
      namespace: "http://www.iptc.org/std/ninjs/",
      value: { outcome: ["agreement:accord"], mainImage: ["source:photo"] },
    },
  ]);
  expect(losses.map(({ path }) => path)).toEqual(["/associations/0/name", "/associations/1/version"]);
});

describe("the status of an event of another house", () => {
  it.each([
    ["eos6", "cancelled"],
    ["eos5", "announced"],
    ["eos4", "announced"],
    ["eos3", "in-doubt"],
    ["eos2", "in-doubt"],
    ["eos0", "unknown"],
  ])("%s: %s", (code, status) => {
    const read = (eventStatus: string) => fromNinjs(event({ eventDetails: { eventStatus } }));
    const { report, losses } = read(EOS + code);
    expect(report.meetings?.[0]?.status).toBe(status);
    expect(report.meetings?.[0]?.statusHistory).toEqual(status === "cancelled" ? [{ status }] : undefined);
    for (const form of [code, `eocstat:${code}`, `eventoccurstatus:${code}`]) {
      expect(read(form).report.meetings).toEqual(report.meetings);
    }
    const told = { path: "/eventDetails/eventStatus", reason: "It does not tell how far the event has come." };
    expect(losses).toEqual(status === "unknown" ? [told] : []);
  });

  it("an item that its provider took back is told", () => {
    const { losses } = fromNinjs(event({ pubStatus: "canceled" }));
    expect(losses).toEqual([
      { path: "/pubStatus", reason: "The provider does not release the item, which a report cannot say." },
    ]);
  });
});

describe("what contradicts itself is left out and told", () => {
  const lost = (more: object) => {
    const { report, losses } = fromNinjs(event(more));
    expect(errorsOf(report)).toEqual([]);
    return losses.map(({ path }) => path);
  };

  it("two starts", () => {
    const dates = {
      startDate: "2025-02-12T10:00:00Z",
      expectedStartDate: "2025-02-13",
      endDate: "2025-02-12T11:00:00Z",
    };
    expect(lost({ eventDetails: { dates } })).toEqual(["/eventDetails/dates/expectedStartDate"]);
  });

  it("an end before its start", () => {
    expect(
      lost({ eventDetails: { dates: { expectedStartDate: "2025-02-12", expectedEndDate: "2025-02-11" } } }),
    ).toEqual(["/eventDetails/dates/expectedEndDate"]);
  });

  it("an event that is part of itself", () => {
    expect(lost({ events: [{ uri: URI, rel: "part-of" }] })).toEqual(["/events/0/uri", "/events/0/rel"]);
  });

  it("a speaker that is a subject", () => {
    const quotation = {
      name: "Said so.",
      uri: "urn:example:quote",
      rel: "quotation",
      type: "component",
      people: [{ name: "Ada Example", rel: "speaker" }],
      subjects: [{ name: "Bridges", rel: "speaker" }],
    };
    expect(lost({ associations: [quotation] })).toEqual([
      "/associations/0/subjects/0/name",
      "/associations/0/subjects/0/rel",
    ]);
  });

  it("somebody without a name", () => {
    expect(lost({ people: [{ uri: "urn:example:nobody" }], places: [{ rel: "location" }] })).toEqual([
      "/people",
      "/places",
    ]);
  });

  it("an outcome that stands in the document twice, and is not the same", () => {
    const accord = { name: "Accord", uri: "urn:example:accord", rel: "outcome", type: "text", language: "en" };
    expect(lost({ associations: [accord, { ...accord, title: "Discord" }] })).toContain("/associations/1/title");
  });

  it("somebody who takes part twice", () => {
    expect(lost({ people: [{ name: "Ada Example" }, { name: "Ada Example", rel: "chair" }] })).toEqual([
      "/people/1/rel",
    ]);
  });
});

describe("texts are made fit for a report", () => {
  it("without control characters, and as long as the field allows, which is told", () => {
    const { report, losses } = fromNinjs(event({ title: "\u0007Talks", edNote: "x".repeat(20_001) }));
    expect(report.meetings?.[0]).toMatchObject({ title: "Talks", note: "x".repeat(20_000) });
    expect(losses.map(({ path }) => path)).toEqual(["/title", "/edNote"]);
  });

  it("markup is not read", () => {
    const { report, losses } = fromNinjs(event({ bodies: [{ contentType: "text/html", value: "<p>Hello</p>" }] }));
    expect(report.meetings?.[0]).not.toHaveProperty("summary");
    expect(losses).toEqual([{ path: "/bodies", reason: "It has markup. The option textOf makes plain text of it." }]);
  });
});

describe("bad input is refused with what to do", () => {
  it.each([undefined, null, 7, "x", [], {}, [[]], { title: "no uri" }, { uri: 7 }])("%j", (document) => {
    expect(() => fromNinjs(document)).toThrow(
      /^fromNinjs reads IPTC ninjs 1, 2 and 3 and the ninjs of Superdesk: an item, which is an object with a uri/,
    );
  });

  it("a URI that can be no id", () => {
    expect(() => fromNinjs({ uri: "no URI", type: "event" })).toThrow(
      /^The report needs an id, and "no URI" can be none/,
    );
    expect(fromNinjs({ uri: "no URI", type: "event" }, { id: "urn:example:1" }).report.id).toBe("urn:example:1");
  });

  it("too deep nesting", () => {
    const deep = JSON.parse(`{"uri": "${URI}", "x": ${"[".repeat(10_000)}${"]".repeat(10_000)}}`);
    expect(() => fromNinjs(deep)).toThrow(new TypeError("The document has more than 64 levels of nesting."));
  });
});

it("takes the language from the option where the item has none, else says that it is undetermined", () => {
  const { language: _, ...silent } = event();
  expect(fromNinjs(silent, { language: "fr" }).report.language).toBe("fr");
  expect(fromNinjs(silent).report.language).toBe("und");
  expect(fromNinjs(event(), { language: "fr" }).report.language).toBe("en");
});
