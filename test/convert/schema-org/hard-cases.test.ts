import type { AnyRecord, Report } from "communique";
import { describe, expect, it } from "vitest";
import { type SchemaOrgNode, toSchemaOrg } from "../../../src/schema-org.js";
import { meeting, person, place, report, state, visit } from "../../check/documents.js";
import { lossesOf } from "../accounted.js";
import { hardCases } from "../hard-cases.js";

// Made anew in each test, so that a tool that counts what a test covers sees it.
const converted = () => toSchemaOrg(hardCases);
const BASE = "https://example.org/reports/hard-cases#";
const TYPES = "https://unpkg.com/communique@1/schemas/";

const nodeOf = (id: string, graph = converted().document["@graph"] as SchemaOrgNode[]) =>
  graph.find((node) => node["@id"].endsWith(`#${id}`)) as (SchemaOrgNode & Record<string, unknown>) | undefined;
const lostOf = (id: AnyRecord["id"]) => lossesOf(hardCases, id, converted().losses);

describe("a contested place", () => {
  it("has a name, a point and no owner", () => {
    expect(nodeOf("place:sample-valley")).toEqual({
      "@type": "Place",
      "@id": `${BASE}place:sample-valley`,
      additionalType: `${TYPES}place.schema.json#disputed-region`,
      name: "Sample Valley",
      alternateName: ["Örnek Vadisi"],
      geo: { "@type": "GeoCoordinates", latitude: 39.815, longitude: 46.752 },
    });
    expect(Object.keys(lostOf("place:sample-valley")).sort()).toEqual(["/claimants", "/names/0", "/names/1/language"]);
  });

  it("is given to no state, not even through the places that it lies in", () => {
    const disputed = report({
      states: [state("examplia")],
      places: [
        place("examplia", { kind: "country", state: "state:examplia" }),
        place("province", { kind: "province", within: "place:examplia" }),
        place("mountains", { kind: "region" }),
        place("valley", { kind: "disputed-region", state: "state:examplia", within: "place:province" }),
        place("town", { kind: "city", claimants: [{ by: "state:examplia" }], within: "place:mountains" }),
      ],
    });
    const converted = toSchemaOrg(disputed);
    const valley = nodeOf("place:valley", converted.document["@graph"]);
    expect(valley).not.toHaveProperty("containedInPlace");
    expect(valley).not.toHaveProperty("address");
    expect(lossesOf(disputed, "place:valley", converted.losses)).toEqual({
      "/state": "A place that is disputed is given to nobody.",
      "/within": "A place that is disputed is given to nobody.",
    });
    // Mountains belong to no state, so a disputed town may lie in them.
    expect(nodeOf("place:town", converted.document["@graph"])?.containedInPlace).toEqual({
      "@id": "https://example.org/reports/1#place:mountains",
    });
  });

  it("places that lie in each other do not go on for ever", () => {
    const round = report({
      places: [place("a", { kind: "disputed-region", within: "place:b" }), place("b", { within: "place:a" })],
    });
    expect(toSchemaOrg(round).document["@graph"]).toHaveLength(4);
  });
});

describe("people without a name", () => {
  it("have a description and no name", () => {
    expect(nodeOf("person:defence-chief")).toEqual({
      "@type": "Person",
      "@id": `${BASE}person:defence-chief`,
      additionalType: `${TYPES}person.schema.json#unnamed`,
      description: "the defence chief",
    });
    expect(nodeOf("person:official")).toMatchObject({
      additionalType: `${TYPES}person.schema.json#anonymous`,
      description: "a senior official",
    });
    expect(nodeOf("person:official")).not.toHaveProperty("name");
  });
});

describe("packages and records that stand for several", () => {
  it("a package is a collection of what has a record", () => {
    expect(nodeOf("agreement:package")).toMatchObject({
      "@type": "Collection",
      collectionSize: 5,
      hasPart: [{ "@id": `${BASE}agreement:memorandums` }, { "@id": `${BASE}agreement:treaty` }],
      creativeWorkStatus: "signed",
    });
  });

  it("four memorandums are one node, and not four", () => {
    expect(nodeOf("agreement:memorandums")).toEqual({
      "@type": "Collection",
      "@id": `${BASE}agreement:memorandums`,
      additionalType: `${TYPES}agreement.schema.json#memorandum-of-understanding`,
      name: "Memorandums of understanding",
      creativeWorkStatus: "signed",
      collectionSize: 4,
      contributor: ["examplia", "samplonia"].map((slug) => ({
        "@type": "Role",
        roleName: "party",
        contributor: { "@id": `${BASE}state:${slug}` },
      })),
    });
    expect(converted().document["@graph"].filter(({ "@id": id }) => id.includes("#agreement:"))).toHaveLength(3);
  });
});

