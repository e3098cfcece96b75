import { measureSchema } from "communique/draft";
import { describe, expect, it } from "vitest";

describe("measureSchema", () => {
  it("counts objects, lists, names and words", () => {
    const schema = {
      type: "object",
      properties: {
        ab: {
          type: "array",
          maxItems: 5,
          items: { type: "object", properties: { c: { enum: ["x", "yz"] } }, required: [] },
        },
        d: { const: "four" },
      },
      required: ["ab"],
    };
    expect(measureSchema(schema)).toEqual({
      properties: 3,
      objectDepth: 2,
      depth: 3,
      optional: 2,
      unions: 0,
      enumValues: 2,
      largestEnum: 2,
      largeEnumCharacters: 0,
      nameCharacters: 2 + 1 + 1 + 3 + 4,
      maxItems: 5,
      references: 0,
      characters: JSON.stringify(schema).length,
    });
  });

  it("counts unions of each kind, and what they hold", () => {
    const schema = {
      anyOf: [{ type: ["string", "null"] }, { oneOf: [{ type: "object", properties: { a: {} } }] }],
      allOf: [{ properties: { b: {} } }],
    };
    expect(measureSchema(schema)).toMatchObject({ unions: 3, properties: 2, optional: 2, objectDepth: 1 });
  });

  it("counts definitions where they stand, and references", () => {
    const schema = {
      properties: { a: { $ref: "#/$defs/Tree" } },
      required: ["a"],
      $defs: { Tree: { properties: { inner: { $ref: "#/$defs/Tree" } } } },
    };
    expect(measureSchema(schema)).toMatchObject({ references: 2, properties: 2, optional: 1, objectDepth: 1 });
    expect(measureSchema(schema).nameCharacters).toBe("aTreeinner".length);
  });

  it("counts the characters of an enum that is large, and not of another", () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i % 10}`);
    expect(measureSchema({ enum: words(250) }).largeEnumCharacters).toBe(0);
    expect(measureSchema({ anyOf: [{ enum: words(251) }, { enum: words(3) }] })).toMatchObject({
      largeEnumCharacters: 502,
      largestEnum: 251,
      enumValues: 254,
    });
  });

  it("takes a property that is called as a keyword for a property", () => {
    expect(measureSchema({ properties: { enum: { type: "string" }, anyOf: { type: "string" } } })).toMatchObject({
      properties: 2,
      unions: 0,
      enumValues: 0,
    });
  });
});
