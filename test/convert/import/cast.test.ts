import { describe, expect, it } from "vitest";
import { Cast } from "../../../src/convert/import/cast.js";
import { Ids } from "../../../src/convert/import/ids.js";
import type { NamedRecord } from "../../../src/convert/import/names.js";
import type { Report } from "../../../src/types.js";

const evidence = { source: "source:document", basis: "stated" } as const;

function cast(names?: Report | readonly NamedRecord[]) {
  const people = new Cast(new Ids(), evidence, () => undefined, names && { names });
  let n = 0;
  const of = (types: Parameters<Cast["of"]>[0], name: string, uri?: string, scheme?: string) => {
    const path = `/${n++}`;
    return people.of(types, {
      path,
      name: { path: `${path}/name`, value: name },
      ...(uri !== undefined && { uri: { path: `${path}/uri`, value: uri } }),
      ...(scheme !== undefined && { scheme }),
    });
  };
  return { people, of };
}

describe("the cast of a document", () => {
  it("has each once: by the URI, or by the name where one of the two has no URI", () => {
    const { people, of } = cast();
    const ada = of(["person"], "Ada Example");
    expect(of(["person"], "Ada Example", "https://example.org/ada")).toBe(ada);
    expect(of(["person"], "A. Example", "https://example.org/ada")).toBe(ada);
    expect(of(["person"], "Ada Example")).toBe(ada);
    expect(of(["person"], "Ada Example", "https://example.org/other").id).toBe("person:ada-example-2");
    expect(of(["place"], "Ada Example").id).toBe("place:ada-example");
    expect(ada.record).toEqual({
      type: "person",
      id: "person:ada-example",
      name: "Ada Example",
      names: [{ text: "A. Example" }],
      sameAs: ["https://example.org/ada"],
      evidence: [evidence],
    });
    expect(people.drafts).toHaveLength(3);
  });

  it("knows of each scalar what it went into", () => {
    const { of } = cast();
    const ada = of(["person"], "Ada Example", "https://example.org/ada");
    of(["person"], "A. Example", "https://example.org/ada");
    expect(new Set(ada.held)).toEqual(new Set(["/0/name", "/0/uri", "/1/name", "/1/uri"]));
  });

  it("takes the type that a URI of ours says, and keeps what is no URI as an identifier", () => {
    const { of } = cast();
    const state = of(["organization", "state"], "Examplia", "https://example.org/r#state:examplia");
    expect(state.record).toEqual({ type: "state", id: "state:examplia", name: "Examplia", evidence: [evidence] });
    expect(of(["organization"], "Bureau", "b 1", "List").get("identifiers")).toEqual([
      { scheme: "List", value: "b 1" },
    ]);
  });
});

describe("what is known from elsewhere", () => {
  const known: NamedRecord[] = [
    { type: "state", id: "state:ex", name: "Examplia", names: [{ text: "Republic of  Examplia" }] },
    { type: "person", id: "person:a", name: "Ada Example", sameAs: ["https://people.example/1"] },
    { type: "person", id: "person:b", name: "Ben Example" },
    { type: "person", id: "person:b-2", name: "Ben Example", identifiers: [{ scheme: "List", value: "b:2" }] },
    { type: "place", id: "place:x", name: "Sampleville", kind: "city" },
  ];

  it("gives its id, its type and its name, by name or another name", () => {
    const { of } = cast(known);
    const state = of(["organization", "state"], "republic of examplia");
    expect(state.record).toMatchObject({
      type: "state",
      id: "state:ex",
      name: "Examplia",
      names: [{ text: "republic of examplia" }],
    });
    expect(of(["place"], "Sampleville").record).toMatchObject({ id: "place:x", kind: "city" });
    expect(of(["topic"], "Sampleville").id).toBe("topic:sampleville");
  });

  it("is found by sameAs or identifier first, and never where two have the name", () => {
    const { of } = cast(known);
    expect(of(["person"], "A. E.", "https://people.example/1").id).toBe("person:a");
    expect(of(["person"], "Ben Example", "b:2").id).toBe("person:b-2");
    expect(of(["person"], "Ben Example").id).toBe("person:b-2");
    expect(cast(known).of(["person"], "Ben Example").id).toBe("person:ben-example");
  });

  it("is somebody else where the same site has another address for it", () => {
    const { of } = cast(known);
    expect(of(["person"], "Ada Example", "https://people.example/2").id).toBe("person:ada-example");
    expect(of(["person"], "Ada Example", "https://elsewhere.example/2").id).toBe("person:a");
  });

  it("is found by its global name where it is a report", () => {
    const [, person] = known as [NamedRecord, Extract<NamedRecord, { type: "person" }>];
    const report: Report = {
      type: "report",
      version: "1",
      id: "https://example.org/r",
      title: "Earlier",
      language: "en",
      sources: [{ type: "source", id: "source:s", kind: "dataset" }],
      people: [person],
    };
    expect(cast(report).of(["person"], "Somebody", "https://example.org/r#person:a").record).toMatchObject({
      id: "person:a",
      name: "Ada Example",
    });
  });
});
