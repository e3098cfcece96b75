import { describe, expect, it } from "vitest";
import {
  documentNames,
  type JsonSchema,
  type JsonSchemaTarget,
  type Vocabulary,
  vocabularies,
} from "../../src/index.js";
import { ajvs, folders, schemaFile, schemaFiles, strictAjv, targets, validatorOf } from "./engines.js";
import { definitionAt, descriptionIn, subschemas } from "./json-schema.js";

const STEMS = [...documentNames].sort();

/** Every keyword that the files may use. A new one has to mean the same in ajv, in Zod and in other validators. */
const KEYWORDS = {
  "draft-2020-12": ["$defs", "oneOf"],
  "draft-07": ["allOf", "definitions", "oneOf"],
  both: [
    ...["$id", "$ref", "$schema", "additionalProperties", "anyOf", "const", "description", "enum", "examples", "items"],
    ...[
      "maxItems",
      "maxLength",
      "maximum",
      "minItems",
      "minimum",
      "pattern",
      "properties",
      "required",
      "title",
      "type",
    ],
  ],
};

const DIALECTS = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema", definitions: "$defs" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#", definitions: "definitions" },
} as const;

/** Only in the root of a file: its examples and its name are no schemas. */
const ROOT_KEYWORDS = ["$id", "$schema", "examples", "title", "$defs", "definitions"];

/** Pointers of the subschemas of a file that are of some kind and lack something. */
function lacking(file: JsonSchema, isMeant: (schema: JsonSchema) => boolean, isFine: (schema: JsonSchema) => boolean) {
  const meant = [...subschemas(file)].filter(({ schema }) => isMeant(schema));
  // Nothing to look at would prove nothing.
  expect(meant.length).toBeGreaterThan(0);
  return meant.filter(({ schema }) => !isFine(schema)).map(({ at }) => at);
}

const isSentence = (text: unknown) => typeof text === "string" && /^[A-Z`"'][\s\S]{8,}\.$/.test(text);

const byName: ReadonlyMap<string, Vocabulary> = new Map(
  Object.values(vocabularies).map((vocabulary) => [vocabulary.name, vocabulary]),
);

const all: { target: JsonSchemaTarget; stem: string; path: string; file: JsonSchema }[] = targets.flatMap((target) =>
  STEMS.map((stem) => ({
    target,
    stem,
    path: `${folders[target]}/${stem}.schema.json`,
    file: schemaFile(stem, target),
  })),
);

describe("the schema files", () => {
  it("are these, in both dialects", () => {
    const names = STEMS.map((stem) => `${stem}.schema.json`);
    expect(schemaFiles()).toEqual([...names, ...names.map((name) => `draft-07/${name}`)].sort());
  });

  it("have each its own $id, which is the address of the file", () => {
    for (const { path, file } of all) {
      expect(file.$id).toBe(`https://unpkg.com/communique@1/${path}`);
    }
    expect(new Set(all.map(({ file }) => file.$id)).size).toBe(2 * STEMS.length);
  });

  it("compile side by side in one strict ajv without a line of log", () => {
    for (const target of targets) {
      for (const stem of STEMS) expect(validatorOf(stem, target)).toBeTypeOf("function");
    }
  });

  it("would be heard if ajv logged something", () => {
    expect(() => strictAjv("draft-07").compile({ type: ["string", "number"] })).toThrow(/strict/);
    expect(() => strictAjv("draft-07", { strict: "log" }).compile({ enumDescriptions: [] })).toThrow("ajv logged");
  });

  it("explain every vocabulary but that of the record types, which are literals", () => {
    const named = new Set(all.flatMap(({ target, file }) => Object.keys(file[DIALECTS[target].definitions] as object)));
    expect([...byName.keys()].filter((name) => !named.has(name))).toEqual(["RecordType"]);
  });
});

