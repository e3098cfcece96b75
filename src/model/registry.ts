import * as z from "zod";

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

/**
 * Builds a schema and gives it a name. The schema comes as a function, so that a bundler sees one pure call
 * and drops it, with all that it would build, where nobody imports it.
 */
export function register<S extends z.ZodType>(id: string, make: () => S, meta: Omit<SchemaMeta, "id"> = {}): S {
  const schema = make();
  registry.add(schema, { id, ...meta });
  return schema;
}
