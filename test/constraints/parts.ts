import { formatPointer } from "../../src/json/pointer.js";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { referenceOf } from "../compatibility/definitions.js";
import { definitions } from "./definitions.js";

/**
 * The schemas in parts, so that a change of one is a change of something small: every definition, and every property of
 * one as a part of its own, `/Meeting/properties/title`. What a part refers to, it refers to by name.
 */
export const parts: ReadonlyMap<string, JsonSchema> = new Map(
  Object.entries(definitions).flatMap(([name, definition]) => partsOf(name, definition)),
);

function partsOf(name: string, definition: JsonSchema): [name: string, part: JsonSchema][] {
  const { $id: _, $schema: __, properties, ...rest } = definition;
  if (properties === undefined) return [[nameOf(name), referring(rest)]];
  const own = Object.entries(properties as Record<string, JsonSchema>);
  const references = Object.fromEntries(own.map(([key]) => [key, { $ref: nameOf(name, key) }]));
  return [
    [nameOf(name), { ...rest, properties: references }],
    ...own.map(([key, schema]): [string, JsonSchema] => [nameOf(name, key), referring(schema)]),
  ];
}

/** The name of a definition's part, or of that of one of its properties: where it stands among the definitions. */
export function nameOf(definition: string, key?: string): string {
  return formatPointer(key === undefined ? [definition] : [definition, "properties", key]);
}

/** With the names of parts for references. */
function referring(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"/'));
}

/** The part that a member of an object or a list has to match, and those that stand behind it. */
export function partsOfMember(name: string, key: string | number): string[] {
  const schema = parts.get(name);
  const member = (schema?.properties as Record<string, JsonSchema> | undefined)?.[key] ?? schema?.items;
  return behind(member as JsonSchema | undefined);
}

function behind(schema: JsonSchema | undefined): string[] {
  const name = schema && referenceOf(schema);
  return name === undefined ? [] : [name, ...behind(parts.get(name))];
}

/** The words that a vocabulary lists, be it closed or open. */
export function listedIn(schema: JsonSchema): readonly string[] | undefined {
  const [first] = (schema.anyOf ?? [schema]) as [JsonSchema];
  return first?.enum as string[] | undefined;
}
