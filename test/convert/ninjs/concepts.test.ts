import { describe, expect, it } from "vitest";
import { fromNinjs } from "../../../src/ninjs.js";

const BASE = "https://example.org/r";
const PLACELESS = "The report has no place for it.";
const UNFIT = "It does not fit into the field coordinates of the record, which is of type place.";

/** What a meeting's item makes of those whom it names, without evidence and type; and what was lost. */
function read(more: object) {
  const { report, losses } = fromNinjs({ uri: BASE, type: "event", title: "Talks", language: "en", ...more });
  const plain = (list: readonly object[] = []) =>
    list.map((record) => {
      const { type: _, evidence: __, ...rest } = record as Record<string, unknown>;
      return rest;
    });
  return {
    people: plain(report.people),
    organizations: plain(report.organizations),
    states: plain(report.states),
    places: plain(report.places),
    topics: plain(report.topics),
    participants: report.meetings?.[0]?.participants?.map(({ actor }) => actor),
    losses: Object.fromEntries(losses.map(({ path, reason }) => [path, reason])),
  };
}

describe("people", () => {
  it("have a name, a literal as an identifier, and an address elsewhere", () => {
    const people = [
      { name: "Ada Example", literal: "4711", uri: "https://example.org/ada" },
      { literal: "Ben Sample" },
      { name: "Cy Test", literal: "Cy Test", uri: `${BASE}#person:cy` },
    ];
    expect(read({ people })).toMatchObject({
      people: [
        {
          id: "person:ada-example",
          name: "Ada Example",
          identifiers: [{ scheme: "ninjs literal", value: "4711" }],
          sameAs: ["https://example.org/ada"],
        },
        { id: "person:ben-sample", name: "Ben Sample" },
        { id: "person:cy", name: "Cy Test", identifiers: [{ scheme: "ninjs literal", value: "Cy Test" }] },
      ],
      losses: {},
    });
  });

  it("may be known by what they are called and why they have no name", () => {
    const people = [
      { literal: "unnamed: the envoy\nof Examplia" },
      { literal: "anonymous: an official" },
      { literal: "hidden: somebody" },
      { name: "unnamed: Ada" },
      { literal: "unnamed:  x" },
    ];
    expect(read({ people }).people).toEqual([
      { id: "person:the-envoy-of-examplia", name: "the envoy\nof Examplia", identity: "unnamed" },
      { id: "person:an-official", name: "an official", identity: "anonymous" },
      { id: "person:hidden-somebody", name: "hidden: somebody" },
      { id: "person:unnamed-ada", name: "unnamed: Ada" },
      { id: "person:unnamed-x", name: "unnamed:  x" },
    ]);
  });

  it("are the same by their URI, or by their name where they have none", () => {
    const uri = "https://example.org/ada";
    const { people, losses } = read({
      people: [
        { name: "Ada Example", uri },
        { name: "A. Example", uri },
        { name: "Ada Example" },
        { name: "Ada Example", uri: "https://example.org/other" },
      ],
    });
    expect(people.map(({ id, name, sameAs }) => [id, name, sameAs])).toEqual([
      ["person:ada-example", "Ada Example", [uri]],
      ["person:ada-example-2", "Ada Example", ["https://example.org/other"]],
    ]);
    expect(people[0]?.names).toEqual([{ text: "A. Example" }]);
    expect(losses).toEqual({});
    const places = [
      { name: "Hall", uri, rel: "candidate" },
      { name: "The Hall", uri, rel: "location" },
    ];
    expect(read({ places })).toMatchObject({ places: [{ name: "Hall", names: [{ text: "The Hall" }] }], losses: {} });
  });

  it("without a name are lost", () => {
    expect(read({ people: [{ uri: "https://example.org/ada" }, { name: "" }] })).toMatchObject({
      people: [],
      losses: { "/people": "It has no name." },
    });
  });
});

describe("organisations", () => {
  it("are states where their URI says so, with the code that is their literal", () => {
    const organisations = [
      { name: "Examplia", uri: `${BASE}#state:examplia`, literal: "iso3166-1a2:AZ" },
      { name: "Samplonia", uri: `${BASE}#state:samplonia`, literal: "RU" },
      { name: "Sample League", uri: `${BASE}#organization:league`, literal: "iso3166-1a2:AZ" },
      { name: "Nobody", uri: `${BASE}#person:nobody` },
    ];
    expect(read({ organisations })).toMatchObject({
      states: [
        { id: "state:examplia", name: "Examplia", countryCode: "AZ" },
        { id: "state:samplonia", name: "Samplonia", identifiers: [{ scheme: "ninjs literal", value: "RU" }] },
      ],
      organizations: [
        {
          id: "organization:league",
          name: "Sample League",
          identifiers: [{ scheme: "ninjs literal", value: "iso3166-1a2:AZ" }],
        },
        { id: "organization:nobody", name: "Nobody" },
      ],
      participants: ["state:examplia", "state:samplonia", "organization:league", "organization:nobody"],
      losses: {},
    });
  });

  it("have no country code that is none", () => {
    const organisations = [{ name: "Examplia", uri: `${BASE}#state:examplia`, literal: "iso3166-1a2:AZE" }];
    expect(read({ organisations })).toMatchObject({
      states: [{ id: "state:examplia", name: "Examplia" }],
      losses: {
        "/organisations/0/literal": "It does not fit into the field countryCode of the record, which is of type state.",
      },
    });
  });
});

