import * as z from "zod";
import { registry } from "../model/registry.js";

/** A place in a value: what the schema says of it, and what stands there. */
export interface Place {
  /** The schema without its optional wrapper: the named one, where the field only describes it anew. */
  schema: z.ZodType;
  /** What the field is for. */
  description: string | undefined;
  value: unknown;
  /** Whether the value may be left out. */
  isOptional: boolean;
}

function place(schema: z.ZodType, value: unknown, description?: string): Place {
  const bare = unwrapped(schema);
  return {
    schema: named(bare),
    description: schema.description ?? description ?? bare.description,
    value,
    isOptional: bare !== schema,
  };
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

/** `.describe()` makes a copy of a schema, whose parent is the schema with the name. */
function named(schema: z.ZodType): z.ZodType {
  for (let origin: z.ZodType | undefined = schema; origin; origin = origin._zod.parent as z.ZodType | undefined) {
    if (registry.get(origin)?.id !== undefined) return origin;
  }
  return schema;
}

/**
 * Follows a path through a schema and a value together, so that a union is left by the branch that the value's `type`
 * chose. `undefined` where the path leaves what the schema knows.
 */
export function placeAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): Place | undefined {
  let here = place(schema, value);
  for (const key of path) {
    const next: z.ZodType | undefined = childSchema(here.schema, here.value, key);
    if (next === undefined) return undefined;
    // An item is for what its list is for.
    const inherited = Array.isArray(here.value) ? here.description : undefined;
    here = place(next, childValue(here.value, key), inherited);
  }
  return here;
}

/** The value at a path, whatever the schema knows of it. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childValue, value);
}

function childValue(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function childSchema(schema: z.ZodType, value: unknown, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  // Not by its class, which a bundle would then hold: no schema of a document is a map, only that of the settings.
  if ("valueType" in schema) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key))
    return schema.shape[key as string] as z.ZodType;
  const branch = chosenBranch(schema, value);
  return branch && childSchema(branch, value, key);
}

/** The branch of a discriminated union that the value's `type` names. */
function chosenBranch(schema: z.ZodType, value: unknown): z.ZodObject | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const type = (value as { type?: unknown } | undefined)?.type;
  return (schema.options as unknown as z.ZodObject[]).find(
    ({ shape }) => shape.type instanceof z.ZodLiteral && shape.type.value === type,
  );
}

/** The keys that an object may have at a place, in the order of the model. Empty where no object is expected. */
export function knownKeys({ schema, value }: Place): string[] {
  const object = schema instanceof z.ZodObject ? schema : chosenBranch(schema, value);
  return object ? Object.keys(object.shape) : [];
}
