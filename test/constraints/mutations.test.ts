import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { mutationsOf } from "./mutations.js";
import { parts } from "./parts.js";

const told = (schema: JsonSchema) => [...mutationsOf(schema)].map(({ at, what }) => `${at.join("/")}: ${what}`);
const only = (schema: JsonSchema, what: string) => [...mutationsOf(schema)].find((mutation) => mutation.what === what);

/** Keywords that say nothing about what is accepted. */
const ANNOTATIONS = ["description", "examples", "title"];

describe("the changes of a schema", () => {
  it("are of every keyword of every part", () => {
    const strange = [...parts].flatMap(([name, schema]) => {
      const changed = new Set([...mutationsOf(schema)].map(({ at }) => at[0]));
      return Object.keys(schema)
        .filter((keyword) => !ANNOTATIONS.includes(keyword) && !changed.has(keyword))
        .map((keyword) => `${name}/${keyword}`);
    });
    expect(strange).toEqual([]);
  });

  it("of a text move its bound and loosen its pattern", () => {
    expect(told({ type: "string", maxLength: 5, pattern: "^a$" })).toEqual([
      "type: removed",
      "maxLength: one more",
      "maxLength: one less",
      "pattern: removed",
      "pattern: without ^",
      "pattern: without $",
    ]);
    expect(only({ type: "string", maxLength: 5 }, "one more")?.schema).toEqual({ type: "string", maxLength: 6 });
  });

  it("of an id also change what it may name", () => {
    const schema = { pattern: "^(state|person):[a-z]+$" };
    expect(only(schema, "without state")?.schema).toEqual({ pattern: "^(person):[a-z]+$" });
    expect(only(schema, "with topic")?.schema).toEqual({ pattern: "^(state|person|topic):[a-z]+$" });
  });

  it("of an object change what it has and what it needs", () => {
    const schema = {
      properties: { a: { $ref: "/A" }, b: { $ref: "/B" } },
      required: ["a"],
      additionalProperties: false,
    };
    expect(told(schema)).toEqual([
      "properties: without a",
      "properties: without b",
      "properties: b required",
      "required: without a",
      "additionalProperties: removed",
    ]);
    expect(only(schema, "without a")?.schema).toEqual({ ...schema, properties: { b: { $ref: "/B" } }, required: [] });
  });

  it("reach into lists and unions, and leave the rest as it is", () => {
    const schema = { type: "array", items: { anyOf: [{ enum: ["a", "b"] }, { maxLength: 1 }] } };
    expect(told(schema)).toEqual([
      "type: removed",
      "items: removed",
      "items/anyOf: removed",
      "items/anyOf: without branch 0",
      "items/anyOf: without branch 1",
      "items/anyOf/0/enum: removed",
      "items/anyOf/0/enum: a word more",
      "items/anyOf/0/enum: without a",
      "items/anyOf/0/enum: without b",
      "items/anyOf/1/maxLength: one more",
      "items/anyOf/1/maxLength: one less",
    ]);
    expect(only(schema, "one less")?.schema).toEqual({
      type: "array",
      items: { anyOf: [{ enum: ["a", "b"] }, { maxLength: 0 }] },
    });
  });
});
