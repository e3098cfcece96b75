import * as z from "zod";
import { documentSchemas } from "../document-schemas.js";
import { type JsonSchema, toJsonSchema } from "../json-schema.js";

interface Definition extends JsonSchema {
  properties?: Record<string, { $ref?: string; items?: { $ref?: string } }>;
}

/**
 * `src/generated/fields.ts`: for each object the fields whose values have a named type, and the types by their names. With
 * it the rules find every reference and every `When` of a record without looking at Zod at run time.
 */
export function fieldFile(): Map<string, string> {
  const roots = Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]];
  const { $defs } = toJsonSchema(z.union(roots)) as { $defs: Record<string, Definition> };
  const lines: string[] = [];
  for (const [name, { properties = {} }] of Object.entries($defs)) {
    const fields = Object.entries(properties).flatMap(([field, { $ref, items }]) => {
      const target = $ref ?? items?.$ref;
      return target ? [JSON.stringify([field, target.slice("#/$defs/".length)])] : [];
    });
    if (fields.length > 0) lines.push(`  ${name}: [${fields.join(", ")}],`);
  }
  const names = Object.keys($defs).sort();
  const source = [
    "// Generated from the Zod schemas by `npm run generate`. Do not edit.",
    "",
    "import type {",
    ...names.map((name) => `  ${name},`),
    '} from "./types.js";',
    "",
    "/** Every named type of the model, by its name. */",
    "export interface NamedTypes {",
    ...names.map((name) => `  ${name}: ${name};`),
    "}",
    "",
    "/** For each object type, the named type of its fields. A list stands as the type of its items. */",
    "export const fields: { readonly [type: string]: readonly (readonly [field: string, type: string])[] } = {",
    ...lines,
    "};",
    "",
  ];
  return new Map([["src/generated/fields.ts", source.join("\n")]]);
}
