import { getIssues } from "@placemarkio/check-geojson";
import type { Report } from "communique";
import type { FeatureCollection } from "geojson";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type GeojsonDocument,
  type GeojsonMeeting,
  type GeojsonReference,
  type GeojsonVisit,
  toGeojson,
} from "../../../src/geojson.js";
import type { Coordinates } from "../../../src/types.js";
import { act, agreement, meeting, place, report, statement, visit } from "../../check/documents.js";
import { accounted, expectAccounted, lossesOf, reports } from "../accounted.js";
import { hardCases } from "../hard-cases.js";

const cases = Object.entries(reports);
// Made anew in each test, so that a tool that counts what a test covers sees it.
const hard = () => toGeojson(hardCases);

const GLOBAL = "https://example.org/reports/hard-cases#";
const feature = (id: string) => hard().document.features.find((one) => one.id === GLOBAL + id);

describe("every report", () => {
  it.each(accounted)("%s: nothing is dropped in silence", (_, one) => {
    expectAccounted(one, toGeojson);
  });

  it.each(cases)("%s: an independent checker finds nothing", (_, one) => {
    expect(getIssues(JSON.stringify(toGeojson(one).document))).toEqual([]);
  });

  it.each(cases)("%s: has no crs, and ids that are told apart", (_, one) => {
    const { features, ...rest } = toGeojson(one).document;
    expect(rest).not.toHaveProperty("crs");
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it("has the type that others give a FeatureCollection", () => {
    expectTypeOf<GeojsonDocument>().toExtend<FeatureCollection>();
    expectTypeOf<GeojsonMeeting["place"]>().toEqualTypeOf<GeojsonReference | undefined>();
    expectTypeOf<GeojsonVisit["start"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<GeojsonVisit["visitors"][number]["actor"]>().toEqualTypeOf<GeojsonReference>();
    expectTypeOf<GeojsonMeeting["status"]>().toExtend<string>();
  });
});

describe("the map", () => {
  it("has the places with coordinates, then the events there", () => {
    expect(hard().document.features.map(({ id }) => id.slice(GLOBAL.length))).toEqual([
      "place:sample-valley",
      "place:otheria-city",
      "visit:called-off",
      "meeting:months-apart",
      "act:road",
    ]);
  });

  it("puts an event at the point of its place, and its times beside its other fields", () => {
    expect(feature("meeting:months-apart")).toEqual({
      type: "Feature",
      id: `${GLOBAL}meeting:months-apart`,
      geometry: { type: "Point", coordinates: [46.752, 39.815] },
      properties: {
        type: "meeting",
        title: "Round of negotiations; about the valley, and more",
        kind: "negotiation-round",
        status: "held",
        start: "2024-11-30",
        end: "2024-12",
        duration: "P2D",
        approximate: true,
        place: { id: `${GLOBAL}place:sample-valley`, name: "Sample Valley" },
        participants: [
          { actor: { id: `${GLOBAL}state:examplia`, name: "Examplia" } },
          { actor: { id: `${GLOBAL}state:samplonia`, name: "Samplonia" } },
        ],
        alternatives: [
          {
            from: [{ id: `${GLOBAL}source:rival` }],
            changes: [{ field: "/when/start", value: "2024-11-29" }],
          },
          {
            from: [{ id: `${GLOBAL}source:rival` }],
            changes: [{ field: "/place", value: "place:otheria-city" }],
            note: "The other account names the city.",
          },
        ],
      },
    });
  });

  it("keeps the head of the report", () => {
    expect(hard().document.report).toEqual({
      version: "1",
      id: "https://example.org/reports/hard-cases",
      title: "Examplia and Samplonia put off their summit",
      language: "en",
      updatedAt: "2025-03-02T10:00:00+04:00",
    });
  });

  it("puts a visit at all of its places that have coordinates", () => {
    const { features } = at([{ latitude: 1, longitude: 2 }, { latitude: 3, longitude: 4 }, undefined]);
    expect(features.at(-1)?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [2, 1],
        [4, 3],
      ],
    });
    expect(features.at(-1)?.properties).toMatchObject({
      places: [{ name: "Sample Hall" }, { name: "Sample Hall" }, { id: "https://example.org/reports/1#place:p2" }],
    });
  });

  it.each<[string, Coordinates]>([
    ["the antimeridian, from the east", { latitude: 0, longitude: 180 }],
    ["the antimeridian, from the west", { latitude: 0, longitude: -180 }],
    ["the north pole", { latitude: 90, longitude: 0 }],
    ["the south pole", { latitude: -90, longitude: 179.999999999 }],
    ["a very small number", { latitude: 1e-7, longitude: -1e-7 }],
  ])("takes %s as it is", (_, coordinates) => {
    const one = at([coordinates]);
    expect(one.features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [coordinates.longitude, coordinates.latitude],
      [coordinates.longitude, coordinates.latitude],
    ]);
    expect(getIssues(JSON.stringify(one))).toEqual([]);
  });

  it("writes both sides of the antimeridian as two points, not as a line between them", () => {
    const one = at([
      { latitude: 65, longitude: 179.5 },
      { latitude: 65, longitude: -179.5 },
    ]);
    expect(one.features.at(-1)?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [179.5, 65],
        [-179.5, 65],
      ],
    });
    expect(getIssues(JSON.stringify(one))).toEqual([]);
  });

  it("is empty where no place has coordinates", () => {
    const one = toGeojson(report({ places: [place()], meetings: [meeting("m", { place: "place:hall" })] }));
    expect(one.document.features).toEqual([]);
    expect(getIssues(JSON.stringify(one.document))).toEqual([]);
    expect(one.losses).toContainEqual({ path: "/places/0", reason: "It has no coordinates." });
    expect(one.losses).toContainEqual({ path: "/meetings/0", reason: "It takes place nowhere that has coordinates." });
  });

  it("refers to other records by their names or titles, also where they tell when it was", () => {
    const one = toGeojson(
      report({
        places: [place("hall", { coordinates: { latitude: 1, longitude: 2 } })],
        visits: [visit("tour", { title: "Tour of Examplia" })],
        meetings: [
          meeting("m", { place: "place:hall", partOf: "visit:tour", when: { after: { record: "meeting:n" } } }),
          meeting("n", { title: "First talks" }),
        ],
      }),
    );
    expect(one.document.features.at(-1)?.properties).toMatchObject({
      partOf: { id: "https://example.org/reports/1#visit:tour", name: "Tour of Examplia" },
      after: { record: { id: "https://example.org/reports/1#meeting:n", name: "First talks" } },
    });
  });

  it("puts an act at its places", () => {
    const places = [
      place("a", { coordinates: { latitude: 1, longitude: 2 } }),
      place("b", { name: "B", coordinates: { latitude: 3, longitude: 4 }, near: "place:a" }),
    ];
    const one = toGeojson(
      report({
        places,
        acts: [
          act("x", { places: ["place:a", "place:b"], by: ["state:examplia"], under: { record: "act:y", key: "k" } }),
          act("y", { title: "Other" }),
        ],
      }),
    );
    const uri = (id: string) => `https://example.org/reports/1#${id}`;
    expect(one.document.features[1]?.properties).toMatchObject({ near: { id: uri("place:a"), name: "Sample Hall" } });
    expect(one.document.features.slice(2)).toEqual([
      {
        type: "Feature",
        id: uri("act:x"),
        geometry: {
          type: "MultiPoint",
          coordinates: [
            [2, 1],
            [4, 3],
          ],
        },
        properties: {
          type: "act",
          title: "Release",
          kind: "release",
          status: "done",
          places: [
            { id: uri("place:a"), name: "Sample Hall" },
            { id: uri("place:b"), name: "B" },
          ],
          by: [{ id: uri("state:examplia") }],
          under: { record: { id: uri("act:y"), name: "Other" }, key: "k" },
        },
      },
    ]);
    expect(one.losses.filter(({ path }) => path.startsWith("/acts"))).toEqual([
      { path: "/acts/1/kind", reason: "It takes place nowhere that has coordinates." },
      { path: "/acts/1/status", reason: "It takes place nowhere that has coordinates." },
    ]);
  });

  it("shows nothing that is not told as fact, and says of it what it is where something refers to it", () => {
    const one = toGeojson(
      report({
        places: [place("hall", { coordinates: { latitude: 1, longitude: 2 } })],
        visits: [visit("v", { places: ["place:hall"], standing: "refuted" })],
        meetings: [meeting("m", { place: "place:hall", standing: "claimed" })],
        acts: [
          act("a", { places: ["place:hall"], standing: "disputed" }),
          act("b", { places: ["place:hall"], about: ["act:a", "agreement:x"] }),
        ],
        agreements: [agreement("x", { title: "Pact", standing: "denied" })],
      }),
    );
    const uri = (id: string) => `https://example.org/reports/1#${id}`;
    expect(one.document.features.map(({ id }) => id)).toEqual([uri("place:hall"), uri("act:b")]);
    expect(one.document.features[1]?.properties).toMatchObject({
      about: [
        { id: uri("act:a"), name: "Release", standing: "disputed" },
        { id: uri("agreement:x"), name: "Pact", standing: "denied" },
      ],
    });
    const paths = one.losses.map(({ path }) => path);
    expect(one.losses).toEqual(
      expect.arrayContaining([
        { path: "/visits/0", reason: "It is refuted, and the format would tell it as fact." },
        { path: "/meetings/0", reason: "It is claimed, and the format would tell it as fact." },
        { path: "/acts/0/kind", reason: "It is disputed, and the format would tell it as fact." },
      ]),
    );
    expect(paths).not.toContain("/acts/0/standing");
    expect(paths).not.toContain("/agreements/0/standing");
    expect(paths).toContain("/agreements/0/instrument");
  });

  it("has no statements, wherever they were made", () => {
    const one = toGeojson(
      report({
        places: [place("hall", { coordinates: { latitude: 1, longitude: 2 } })],
        statements: [statement("s", { place: "place:hall" })],
      }),
    );
    expect(one.document.features.map(({ id }) => id)).toEqual(["https://example.org/reports/1#place:hall"]);
    expect(one.losses).toContainEqual({ path: "/statements/0", reason: expect.any(String) });
  });

  it("keeps the global id of a record that the report does not have", () => {
    const one = toGeojson(
      report({
        places: [place("hall", { coordinates: { latitude: 1, longitude: 2 }, within: "place:nowhere" })],
      }),
    );
    expect(one.document.features[0]?.properties).toMatchObject({
      within: { id: "https://example.org/reports/1#place:nowhere" },
    });
    expect(one.losses.filter(({ path }) => path.startsWith("/places"))).toEqual([]);
  });
});

