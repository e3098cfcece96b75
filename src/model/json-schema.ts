import * as z from "zod";
import { registry } from "./registry.js";

/** A JSON Schema dialect that communique writes. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07";

/** A JSON Schema document. */
export type JsonSchema = { [keyword: string]: unknown };

export interface ToJsonSchemaOptions {
  /** The dialect. Default `draft-2020-12`; most editors want `draft-07`. */
  target?: JsonSchemaTarget;
}

const DIALECTS = {
  "draft-2020-12": { target: "draft-2020-12", definitions: "$defs" },
  "draft-07": { target: "draft-7", definitions: "definitions" },
} as const;

/**
 * JSON Schema of any communique schema, or of a schema derived from one with `.extend`, `.pick`, `.partial` and
 * the like. Named parts become `$defs` (`definitions` in draft-07); descriptions are kept at every level; the root
 * schema itself stands at the top of the document. The result is a new object on every call, without `$id`.
 *
 * @throws TypeError for an unknown target. @throws Error from Zod for what JSON Schema cannot say, such as a
 * transform or a `Date`. Refinements have no JSON Schema form and are left out, which Zod does not report.
 */
export function toJsonSchema(schema: z.ZodType, options: ToJsonSchemaOptions = {}): JsonSchema {
  return convert(schema, options, false);
}

/** The same with the `tsType` hints for the generator of the TypeScript types. They are no JSON Schema keyword. */
export function toAnnotatedJsonSchema(schema: z.ZodType, options: ToJsonSchemaOptions): JsonSchema {
  return convert(schema, options, true);
}

function convert(schema: z.ZodType, options: ToJsonSchemaOptions, keepsHints: boolean): JsonSchema {
  const { target = "draft-2020-12" } = options;
  // Zod accepts an unknown target in silence.
  if (!Object.hasOwn(DIALECTS, target)) {
    throw new TypeError(`Unknown target ${JSON.stringify(target)}: use ${Object.keys(DIALECTS).join(" or ")}.`);
  }
  const dialect = DIALECTS[target];
  const document = z.toJSONSchema(schema, {
    target: dialect.target,
    // zod's type asks for the global registry's metadata; any registry with an id works.
    metadata: registry as unknown as typeof z.globalRegistry,
    override({ zodSchema, jsonSchema }) {
      // A private registry hides what `.describe()` wrote into the global one.
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined && jsonSchema.description === undefined) jsonSchema.description = description;
      if (!keepsHints) delete jsonSchema.tsType;
      if (jsonSchema.pattern !== undefined) jsonSchema.pattern = withoutEscapes(jsonSchema.pattern);
    },
  }) as JsonSchema;
  return lifted(document, dialect.definitions);
}

/**
 * A pattern with the characters themselves where JavaScript writes an escape such as `\u2028`, which not every language reads.
 * ASCII may be syntax, and half of a surrogate pair is no character: their escapes stay.
 */
function withoutEscapes(pattern: string): string {
  return pattern.replace(/\\(?:u([0-9A-Fa-f]{4})|[^u])/g, (written, hex = "0") => {
    const code = Number.parseInt(hex, 16);
    return code < 0x80 || (code >= 0xd800 && code <= 0xdfff) ? written : String.fromCharCode(code);
  });
}

/** Zod writes a named root as a bare reference: put the root itself at the top. */
function lifted(document: JsonSchema, keyword: "$defs" | "definitions"): JsonSchema {
  const { $ref, $schema, [keyword]: definitions, ...rest } = document;
  const prefix = `#/${keyword}/`;
  if (typeof $ref !== "string" || !$ref.startsWith(prefix)) return document;
  const { [$ref.slice(prefix.length)]: root, ...others } = definitions as Record<string, JsonSchema>;
  return { $schema, ...root, ...rest, ...(Object.keys(others).length > 0 && { [keyword]: others }) };
}
