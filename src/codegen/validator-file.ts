import * as z from "zod";
import { documentSchemas } from "../document-schemas.js";
import { type JsonSchema, toJsonSchema } from "../json-schema.js";
import { registry } from "../registry.js";
import { validatorCode } from "./validator-code.js";
import { readModel } from "./validator-model.js";

const BANNER = "// Generated from the Zod schemas by `npm run generate`. Do not edit.\n";

/**
 * `src/generated/validators.ts`: a function for each schema that tells whether a value is what the schema describes, in
 * plain TypeScript. It only gives the verdict: what is wrong with a value is told by Zod.
 *
 * @throws Error where a schema says something that the generator does not know.
 */
export function validatorFile(): Map<string, string> {
  const roots = Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]];
  const { $defs } = toJsonSchema(z.union(roots)) as { $defs: Record<string, JsonSchema> };
  const exported = Object.entries(documentSchemas).map(([document, schema]) => ({
    document,
    definition: registry.get(schema)?.id as string,
  }));
  return new Map([["src/generated/validators.ts", `${BANNER}\n${validatorCode(readModel($defs), exported)}`]]);
}
