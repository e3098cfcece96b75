import * as z from "zod";
import type { NamedTypes } from "../generated/model.js";
import type { SchemaOf, ShapeOf } from "./schema-types.js";

/** What is known of a named schema beyond what Zod itself holds. */
export interface SchemaMeta {
  /** Name of the schema: its `$defs` key and its TypeScript type. */
  id: string;
  /** The TypeScript type to generate where the JSON Schema alone would give a poorer one. Never written to `schemas/`. */
  tsType?: string;
  /** Repeats a length check that Zod enforces but does not emit for template literals. */
  maxLength?: number;
}

/**
 * The names of all schemas. It is private to this copy of the library: Zod's global registry hangs on
 * `globalThis`, where two versions of communique in one process would claim the same ids.
 */
export const registry = /* @__PURE__ */ z.registry<SchemaMeta>();

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** Nothing where a schema gives the generated type of its name, to the letter; otherwise what no argument is. */
export type Proven<Output, Name extends keyof NamedTypes> =
  Same<Output, NamedTypes[Name]> extends true ? unknown : { "is not the generated type: npm run generate": Name };

/** Nothing where a schema is one that the type of its name stands for. */
type Shaped<Schema, T> = Schema extends { shape: infer Shape }
  ? Shape extends ShapeOf<T>
    ? unknown
    : { "has another shape than its type": ShapeOf<T> }
  : Schema extends SchemaOf<T>
    ? unknown
    : { "is another schema than its type": SchemaOf<T> };

/**
 * Builds a schema and gives it a name. The schema comes as a function, so that a bundler sees one pure call
 * and drops it, with all that it would build, where nobody imports it.
 */
export function register<Name extends keyof NamedTypes, S extends z.ZodType>(
  id: Name,
  make: () => S & Proven<z.output<S>, Name> & Proven<z.input<S>, Name> & Shaped<S, NamedTypes[Name]>,
  meta: Omit<SchemaMeta, "id"> = {},
): SchemaOf<NamedTypes[Name]> {
  return registerUnproven(id, make, meta);
}

/** The same for a helper that proves the type of its schema itself. */
export function registerUnproven<Name extends keyof NamedTypes>(
  id: Name,
  make: () => z.ZodType,
  meta: Omit<SchemaMeta, "id"> = {},
): SchemaOf<NamedTypes[Name]> {
  const schema = make();
  registry.add(schema, { id, ...meta });
  return schema as SchemaOf<NamedTypes[Name]>;
}
