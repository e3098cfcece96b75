import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as communique from "../../src/index.js";
import {
  type JsonSchema,
  type JsonSchemaTarget,
  MeetingSchema,
  OfficeSchema,
  PersonSchema,
  PlaceSchema,
  ReportSchema,
  StatementSchema,
  SummitSchema,
  toJsonSchema,
} from "../../src/index.js";
import { ajvs, documents, readJson, targets } from "./engines.js";
import { descriptionIn, subschemas } from "./json-schema.js";

const person = readJson<Record<string, unknown>>("examples/records/person.full.json");
const meeting = readJson<Record<string, unknown>>("examples/records/meeting.full.json");
const place = readJson<Record<string, unknown>>("examples/records/place.full.json");
const statement = readJson<Record<string, unknown>>("examples/records/statement.full.json");
const summit = readJson<Record<string, unknown>>("examples/records/summit.full.json");
const report = readJson<Record<string, unknown>>("examples/minimal/report.json");

const without = (value: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
const only = (value: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

interface Derived {
  how: string;
  schema: z.ZodType;
  accepted: unknown[];
  refused: unknown[];
}

const derived: Derived[] = [
  {
    how: ".extend with a field of one's own",
    schema: PersonSchema.extend({ desk: z.enum(["foreign", "home"]).describe("The desk that covers the person.") }),
    accepted: [{ ...person, desk: "foreign" }],
    refused: [person, { ...person, desk: "sports" }, { ...person, desk: "home", other: 1 }],
  },
  {
    how: ".extend that narrows a field",
    schema: MeetingSchema.extend({ medium: z.literal("telephone").describe("A telephone call.") }),
    accepted: [{ ...meeting, medium: "telephone" }],
    refused: [{ ...meeting, medium: "in-person" }, without(meeting, "medium")],
  },
  {
    how: ".extend with an exported schema",
    schema: ReportSchema.extend({ meetings: z.array(SummitSchema).min(1).max(2).describe("Summits only.") }),
    accepted: [{ ...report, meetings: [summit] }],
    refused: [
      { ...report, meetings: [{ ...summit, level: "ministers" }] },
      { ...report, meetings: [] },
    ],
  },
  {
    how: ".pick",
    schema: PlaceSchema.pick({ id: true, name: true, kind: true, coordinates: true }),
    accepted: [only(place, "id", "name", "kind", "coordinates"), only(place, "id", "name", "kind")],
    refused: [place, only(place, "id", "name"), { ...only(place, "id", "name"), kind: "Not A Word" }],
  },
  {
    how: ".omit",
    schema: StatementSchema.omit({ quotes: true, extensions: true }),
    accepted: [without(statement, "quotes", "extensions")],
    refused: [statement, without(statement, "quotes", "extensions", "id")],
  },
  {
    how: ".partial",
    schema: PersonSchema.partial(),
    accepted: [{}, person, without(person, "type", "id", "name")],
    refused: [{ name: 1 }, { id: "state:examplia" }, { other: 1 }],
  },
  {
    how: ".partial of some keys",
    schema: PersonSchema.partial({ id: true }),
    accepted: [without(person, "id"), person],
    refused: [without(person, "type"), { ...person, id: null }],
  },
  {
    how: ".required",
    schema: PersonSchema.pick({ id: true, nationality: true }).required(),
    accepted: [{ id: "person:ada-example", nationality: "state:examplia" }],
    refused: [{ id: "person:ada-example" }, { nationality: "state:examplia" }],
  },
  {
    how: "several steps",
    schema: MeetingSchema.pick({ id: true, when: true })
      .extend({ seats: z.int().min(1).max(500).describe("How many seats there are.") })
      .partial({ when: true }),
    accepted: [{ id: "meeting:talks", seats: 12 }],
    refused: [{ id: "meeting:talks", seats: 0 }, { id: "meeting:talks" }, { id: "visit:talks", seats: 12 }],
  },
];

const DIALECTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** What a field is for, whatever it is wrapped in. */
function descriptionOf(field: z.ZodType): string | undefined {
  const { description } = field;
  const isWrapped = [z.ZodOptional, z.ZodExactOptional, z.ZodNonOptional].some((wrapper) => field instanceof wrapper);
  return description ?? (isWrapped ? descriptionOf((field as z.ZodOptional<z.ZodType>).unwrap()) : undefined);
}

describe.each(targets)("toJsonSchema for %s", (target) => {
  it.each(derived)("says what a schema says that was made with $how", ({ schema, accepted, refused }) => {
    const document = toJsonSchema(schema, { target });
    expect(document.$schema).toBe(DIALECTS[target]);
    const validate = ajvs[target].compile(document);
    for (const value of accepted) {
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    }
    for (const value of refused) {
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
      expect(validate(value), JSON.stringify(value)).toBe(false);
    }
  });

  it.each(derived)("keeps the descriptions of a schema that was made with $how", ({ schema }) => {
    const document = toJsonSchema(schema, { target });
    const fields = Object.entries((schema as z.ZodObject).shape);
    const properties = document.properties as Record<string, JsonSchema>;
    expect(Object.keys(properties)).toEqual(fields.map(([key]) => key));
    for (const [key, field] of fields) {
      const description = descriptionOf(field as z.ZodType);
      expect(description, key).toMatch(/\.$/);
      expect(descriptionIn(document, properties[key] as JsonSchema), key).toBe(description);
    }
  });

  it("keeps descriptions inside the definitions of a derived schema", () => {
    const { $defs, definitions = $defs } = toJsonSchema(PersonSchema.partial(), { target });
    expect(definitions).toMatchObject({
      Office: {
        description: OfficeSchema.description,
        properties: { title: { description: OfficeSchema.shape.title.description } },
      },
      StateId: { description: "Id of a state, such as `state:examplia`." },
    });
  });

  it("puts the root itself at the top, never a bare reference", () => {
    for (const schema of [PersonSchema, ReportSchema, communique.AnyRecordSchema]) {
      const document = toJsonSchema(schema, { target });
      expect(document).not.toHaveProperty("$ref");
      expect(document.description).toBe(schema.description);
    }
    expect(toJsonSchema(communique.CurrencySchema, { target })).toEqual({
      $schema: DIALECTS[target],
      type: "string",
      pattern: "^[A-Z]{3}$",
      description: "A currency code (ISO 4217), in upper case, such as `EUR`.",
    });
  });

  it("writes neither an $id nor the hints for the generator of types", () => {
    for (const schema of [...exportedSchemas(), ...derived.map(({ schema }) => schema)]) {
      for (const { at, schema: part } of subschemas(toJsonSchema(schema, { target }))) {
        expect(Object.keys(part), at).not.toContain("$id");
        expect(Object.keys(part), at).not.toContain("tsType");
      }
    }
  });

  it("leaves a user's own property with the name of that hint alone", () => {
    const schema = PersonSchema.pick({ id: true }).extend({ tsType: z.string().describe("Not a hint.") });
    expect(toJsonSchema(schema, { target })).toMatchObject({
      properties: { tsType: { type: "string", description: "Not a hint." } },
      required: ["id", "tsType"],
    });
  });

  it("compiles in a strict ajv for every exported schema that has no file", () => {
    const inFiles = Object.values(documents);
    for (const schema of exportedSchemas().filter((schema) => !inFiles.includes(schema))) {
      expect(ajvs[target].compile(toJsonSchema(schema, { target }))).toBeTypeOf("function");
    }
  });

  it("gives a new document on every call", () => {
    const first = toJsonSchema(PersonSchema, { target });
    const before = structuredClone(first);
    const parts = [...subschemas(first)].map(({ schema }) => schema);
    for (const part of parts) for (const key of Object.keys(part)) delete part[key];
    expect(first).toEqual({});
    expect(toJsonSchema(PersonSchema, { target })).toEqual(before);
  });
});

describe("toJsonSchema", () => {
  it("writes the character itself where JavaScript has an escape that others lack", () => {
    const pattern = (expression: RegExp) => toJsonSchema(z.string().regex(expression)).pattern;
    expect(pattern(/^[\u2028-\u2029\u00e9]$/u)).toBe("^[\u{2028}-\u{2029}é]$");
    // ASCII may be syntax, a half is no character, and a backslash before it makes it no escape.
    expect(pattern(/^[\u005d\ud800]\\u2028$/)).toBe("^[\\u005d\\ud800]\\\\u2028$");
  });

  it("writes draft 2020-12 unless told otherwise", () => {
    expect(toJsonSchema(PersonSchema)).toEqual(toJsonSchema(PersonSchema, { target: "draft-2020-12" }));
    expect(toJsonSchema(PersonSchema)).toHaveProperty("$defs");
    expect(toJsonSchema(PersonSchema, { target: "draft-07" })).toHaveProperty("definitions");
  });

  it.each(["draft-7", "draft-04", "openapi-3.0", "", "toString", "__proto__"])("refuses the target %j", (target) => {
    expect(() => toJsonSchema(PersonSchema, { target: target as JsonSchemaTarget })).toThrow(
      new TypeError(`Unknown target ${JSON.stringify(target)}: use draft-2020-12 or draft-07.`),
    );
  });

  it("throws for what JSON Schema cannot say", () => {
    expect(() => toJsonSchema(PersonSchema.extend({ seen: z.date() }))).toThrow(/[Dd]ate/);
    expect(() => toJsonSchema(z.string().transform((text) => text.length))).toThrow(/[Tt]ransform/);
  });

  it("leaves refinements out, as its documentation says", () => {
    const refined = PersonSchema.pick({ name: true }).refine(({ name }) => name !== "x", "not x");
    expect(refined.safeParse({ name: "x" }).success).toBe(false);
    expect(ajvs["draft-2020-12"].compile(toJsonSchema(refined))({ name: "x" })).toBe(true);
  });
});

function exportedSchemas(): z.ZodType[] {
  return Object.values(communique).filter((value) => value instanceof z.ZodType);
}
