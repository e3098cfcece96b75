import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { MeetingSchema, toJsonSchema } from "communique";
import { type Column, columnsOf, toBigquery, toDuckdb, toSpark, toSparkDdl } from "communique/columns";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { columnNames } from "../../src/columns/engines/names.js";
import { emptyCsv } from "../../src/convert/csv/to-csv.js";
import { RECORD_LISTS } from "../../src/generated/model.js";
import { documentSchemas } from "../../src/model/document-schemas.js";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { itemOf, leavesOf } from "./values.js";

const schemaFile = (file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, "../../schemas", `${file}.schema.json`), "utf8"));

const closed = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});

describe("columnsOf", () => {
  it("reads types, lists, objects, any JSON, and what is required", () => {
    const schema = closed(
      {
        id: { $ref: "#/$defs/Id", description: "Which one." },
        flag: { const: true },
        counts: { type: "array", items: { type: "integer" } },
        word: { anyOf: [{ type: "string", enum: ["a", "b"] }, { $ref: "#/$defs/Id" }] },
        inner: {
          type: "array",
          items: closed({ share: { anyOf: [{ type: "integer" }, { type: "number" }] }, any: {} }),
        },
      },
      { required: ["id"], $defs: { Id: { type: "string", pattern: "^x", description: "An id." } } },
    );
    expect(columnsOf(schema)).toEqual([
      { name: "id", type: "string", required: true, description: "Which one." },
      { name: "flag", type: "boolean", required: false },
      { name: "counts", type: { list: "integer" }, required: false },
      { name: "word", type: "string", required: false },
      {
        name: "inner",
        type: {
          list: {
            struct: [
              { name: "share", type: "number", required: false },
              { name: "any", type: "json", required: false },
            ],
          },
        },
        required: false,
      },
    ]);
  });

  it("takes what has a default for what may be absent, in the schema of what is read too", () => {
    const Desk = MeetingSchema.pick({ id: true }).extend({ desk: z.string().default("news").readonly() });
    for (const io of ["input", "output"] as const) {
      const schema = z.toJSONSchema(Desk, { io, unrepresentable: "any" });
      expect(
        columnsOf({ ...schema, additionalProperties: false }).map(({ name, required }) => [name, required]),
      ).toEqual([
        ["id", true],
        ["desk", false],
      ]);
    }
  });

  it("finds a default where a field refers to it", () => {
    const schema = closed(
      { a: { $ref: "#/$defs/A" }, b: { allOf: [{ $ref: "#/$defs/A" }] } },
      { required: ["a", "b"], $defs: { A: { type: "string", default: "x" } } },
    );
    expect(columnsOf(schema).map(({ required }) => required)).toEqual([false, false]);
  });

  it.each(Object.keys(documentSchemas))("gives the same of both dialects and of the Zod schema: %s", (name) => {
    const columns = columnsOf(schemaFile(name));
    expect(columnsOf(schemaFile(`draft-07/${name}`))).toEqual(columns);
    expect(columnsOf(toJsonSchema(documentSchemas[name as keyof typeof documentSchemas]))).toEqual(columns);
  });

  it("has of all records the columns of each, required only where all require them", () => {
    const all = new Map(columnsOf(schemaFile("record")).map((column) => [column.name, column]));
    const required = [...all.values()].filter((column) => column.required).map(({ name }) => name);
    expect(required).toEqual(["type", "id"]);
    const typed = columnNames.slice(2).flatMap((name) => columnsOf(schemaFile(name)));
    for (const { name, type } of typed) expect(typeof all.get(name)?.type, name).toBe(typeof type);
    expect(new Set(typed.map(({ name }) => name))).toEqual(new Set(all.keys()));
  });

  it("takes a schema derived from one of ours", () => {
    const desk = MeetingSchema.pick({ id: true, when: true }).extend({
      desk: z.string(),
      slots: z.int().array().optional(),
    });
    const columns = columnsOf(toJsonSchema(desk));
    expect(columns.map(({ name, required }) => [name, required])).toEqual([
      ["id", true],
      ["when", false],
      ["desk", true],
      ["slots", false],
    ]);
    expect(columns[3]?.type).toEqual({ list: "integer" });
  });

  const recursive = { B: closed({ again: { type: "array", items: { $ref: "#/$defs/B" } } }) };
  it.each<[string, JsonSchema, string]>([
    [
      "an unknown keyword",
      closed({ a: closed({ b: { if: {} } }) }),
      'a.b has the keyword "if", which is not known here.',
    ],
    [
      "recursion",
      closed({ a: { $ref: "#/$defs/B" } }, { $defs: recursive }),
      'a.again[] contains itself, through "#/$defs/B".',
    ],
    [
      "fields beside a reference to others",
      closed({ a: { $ref: "#/$defs/B", properties: { c: { type: "string" } } } }, { $defs: { B: closed({}) } }),
      'a has "properties" beside a reference to a schema that has them too.',
    ],
    [
      "fields beside those of a schema in allOf",
      closed({ a: { allOf: [closed({ b: { type: "string" } })], properties: { c: { type: "string" } } } }),
      'a has "properties" beside a reference to a schema that has them too.',
    ],
    [
      "recursion of the whole",
      closed({ a: { type: "array", items: { $ref: "#" } } }),
      'a[] contains itself, through "#".',
    ],
    [
      "an open object",
      closed({ a: { type: "object", properties: {} } }),
      "a is an open object: what is not named has no column.",
    ],
    [
      "a map",
      closed({ a: { type: "object", additionalProperties: {} } }),
      "a is an open object: what is not named has no column.",
    ],
    ["an empty object", closed({ a: closed({}) }), "a is an object without fields."],
    ["twins", closed({ at: {}, At: {} }), 'The schema has "at" and "At", which are one column to an engine.'],
    [
      "twins of two records",
      { oneOf: [closed({ at: {} }), closed({ At: {} })] },
      'The schema has "at" and "At", which are one column to an engine.',
    ],
    [
      "two types",
      { oneOf: [closed({ a: { type: "string" } }), closed({ a: closed({ b: {} }) })] },
      "a is of type string in one place and an object in another.",
    ],
    [
      "any JSON or a text",
      closed({ a: { anyOf: [{}, { type: "string" }] } }),
      "a is any JSON in one place and of type string in another.",
    ],
    [
      "null",
      closed({ a: { anyOf: [{ type: "string" }, { type: "null" }] } }),
      "a may be null, which a column cannot tell from absent.",
    ],
    [
      "null in a list of types",
      closed({ a: { type: ["string", "null"] } }),
      "a may be null, which a column cannot tell from absent.",
    ],
    ["a list of types", closed({ a: { type: ["string", "number"] } }), 'a has the type "[\\"string\\",\\"number\\"]".'],
    ["what is no schema", closed({ a: null }), 'a has "null" where a schema belongs.'],
    ["false", closed({ a: closed({ b: false }) }), 'a.b has "false" where a schema belongs.'],
    ["a choice of nothing", closed({ a: { anyOf: [] } }), "a has a choice without schemas."],
    ["a choice that is no list", closed({ a: { oneOf: "B" } }), "a has a choice without schemas."],
    ["an empty list of values", closed({ a: { enum: [] } }), "a lists no values."],
    ["fields that are no object", closed(null as never), "The schema is an object without fields."],
    [
      "a schema of Zod",
      MeetingSchema as never,
      "columnsOf reads a JSON Schema: give it what toJsonSchema makes of this one.",
    ],
    [
      "a tuple",
      closed({ a: { type: "array", prefixItems: [{}] } }),
      'a has the keyword "prefixItems", which is not known here.',
    ],
    ["a list of anything", closed({ a: { type: "array" } }), "a is a list that does not say what its items are."],
    ["two in allOf", closed({ a: { allOf: [{}, {}] } }), 'a has the keyword "allOf", which is not known here.'],
    [
      "allOf beside $ref",
      closed({ a: { $ref: "#/$defs/B", allOf: [{}, {}] } }, { $defs: { B: {} } }),
      'a has the keyword "allOf", which is not known here.',
    ],
    [
      "a choice beside a type",
      closed({ a: { type: "string", anyOf: [{}] } }),
      'a has "type" beside a choice of schemas.',
    ],
    ["a value of no type", closed({ a: { enum: ["a", null] } }), 'a lists "null", which is no text, flag or number.'],
    [
      "a reference to nothing",
      closed({ a: { $ref: "#/$defs/C" } }, { $defs: recursive }),
      'a refers to "#/$defs/C", which the schema does not define.',
    ],
    [
      "a reference to elsewhere",
      closed({ a: { $ref: "other.json" } }),
      'a refers to "other.json", which the schema does not define.',
    ],
    ["no object", { type: "string" }, "The schema is no object, so that it has no columns."],
  ])("refuses %s", (_, schema, message) => {
    expect(() => columnsOf(schema)).toThrow(new TypeError(message));
  });

  it("has the leaves that the tables of CSV have", () => {
    const headers = new Map(emptyCsv().map(({ name, text }) => [name, text.trim().split(",")]));
    const keys = /^(?:owner|position|.*\.position)$/;
    const seen: string[] = [];
    const compare = (table: string, columns: readonly Column[], isList: boolean): void => {
      const cells: string[] = [];
      const enter = (own: readonly Column[], path: string): void => {
        for (const { name, type } of own) {
          const item = itemOf(type);
          if (typeof type === "object" && "list" in type) {
            if (path === "" && table === "report" && RECORD_LISTS.some(([list]) => list === name)) continue;
            const lower = `${path}${name}`
              .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
              .replaceAll(".", "-");
            compare(`${table}-${lower}`, typeof item === "object" ? item.struct : [], true);
          } else if (typeof item === "object") enter(item.struct, `${path}${name}.`);
          else if (isList || path !== "" || (name !== "type" && name !== "$schema")) cells.push(path + name);
        }
      };
      enter(columns, "");
      seen.push(table);
      const header = headers.get(table)?.filter((name) => !isList || !keys.test(name));
      expect(header?.sort(), table).toEqual((columns.length === 0 ? ["value"] : cells).sort());
    };
    const report = columnsOf(schemaFile("report"));
    compare("report", report, false);
    for (const [list, type] of RECORD_LISTS) compare(list, columnsOf(schemaFile(type)), false);
    expect(new Set(seen)).toEqual(new Set(headers.keys()));
  });
});

