import { check } from "communique";
import { describe, expect, it } from "vitest";
import { fromSchemaOrg } from "../../../src/schema-org.js";

const id = "https://example.org/reports/imported";
const kept = (value: object) => [{ namespace: "https://schema.org/", value }];
const CONTEXT = { "@context": "https://schema.org" };
const evidence = [{ source: "source:imported-document", basis: "stated" }];

/** What is imported has to be a sound report, whatever the document. */
const imported = (document: unknown, options = {}) => {
  const result = fromSchemaOrg(document, { id, ...options });
  const { findings } = check(result.report, { as: "report" });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return result;
};

const article = {
  ...CONTEXT,
  "@type": "NewsArticle",
  "@id": "https://example.org/news/1",
  headline: "Ministers to meet",
  inLanguage: "en",
  datePublished: "2025-03-01T08:00:00+01:00",
  author: { "@type": "Person", name: "Pat Placeholder" },
  publisher: { "@type": "NewsMediaOrganization", name: "Daily Sample" },
  mentions: {
    "@type": "Event",
    name: "Talks in Sample City",
    startDate: "2025-03-05",
    endDate: "2025-03-06",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "City",
      name: "Sample City",
      geo: { "@type": "GeoCoordinates", latitude: "10.5", longitude: -20 },
    },
    organizer: { "@type": "GovernmentOrganization", name: "Ministry of Samples" },
    attendee: [
      { "@type": "Person", name: "Ada Example", jobTitle: "Minister" },
      { "@type": "Role", roleName: "mediator", attendee: { "@type": "Organization", name: "Sample League" } },
    ],
  },
};

describe("an article and an event", () => {
  it("become a report with the imported document as the evidence of every record", () => {
    expect(imported(article).report).toEqual({
      type: "report",
      version: "1",
      id,
      language: "en",
      title: "Ministers to meet",
      sources: [
        {
          type: "source",
          id: "source:imported-document",
          kind: "dataset",
          basedOn: ["source:ministers-to-meet"],
          note: "The schema.org document that this report was made from.",
        },
        {
          type: "source",
          id: "source:ministers-to-meet",
          kind: "news-article",
          title: "Ministers to meet",
          publisher: "organization:daily-sample",
          authors: ["Pat Placeholder"],
          url: "https://example.org/news/1",
          publishedAt: "2025-03-01T08:00:00+01:00",
          language: "en",
          evidence,
          extensions: kept({ author: ["person:pat-placeholder"], mentions: ["meeting:talks-in-sample-city"] }),
        },
      ],
      people: [
        { type: "person", id: "person:pat-placeholder", name: "Pat Placeholder", evidence },
        { type: "person", id: "person:ada-example", name: "Ada Example", offices: [{ title: "Minister" }], evidence },
      ],
      organizations: [
        {
          type: "organization",
          id: "organization:daily-sample",
          name: "Daily Sample",
          evidence,
          extensions: kept({ "@type": ["NewsMediaOrganization"] }),
        },
        { type: "organization", id: "organization:sample-league", name: "Sample League", evidence },
        {
          type: "organization",
          id: "organization:ministry-of-samples",
          name: "Ministry of Samples",
          evidence,
          extensions: kept({ "@type": ["GovernmentOrganization"] }),
        },
      ],
      places: [
        {
          type: "place",
          id: "place:sample-city",
          name: "Sample City",
          kind: "city",
          coordinates: { latitude: 10.5, longitude: -20 },
          evidence,
        },
      ],
      meetings: [
        {
          type: "meeting",
          id: "meeting:talks-in-sample-city",
          title: "Talks in Sample City",
          kind: "gathering",
          participants: [
            { actor: "person:ada-example" },
            { actor: "organization:sample-league", role: "mediator" },
            { actor: "organization:ministry-of-samples", role: "host" },
          ],
          status: "scheduled",
          medium: "in-person",
          when: { start: "2025-03-05", end: "2025-03-06" },
          place: "place:sample-city",
          evidence,
        },
      ],
    });
  });

  it("lose nothing, and give the check nothing to find", () => {
    const { report, losses } = imported(article);
    expect(losses).toEqual([]);
    expect(check(report, { as: "report" }).findings).toEqual([]);
  });
});