describe.each(all)("$path", ({ target, stem, file }) => {
  const { $schema, definitions } = DIALECTS[target];
  const defs = file[definitions] as Record<string, JsonSchema>;

  it("names its dialect and is valid in it", () => {
    expect(file.$schema).toBe($schema);
    const ajv = ajvs[target];
    expect(ajv.validateSchema(file), JSON.stringify(ajv.errors)).toBe(true);
  });

  it("is complete in itself: every $ref points into the same file, and every definition is used", () => {
    const refs = [...subschemas(file)].flatMap(({ schema }) =>
      schema.$ref === undefined ? [] : [String(schema.$ref)],
    );
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !ref.startsWith(`#/${definitions}/`) || !definitionAt(file, ref))).toEqual([]);
    expect(new Set(refs)).toEqual(new Set(Object.keys(defs).map((name) => `#/${definitions}/${name}`)));
  });

  it("has a title, a description and an example that it accepts", () => {
    expect(file.title).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
    expect(file.description).toSatisfy(isSentence);
    const examples = file.examples as unknown[];
    expect(examples.length).toBeGreaterThan(0);
    const validate = validatorOf(stem, target);
    for (const example of examples) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it("describes every property of every object and every definition", () => {
    for (const { at, schema } of subschemas(file)) {
      for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
        expect(descriptionIn(file, property), `${at}/${key}`).toSatisfy(isSentence);
      }
    }
    for (const [name, definition] of Object.entries(defs)) {
      expect(definition.description, name).toSatisfy((text) => isSentence(text) || byName.has(name));
    }
  });

  it("explains every word of every enum in the words of the exported vocabulary", () => {
    const enums = [...subschemas(file)].filter(({ schema }) => schema.enum !== undefined);
    for (const { at, schema } of enums) {
      const name = at.split("/")[2] as string;
      const vocabulary = byName.get(name);
      expect(vocabulary, at).toBeDefined();
      const { description, words, open } = vocabulary as Vocabulary;
      expect(at).toBe(`/${definitions}/${name}${open ? "/anyOf/0" : ""}`);
      expect(schema.enum).toEqual(Object.keys(words));
      const lines = String(defs[name]?.description).split("\n");
      expect(lines.slice(0, 2)).toEqual([description, ""]);
      expect(lines.slice(2)).toEqual(
        Object.entries(words).map(([word, { description, source, of }]) => {
          const kinds = of === undefined ? "" : ` With ${of.map((kind) => `\`${kind}\``).join(", ")}.`;
          return `- \`${word}\`: ${description}${source === undefined ? "" : ` (${source})`}${kinds}`;
        }),
      );
    }
  });

  it("has only closed objects, and requires nothing that they do not have", () => {
    const isObject = (schema: JsonSchema) => schema.type === "object" || schema.properties !== undefined;
    expect(lacking(file, isObject, ({ additionalProperties }) => additionalProperties === false)).toEqual([]);
    const hasRequired = ({ required = [], properties }: JsonSchema) =>
      (required as string[]).every((key) => Object.hasOwn(properties as object, key));
    expect(lacking(file, isObject, hasRequired)).toEqual([]);
  });

  it("bounds every array on both sides, and says what is in it", () => {
    const isBounded = ({ minItems, maxItems, items }: JsonSchema) =>
      Number(minItems) >= 1 && Number(maxItems) >= Number(minItems) && typeof items === "object";
    expect(lacking(file, ({ type }) => type === "array", isBounded)).toEqual([]);
  });

  it("gives every string a pattern, a list of words or a fixed value", () => {
    const isNarrow = (schema: JsonSchema) => ["pattern", "enum", "const"].some((keyword) => keyword in schema);
    expect(lacking(file, ({ type }) => type === "string", isNarrow)).toEqual([]);
  });

  it("leaves only the values of extensions and changes open", () => {
    const says = ["type", "$ref", "anyOf", "oneOf", "allOf"];
    const open = [...subschemas(file)].filter(({ schema }) => !says.some((keyword) => keyword in schema));
    expect(open.map(({ at }) => at)).toEqual([`/${definitions}/JsonValue`]);
    const users = [...subschemas(file)].filter(({ schema }) => schema.$ref === `#/${definitions}/JsonValue`);
    expect(users.map(({ at }) => at.split("/").slice(2, 5).join("/")).sort()).toEqual([
      "Change/properties/value",
      "Extension/properties/value",
    ]);
  });

  it("uses no keyword that is not on the list", () => {
    const allowed = [...KEYWORDS.both, ...KEYWORDS[target]];
    for (const { at, schema } of subschemas(file)) {
      const forbidden = Object.keys(schema).filter(
        (keyword) => !allowed.includes(keyword) || (at !== "" && ROOT_KEYWORDS.includes(keyword)),
      );
      expect(forbidden, at).toEqual([]);
    }
  });
});
