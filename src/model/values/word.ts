import * as z from "zod";

/** A kebab-case word of at most 80 characters. */
export function word(): z.ZodString {
  return z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
}