describe("hard cases", () => {
  it("a contested place names no state that it is in, but who claims it and who calls it what", () => {
    expect(feature("place:sample-valley")?.properties).toEqual({
      type: "place",
      name: "Sample Valley",
      kind: "disputed-region",
      names: [
        {
          text: "Valley of Samplonia",
          kind: "contested",
          usedBy: [{ id: `${GLOBAL}state:samplonia`, name: "Samplonia" }],
        },
        { text: "Örnek Vadisi", language: "tr" },
      ],
      claimants: [
        { by: { id: `${GLOBAL}state:examplia`, name: "Examplia" }, summary: "Claims all of it." },
        { by: { id: `${GLOBAL}state:samplonia`, name: "Samplonia" }, summary: "Claims the eastern half." },
      ],
    });
  });

  it("a place without coordinates does not borrow those of the city that it lies in", () => {
    expect(feature("place:villa")).toBeUndefined();
    expect(feature("meeting:new-date")).toBeUndefined();
    expect(lossesOf(hardCases, "place:villa", hard().losses)).toEqual({ "": "It has no coordinates." });
    expect(lossesOf(hardCases, "meeting:new-date", hard().losses)).toEqual({
      "": "It takes place nowhere that has coordinates.",
    });
  });

  it("places that a meeting may yet be at do not locate it", () => {
    expect(feature("meeting:put-off")).toBeUndefined();
    expect(lossesOf(hardCases, "meeting:put-off", hard().losses)).toEqual({
      "": "It takes place nowhere that has coordinates.",
    });
  });

  it("a cancelled visit stays on the map, and says so", () => {
    expect(feature("visit:called-off")?.properties).toMatchObject({
      status: "cancelled",
      start: "2025-02-20",
      end: "2025-02-22",
      statusHistory: [{ status: "announced" }, { status: "cancelled", by: [{ name: "Samplonia" }] }],
    });
  });

  it("postponed meetings and actors without a name keep status and wording", () => {
    const located = structuredClone(hardCases);
    for (const one of located.meetings ?? []) if (one.id === "meeting:put-off") one.place = "place:sample-valley";
    const { features } = toGeojson(located).document;
    expect(features.find(({ id }) => id.endsWith("meeting:put-off"))?.properties).toMatchObject({
      status: "postponed",
      start: "2025-02-21T23:30:00-05:00",
      timeZone: "America/New_York",
      participants: [{ actor: { name: "Ada Example" } }, { actor: { name: "the defence chief" } }],
    });
  });

  it("a date of reduced precision stays one", () => {
    const located = structuredClone(hardCases);
    for (const one of located.meetings ?? []) if (one.id === "meeting:some-year") one.place = "place:sample-valley";
    const { features } = toGeojson(located).document;
    expect(features.find(({ id }) => id.endsWith("meeting:some-year"))?.properties).toMatchObject({ start: "2024~" });
  });

  it("a package with counts is not on a map", () => {
    expect(lossesOf(hardCases, "agreement:memorandums", hard().losses)).toEqual({
      "": "Nothing on the map refers to it.",
    });
  });

  it("of what is only named, name and id are kept", () => {
    expect(Object.keys(lossesOf(hardCases, "person:ada-example", hard().losses))).toEqual(["/offices"]);
    const one = report({
      places: [
        place("hall", { coordinates: { latitude: 1, longitude: 2 }, within: "place:city" }),
        place("city", { kind: "city" }),
      ],
    });
    const { losses } = toGeojson(one);
    expect(losses.filter(({ path }) => path.startsWith("/places/1"))).toEqual([
      { path: "/places/1/kind", reason: "It has no coordinates." },
    ]);
    expect(lossesOf(hardCases, "person:official", hard().losses)).toEqual({ "": "Nothing on the map refers to it." });
  });
});

it("refuses what is no report", () => {
  expect(() => toGeojson({} as Report)).toThrow(TypeError);
});

/** A report with these places, and a visit to all of them. */
function at(coordinates: readonly (Coordinates | undefined)[]): GeojsonDocument {
  const places = coordinates.map((one, i) => place(`p${i}`, one === undefined ? {} : { coordinates: one }));
  return toGeojson(report({ places, visits: [visit("v", { places: places.map(({ id }) => id) })] })).document;
}
