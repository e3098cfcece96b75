import * as z from "zod";
import { documentSchemas } from "../model/document-schemas.js";
import { type JsonSchema, type ToJsonSchemaOptions, toAnnotatedJsonSchema } from "../model/json-schema.js";

/** All schemas in one JSON Schema document: what every generated file but those in `schemas/` is made from. */
export function everySchema(options: ToJsonSchemaOptions): JsonSchema {
  return toAnnotatedJsonSchema(z.union(Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]]), options);
}