const small = columnsOf(
  closed(
    {
      $schema: { type: "string" },
      id: { type: "string", description: "It's an id." },
      when: closed({ end: { type: "string" }, flag: { const: true } }),
      value: {},
      shares: { type: "array", items: closed({ n: { type: "integer" }, x: { type: "number" } }) },
    },
    { required: ["id"] },
  ),
);

describe("what engines read", () => {
  it("is SQL for DuckDB", () => {
    expect(
      toDuckdb(small, { name: "notes", type: "note", fileColumn: "report" }),
    ).toBe(`CREATE OR REPLACE MACRO "communique_notes"(path, layout := 'newline_delimited', max_bytes := 16777216) AS TABLE
SELECT * FROM read_json(path, format = layout, maximum_object_size = max_bytes, filename = 'report', columns = {
  '$schema': 'VARCHAR',
  'id': 'VARCHAR',
  'when': 'STRUCT("end" VARCHAR, "flag" BOOLEAN)',
  'value': 'JSON',
  'shares': 'STRUCT("n" BIGINT, "x" DOUBLE)[]'
})
WHERE "type" = 'note';

CREATE TABLE IF NOT EXISTS "notes" (
  "report" VARCHAR,
  "$schema" VARCHAR,
  "id" VARCHAR NOT NULL,
  "when" STRUCT("end" VARCHAR, "flag" BOOLEAN),
  "value" JSON,
  "shares" STRUCT("n" BIGINT, "x" DOUBLE)[]
);
COMMENT ON COLUMN "notes"."id" IS 'It''s an id.';
`);
  });

  it("is a StructType and DDL for Spark", () => {
    const field = (name: string, type: unknown, metadata = {}) => ({ name, type, nullable: true, metadata });
    expect(toSpark(small)).toEqual({
      type: "struct",
      fields: [
        field("$schema", "string"),
        field("id", "string", { comment: "It's an id." }),
        field("when", { type: "struct", fields: [field("end", "string"), field("flag", "boolean")] }),
        field("value", "variant"),
        field("shares", {
          type: "array",
          elementType: { type: "struct", fields: [field("n", "long"), field("x", "double")] },
          containsNull: true,
        }),
      ],
    });
    expect(toSparkDdl(small).split(",\n")).toEqual([
      "`$schema` STRING",
      "`id` STRING",
      "`when` STRUCT<`end`: STRING, `flag`: BOOLEAN>",
      "`value` VARIANT",
      "`shares` ARRAY<STRUCT<`n`: BIGINT, `x`: DOUBLE>>",
    ]);
  });

  it("is a schema for BigQuery, without the name that it does not allow", () => {
    expect(toBigquery(small)).toEqual([
      { name: "id", type: "STRING", mode: "REQUIRED", description: "It's an id." },
      {
        name: "when",
        type: "RECORD",
        mode: "NULLABLE",
        fields: [
          { name: "end", type: "STRING", mode: "NULLABLE" },
          { name: "flag", type: "BOOL", mode: "NULLABLE" },
        ],
      },
      { name: "value", type: "JSON", mode: "NULLABLE" },
      {
        name: "shares",
        type: "RECORD",
        mode: "REPEATED",
        fields: [
          { name: "n", type: "INT64", mode: "NULLABLE" },
          { name: "x", type: "FLOAT64", mode: "NULLABLE" },
        ],
      },
    ]);
    const hyphen = columnsOf(closed({ a: closed({ "b-c": { type: "string" } }) }));
    expect(() => toBigquery(hyphen)).toThrow(
      new TypeError('"b-c" is no name of a column in BigQuery, which has letters, digits and underscores.'),
    );
    const nested = columnsOf(closed({ a: { type: "array", items: { type: "array", items: { type: "string" } } } }));
    expect(() => toBigquery(nested)).toThrow(new TypeError("a is a list of lists, which BigQuery does not have."));
  });

  it.each(["report", "record"])("keeps the limits of BigQuery: %s", (name) => {
    const columns = columnsOf(schemaFile(name));
    // https://cloud.google.com/bigquery/quotas: 10,000 columns and 15 levels.
    expect(JSON.stringify(toBigquery(columns)).split('"mode":').length).toBeLessThan(10_000);
    expect(Math.max(...[...leavesOf(columns)].map(({ path }) => path.length))).toBeLessThanOrEqual(15);
  });
});
