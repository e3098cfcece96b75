import * as z from "zod";
import type { Descriptions, FieldShape, ModelTable, TypeShape, ValueShape } from "../generated/model.js";
import { documentSchemas } from "../model/document-schemas.js";
import { type JsonSchema, type ToJsonSchemaOptions, toAnnotatedJsonSchema } from "../model/json-schema.js";
import { registry } from "../model/registry.js";
import { actShade } from "../model/vocabularies/act-shade.js";
import { recordType } from "../model/vocabularies/record-type.js";
import { statementShade } from "../model/vocabularies/statement-shade.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

/** What schemas say, in the form that everything else reads: the table, and its prose beside it. */
export interface Types {
  readonly table: ModelTable;
  /** What each type is for, and each of its fields. */
  readonly descriptions: Readonly<Record<string, Descriptions>>;
}

/** What the schemas of documents say. */
export interface Model extends Types {
  /** The type of everything that a document can be, by its name: `report` is `Report`. */
  readonly documents: Readonly<Record<string, string>>;
}

/** The first line of what is made of the model. */
export const BANNER = "// Generated from the Zod schemas by `npm run generate`. Do not edit.\n";

const REFERENCE = "#/$defs/";

/** All schemas in one JSON Schema document: what every generated file but those in `schemas/` is made from. */
export function everySchema(options: ToJsonSchemaOptions): JsonSchema {
  return toAnnotatedJsonSchema(z.union(Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]]), options);
}

/** Made once: the schemas do not change while the generator runs. */
export const model: Model = /* @__PURE__ */ readModel(
  everySchema({ target: "draft-2020-12" }).$defs as Record<string, JsonSchema>,
);

/** The fields of an object, in the order of the model. None of what is no object. */
export function fieldsOf(type: string, { table }: Types = model): (readonly [field: string, shape: FieldShape])[] {
  const shape = table[type];
  return shape?.kind === "object" ? Object.entries(shape.fields) : [];
}

/** The word that an object fixes as its `type`. */
export function typeWord(type: string): string | undefined {
  const value = fieldsOf(type).find(([field]) => field === "type")?.[1].value;
  return value?.kind === "constant" ? String(value.value) : undefined;
}

/** The same of the `$defs` of a JSON Schema (2020-12). */
export function readModel(definitions: Readonly<Record<string, JsonSchema>>): Model {
  const { table, descriptions } = readTypes(definitions);
  const documents = Object.fromEntries(
    Object.entries(documentSchemas).map(([name, schema]) => [name, registry.get(schema)?.id as string]),
  );
  return {
    // No field holds one as such: each record fixes its word.
    table: { ...withKinds(table), RecordType: { kind: "words", isOpen: false, words: Object.keys(recordType.words) } },
    descriptions: { ...descriptions, RecordType: { about: recordType.description } },
    documents,
  };
}

/** The table with what each shade is a finer word for: JSON Schema has no place for that. */
function withKinds(table: ModelTable): ModelTable {
  const vocabularies: readonly Vocabulary[] = [actShade, statementShade];
  const shades = vocabularies.map(({ name, words }) => {
    const kinds = Object.entries(words).map(([word, { of = [] }]) => [word, of]);
    return [name, { ...table[name], of: Object.fromEntries(kinds) }];
  });
  return { ...table, ...Object.fromEntries(shades) };
}

/**
 * Reads the `$defs` of a JSON Schema (2020-12).
 *
 * @throws Error for a keyword, or a use of one, that it does not know: what is not understood must not be left out.
 */
export function readTypes(definitions: Readonly<Record<string, JsonSchema>>): Types {
  const table: Record<string, TypeShape> = {};
  const descriptions: Record<string, Descriptions> = {};
  for (const [name, schema] of Object.entries(definitions)) {
    table[name] = readType(name, schema, definitions);
    descriptions[name] = describe(schema, definitions);
  }
  return { table, descriptions };
}

function describe(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): Descriptions {
  const about = String(schema.description ?? "");
  if (schema.properties === undefined) return { about };
  const fields = Object.entries(schema.properties as Record<string, JsonSchema>).flatMap(([key, field]) => {
    const named = typeof field.$ref === "string" ? definitions[field.$ref.slice(REFERENCE.length)] : undefined;
    const description = field.description ?? named?.description;
    return typeof description === "string" ? [[key, description]] : [];
  });
  return { about, fields: Object.fromEntries(fields) };
}

function readType(name: string, schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): TypeShape {
  if (schema.type === "object") return "propertyNames" in schema ? readMap(name, schema) : readObject(name, schema);
  if ("oneOf" in schema) return readUnion(name, schema, definitions);
  if ("anyOf" in schema) return readOpenVocabulary(name, schema);
  if (schema.enum !== undefined) return readClosedVocabulary(name, schema);
  const shape = readValue(name, schema);
  if (shape.kind === "any") return shape;
  if (shape.kind !== "text") throw new Error(`${name} is only another name for something.`);
  return isId(name) ? { ...shape, kind: "id", types: typesOf(name, shape.pattern) } : shape;
}

/** References are told by their names: `PersonId`. */
function isId(name: string): boolean {
  return name.endsWith("Id");
}

/** The types of records that an id may name. */
function typesOf(name: string, pattern: string): string[] {
  const types = Object.keys(recordType.words).filter((type) => new RegExp(pattern, "u").test(`${type}:x`));
  if (types.length === 0) throw new Error(`${name} names no type of record.`);
  return types;
}

