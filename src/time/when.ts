import type { Temporal, When } from "../generated/types.js";

// What a `when` says of beginning and end, where it need not give them. Each list names the keys that bound one of them, the
// closest first.

/** It cannot begin before this. */
export const BEGINS_FROM = ["start", "notBefore"] as const;
/** It begins by then. */
export const BEGINS_BY = ["start", "notAfter", "end"] as const;
/** It cannot end before this. */
export const ENDS_FROM = ["end", "start", "notBefore"] as const;
/** It ends by then. A start alone is no end: how long it took is not known. */
export const ENDS_BY = ["end", "notAfter"] as const;

/** A key of `When` that holds a time. */
export type TimeKey = "start" | "end" | "notBefore" | "notAfter";

/** The first of the keys that is there, or `undefined` where nothing is known. */
export function boundKey(when: When | undefined, keys: readonly TimeKey[]): TimeKey | undefined {
  if (when === undefined) return undefined;
  for (const key of keys) if (when[key] !== undefined) return key;
  return undefined;
}

/** The time at the first of the keys that is there, or `undefined` where nothing is known. */
export function bound(when: When | undefined, keys: readonly TimeKey[]): Temporal | undefined {
  const key = boundKey(when, keys);
  return key && when?.[key];
}
