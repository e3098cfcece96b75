import { describe, expect, it } from "vitest";
import { type NamedRecord, type NamedType, Names } from "../../../src/convert/import/names.js";
import { looseSpellingOf, spellingOf } from "../../../src/convert/import/spelling.js";
import { keyOf, siteOf } from "../../../src/convert/import/uri-key.js";
import type { Report } from "../../../src/types.js";

const person = (slug: string, name: string, more: object = {}): NamedRecord => ({
  type: "person",
  id: `person:${slug}`,
  name,
  ...more,
});

const report = (id: string, people: NamedRecord[]): Report => ({
  type: "report",
  version: "1",
  id,
  title: "Earlier",
  language: "en",
  sources: [{ type: "source", id: "source:s", kind: "dataset" }],
  people: people as NonNullable<Report["people"]>,
  meetings: [{ type: "meeting", id: "meeting:a", title: "Ada Example", kind: "talks", status: "held" }],
});

describe("a name", () => {
  it.each([
    ["Ada Example", "ADA  EXAMPLE"],
    ["Ada Example", "Ada\u00a0Example\u200b"],
    ["Jean-Luc O’Example", "Jean\u2011Luc O'Example"],
    ["Straße", "STRASSE"],
    ["Ａｄａ", "ada"],
    ["Ада Примерова", "АДА ПРИМЕРОВА"],
  ])("is spelled alike: %s, %s", (one, other) => {
    expect(spellingOf(one)).toBe(spellingOf(other));
  });

  it.each([
    ["Ada Exámple", "Ada Example"],
    ["İlham Örnek", "Ilham Ornek"],
    ["Андрей Примеров", "Андреи Примеров"],
    ["Dr. Ada Example", "Ada Example"],
    ["The Rt Hon. Ada Example MP", "Ada Example"],
    ["Example, Ada", "Ada Example"],
    ["Example, Ada, PhD", "Ada Example"],
    ["A.B. Example", "A. B. Example"],
    ["Jean-Luc Example", "Jean Luc Example"],
    ["Ada Example, Jr.", "Ada Example Junior"],
    ["Example, Ada, Sr.", "Dr. Ada Example Senior PhD"],
  ])("of a person is loosely alike: %s, %s", (one, other) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other));
    expect(looseSpellingOf(one, true)).toBe(looseSpellingOf(other, true));
  });

  it.each([
    ["Ada Example", "Ada Sample"],
    ["Ада Примерова", "Ada Primerova"],
    ["Dr. Example", "Example"],
    ["Ada B. Example", "Ada Example"],
    ["Ada Example Jr.", "Bea Example Jr."],
    ["Ada Example Jr.", "Ada Example Sr."],
    ["Ada Example II", "Ada Example III"],
    ["कमला", "कमल"],
  ])("is not: %s, %s", (one, other) => {
    expect(looseSpellingOf(one, true)).not.toBe(looseSpellingOf(other, true));
  });

  it("of a body is the same with dots and without", () => {
    for (const name of ["U.N. Office", "U. N. Office"]) {
      expect(looseSpellingOf(name, false)).toBe(looseSpellingOf("UN Office", false));
    }
  });

  it("of a body keeps its words and its order", () => {
    expect(looseSpellingOf("Mr. Example, Sons", false)).not.toBe(looseSpellingOf("Sons Example", false));
  });
});

describe("a URI", () => {
  it.each([
    ["http://www.wikidata.org/entity/Q42", "https://www.wikidata.org/wiki/Q42"],
    ["http://Example.org/ada/", "https://www.example.org/ada"],
  ])("is one however it is written: %s, %s", (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it("is that of an identifier of Wikidata, and of no other scheme", () => {
    expect(keyOf({ scheme: "Wikidata", value: "Q42" })).toBe(keyOf("https://www.wikidata.org/wiki/Q42"));
    expect(keyOf({ scheme: "list", value: "Q42" })).not.toBe(keyOf({ scheme: "other list", value: "Q42" }));
  });

  it("has a site, unless each page of it may name the same person anew", () => {
    expect(siteOf(keyOf("https://news.example/ada"))).toBe("news.example");
    expect(siteOf(keyOf("https://news.example/#/person/1"))).toBe("news.example");
    expect(siteOf(keyOf("https://news.example/story#ada"))).toBeUndefined();
    expect(siteOf(keyOf("urn:example:1.2"))).toBeUndefined();
    expect(siteOf(keyOf({ scheme: "list", value: "a.b" }))).toBeUndefined();
  });
});

describe("who is known", () => {
  const find = (known: ConstructorParameters<typeof Names>[0], name: string, ...uris: string[]) => {
    const names = new Names(known);
    return (names.byUri(["person"], uris) ?? names.byName(["person"], name, uris))?.id;
  };

  it("is found by the spelling first, and then by what is left of it", () => {
    const two = [person("a", "Ada Exámple"), person("b", "Ada Example")];
    expect(find(two, "ada exámple")).toBe("person:a");
    expect(find(two, "Dr. Ada Example")).toBeUndefined();
    expect(find([person("a", "Ada Exámple")], "Dr. Ada Example")).toBe("person:a");
  });

  it("is one where several lists have them, with all that the lists say", () => {
    const one = report("https://example.org/1", [person("a", "Ada Example", { sameAs: ["https://people.example/1"] })]);
    const other = report("https://example.org/2", [person("a", "Ada Example", { names: [{ text: "Ада Примерова" }] })]);
    for (const known of [
      [one, other],
      [other, one],
    ]) {
      expect(find(known, "Ада Примерова")).toBe("person:a");
      expect(find(known, "Somebody", "http://people.example/1/")).toBe("person:a");
      expect(find(known, "Somebody", "https://example.org/2#person:a")).toBe("person:a");
    }
  });

  it("is refused where one id stands for two", () => {
    const wikidata = (q: string) => ({ sameAs: [`http://www.wikidata.org/entity/${q}`] });
    expect(() => new Names([person("a", "Ada Example"), person("a", "Ben Example")])).toThrow(TypeError);
    expect(() => new Names([person("a", "Ada", wikidata("Q1")), person("a", "Ada", wikidata("Q2"))])).toThrow(
      /person:a: "Ada" and "Ada"/,
    );
    expect(() => new Names([person("a", "Ada", wikidata("Q1")), person("a", "A.", wikidata("Q1"))])).not.toThrow();
  });

  it("is of the first type that has one of the name", () => {
    const known: NamedRecord[] = [
      { type: "state", id: "state:examplia", name: "Examplia" },
      { type: "organization", id: "organization:examplia", name: "Examplia" },
      { type: "place", id: "place:examplia", name: "Examplia", kind: "country" },
    ];
    const of = (...types: NamedType[]) => new Names(known).byName(types, "EXAMPLIA")?.id;
    expect(of("organization", "state")).toBe("organization:examplia");
    expect(of("state", "organization")).toBe("state:examplia");
    expect(of("place")).toBe("place:examplia");
    expect(of("topic")).toBeUndefined();
  });
});