function readObject(where: string, schema: JsonSchema): TypeShape {
  const { type, properties, required = [], additionalProperties, ...rest } = schema;
  refuseOthers(where, rest);
  if (additionalProperties !== false) throw new Error(`${where} is an open object. Only closed ones are known.`);
  const names = required as string[];
  const known = Object.entries(properties as Record<string, JsonSchema>);
  const stray = names.find((name) => !known.some(([key]) => key === name));
  if (stray !== undefined) throw new Error(`${where} requires "${stray}", which is none of its properties.`);
  const fields = known.map(([key, field]) => [key, readField(`${where}.${key}`, field, names.includes(key))]);
  return { kind: "object", fields: Object.fromEntries(fields) };
}

function readMap(where: string, { type, propertyNames, additionalProperties, ...rest }: JsonSchema): TypeShape {
  refuseOthers(where, rest);
  if (JSON.stringify(propertyNames) !== '{"type":"string"}') throw new Error(`${where} has a rule for its keys.`);
  return { kind: "map", value: readValue(`${where}{}`, additionalProperties as JsonSchema) };
}

function readField(where: string, schema: JsonSchema, isRequired: boolean): FieldShape {
  if (schema.type !== "array") return { isRequired, value: readValue(where, schema) };
  const { type, items, minItems, maxItems, ...rest } = schema;
  refuseOthers(where, rest);
  if (typeof maxItems !== "number") throw new Error(`${where} is a list without bounds.`);
  return {
    isRequired,
    list: { minItems: Number(minItems ?? 0), maxItems },
    value: readValue(`${where}[]`, items as JsonSchema),
  };
}

/** A union is told by `type`: each branch fixes a word of its own. So the verdict is that of one branch. */
function readUnion(
  where: string,
  { oneOf, ...rest }: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): TypeShape {
  refuseOthers(where, rest);
  const branches = (oneOf as JsonSchema[]).map((branch): [string, string] => {
    const shape = readValue(where, branch);
    if (shape.kind !== "named") throw new Error(`${where} has a branch that is no reference.`);
    const { properties, required } = definitions[shape.name] as {
      properties?: { type?: { const?: unknown } };
      required?: string[];
    };
    const type = properties?.type?.const;
    if (typeof type !== "string" || !required?.includes("type")) {
      throw new Error(`${where} has the branch ${shape.name}, which is not told by its "type".`);
    }
    return [type, shape.name];
  });
  if (new Set(branches.map(([type]) => type)).size < branches.length) {
    throw new Error(`${where} has two branches of the same "type".`);
  }
  return { kind: "union", branches: Object.fromEntries(branches) };
}

function readClosedVocabulary(where: string, { type, enum: words, ...rest }: JsonSchema): TypeShape {
  refuseOthers(where, rest);
  if (type !== "string") throw new Error(`${where} has words that are no texts.`);
  return { kind: "words", isOpen: false, words: words as string[] };
}

/** Listed words or any other word: the pattern alone decides, provided that it takes every listed word. */
function readOpenVocabulary(where: string, { anyOf, ...rest }: JsonSchema): TypeShape {
  refuseOthers(where, rest);
  const [listed, open, ...more] = anyOf as JsonSchema[];
  const words = listed?.enum as string[] | undefined;
  const other = open && readValue(where, open);
  if (words === undefined || other?.kind !== "text" || other.maxLength === undefined || more.length > 0) {
    throw new Error(`${where} is an anyOf of something else than listed words and a pattern.`);
  }
  const { pattern, maxLength } = other;
  const stray = words.find((word) => !new RegExp(pattern, "u").test(word) || [...word].length > maxLength);
  if (stray !== undefined) throw new Error(`${where} lists the word "${stray}", which its own pattern refuses.`);
  return { kind: "words", isOpen: true, words, other: { pattern, maxLength } };
}

function readValue(where: string, schema: JsonSchema): ValueShape {
  if ("$ref" in schema) return readReference(where, schema);
  switch (schema.type) {
    case "string":
      return readString(where, schema);
    case "number":
    case "integer":
      return readNumber(where, schema);
    case "boolean":
      return readFlag(where, schema);
    case undefined:
      refuseOthers(where, schema);
      return { kind: "any" };
    default:
      throw new Error(`${where} has the type ${JSON.stringify(schema.type)}, which has no place in the model.`);
  }
}

function readReference(where: string, { $ref, ...rest }: JsonSchema): ValueShape {
  refuseOthers(where, rest);
  if (typeof $ref !== "string" || !$ref.startsWith(REFERENCE)) throw new Error(`${where} refers to ${String($ref)}.`);
  return { kind: "named", name: $ref.slice(REFERENCE.length) };
}

function readString(where: string, schema: JsonSchema): ValueShape {
  const { type, const: constant, pattern, maxLength, ...rest } = schema;
  refuseOthers(where, rest);
  const given = [constant, pattern].filter((keyword) => keyword !== undefined);
  if (given.length !== 1) throw new Error(`${where} needs one of const and pattern, and has ${given.length}.`);
  if (pattern === undefined && maxLength !== undefined) throw new Error(`${where} has a maxLength without a pattern.`);
  if (typeof constant === "string") return { kind: "constant", value: constant };
  return {
    kind: "text",
    pattern: pattern as string,
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
  };
}

function readNumber(where: string, schema: JsonSchema): ValueShape {
  const { type, minimum, maximum, ...rest } = schema;
  refuseOthers(where, rest);
  return {
    kind: "number",
    isInteger: type === "integer",
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
  };
}

function readFlag(where: string, { type, const: constant, ...rest }: JsonSchema): ValueShape {
  refuseOthers(where, rest);
  if (constant !== true) throw new Error(`${where} is a boolean that may be false. Only flags are known.`);
  return { kind: "constant", value: true };
}

function refuseOthers(where: string, { description, tsType, ...others }: JsonSchema): void {
  const [keyword] = Object.keys(others);
  if (keyword === undefined) return;
  throw new Error(`${where} has the keyword "${keyword}", which has no place in the model.`);
}
