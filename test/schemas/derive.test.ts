import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as communique from "../../src/index.js";
import { registry } from "../../src/model/registry.js";
import { filesIn, readJson, schemaFile } from "./engines.js";
import { namedValues } from "./json-schema.js";

/** One valid value of every object type, taken from the examples that fill every field. */
const examples = new Map<string, object>();
for (const file of filesIn("examples/records").filter((name) => name.endsWith(".full.json"))) {
  const stem = file.slice(0, -".full.json".length);
  const value = readJson<object>(`examples/records/${file}`);
  examples.set(
    stem.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  );
  for (const { name, value: part } of namedValues(schemaFile(stem, "draft-2020-12"), value)) {
    if (typeof part === "object" && part !== null && !examples.has(name)) examples.set(name, part);
  }
}

const objects = Object.entries<unknown>(communique)
  .filter((entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject)
  .map(([name, schema]) => ({ name, schema, example: examples.get(registry.get(schema)?.id as string) as object }));

/** Code and path of every issue, and the keys where the code is about keys. */
const issuesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => [
    issue.code,
    issue.path.join("."),
    ...(issue.code === "unrecognized_keys" ? issue.keys : []),
  ]);

const closed = [["unrecognized_keys", "", "notAKey"]];

it("the object schemas of the API are all here, each with an example", () => {
  expect(objects.filter(({ name, schema }) => name !== `${registry.get(schema)?.id}Schema`)).toEqual([]);
  expect(objects.filter(({ example }) => example === undefined).map(({ name }) => name)).toEqual([]);
  expect(objects.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "ReportSchema",
      "StatementSchema",
      "SummitSchema",
      "BilateralAgreementSchema",
      "WhenSchema",
    ]),
  );
});

describe.each(objects)("$name", ({ schema, example }) => {
  it("accepts its example and is closed", () => {
    expect(issuesOf(schema, example)).toEqual([]);
    expect(issuesOf(schema, { ...example, notAKey: 1 })).toEqual(closed);
  });

  it("can be extended, and stays closed", () => {
    const extended = schema.extend({ x: z.string() });
    expect(issuesOf(extended, { ...example, x: "more" })).toEqual([]);
    expect(issuesOf(extended, example)).toEqual([["invalid_type", "x"]]);
    expect(issuesOf(extended, { ...example, x: "more", notAKey: 1 })).toEqual(closed);
    expect(issuesOf(schema, { ...example, x: "more" })).toEqual([["unrecognized_keys", "", "x"]]);
  });

  it("can be cut to any one of its keys, and stays closed", () => {
    for (const [key, value] of Object.entries(example)) {
      const picked = schema.pick({ [key]: true } as Record<string, true>);
      expect(Object.keys(picked.shape)).toEqual([key]);
      expect(issuesOf(picked, { [key]: value })).toEqual([]);
      expect(issuesOf(picked, { [key]: value, notAKey: 1 })).toEqual(closed);
      const isOptional = schema.shape[key] instanceof z.ZodExactOptional;
      expect(issuesOf(picked, {}).map(([, path]) => path)).toEqual(isOptional ? [] : [key]);
    }
  });

  it("can be made partial, and stays closed", () => {
    const partial = schema.partial();
    expect(issuesOf(partial, {})).toEqual([]);
    expect(issuesOf(partial, example)).toEqual([]);
    expect(issuesOf(partial, { notAKey: 1 })).toEqual(closed);
    for (const key of Object.keys(example)) {
      expect(issuesOf(partial, Object.fromEntries(Object.entries(example).filter(([other]) => other !== key)))).toEqual(
        [],
      );
    }
  });
});
