import { describe, expect, it } from "vitest";
import { fromIcalendar } from "../../../src/icalendar.js";
import { fromNinjs } from "../../../src/ninjs.js";
import { fromSchemaOrg } from "../../../src/schema-org.js";
import { fromSuperdeskPlanning } from "../../../src/superdesk-planning.js";

const options = { id: "https://example.org/reports/1" };

function calendar(...events: readonly string[][]): string {
  const lines = events.flatMap((event, i) => ["BEGIN:VEVENT", `UID:e${i}`, "SUMMARY:Talks", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR"].join("\r\n");
}

function nodes(...graph: object[]) {
  return fromSchemaOrg({ "@context": "https://schema.org", "@graph": graph }, options).report;
}

describe("two of one name", () => {
  it("are two places by their coordinates, and one by nearly the same", () => {
    const event = (geo: string) => ["LOCATION:Springfield", `GEO:${geo}`];
    const text = calendar(event("39.8;-89.6"), event("42.1;-72.6"), event("42.11;-72.61"));
    const { report, losses } = fromIcalendar(text, options);
    expect(report.places).toMatchObject([
      { coordinates: { latitude: 39.8, longitude: -89.6 } },
      { coordinates: { latitude: 42.1, longitude: -72.6 } },
    ]);
    expect(report.meetings?.map(({ place }) => place)).toEqual([
      "place:springfield",
      "place:springfield-2",
      "place:springfield-2",
    ]);
    expect(losses).toContainEqual({
      path: "/vcalendar/0/vevent/2/geo",
      reason: "The record has another value in its place.",
    });
  });

  it("are two places by their address", () => {
    const hall = (addressLocality: string, addressCountry: string) => ({
      "@type": "Event",
      name: `Talks in ${addressLocality}`,
      startDate: "2031-05-12",
      location: {
        "@type": "Place",
        name: "Town Hall",
        address: { "@type": "PostalAddress", addressLocality, addressCountry },
      },
    });
    expect(
      nodes(hall("Graz", "AT"), hall("Springtown", "US")).places?.map(({ name, within }) => [name, within]),
    ).toEqual(
      expect.arrayContaining([
        ["Town Hall", "place:graz"],
        ["Town Hall", "place:springtown"],
      ]),
    );
    const event = (locality: string, country: string) => ({
      type: "event",
      name: `Talks in ${locality}`,
      guid: locality,
      dates: { start: "2031-05-12T10:00:00+0000", tz: "UTC" },
      location: [{ name: "Town Hall", address: { locality, country } }],
    });
    const { report } = fromSuperdeskPlanning([event("Graz", "Austria"), event("Springtown", "Examplia")], options);
    expect(report.places?.map(({ name, within }) => [name, within])).toEqual([
      ["Town Hall", "place:graz"],
      ["Graz", undefined],
      ["Town Hall", "place:springtown"],
      ["Springtown", undefined],
    ]);
  });

  it("are one town, however its addresses are called in the document", () => {
    const hall = (id: string) => ({
      "@type": "Event",
      name: `Talks ${id}`,
      startDate: "2031-05-12",
      location: {
        "@type": "Place",
        name: `Hall ${id}`,
        address: {
          "@type": "PostalAddress",
          "@id": id,
          streetAddress: "1 Sample Road",
          addressLocality: "Sample City",
        },
      },
    });
    expect(nodes(hall("#a"), hall("#b")).places?.map(({ name, within }) => [name, within])).toEqual([
      ["Hall #a", "place:sample-city"],
      ["Hall #b", "place:sample-city"],
      ["Sample City", undefined],
    ]);
  });

  it("are two people by codes, addresses and ids of the document", () => {
    const person = (code: string) => ({ name: "Ada Example", scheme: "https://codes.example/", code });
    const item = { uri: "https://news.example/1", type: "text", headline: "Talks" };
    const people = [person("1"), person("2"), person("1"), { name: "Ada Example" }];
    expect(
      fromNinjs({ ...item, person: people }, options).report.people?.map(({ identifiers }) => identifiers),
    ).toEqual([[{ scheme: "https://codes.example/", value: "1" }], [{ scheme: "https://codes.example/", value: "2" }]]);
    const ada = (more: object) => ({ "@type": "Person", name: "Ada Example", ...more });
    const countOf = (...graph: object[]) => nodes(...graph).people?.length;
    const sites = (name: string) => ({ sameAs: `https://people.example/${name}` });
    expect(countOf(ada(sites("a")), ada(sites("b")))).toBe(2);
    expect(countOf(ada(sites("a")), ada(sites("a")), ada({ sameAs: "https://other.example/a" }))).toBe(1);
    expect(countOf(ada({ "@id": "#a" }), ada({ "@id": "#b" }))).toBe(2);
    expect(countOf(ada({ "@id": "#a" }), ada({}))).toBe(1);
    expect(countOf(ada({ "@id": "_:a" }), ada({ "@id": "_:b" }))).toBe(1);
  });
});
