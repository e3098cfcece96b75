import * as z from "zod";

/** `$schema` names a JSON Schema for editors. A path relative to the document is as good as a URL. */
export function schemaReference(): z.ZodString {
  return z
    .string()
    .max(2_048)
    .regex(/^(?:[A-Za-z0-9._~:\/?#\[\]@!$&'\(\)*+,;=\-]|%[0-9A-Fa-f]{2})+$/u);
}
