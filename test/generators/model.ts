import * as z from "zod";
import { type Model, readModel } from "../../src/codegen/validator-model.js";
import type { DocumentName } from "../../src/document-names.js";
import { documentSchemas } from "../../src/document-schemas.js";
import { type JsonSchema, toJsonSchema } from "../../src/json-schema.js";
import { registry } from "../../src/registry.js";

const roots = Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]];

/** Every definition of the format by its name, as the schemas have it today. */
export const model: Model = readModel((toJsonSchema(z.union(roots)) as { $defs: Record<string, JsonSchema> }).$defs);

/** The definition that a document is checked against: `bilateral-agreement` against `BilateralAgreement`. */
export function definitionOf(name: DocumentName): string {
  return registry.get(documentSchemas[name])?.id as string;
}
