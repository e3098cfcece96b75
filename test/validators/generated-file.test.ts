import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readModel } from "../../src/codegen/model.js";
import { validatorFiles } from "../../src/codegen/validator-files.js";
import type { AnyRecord, BilateralAgreement, Person, Report, Summit } from "../../src/types.js";
import * as validators from "../../src/validators.js";
import { ROOT } from "../schemas/engines.js";

const PATH = "src/generated/validators.ts";
const DOCUMENTS = "src/generated/document-validators.ts";
const text = readFileSync(join(ROOT, PATH), "utf8");

async function bundle(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "./src/validators.ts"`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the file of the validators", () => {
  it("is what the schemas generate, the same every time", () => {
    const documents = readFileSync(join(ROOT, DOCUMENTS), "utf8");
    for (let i = 0; i < 2; i++) {
      expect([...validatorFiles()]).toEqual([
        [PATH, text],
        [DOCUMENTS, documents],
      ]);
    }
  });

  it("says first that it is generated", () => {
    expect(text.split("\n")[0]).toBe("// Generated from the Zod schemas by `npm run generate`. Do not edit.");
  });

  it("makes no code at run time and imports nothing but types", () => {
    expect(text).not.toMatch(/\beval\b|\bFunction\b|\bimport\(|\brequire\(/);
    expect(text.match(/from "[^"]+"/g)).toEqual(['from "./types.js"']);
    expect(text.match(/^import (?!type\b)/gm)).toBeNull();
  });

  it("explains every function that it exports", () => {
    const exported = [...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name as string);
    expect(exported.sort()).toEqual(Object.keys(validators).sort());
    expect(text.match(/^\/\*\* Tells whether a value is an? `\w+`: .+\. \*\/\nexport function /gm)).toHaveLength(
      exported.length,
    );
  });
});

describe("a bundle", () => {
  it("of isPerson holds nothing of statements, agreements or meetings", async () => {
    const all = await bundle("isReport");
    const words = ["reportedView", "representatives", "candidatePlaces", "formatsConsidered", "sha256"];
    expect(words.filter((word) => all.includes(word))).toEqual(words);
    const person = await bundle("isPerson");
    expect(person).toContain("offices");
    expect(words.filter((word) => person.includes(word))).toEqual([]);
  });

  it("of isPerson takes less than 2.2 KB, of isReport less than 6.2 KB", async () => {
    expect(gzipSync(await bundle("isPerson"), { level: 9 }).length).toBeLessThan(2_200);
    expect(gzipSync(await bundle("isReport"), { level: 9 }).length).toBeLessThan(6_200);
  });

  it("of nothing is empty", async () => {
    expect(await bundle("")).toBe("");
  });
});

describe("a validator", () => {
  it("narrows the type", () => {
    const value: unknown = null;
    if (validators.isReport(value)) expectTypeOf(value).toEqualTypeOf<Report>();
    if (validators.isAnyRecord(value)) expectTypeOf(value).toEqualTypeOf<AnyRecord>();
    if (validators.isPerson(value)) expectTypeOf(value).toEqualTypeOf<Person>();
    if (validators.isSummit(value)) expectTypeOf(value).toEqualTypeOf<Summit>();
    if (validators.isBilateralAgreement(value)) expectTypeOf(value).toEqualTypeOf<BilateralAgreement>();
    expect(validators.isReport(value)).toBe(false);
  });
});

describe("the generator refuses", () => {
  const text = { type: "string", maxLength: 9, pattern: "^a$" };
  const object = (field: object, rest: object = {}) => ({
    Thing: { type: "object", properties: { field }, additionalProperties: false, ...rest },
  });

  it.each([
    ["a new keyword of a string", object({ ...text, format: "uri" }), 'Thing.field has the keyword "format"'],
    ["minLength", object({ ...text, minLength: 1 }), 'Thing.field has the keyword "minLength"'],
    ["multipleOf", object({ type: "number", multipleOf: 2 }), 'Thing.field has the keyword "multipleOf"'],
    [
      "uniqueItems",
      object({ type: "array", items: text, minItems: 1, maxItems: 2, uniqueItems: true }),
      'Thing.field has the keyword "uniqueItems"',
    ],
    ["a keyword beside a reference", object({ $ref: "#/$defs/Thing", maxLength: 3 }), 'the keyword "maxLength"'],
    ["a keyword of an object", object(text, { minProperties: 1 }), 'Thing has the keyword "minProperties"'],
    ["an unknown keyword alone", object({ not: {} }), 'Thing.field has the keyword "not"'],
    ["an open object", object(text, { additionalProperties: true }), "Thing is an open object"],
    ["a required key that is no property", object(text, { required: ["other"] }), 'Thing requires "other"'],
    ["null", object({ type: "null" }), 'Thing.field has the type "null"'],
    ["a boolean that may be false", object({ type: "boolean" }), "Thing.field is a boolean that may be false"],
    ["a list without bounds", object({ type: "array", items: text }), "Thing.field is a list without bounds"],
    ["a string without a pattern", object({ type: "string" }), "Thing.field needs one of const and pattern"],
    [
      "an open vocabulary whose pattern refuses a listed word",
      { Thing: { anyOf: [{ type: "string", enum: ["b"] }, text] } },
      'Thing lists the word "b", which its own pattern refuses',
    ],
    ["another anyOf", { Thing: { anyOf: [text, text] } }, "Thing is an anyOf of something else"],
    ["words without a name", object({ type: "string", enum: ["b"] }), 'Thing.field has the keyword "enum"'],
    [
      "a union that no type tells",
      { ...object(text), Both: { oneOf: [{ $ref: "#/$defs/Thing" }] } },
      'Both has the branch Thing, which is not told by its "type"',
    ],
  ])("%s", (_, definitions, message) => {
    expect(() => readModel(definitions)).toThrow(message);
  });

  it("none of what it is meant for", () => {
    expect(readModel(object(text, { description: "A thing.", required: ["field"] }))).toMatchObject({
      table: {
        Thing: {
          kind: "object",
          fields: { field: { isRequired: true, value: { kind: "text", pattern: "^a$", maxLength: 9 } } },
        },
      },
      descriptions: { Thing: { about: "A thing." } },
    });
  });
});
