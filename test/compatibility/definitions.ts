import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../../src/model/json-schema.js";

/** The schemas of a version by name: what each file describes, and every definition that it needs. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** `bilateral-agreement` is the file of `BilateralAgreement`. */
export function nameOf(stem: string): string {
  return stem.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Only the root of a file has these. */
const ROOT_ONLY = ["$schema", "$id", "title", "examples"];

/**
 * Puts the schema files of a version together, each definition once. The files repeat them, because each is complete in
 * itself.
 *
 * @param files The files, by stems such as `bilateral-agreement`. @throws Error where two files differ in a definition.
 */
export function mergeFiles(files: Readonly<Record<string, JsonSchema>>): Definitions {
  const merged = new Map<string, JsonSchema>();
  const add = (name: string, schema: JsonSchema) => {
    const known = merged.get(name);
    if (known !== undefined && !isDeepStrictEqual(inner(known), inner(schema))) {
      throw new Error(`Two schema files describe ${name} differently.`);
    }
    if (known === undefined || schema.$id !== undefined) merged.set(name, schema);
  };
  for (const [stem, { $defs, ...root }] of Object.entries(files)) {
    add(nameOf(stem), root);
    for (const [name, schema] of Object.entries($defs as Definitions)) add(name, schema);
  }
  return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inner(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ROOT_ONLY.includes(keyword)));
}

/** The name in a `$ref`, or `undefined` of a schema that has none. */
export function referenceOf(schema: JsonSchema): string | undefined {
  return (schema.$ref as string | undefined)?.replace("#/$defs/", "");
}