describe("places", () => {
  it("have coordinates where they are a point", () => {
    const point = (coordinates: unknown) => ({ geoJSON: { type: "Point", coordinates } });
    const { places, losses } = read({
      places: [
        { name: "Hall", rel: "location", ...point([46.5, 39.25, 12]) },
        { name: "Gate", rel: "candidate", ...point("46.5 39.25") },
        { name: "Park", rel: "candidate", ...point([200, 39.25]) },
        { name: "Road", rel: "candidate", geoJSON: { type: "LineString", coordinates: [1, 2] } },
      ],
    });
    expect(places).toEqual([
      { id: "place:hall", name: "Hall", kind: "unspecified", coordinates: { latitude: 39.25, longitude: 46.5 } },
      { id: "place:gate", name: "Gate", kind: "unspecified" },
      { id: "place:park", name: "Park", kind: "unspecified" },
      { id: "place:road", name: "Road", kind: "unspecified" },
    ]);
    expect(losses).toEqual({
      "/places/0/geoJSON/coordinates/2": PLACELESS,
      "/places/1/geoJSON": PLACELESS,
      "/places/2/geoJSON/coordinates/0": UNFIT,
      "/places/2/geoJSON/coordinates/1": UNFIT,
      "/places/3/geoJSON": "A place of a report is a point.",
    });
  });
});

describe("subjects", () => {
  const MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/";
  const medtop = (code: string) => ({ codes: [{ scheme: "medtop", code }], sameAs: [MEDTOP + code] });
  const topics = (...subjects: object[]) => {
    const { topics: made, losses } = read({ subjects });
    return { made, losses };
  };

  it("are topics, and codes of the media topics are topics with that code", () => {
    expect(
      topics(
        { name: "diplomacy", uri: `${MEDTOP}20000639`, rel: "about" },
        { uri: `${MEDTOP}20000640`, rel: "about" },
        { name: "short", uri: `${MEDTOP}2000064`, rel: "about" },
        { name: "Bridges", uri: "https://example.org/bridges", rel: "about" },
      ),
    ).toEqual({
      made: [
        { id: "topic:diplomacy", name: "diplomacy", ...medtop("20000639") },
        { id: "topic:20000640", name: "20000640", ...medtop("20000640") },
        {
          id: "topic:short",
          name: "short",
          codes: [{ scheme: "medtop", code: "2000064" }],
          sameAs: [`${MEDTOP}2000064`],
        },
        { id: "topic:bridges", name: "Bridges", sameAs: ["https://example.org/bridges"] },
      ],
      losses: {},
    });
  });

  it("are further codes of the topic that they name as their literal, each once", () => {
    const trade = { name: "Trade", uri: `${BASE}#topic:trade`, rel: "about" };
    const code = (digits: string, more: object = {}) => ({
      uri: MEDTOP + digits,
      rel: "about",
      literal: trade.uri,
      ...more,
    });
    expect(
      topics(trade, code("20000344", { name: "commerce" }), code("20000345"), code("20000344"), {
        ...code("20000346"),
        literal: "urn:other",
      }),
    ).toEqual({
      made: [
        {
          id: "topic:trade",
          name: "Trade",
          codes: [
            { scheme: "medtop", code: "20000344", label: "commerce" },
            { scheme: "medtop", code: "20000345" },
          ],
        },
        {
          id: "topic:20000346",
          name: "20000346",
          ...medtop("20000346"),
          identifiers: [{ scheme: "ninjs literal", value: "urn:other" }],
        },
      ],
      losses: {},
    });
  });
});

describe("texts that are read", () => {
  const title = (value: unknown) => {
    const { report, losses } = fromNinjs({ uri: BASE, type: "event", title: value, language: "en" });
    return [report.meetings?.[0]?.title, losses.find(({ path }) => path === "/title")?.reason];
  };
  it.each<[unknown, string, string | undefined]>([
    ["Talks", "Talks", undefined],
    ["\u0000", BASE, PLACELESS],
    [7, BASE, "A text is expected here."],
    [{ a: 1 }, BASE, "A text is expected here."],
  ])("%j", (value, text, reason) => {
    expect(title(value)).toEqual([text, reason]);
  });

  it("are not those that objects inherit, and lists are lists", () => {
    expect(read({ people: { 0: { name: "Ada" } }, organisations: "x", places: [["Hall"], null, 7] })).toMatchObject({
      people: [],
      organizations: [],
      places: [],
      losses: { "/people": PLACELESS, "/organisations": "A list is expected here.", "/places": PLACELESS },
    });
    const inherited = Object.create({ people: [{ name: "Ada" }] });
    expect(read(Object.assign(inherited, {})).people).toEqual([]);
  });
});

describe("a report that contradicts itself", () => {
  it("loses a source that is based on itself", () => {
    const source = { uri: "urn:example:s", type: "text", title: "S", language: "en" };
    const own = fromNinjs({ ...source, associations: [{ uri: source.uri, name: "S", rel: "based-on" }] });
    expect(own.report.sources[1]).not.toHaveProperty("basedOn");
    expect(own.losses.map(({ path }) => path)).toEqual(["/associations/0/uri", "/associations/0/rel"]);
  });
});
