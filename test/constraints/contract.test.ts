import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as communique from "../../src/index.js";
import { type Case, cases } from "./cases.js";
import { definitions } from "./definitions.js";
import { listedIn, parts } from "./parts.js";
import { samples } from "./samples.js";

const byDefinition = new Map<string, Case[]>();
for (const one of cases()) byDefinition.set(one.definition, [...(byDefinition.get(one.definition) ?? []), one]);

const schemas = new Map(Object.entries(communique));

const short = (value: unknown) => JSON.stringify(value).slice(0, 200);

describe("the model in short", () => {
  it("speaks of every definition in the schemas", () => {
    expect([...byDefinition.keys()].sort()).toEqual(
      Object.keys(definitions)
        .filter((name) => definitions[name]?.properties || definitions[name]?.oneOf)
        .sort(),
    );
    const simple = Object.keys(definitions).filter((name) => !byDefinition.has(name));
    expect(simple.filter((name) => samples[name] === undefined)).toEqual([]);
  });

  it("lists the words of every vocabulary, and no others", () => {
    const vocabularies = [...parts].filter(([, schema]) => listedIn(schema) !== undefined);
    expect(vocabularies.length).toBeGreaterThan(30);
    for (const [name, schema] of vocabularies) {
      expect(listedIn(schema)?.toSorted(), name).toEqual(samples[name.slice(1)]?.listed?.toSorted());
    }
  });
});

describe("Zod says what the model in short says", () => {
  it.each([...byDefinition])("of %s", (definition, cases) => {
    const schema = schemas.get(`${definition === "Record" ? "AnyRecord" : definition}Schema`) as z.ZodType;
    const wrong = cases.filter(({ value, accepted }) => schema.safeParse(value).success !== accepted);
    expect(wrong.map(({ value, at, accepted }) => `${at.join("/")}: accepted? ${accepted}: ${short(value)}`)).toEqual(
      [],
    );
  });
});