describe("forms of JSON-LD", () => {
  const names = (document: unknown) => imported(document).report.meetings?.map(({ title }) => title);
  const event = { "@type": "Event", name: "Talks" };

  it.each([
    ["one node", { ...CONTEXT, ...event }],
    ["a list of nodes", [{ ...CONTEXT, ...event }]],
    ["a graph", { ...CONTEXT, "@graph": [event] }],
    ["the context as http, with a slash", { "@context": "http://schema.org/", ...event }],
    ["several contexts", { "@context": ["https://schema.org", { "@language": "en" }], ...event }],
    ["the vocabulary", { "@context": { "@vocab": "https://schema.org/" }, ...event }],
    ["a prefix", { "@context": { s: "http://schema.org/" }, "@type": "s:Event", "s:name": "Talks" }],
    ["the prefix that the context has", { ...CONTEXT, "@type": "schema:Event", "schema:name": "Talks" }],
    [
      "terms of its own",
      { "@context": { title: "https://schema.org/name", a: "@type" }, a: "https://schema.org/Event", title: "Talks" },
    ],
    ["type and id", { ...CONTEXT, type: "Event", id: "https://example.org/talks", name: "Talks" }],
    ["expanded", [{ "@type": ["http://schema.org/Event"], "http://schema.org/name": [{ "@value": "Talks" }] }]],
    ["a value with a language", { ...CONTEXT, "@type": "Event", name: { "@value": "Talks", "@language": "en" } }],
    ["a set", { ...CONTEXT, "@type": "Event", name: { "@set": ["Talks"] } }],
    ["several types", { ...CONTEXT, "@type": ["Festival", "SocialEvent"], name: "Talks" }],
  ])("%s", (_, document) => {
    expect(names(document)).toEqual(["Talks"]);
  });

  it.each([
    ["no object", "Talks", "JSON-LD is an object"],
    ["null", null, "JSON-LD is an object"],
    ["no context", event, "no node with a type of schema.org"],
    [
      "another vocabulary",
      { "@context": "https://example.org/context", ...event },
      "compacted with the context of schema.org",
    ],
    ["another @vocab", { "@context": { "@vocab": "https://example.org/" }, ...event }, "compacted with"],
    [
      "a context with more in it",
      { "@context": { name: { "@id": "https://schema.org/name", "@container": "@index" } }, ...event },
      "@container",
    ],
    ["a null context", { "@context": null, ...event }, "context null"],
  ])("refuses %s", (_, document, message) => {
    expect(() => fromSchemaOrg(document, { id })).toThrow(TypeError);
    expect(() => fromSchemaOrg(document, { id })).toThrow(message);
  });

  it("refuses more levels than anybody writes", () => {
    let deep: object = event;
    for (let i = 0; i < 5_000; i++) deep = { ...event, superEvent: deep };
    expect(() => fromSchemaOrg({ ...CONTEXT, ...deep }, { id })).toThrow(/more than 64 levels/);
    let lists: unknown = "Talks";
    for (let i = 0; i < 5_000; i++) lists = [lists];
    expect(() => fromSchemaOrg({ ...CONTEXT, ...event, name: lists }, { id })).toThrow(/more than 64 levels/);
  });

  it("a node that stands at two places is one", () => {
    const ada = { "@id": "https://example.org/ada", "@type": "Person" };
    const { report } = imported({
      ...CONTEXT,
      "@graph": [
        { ...event, attendee: { ...ada, jobTitle: "Minister" } },
        { ...ada, name: "Ada Example" },
      ],
    });
    expect(report.people).toMatchObject([{ name: "Ada Example", offices: [{ title: "Minister" }] }]);
  });
});

describe("the head of the report", () => {
  const event = { ...CONTEXT, "@type": "Event", name: "Talks" };

  it("takes the language of the context, or the option", () => {
    expect(imported({ ...event, "@context": ["https://schema.org", { "@language": "tr" }] }).report.language).toBe(
      "tr",
    );
    expect(imported(event, { language: "az" }).report.language).toBe("az");
  });

  it("takes the id of a named graph", () => {
    const graph = {
      ...CONTEXT,
      "@id": "https://example.org/graphs/1",
      "@graph": [{ "@type": "Event", name: "Talks" }],
    };
    expect(fromSchemaOrg(graph).report.id).toBe("https://example.org/graphs/1");
  });

  it("says what to do where it would have no id, or a wrong one", () => {
    expect(() => fromSchemaOrg(event)).toThrow(/give one as the option id/);
    expect(() => fromSchemaOrg(event, { id: "https://example.org/#1" })).toThrow(/without a fragment/);
    expect(() => fromSchemaOrg(event, { id, language: "no language" })).toThrow(/a language tag/);
  });
});