describe("what is binding", () => {
  it("is Legislation, with the day of the one signature, and without a date for what is only intended", () => {
    expect(nodeOf("agreement:treaty")).toMatchObject({
      "@type": "Legislation",
      legislationType: "treaty",
      legislationLegalForce: "https://schema.org/PartiallyInForce",
      legislationDate: "2024-12-01",
    });
    expect(lostOf("agreement:treaty")).toMatchObject({
      "/actions/1": "It is not done, and schema.org tells of what is done.",
    });
  });

  it.each(["non-binding", "disputed", undefined] as const)("but not where it is said to be %s", (bindingness) => {
    const [treaty] = (hardCases.agreements ?? []).slice(-1);
    const { bindingness: _, ...rest } = treaty as NonNullable<typeof treaty>;
    const changed = { ...hardCases, agreements: [{ ...rest, ...(bindingness && { bindingness }) }] } as Report;
    const node = nodeOf("agreement:treaty", toSchemaOrg(changed).document["@graph"]);
    expect(node?.["@type"]).toBe("CreativeWork");
    expect(Object.keys(node ?? {}).filter((key) => key.startsWith("legislation"))).toEqual([]);
  });
});

describe("another account", () => {
  it("is lost, and the main one stays", () => {
    expect(nodeOf("meeting:months-apart")).toMatchObject({
      startDate: "2024-11-30",
      location: [{ "@id": `${BASE}place:sample-valley` }],
    });
    expect(lostOf("meeting:months-apart")).toMatchObject({
      "/alternatives": "Schema.org holds one account, and this is another.",
    });
  });
});

describe("dates", () => {
  it("of a month stay a month", () => {
    expect(nodeOf("meeting:new-date")?.startDate).toBe("2025-04");
    expect(nodeOf("meeting:months-apart")).toMatchObject({ startDate: "2024-11-30", endDate: "2024-12" });
  });

  it("that are approximate are left out, for they would read as certain", () => {
    expect(nodeOf("meeting:some-year")).not.toHaveProperty("startDate");
    expect(lostOf("meeting:some-year")).toEqual({
      "/when/start": "A date of schema.org cannot say that it is approximate or uncertain.",
      "/status": "Schema.org has no word for it.",
    });
  });

  it("a length of time that is approximate is left out as well", () => {
    expect(nodeOf("meeting:months-apart")).not.toHaveProperty("duration");
    expect(lostOf("meeting:months-apart")).toMatchObject({ "/when/duration": "A duration cannot be approximate." });
  });

  it("an instant keeps its offset", () => {
    expect(nodeOf("meeting:put-off")?.previousStartDate).toBe("2025-02-21T23:30:00-05:00");
  });
});

