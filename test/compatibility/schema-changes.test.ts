import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { mergeFiles } from "./definitions.js";
import { type Schemas, schemaChanges } from "./schema-changes.js";

/** The schemas of a version whose one file is that of Thing, with other definitions beside it. */
const thing = (Thing: JsonSchema, others: Record<string, JsonSchema> = {}): Schemas => ({
  files: ["thing"],
  schemas: { Thing, ...others },
});

const told = (before: Schemas, after: Schemas) =>
  schemaChanges(before, after).map(({ weight, at, undecided }) => `${weight}${undecided ? "?" : ""} ${at}`);

const text = (more: JsonSchema = {}): JsonSchema => ({ type: "string", ...more });
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: "array", items, ...more });
const object = (properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const words = (...all: string[]): JsonSchema => text({ enum: all });
const open = (...all: string[]): JsonSchema => ({ anyOf: [words(...all), text({ pattern: "^[a-z]+$" })] });

type Row = [what: string, before: JsonSchema, after: JsonSchema, changes: string[]];

const rows: Record<string, Row[]> = {
  "words about a value": [
    ["nothing", object({ a: text() }), object({ a: text() }), []],
    [
      "a description",
      text({ description: "Old." }),
      text({ description: "New." }),
      ["patch /schemas/Thing/description"],
    ],
    ["a title that is gone", text({ title: "Thing" }), text(), ["patch /schemas/Thing/title"]],
    ["examples", text({ examples: ["a"] }), text({ examples: ["b"] }), ["patch /schemas/Thing/examples"]],
    ["an $id", text({ $id: "https://a" }), text({ $id: "https://b" }), ["patch /schemas/Thing/$id"]],
    ["a $comment", text(), text({ $comment: "Why." }), ["patch /schemas/Thing/$comment"]],
    [
      "the order of fields",
      object({ a: text(), b: text() }, ["a", "b"]),
      object({ b: text(), a: text() }, ["b", "a"]),
      ["patch /schemas/Thing/properties", "patch /schemas/Thing/required"],
    ],
    ["the order of words", words("a", "b"), words("b", "a"), ["patch /schemas/Thing/enum"]],
  ],
  fields: [
    ["optional and new", object({}), object({ a: text() }), ["minor /schemas/Thing/properties/a"]],
    ["required and new", object({}), object({ a: text() }, ["a"]), ["major /schemas/Thing/properties/a"]],
    ["gone", object({ a: text() }), object({}), ["major /schemas/Thing/properties/a"]],
    [
      "renamed",
      object({ a: text() }, ["a"]),
      object({ b: text() }),
      ["major /schemas/Thing/properties/a", "minor /schemas/Thing/properties/b"],
    ],
    ["required now", object({ a: text() }), object({ a: text() }, ["a"]), ["major /schemas/Thing/required"]],
    ["optional now", object({ a: text() }, ["a"]), object({ a: text() }), ["major /schemas/Thing/required"]],
    ["with a slash", object({ "a/b": text() }), object({}), ["major /schemas/Thing/properties/a~1b"]],
    [
      "of an object that is closed now",
      { type: "object", properties: {} },
      object({}),
      ["major /schemas/Thing/additionalProperties"],
    ],
    [
      "of an object that is open now",
      object({}),
      { type: "object", properties: {} },
      ["minor /schemas/Thing/additionalProperties"],
    ],
    [
      "of an object in a list",
      list(object({ a: text() })),
      list(object({ a: text({ maxLength: 2 }) })),
      ["major /schemas/Thing/items/properties/a/maxLength"],
    ],
  ],
  types: [
    ["another", text(), { type: "number" }, ["major /schemas/Thing/type"]],
    ["wider", { type: "integer" }, { type: "number" }, ["major /schemas/Thing/type"]],
    ["given up", text(), {}, ["major /schemas/Thing/type"]],
    ["of items, which are free now", list(text()), { type: "array" }, ["minor /schemas/Thing/items"]],
    ["of items, which were free", { type: "array" }, list(text()), ["major /schemas/Thing/items"]],
    [
      "in the hands of a keyword that the differ does not know",
      { type: "object" },
      { type: "object", minProperties: 1 },
      ["major? /schemas/Thing/minProperties"],
    ],
  ],
  bounds: [
    ["looser above", text({ maxLength: 10 }), text({ maxLength: 11 }), ["minor /schemas/Thing/maxLength"]],
    ["tighter above", text({ maxLength: 10 }), text({ maxLength: 9 }), ["major /schemas/Thing/maxLength"]],
    ["new above", text(), text({ maxLength: 10 }), ["major /schemas/Thing/maxLength"]],
    ["gone above", text({ maxLength: 10 }), text(), ["minor /schemas/Thing/maxLength"]],
    ["looser below", { type: "number", minimum: 1 }, { type: "number", minimum: 0 }, ["minor /schemas/Thing/minimum"]],
    ["tighter below", { type: "number", minimum: 0 }, { type: "number", minimum: 1 }, ["major /schemas/Thing/minimum"]],
    [
      "of a list",
      list(text(), { minItems: 1, maxItems: 2 }),
      list(text(), { minItems: 2, maxItems: 3 }),
      ["major /schemas/Thing/minItems", "minor /schemas/Thing/maxItems"],
    ],
  ],
  patterns: [
    ["gone", text({ pattern: "^a$" }), text(), ["minor /schemas/Thing/pattern"]],
    ["new", text(), text({ pattern: "^a$" }), ["major /schemas/Thing/pattern"]],
    ["another", text({ pattern: "^a$" }), text({ pattern: "^[ab]$" }), ["major? /schemas/Thing/pattern"]],
    [
      "of an id with another prefix",
      text({ pattern: "^(state):[a-z]+$" }),
      text({ pattern: "^(state|person):[a-z]+$" }),
      ["minor /schemas/Thing/pattern"],
    ],
    [
      "of an id with fewer prefixes",
      text({ pattern: "^(state|person):[a-z]+$" }),
      text({ pattern: "^(person):[a-z]+$" }),
      ["major /schemas/Thing/pattern"],
    ],
    [
      "of an id with another rest",
      text({ pattern: "^(state):[a-z]+$" }),
      text({ pattern: "^(state|person):[a-z0-9]+$" }),
      ["major? /schemas/Thing/pattern"],
    ],
  ],
  vocabularies: [
    ["with a new word", words("a"), words("a", "b"), ["minor /schemas/Thing/enum"]],
    ["with a word less", words("a", "b"), words("a"), ["major /schemas/Thing/enum"]],
    ["with a word renamed", words("a"), words("b"), ["major /schemas/Thing/enum", "minor /schemas/Thing/enum"]],
    ["open now", words("a"), open("a"), ["minor /schemas/Thing/anyOf/1"]],
    ["closed now", open("a"), words("a"), ["major /schemas/Thing/anyOf"]],
    ["open and with a new word", open("a"), open("a", "b"), ["minor /schemas/Thing/anyOf/0/enum"]],
    ["open and with a word less", open("a", "b"), open("a"), ["major /schemas/Thing/anyOf/0/enum"]],
    ["fixed now", text(), text({ const: "a" }), ["major /schemas/Thing/const"]],
    ["fixed no more", text({ const: "a" }), text(), ["minor /schemas/Thing/const"]],
    [
      "fixed to something else",
      text({ const: "a" }),
      text({ const: "b" }),
      ["major /schemas/Thing/const", "minor /schemas/Thing/const"],
    ],
    ["a list of words where one was fixed", text({ const: "a" }), words("a", "b"), ["minor /schemas/Thing/enum"]],
  ],
};

describe.each(Object.entries(rows))("%s", (_, table) => {
  it.each(table)("%s", (_, before, after, changes) => {
    expect(told(thing(before), thing(after))).toEqual(changes);
  });
});

describe("definitions", () => {
  const user = object({ a: ref("Part"), b: list(ref("Part")) });

  it("are told once and under their name, wherever they are used", () => {
    const changes = told(thing(user, { Part: text() }), thing(user, { Part: text({ maxLength: 1 }) }));
    expect(changes).toEqual(["major /schemas/Part/maxLength"]);
  });

  it("may be renamed, put in and taken out: what counts is what they say", () => {
    const renamed = object({ a: ref("Piece"), b: list(text()) });
    expect(told(thing(user, { Part: text() }), thing(renamed, { Piece: text() }))).toEqual([]);
    expect(told(thing(renamed, { Piece: text() }), thing(user, { Part: text() }))).toEqual([]);
  });

  it("that take the place of another are told where they do", () => {
    const narrowed = object({ a: ref("Short"), b: list(ref("Part")) });
    const others = { Part: text(), Short: text({ maxLength: 1 }) };
    expect(told(thing(user, others), thing(narrowed, others))).toEqual(["major /schemas/Thing/properties/a/maxLength"]);
  });

  it("may go round in a circle", () => {
    const node = object({ next: ref("Thing") });
    const longer = object({ next: ref("Thing"), name: text() });
    expect(told(thing(node), thing(longer))).toEqual(["minor /schemas/Thing/properties/name"]);
  });

  it("in a union may come, go and change", () => {
    const union = (...names: string[]): JsonSchema => ({ oneOf: names.map(ref) });
    const others = { A: object({ a: text() }), B: object({ b: text() }) };
    const changed = { ...others, A: object({ a: text(), more: text() }) };
    expect(told(thing(union("A"), others), thing(union("A", "B"), others))).toEqual(["minor /schemas/Thing/oneOf/1"]);
    expect(told(thing(union("A", "B"), others), thing(union("B"), others))).toEqual(["major /schemas/Thing/oneOf"]);
    expect(told(thing(union("B", "A"), others), thing(union("A", "B"), changed))).toEqual([
      "minor /schemas/A/properties/more",
    ]);
  });
});

describe("files", () => {
  const one: Schemas = { files: ["big-thing"], schemas: { BigThing: text() } };
  const none: Schemas = { files: [], schemas: {} };

  it("may come, and may not go", () => {
    expect(told(none, one)).toEqual(["minor /schemas/BigThing"]);
    expect(told(one, none)).toEqual(["major /schemas/BigThing"]);
  });

  it("are put together with each definition once, the root under its own name", () => {
    const Part = text({ description: "A part." });
    const files = {
      "big-thing": { $id: "https://a", title: "Big thing", ...object({ a: ref("Part") }), $defs: { Part } },
      part: { $id: "https://b", title: "Part", ...Part, $defs: {} },
    };
    expect(mergeFiles(files)).toEqual({
      BigThing: { $id: "https://a", title: "Big thing", ...object({ a: ref("Part") }) },
      Part: { $id: "https://b", title: "Part", ...Part },
    });
    const other = { ...files, part: { ...files.part, maxLength: 1 } };
    expect(() => mergeFiles(other)).toThrow("Two schema files describe Part differently.");
  });
});

describe("what is told", () => {
  it("names the old and the new in a sentence", () => {
    const before = object({ a: text({ maxLength: 20_000 }), b: words("old"), c: text() });
    const after = object({ a: text(), b: words("new"), c: { type: "number" } });
    expect(schemaChanges(thing(before), thing(after)).map(({ sentence }) => sentence)).toEqual([
      "The bound was 20,000, is none.",
      'No longer takes "old".',
      'Takes "new" too.',
      "Was string, is number.",
    ]);
  });
});
