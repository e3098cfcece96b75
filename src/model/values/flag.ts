import * as z from "zod";

/** A flag is `true` or absent. */
export function flag(): z.ZodLiteral<true> {
  return z.literal(true);
}
