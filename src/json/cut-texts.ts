/** The model's own fields lie less deep. What is deeper stands in a slot for any JSON, whose texts no schema looks at. */
const LEVELS = 32;

/**
 * The value with every text of a field cut that is longer, in UTF-16 code units. Where none is, it is the very value;
 * otherwise what holds the text is a copy, and the rest is shared.
 */
export function cutTexts(value: unknown, longest: number, levels = LEVELS): unknown {
  if (typeof value === "string") return value.length > longest ? value.slice(0, longest) : value;
  if (typeof value !== "object" || value === null || levels === 0) return value;
  let copy: object | undefined;
  // Of a list the indices one by one: it may have thirty million items.
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const member = (value as Record<PropertyKey, unknown>)[key];
    const cut = cutTexts(member, longest, levels - 1);
    if (cut === member) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    // Defined, because a key may be `__proto__`.
    Object.defineProperty(copy, key, { value: cut, enumerable: true, configurable: true, writable: true });
  }
  return copy ?? value;
}
