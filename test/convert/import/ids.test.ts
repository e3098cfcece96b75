import { describe, expect, it } from "vitest";
import { Ids } from "../../../src/convert/import/ids.js";
import { fromNinjs } from "../../../src/ninjs.js";
import { fromSchemaOrg } from "../../../src/schema-org.js";

const mint = (uri: string | undefined, name: string | undefined) => new Ids().mint("person", uri, name);

describe("the id of a record", () => {
  it("is that at the end of its global name, where it is of this type and fits", () => {
    expect(mint("https://example.org/r#person:own", "Ada")).toBe("person:own");
    expect(mint("https://example.org/r#place:own", "Ada")).toBe("person:ada");
    expect(mint("https://example.org/r#person:Own", "Ada")).toBe("person:ada");
    expect(mint(`x:r#person:${"x".repeat(193)}`, "Ada")).toBe(`person:${"x".repeat(193)}`);
    expect(mint(`x:r#person:${"x".repeat(194)}`, "Ada")).toBe("person:ada");
  });

  it("is the slug of its name, else of the end of its URI", () => {
    expect(mint("urn:example:a", "Über — Ärger!")).toBe("person:uber-arger");
    expect(mint("https://example.org/Some%20One", "—")).toBe("person:some-20one");
    expect(mint("urn:example:a", undefined)).toBe("person:urn-example-a");
  });

  it("is the same for the same name in another script, and another for another", () => {
    const id = mint(undefined, "Али");
    expect(id).toMatch(/^person:unnamed-[0-9a-f]{20}$/);
    expect(mint("https://example.org/#", "Али")).toBe(id);
    expect(mint(undefined, "علي")).not.toBe(id);
    expect(mint(undefined, undefined)).toBe("person:unnamed");
  });

  it("has a number where others have it, and is never too long", () => {
    const ids = new Ids();
    const of = (uri: string | undefined) => ids.mint("person", uri, "Ada");
    expect([of(undefined), of("x:r#person:ada"), of(undefined)]).toEqual([
      "person:ada",
      "person:ada-2",
      "person:ada-3",
    ]);
    const long = `person:${"x".repeat(182)}.${"x".repeat(10)}`;
    expect([of(`x:r#${long}`), of(`x:r#${long}`), of(`x:r#${long}`)]).toEqual([
      long,
      `person:${"x".repeat(182)}-2`,
      `person:${"x".repeat(182)}-3`,
    ]);
    expect([of("x:r#person:b-2"), of("x:r#person:b"), of("x:r#person:b")]).toEqual([
      "person:b-2",
      "person:b",
      "person:b-3",
    ]);
  });
});

describe("all importers make the same ids of the same names", () => {
  const names = ["Heydər Əliyev", "Łódź", "Али", "Straße 1"];
  const people = names.map((name) => ({ "@type": "Person", name }));
  const item = { uri: "urn:example:1", type: "event", title: "Talks", people: names.map((name) => ({ name })) };

  it("of letters beyond ASCII, and of other scripts", () => {
    const ids = fromNinjs(item).report.people?.map(({ id }) => id);
    const document = { "@context": "https://schema.org", "@graph": people };
    expect(fromSchemaOrg(document, { id: "urn:example:1" }).report.people?.map(({ id }) => id)).toEqual(ids);
    expect(ids).toEqual(["person:heydar-aliyev", "person:lodz", mint(undefined, "Али"), "person:strasse-1"]);
  });

  it("and none is that of the imported document", () => {
    const source = { "@type": "NewsArticle", "@id": "x:r#source:imported-document", headline: "News" };
    const { report } = fromSchemaOrg({ "@context": "https://schema.org", ...source }, { id: "urn:example:1" });
    expect(report.sources.map(({ id }) => id)).toEqual(["source:imported-document", "source:imported-document-2"]);
  });
});