describe("events that do not take place as planned", () => {
  it("a cancelled visit keeps its dates", () => {
    expect(nodeOf("visit:called-off")).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
      startDate: "2025-02-20",
      endDate: "2025-02-22",
    });
  });

  it("a meeting that was put off has no date any more, but one that it had", () => {
    const node = nodeOf("meeting:put-off");
    expect(node).toMatchObject({ eventStatus: "https://schema.org/EventPostponed" });
    expect(node).not.toHaveProperty("startDate");
    expect(node).not.toHaveProperty("endDate");
    expect(lostOf("meeting:put-off")).toMatchObject({
      "/when/end": "Of what was put off, schema.org keeps when it was to begin.",
    });
  });

  it("the meeting in its place was rescheduled from that date", () => {
    expect(nodeOf("meeting:new-date")).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2025-02-21T23:30:00-05:00",
      startDate: "2025-04",
    });
  });

  it("where nothing says which date it is, that of a postponed meeting is left out", () => {
    const postponed = report({ meetings: [meeting("talks", { status: "postponed", when: { start: "2025-03-01" } })] });
    const converted = toSchemaOrg(postponed);
    const node = nodeOf("meeting:talks", converted.document["@graph"]);
    expect(node).not.toHaveProperty("startDate");
    expect(node).not.toHaveProperty("previousStartDate");
    expect(lossesOf(postponed, "meeting:talks", converted.losses)).toEqual({
      "/when/start": "It may be the date given up or the new one, and schema.org tells the two apart.",
    });
  });

  it.each(["proposed", "rumoured", "on-hold", "unknown"] as const)(
    "one that is %s is no event of schema.org",
    (status) => {
      const unsure = report({
        places: [place()],
        visits: [visit("tour", { status, visitors: [{ actor: "person:ada" }] })],
        meetings: [meeting("talks", { partOf: "visit:tour" })],
        people: [person()],
        states: [state()],
      });
      const converted = toSchemaOrg(unsure);
      expect(nodeOf("visit:tour", converted.document["@graph"])).toBeUndefined();
      expect(nodeOf("meeting:talks", converted.document["@graph"])).not.toHaveProperty("superEvent");
      const lost = converted.losses.map(({ path }) => path);
      expect(lost).toEqual(["/version", "/visits/0", "/meetings/0/status", "/meetings/0/partOf"]);
    },
  );

  it.each([
    ["held", undefined],
    ["in-progress", undefined],
    ["announced", undefined],
    ["scheduled", "https://schema.org/EventScheduled"],
  ] as const)("one that is %s has the status %s", (status, expected) => {
    const { document } = toSchemaOrg(report({ meetings: [meeting("talks", { status })] }));
    expect(nodeOf("meeting:talks", document["@graph"])?.eventStatus).toBe(expected);
  });
});

describe("who attends", () => {
  const attended = (attendance: "planned" | "declined" | "absent" | "remote", status: "held" | "scheduled") => {
    const { document } = toSchemaOrg(
      report({
        people: [person()],
        meetings: [meeting("talks", { status, participants: [{ actor: "person:ada", attendance }] })],
      }),
    );
    return nodeOf("meeting:talks", document["@graph"])?.attendee !== undefined;
  };

  it("nobody who declined, was absent, or is only known to have been expected", () => {
    expect(attended("declined", "held")).toBe(false);
    expect(attended("absent", "held")).toBe(false);
    expect(attended("planned", "held")).toBe(false);
    expect(attended("planned", "scheduled")).toBe(true);
    expect(attended("remote", "held")).toBe(true);
  });

  it("in what part and capacity stands in a role", () => {
    expect(nodeOf("meeting:new-date")?.attendee).toEqual([
      { "@id": `${BASE}person:ada-example` },
      { "@id": `${BASE}person:defence-chief` },
      { "@type": "Role", roleName: "mediator", attendee: { "@id": `${BASE}organization:sample-league` } },
    ]);
    expect(nodeOf("visit:called-off")).toMatchObject({
      organizer: { "@id": `${BASE}state:samplonia` },
      attendee: [{ "@type": "Role", description: "President", attendee: { "@id": `${BASE}person:ada-example` } }],
    });
  });
});

describe("what somebody said", () => {
  it("is described in other words, and quoted in its own", () => {
    expect(nodeOf("statement:reason")).toEqual({
      "@type": "Statement",
      "@id": `${BASE}statement:reason`,
      additionalType: `${TYPES}statement.schema.json#announce`,
      description: "Said that the summit would have to wait.",
      author: [{ "@id": `${BASE}person:official` }],
      sourceOrganization: [{ "@id": `${BASE}state:samplonia` }],
      dateCreated: "2025-02-19",
      subjectOf: [{ "@id": `${BASE}source:article` }],
      hasPart: [
        {
          "@type": "Quotation",
          text: "=The summit, sadly, has to wait.",
          inLanguage: "en",
          spokenByCharacter: [{ "@id": `${BASE}person:official` }],
        },
      ],
    });
  });
});

describe("references that lead nowhere", () => {
  it("are losses and no crash", () => {
    const dangling = report({ meetings: [meeting("talks", { status: "scheduled", place: "place:nowhere" })] });
    const converted = toSchemaOrg(dangling);
    expect(lossesOf(dangling, "meeting:talks", converted.losses)).toEqual({
      "/place": "Names no record of the report.",
    });
  });
});