describe("quotations", () => {
  it("become statements of those whom they are attributed to", () => {
    const { report, losses } = imported({
      ...CONTEXT,
      "@type": "Quotation",
      text: "We shall meet again.",
      inLanguage: "en",
      spokenByCharacter: { "@type": "Person", name: "Ada Example" },
      isPartOf: { "@type": "NewsArticle", headline: "Ministers to meet" },
      recordedAt: { "@type": "Event", name: "Talks" },
    });
    expect(report.statements).toEqual([
      {
        type: "statement",
        id: "statement:we-shall-meet-again",
        kind: "assert",
        speakers: ["person:ada-example"],
        summary: "We shall meet again.",
        at: "meeting:talks",
        document: "source:ministers-to-meet",
        quotes: [{ text: "We shall meet again.", language: "en" }],
        evidence,
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("have speakers that are only named", () => {
    const { report, losses } = imported({ ...CONTEXT, "@type": "Quotation", text: "Words.", author: "Ada Example" });
    expect(report.statements).toMatchObject([{ speakers: ["person:ada-example"], quotes: [{ text: "Words." }] }]);
    expect(losses).toEqual([]);
  });

  it("without a speaker are lost, and the loss says so", () => {
    const { report, losses } = imported({ ...CONTEXT, "@type": "Quotation", text: "Words." });
    expect(report).not.toHaveProperty("statements");
    expect(losses).toEqual([{ path: "/@type", reason: "It names nobody who says it." }]);
  });
});

describe("events", () => {
  const event = (more: object) => imported({ ...CONTEXT, "@type": "Event", name: "Talks", ...more });

  it.each([
    ["https://schema.org/EventCancelled", "cancelled"],
    ["http://schema.org/EventPostponed", "postponed"],
    ["EventScheduled", "scheduled"],
    [{ "@id": "schema:EventRescheduled" }, "scheduled"],
    [undefined, "announced"],
    ["https://schema.org/toString", "unknown"],
  ])("with the status %j are %s", (eventStatus, status) => {
    expect(event(eventStatus === undefined ? {} : { eventStatus }).report.meetings?.[0]?.status).toBe(status);
  });

  it("have the date that was given up, where they were put off without another", () => {
    const { report } = event({ eventStatus: "EventPostponed", previousStartDate: "2025-03-01" });
    expect(report.meetings?.[0]).toMatchObject({ status: "postponed", when: { start: "2025-03-01" } });
  });

  it("parts say what they are part of, whichever of the two does in the document", () => {
    const { report } = event({ subEvent: [{ "@type": "Event", name: "Dinner" }] });
    expect(report.meetings).toMatchObject([{ title: "Talks" }, { title: "Dinner", partOf: "meeting:talks" }]);
  });

  it.each(["2025-03-01T10:00", "2025-03-01T10:00+02:00", "2025-03-01T10:00:00"])("take %s as it is", (startDate) => {
    expect(event({ startDate })).toMatchObject({ report: { meetings: [{ when: { start: startDate } }] }, losses: [] });
  });

  it.each(["tomorrow", "2025-02-30", "01/02/2025"])("do not take %s for a date", (startDate) => {
    const { report, losses } = event({ startDate });
    expect(report.meetings?.[0]).not.toHaveProperty("when");
    expect(losses.map(({ path }) => path)).toEqual(["/startDate"]);
  });

  it.each<[string, string, string[]]>([
    ["2025-03-01T10", "2025-03-01", ["/startDate"]],
    ["20250301", "2025-03-01", []],
    ["2025-03-01T10:00:00+0200", "2025-03-01T10:00:00+02:00", []],
  ])("take of %s what can be read", (startDate, start, lost) => {
    const { report, losses } = event({ startDate });
    expect(report.meetings?.[0]).toMatchObject({ status: "scheduled", when: { start } });
    expect(losses.map(({ path }) => path)).toEqual(lost);
  });

  it("without a status are over where a source is newer than they are", () => {
    const article = { "@type": "NewsArticle", headline: "News", datePublished: "2025-03-03" };
    const { report } = event({ startDate: "2025-03-01", subjectOf: article });
    expect(report.meetings?.[0]?.status).toBe("held");
    expect(event({ startDate: "2025-03-04", subjectOf: article }).report.meetings?.[0]?.status).toBe("scheduled");
  });
});

describe("what would contradict itself", () => {
  it("is taken out and told", () => {
    const { report, losses } = imported({
      ...CONTEXT,
      "@graph": [
        {
          "@id": "x:1",
          "@type": "Event",
          name: "Talks",
          startDate: "2025-03-05",
          endDate: "2025-03-01",
          superEvent: { "@id": "x:2" },
        },
        { "@id": "x:2", "@type": "Event", name: "Summit", superEvent: { "@id": "x:1" } },
        { "@id": "x:3", "@type": "Place", name: "Hall", containedInPlace: { "@id": "x:3" } },
        { "@id": "x:4", "@type": "Event", name: "Dinner", attendee: [{ "@id": "x:5" }, { "@id": "x:5" }] },
        { "@id": "x:5", "@type": "Person", name: "Ada Example" },
      ],
    });
    expect(report.meetings?.map(({ partOf }) => partOf)).toEqual(["meeting:summit", undefined, undefined]);
    expect(report.meetings?.[0]?.when).toEqual({ start: "2025-03-05" });
    expect(report.places?.[0]).not.toHaveProperty("within");
    expect(losses.map(({ path }) => path)).toEqual([
      "/@graph/0/endDate",
      "/@graph/1/superEvent/@id",
      "/@graph/2/containedInPlace/@id",
    ]);
    for (const { reason } of losses) expect(reason).toMatch(/^The report would contradict itself\. .*\.$/);
  });
});

describe("odd and hostile input", () => {
  it("texts that no report may have are cleaned or cut, and told", () => {
    const { report, losses } = imported({
      ...CONTEXT,
      "@type": "Event",
      name: "  \u0007Talks\ud800 ",
      description: "x".repeat(20_001),
    });
    expect(report.meetings?.[0]).toMatchObject({ title: "Talks\ufffd", summary: "x".repeat(20_000) });
    expect(losses).toEqual([
      { path: "/name", reason: "It holds half of a character, which is replaced by a sign." },
      { path: "/name", reason: "It is kept without its control characters." },
      { path: "/description", reason: "It is longer than 20000 characters, and was cut." },
    ]);
  });

  it("keys of Object.prototype are nothing special", () => {
    const document = JSON.parse(
      '{"@context": "https://schema.org", "@type": ["Event", "constructor"], "name": "Talks", "__proto__": {"name": "x"}, "toString": 1}',
    );
    const { report, losses } = imported(document);
    expect(report.meetings).toHaveLength(1);
    expect(losses.map(({ path }) => path)).toEqual(["/__proto__", "/toString"]);
  });

  it("values of the wrong kind are losses", () => {
    const { losses } = imported({
      ...CONTEXT,
      "@type": "Event",
      name: "Talks",
      description: { "@type": "Thing", name: "A node" },
      attendee: ["Ada Example", 7, { "@id": "https://example.org/nobody" }, { "@type": "City", name: "Examplia" }],
      duration: "two hours",
      identifier: "42",
      offers: { "@type": "Offer", price: 0 },
      "https://example.org/own": true,
    });
    expect(losses.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "/description: A text is expected here.",
      "/attendee/1: It names nobody and nothing.",
      "/attendee/2: Nothing in the document says what it is.",
      "/attendee/3: A place cannot stand here in a report.",
      "/duration: It is not a length of time in the form of ISO 8601.",
      "/identifier: An identifier needs a scheme and a value: propertyID and value of a PropertyValue.",
      "/offers: A report has no field for offers here.",
      "/https:~1~1example.org~1own: It is no term of schema.org.",
    ]);
  });

  it("types that no record can hold, and nodes without a name, are losses", () => {
    const { losses } = imported({
      ...CONTEXT,
      "@graph": [
        { "@type": "Recipe", name: "Soup" },
        { "@type": "Event", startDate: "2025" },
      ],
    });
    expect(losses).toEqual([
      { path: "/@graph/0/@type", reason: "A report has no record for Recipe." },
      { path: "/@graph/1", reason: "It has no name." },
    ]);
  });

  it("names in other scripts and additional types of others do not stand in the way", () => {
    const { report, losses } = imported({
      ...CONTEXT,
      "@type": "Person",
      "@id": "https://example.org/people/Q42",
      name: "Али",
      additionalType: "https://example.org/Minister",
    });
    expect(report.people).toMatchObject([
      { id: "person:q42", name: "Али", sameAs: ["https://example.org/people/Q42"] },
    ]);
    expect(losses).toEqual([{ path: "/additionalType", reason: "It is no type of a record." }]);
  });
});
