import type { JsonSchema } from "../../src/index.js";

export interface Place {
  /** Where in the file, as a JSON Pointer. */
  at: string;
  schema: JsonSchema;
}

/** Every schema in a schema: the root, what is in `properties`, definitions, items and unions. */
export function* subschemas(schema: JsonSchema, at = ""): Generator<Place> {
  yield { at, schema };
  for (const map of ["properties", "$defs", "definitions"]) {
    for (const [key, child] of Object.entries((schema[map] ?? {}) as Record<string, JsonSchema>)) {
      yield* subschemas(child, `${at}/${map}/${key}`);
    }
  }
  if (schema.items !== undefined) yield* subschemas(schema.items as JsonSchema, `${at}/items`);
  for (const list of ["anyOf", "oneOf", "allOf"]) {
    for (const [i, child] of ((schema[list] ?? []) as JsonSchema[]).entries()) {
      yield* subschemas(child, `${at}/${list}/${i}`);
    }
  }
}

/** The description of a schema, its own or that of the definition it refers to. */
export function descriptionIn(file: JsonSchema, schema: JsonSchema): unknown {
  if (schema.description !== undefined) return schema.description;
  // Draft-07 ignores what stands beside a `$ref`, so a described one is wrapped.
  const { $ref } = (schema.allOf as JsonSchema[] | undefined)?.[0] ?? schema;
  return $ref === undefined ? undefined : definitionAt(file, $ref as string)?.description;
}

/** What a `$ref` into the same file names. */
export function definitionAt(file: JsonSchema, $ref: string): JsonSchema | undefined {
  return $ref
    .split("/")
    .slice(1)
    .reduce<JsonSchema | undefined>((here, key) => here?.[key] as JsonSchema | undefined, file);
}

/** A value inside a document whose schema is a definition with a name. */
export interface NamedValue {
  name: string;
  value: unknown;
  /** Where in the document, as a JSON Pointer. */
  path: string;
}

/** Every such value of a document, outer before inner. */
export function* namedValues(file: JsonSchema, value: unknown, schema = file, path = ""): Generator<NamedValue> {
  const { $ref, items, properties } = schema as { $ref?: string; items?: JsonSchema; properties?: JsonSchema };
  if ($ref !== undefined) {
    yield { name: $ref.slice($ref.lastIndexOf("/") + 1), value, path };
    yield* namedValues(file, value, definitionAt(file, $ref), path);
  } else if (items !== undefined) {
    for (const [i, item] of (value as unknown[]).entries()) yield* namedValues(file, item, items, `${path}/${i}`);
  } else if (properties !== undefined) {
    for (const [key, child] of Object.entries(value as object)) {
      yield* namedValues(file, child, properties[key] as JsonSchema, `${path}/${key}`);
    }
  }
}
