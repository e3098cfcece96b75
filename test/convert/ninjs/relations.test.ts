import { describe, expect, it } from "vitest";
import { fromNinjs } from "../../../src/ninjs.js";

const URI = "https://news.example.org/events/1";

/** What is told in the words of ninjs. */
const told = (value: object) => [{ namespace: "http://www.iptc.org/std/ninjs/", value }];

const read = (more: object) => fromNinjs({ uri: URI, type: "event", title: "Sample Summit", language: "en", ...more });

const quote = (more: object) => ({
  name: "Said so.",
  title: "Said so.",
  uri: "urn:example:quote",
  rel: "quotation",
  type: "component",
  ...more,
});

const accord = (id: string, more: object = {}) => ({
  name: id,
  title: id,
  uri: `urn:example:${id}`,
  rel: "outcome",
  type: "text",
  ...more,
});

describe("the place of a meeting", () => {
  it("is the first, and the other is told in the words of ninjs", () => {
    const { report, losses } = read({ places: [{ name: "Sample Hall" }, { name: "Sample Park" }] });
    expect(report.meetings?.[0]?.place).toBe("place:sample-hall");
    expect(report.meetings?.[0]?.extensions).toEqual(told({ places: ["place:sample-park"] }));
    expect(losses).toEqual([]);
  });

  it("stands to the meeting as the relation says", () => {
    const { report, losses } = read({
      places: [
        { name: "Sample Hall", rel: "venue" },
        { name: "Sample Park", rel: "view" },
      ],
    });
    expect(report.meetings?.[0]?.place).toBe("place:sample-hall");
    expect(report.meetings?.[0]?.extensions).toEqual(
      told({ venue: ["place:sample-hall"], view: ["place:sample-park"] }),
    );
    expect(losses).toEqual([]);
  });
});

describe("the line about who said it", () => {
  const ada = { name: "Ada Example", rel: "speaker" };
  const ben = { name: "Ben Sample", rel: "speaker" };
  const reason = "The report has no place for it beside the speakers.";

  it.each([
    ["names the speaker", [ada], "Ada Example", undefined],
    ["has the capacity behind the name", [ada], "Ada Example, chair of the league", "chair of the league"],
    ["names both speakers", [ada, ben], "Ada Example, Ben Sample", undefined],
  ])("%s", (_, people, by, capacity) => {
    const { report, losses } = read({ associations: [quote({ people, by })] });
    expect(report.statements?.[0]?.capacity).toBe(capacity);
    expect(losses.filter((loss) => loss.reason === reason)).toEqual([]);
  });

  it.each([
    ["begins with no name", [ada], "Chair of the league"],
    ["has a capacity that is not one speaker's", [ada, ben], "Ada Example, Ben Sample, chairs"],
    ["has no comma behind the name", [ada], "Ada Examples"],
  ])("is told where it %s", (_, people, by) => {
    const { report, losses } = read({ associations: [quote({ people, by })] });
    expect(report.statements?.[0]).not.toHaveProperty("capacity");
    expect(losses).toContainEqual({ path: "/associations/0/by", reason });
  });
});

describe("an agreement", () => {
  it("was acted on during an event, with the relation as the action", () => {
    const { report } = read({
      associations: [
        accord("pact", { events: [{ uri: URI, rel: "sign" }, { uri: URI }, { uri: "urn:example:none" }] }),
      ],
    });
    expect(report.agreements?.[0]?.actions).toEqual([{ action: "sign", during: report.meetings?.[0]?.id }]);
    expect(report.agreements?.[0]?.extensions).toEqual(
      told({ events: [report.meetings?.[0]?.id, { uri: "urn:example:none" }] }),
    );
  });

  it("stands to another as the relation says", () => {
    const { report } = read({
      associations: [
        accord("pact", {
          associations: [
            { uri: "urn:example:treaty", rel: "amends" },
            { uri: "urn:example:none", rel: "amends" },
          ],
        }),
        accord("treaty", { language: "en" }),
      ],
    });
    expect(report.agreements?.[0]?.relations).toEqual([{ kind: "amends", record: "agreement:treaty" }]);
    expect(report.agreements?.[0]?.extensions).toEqual(
      told({ associations: [{ uri: "urn:example:none", rel: "amends" }] }),
    );
  });
});

describe("who and what is named", () => {
  it("keeps its first name, and has another one besides", () => {
    const uri = "https://news.example.org/topics/1";
    const { report, losses } = read({
      subjects: [
        { name: "Bridges", uri },
        { name: "Crossings", uri },
      ],
    });
    expect(report.topics).toMatchObject([{ name: "Bridges", names: [{ text: "Crossings" }] }]);
    expect(losses).toEqual([]);
  });

  it("has an identifier of a literal that is a country's only for a state", () => {
    const { report } = read({ people: [{ name: "Ada Example", literal: "iso3166-1a2:FR" }] });
    expect(report.people?.[0]?.identifiers).toEqual([{ scheme: "ninjs literal", value: "iso3166-1a2:FR" }]);
    expect(report.people?.[0]).not.toHaveProperty("countryCode");
  });

  it("has coordinates of a point only, and only as a place", () => {
    const line = { type: "LineString", coordinates: [1, 2] };
    const point = { type: "Point", coordinates: [46.5, 39.25] };
    expect(read({ places: [{ name: "Sample Road", geoJSON: line }] }).report.places?.[0]).not.toHaveProperty(
      "coordinates",
    );
    const { report } = read({ organisations: [{ name: "Sample League", geoJSON: point }] });
    expect(report.organizations?.[0]).not.toHaveProperty("coordinates");
  });

  it("is called by the code of a media topic that has no name", () => {
    const { report } = read({ subjects: [{ uri: "http://cv.iptc.org/newscodes/mediatopic/20000639" }] });
    expect(report.topics?.[0]).toMatchObject({ name: "20000639", codes: [{ scheme: "medtop", code: "20000639" }] });
  });
});

it("tells the language of an item that is not the report's", () => {
  const { losses } = read({ associations: [accord("pact", { language: "la" }), accord("treaty", { language: "en" })] });
  expect(losses.filter(({ path }) => path.endsWith("/language"))).toEqual([
    { path: "/associations/0/language", reason: "The texts of a report are in one language." },
  ]);
});
