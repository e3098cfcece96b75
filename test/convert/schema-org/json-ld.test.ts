import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/convert/import/reading.js";
import { type GraphNode, readGraph } from "../../../src/convert/schema-org/json-ld.js";

const read = (document: unknown) => readGraph(document, new Reading(document));
const CONTEXT = { "@context": "https://schema.org" };
const event = { "@type": "Event", name: "Talks" };
const graph = (...nodes: unknown[]) => read({ ...CONTEXT, "@graph": nodes });
const values = (value: unknown) => read({ ...CONTEXT, "@type": "Event", name: value }).nodes[0]?.properties[0]?.values;

describe("values", () => {
  it.each<[string, unknown, unknown]>([
    ["a text", "Talks", [{ path: "/name", value: "Talks" }]],
    ["a number", 0, [{ path: "/name", value: 0 }]],
    [
      "true and false",
      [true, false],
      [
        { path: "/name/0", value: true },
        { path: "/name/1", value: false },
      ],
    ],
    ["null, which is nothing", [null, "Talks"], [{ path: "/name/1", value: "Talks" }]],
    ["undefined, which is nothing", undefined, []],
    ["a value object", { "@value": "Talks" }, [{ path: "/name/@value", value: "Talks" }]],
    [
      "a list",
      { "@list": ["a", "b"] },
      [
        { path: "/name/@list/0", value: "a" },
        { path: "/name/@list/1", value: "b" },
      ],
    ],
    ["a set", { "@set": ["a"] }, [{ path: "/name/@set/0", value: "a" }]],
    [
      "lists in lists",
      [["a"], "b"],
      [
        { path: "/name/0/0", value: "a" },
        { path: "/name/1", value: "b" },
      ],
    ],
  ])("may be %s", (_what, value, expected) => {
    expect(values(value)).toEqual(expected);
  });
});

describe("nodes", () => {
  const pathOf = (id: string, { byId }: { byId: ReadonlyMap<string, GraphNode> }) => byId.get(id)?.path;
  const ada = { "@id": "x:ada" };

  it("stand where they are described, though they are named before", () => {
    const read = graph({ ...event, attendee: ada }, { ...ada, "@type": "Person", name: "Ada Example" });
    expect(pathOf("x:ada", read)).toBe("/@graph/1");
    expect(read.byId.get("x:ada")).toMatchObject({
      types: [{ value: "Person", path: "/@graph/1/@type" }],
      properties: [{ term: "name" }],
    });
  });

  it.each<[string, object]>([
    ["a type", { "@type": "Person" }],
    ["a property", { name: "Ada Example" }],
  ])("stay where they have first been given %s", (_what, described) => {
    const read = graph({ ...event, attendee: { ...ada, ...described } }, { ...ada, jobTitle: "Minister" });
    expect(pathOf("x:ada", read)).toBe("/@graph/0/attendee");
  });

  it("whose ids are no texts are not the same", () => {
    const { nodes } = graph({ ...event, "@id": 7 }, { ...event, "@id": 7 });
    expect(nodes.map(({ id, path }) => [id, path])).toEqual([
      [undefined, "/@graph/0"],
      [undefined, "/@graph/1"],
    ]);
  });

  it("have the types that are texts", () => {
    const { nodes } = graph({ "@type": [7, "Event", null] });
    expect(nodes[0]?.types).toEqual([{ value: "Event", path: "/@graph/0/@type/1" }]);
  });
});

describe("a graph", () => {
  it("is a node only where something is said of it", () => {
    expect(graph(event).nodes.map(({ path }) => path)).toEqual(["/@graph/0"]);
    const named = read({ ...CONTEXT, "@id": "x:graph", "@graph": [event] });
    expect(named.nodes.map(({ id, path }) => [id?.value, path])).toEqual([
      ["x:graph", ""],
      [undefined, "/@graph/0"],
    ]);
  });

  it("is also what stands in lists of lists", () => {
    expect(graph(event, [event]).nodes.map(({ path }) => path)).toEqual(["/@graph/0", "/@graph/1/0"]);
    const talks = { ...CONTEXT, ...event };
    expect(read([talks, [talks]]).nodes.map(({ path }) => path)).toEqual(["/0", "/1/0"]);
  });

  it("has the language of the first context that has one", () => {
    const inLanguage = (language: string) => ["https://schema.org", { "@language": language }];
    const talks = { "@context": inLanguage("tr"), ...event, location: { "@context": inLanguage("en"), name: "Hall" } };
    expect(read(talks).language?.value).toBe("tr");
    expect(read({ "@context": inLanguage("az"), "@graph": [talks] }).language?.value).toBe("az");
    expect(graph(talks).language?.value).toBe("tr");
    expect(graph(event).language).toBeUndefined();
  });

  it("without any type says what is read", () => {
    expect(() => graph({ name: "Talks" })).toThrow(
      'What is read is JSON-LD with "@context": "https://schema.org", or with full IRIs of schema.org as keys.',
    );
  });
});
