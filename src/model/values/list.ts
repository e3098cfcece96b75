import * as z from "zod";

/** A list of at least one and at most 1,000 items (or `max`). An empty list is written by leaving the key out. */
export function list<S extends z.ZodType>(item: S, max = 1_000): z.ZodArray<S> {
  return z.array(item).min(1).max(max);
}
