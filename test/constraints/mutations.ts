import type { JsonSchema } from "../../src/model/json-schema.js";

/** A schema with one constraint moved, taken away or put in. */
export interface Mutation {
  /** Where, as the keys that lead to it. */
  at: readonly string[];
  what: string;
  schema: JsonSchema;
}

/** Every single change of a constraint in a part of the schemas. What it refers to has its own turn. */
export function* mutationsOf(schema: JsonSchema): Generator<Mutation> {
  for (const keyword of Object.keys(schema)) {
    for (const [what, changed] of changesOf(keyword, schema)) yield { at: [keyword], what, schema: changed };
  }
  for (const [path, child] of childrenOf(schema)) {
    for (const { at, what, schema: changed } of mutationsOf(child)) {
      yield { at: [...path, ...at], what, schema: replaced(schema, path, changed) };
    }
  }
}

/** What stands in the schema itself. Properties are parts of their own. */
function* childrenOf(schema: JsonSchema): Generator<[path: string[], child: JsonSchema]> {
  if (schema.items !== undefined) yield [["items"], schema.items as JsonSchema];
  for (const [i, branch] of ((schema.anyOf ?? []) as JsonSchema[]).entries()) yield [["anyOf", String(i)], branch];
}

type Changed = [what: string, schema: JsonSchema];

/** What can be done to one keyword. */
function* changesOf(keyword: string, schema: JsonSchema): Generator<Changed> {
  const value = schema[keyword];
  const put = (other: unknown) => ({ ...schema, [keyword]: other });
  switch (keyword) {
    case "additionalProperties":
    case "const":
    case "items":
    case "type":
    case "$ref":
      yield ["removed", without(schema, keyword)];
      break;
    case "maximum":
    case "maxLength":
    case "maxItems":
    case "minimum":
    case "minItems":
      // Whoever sees a bound move by one sees it go.
      yield ["one more", put(Number(value) + 1)];
      yield ["one less", put(Number(value) - 1)];
      break;
    case "enum":
      yield ["removed", without(schema, keyword)];
      yield ["a word more", put([...(value as string[]), "a-word-of-ones-own"])];
      for (const word of value as string[])
        yield [`without ${word}`, put((value as string[]).filter((other) => other !== word))];
      break;
    case "pattern":
      yield ["removed", without(schema, keyword)];
      for (const [what, pattern] of patternsLike(String(value))) yield [what, put(pattern)];
      break;
    case "required":
      for (const key of value as string[]) {
        yield [`without ${key}`, put((value as string[]).filter((other) => other !== key))];
      }
      break;
    case "properties":
      yield* changesOfProperties(schema);
      break;
    case "anyOf":
    case "oneOf":
      yield ["removed", without(schema, keyword)];
      for (const i of (value as JsonSchema[]).keys()) {
        yield [`without branch ${i}`, put((value as JsonSchema[]).filter((_, other) => other !== i))];
      }
      break;
  }
}

function* changesOfProperties(schema: JsonSchema): Generator<Changed> {
  const properties = schema.properties as JsonSchema;
  const required = (schema.required ?? []) as string[];
  for (const key of Object.keys(properties)) {
    yield [
      `without ${key}`,
      { ...schema, properties: without(properties, key), required: required.filter((other) => other !== key) },
    ];
    if (!required.includes(key)) yield [`${key} required`, { ...schema, required: [...required, key] }];
  }
}

/** Loose at either end; of an id also with a prefix more or less. */
function* patternsLike(pattern: string): Generator<[what: string, pattern: string]> {
  yield ["without ^", pattern.replace(/^\^/, "")];
  yield ["without $", pattern.replace(/\$$/, "")];
  const [, open, list, rest] = /^\^(\((?:\?:)?)([a-z|]+)\)(:.*)$/.exec(pattern) ?? [];
  if (list === undefined) return;
  const prefixes = list.split("|");
  const written = (all: string[]) => `^${open}${all.join("|")})${rest}`;
  if (prefixes.length > 1) {
    for (const prefix of prefixes) yield [`without ${prefix}`, written(prefixes.filter((other) => other !== prefix))];
  }
  for (const prefix of PREFIXES)
    if (!prefixes.includes(prefix)) yield [`with ${prefix}`, written([...prefixes, prefix])];
}

const PREFIXES = [
  ...["person", "organization", "state", "place", "topic", "source", "visit", "meeting", "agreement", "act"],
  ...["statement", "process", "relationship", "report"],
];

function without(object: JsonSchema, key: string): JsonSchema {
  const { [key]: _, ...rest } = object;
  return rest;
}

function replaced(schema: JsonSchema, [key = "", ...path]: readonly string[], child: JsonSchema): JsonSchema {
  const old = schema[key] as JsonSchema;
  const changed = path.length === 0 ? child : replaced(old, path, child);
  if (!Array.isArray(schema)) return { ...schema, [key]: changed };
  return schema.with(Number(key), changed) as unknown as JsonSchema;
}
