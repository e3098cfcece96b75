import type { JsonSchema } from "../json-schema.js";

/** A string that has to match a pattern. */
export interface PatternCheck {
  kind: "pattern";
  /** Regular expression, for the flag `u`. */
  pattern: string;
  /** In code points. */
  maxLength?: number;
}

/** What a place in a document has to be, as far as one expression can say it. */
export type ValueCheck =
  | PatternCheck
  | { kind: "any" }
  | { kind: "constant"; value: string | true }
  | { kind: "word"; words: readonly string[] }
  | { kind: "open-word"; any: PatternCheck }
  | { kind: "number"; isInteger: boolean; minimum?: number; maximum?: number }
  | { kind: "list"; item: ValueCheck; minItems: number; maxItems: number }
  | { kind: "named"; name: string };

/** A field of a closed object. */
export interface Field {
  key: string;
  isRequired: boolean;
  check: ValueCheck;
}

/** What a definition of the schema has to be. */
export type DefinitionCheck =
  | ValueCheck
  | { kind: "object"; fields: readonly Field[] }
  | { kind: "union"; branches: readonly { type: string; name: string }[] };

/** The definitions of a schema by name, in the order of the schema. */
export type Model = ReadonlyMap<string, { description: string; check: DefinitionCheck }>;

const REFERENCE = "#/$defs/";

/**
 * Reads the `$defs` of a JSON Schema (2020-12) as what the validators are generated from.
 *
 * @throws Error for a keyword, or a use of one, that it does not know: what is not understood must not be left out.
 */
export function readModel(definitions: Readonly<Record<string, JsonSchema>>): Model {
  return new Map(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      { description: String(schema.description ?? ""), check: readDefinition(name, schema, definitions) },
    ]),
  );
}

function readDefinition(
  name: string,
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): DefinitionCheck {
  if (schema.type === "object") return readObject(name, schema);
  if ("oneOf" in schema) return readUnion(name, schema, definitions);
  return readValue(name, schema);
}

function readObject(where: string, schema: JsonSchema): DefinitionCheck {
  const { type, properties, required = [], additionalProperties, ...rest } = schema;
  refuseOthers(where, rest);
  if (additionalProperties !== false) throw new Error(`${where} is an open object. Only closed ones are known.`);
  const names = required as string[];
  const known = Object.entries(properties as Record<string, JsonSchema>);
  const stray = names.find((name) => !known.some(([key]) => key === name));
  if (stray !== undefined) throw new Error(`${where} requires "${stray}", which is none of its properties.`);
  const fields = known.map(([key, field]) => ({
    key,
    isRequired: names.includes(key),
    check: readValue(`${where}.${key}`, field),
  }));
  return { kind: "object", fields };
}

/** A union is told by `type`: each branch fixes a word of its own. So the verdict is that of one branch. */
function readUnion(
  where: string,
  { oneOf, ...rest }: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): DefinitionCheck {
  refuseOthers(where, rest);
  const branches = (oneOf as JsonSchema[]).map((branch) => {
    const check = readValue(where, branch);
    if (check.kind !== "named") throw new Error(`${where} has a branch that is no reference.`);
    const { properties, required } = definitions[check.name] as {
      properties?: { type?: { const?: unknown } };
      required?: string[];
    };
    const type = properties?.type?.const;
    if (typeof type !== "string" || !required?.includes("type")) {
      throw new Error(`${where} has the branch ${check.name}, which is not told by its "type".`);
    }
    return { type, name: check.name };
  });
  if (new Set(branches.map(({ type }) => type)).size < branches.length) {
    throw new Error(`${where} has two branches of the same "type".`);
  }
  return { kind: "union", branches };
}

function readValue(where: string, schema: JsonSchema): ValueCheck {
  if ("$ref" in schema) return readReference(where, schema);
  if ("anyOf" in schema) return readOpenVocabulary(where, schema);
  switch (schema.type) {
    case "string":
      return readString(where, schema);
    case "number":
    case "integer":
      return readNumber(where, schema);
    case "boolean":
      return readFlag(where, schema);
    case "array":
      return readList(where, schema);
    case undefined:
      refuseOthers(where, schema);
      return { kind: "any" };
    default:
      throw new Error(`${where} has the type ${JSON.stringify(schema.type)}, which has no validator here.`);
  }
}

function readReference(where: string, { $ref, ...rest }: JsonSchema): ValueCheck {
  refuseOthers(where, rest);
  if (typeof $ref !== "string" || !$ref.startsWith(REFERENCE)) throw new Error(`${where} refers to ${String($ref)}.`);
  return { kind: "named", name: $ref.slice(REFERENCE.length) };
}

/** Listed words or any other word: the pattern alone decides, provided that it takes every listed word. */
function readOpenVocabulary(where: string, { anyOf, ...rest }: JsonSchema): ValueCheck {
  refuseOthers(where, rest);
  const [listed, other, ...more] = (anyOf as JsonSchema[]).map((branch) => readValue(where, branch));
  if (listed?.kind !== "word" || other?.kind !== "pattern" || more.length > 0) {
    throw new Error(`${where} is an anyOf of something else than listed words and a pattern.`);
  }
  const pattern = new RegExp(other.pattern, "u");
  const stray = listed.words.find(
    (word) => !pattern.test(word) || [...word].length > (other.maxLength ?? Number.POSITIVE_INFINITY),
  );
  if (stray !== undefined) throw new Error(`${where} lists the word "${stray}", which its own pattern refuses.`);
  return { kind: "open-word", any: other };
}

function readString(where: string, schema: JsonSchema): ValueCheck {
  const { type, const: constant, enum: words, pattern, maxLength, ...rest } = schema;
  refuseOthers(where, rest);
  const given = [constant, words, pattern].filter((keyword) => keyword !== undefined);
  if (given.length !== 1) throw new Error(`${where} needs one of const, enum and pattern, and has ${given.length}.`);
  if (pattern === undefined && maxLength !== undefined) throw new Error(`${where} has a maxLength without a pattern.`);
  if (typeof constant === "string") return { kind: "constant", value: constant };
  if (Array.isArray(words)) return { kind: "word", words };
  return {
    kind: "pattern",
    pattern: pattern as string,
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
  };
}

function readNumber(where: string, schema: JsonSchema): ValueCheck {
  const { type, minimum, maximum, ...rest } = schema;
  refuseOthers(where, rest);
  return {
    kind: "number",
    isInteger: type === "integer",
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
  };
}

function readFlag(where: string, { type, const: constant, ...rest }: JsonSchema): ValueCheck {
  refuseOthers(where, rest);
  if (constant !== true) throw new Error(`${where} is a boolean that may be false. Only flags are known.`);
  return { kind: "constant", value: true };
}

function readList(where: string, { type, items, minItems, maxItems, ...rest }: JsonSchema): ValueCheck {
  refuseOthers(where, rest);
  if (typeof minItems !== "number" || typeof maxItems !== "number")
    throw new Error(`${where} is a list without bounds.`);
  return { kind: "list", item: readValue(`${where}[]`, items as JsonSchema), minItems, maxItems };
}

function refuseOthers(where: string, { description, ...others }: JsonSchema): void {
  const [keyword] = Object.keys(others);
  if (keyword === undefined) return;
  throw new Error(`${where} has the keyword "${keyword}", for which no validator is generated.`);
}
