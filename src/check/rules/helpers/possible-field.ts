import { fieldsOf, typeOfField } from "../../../lookup/model.js";

/**
 * Whether a value of this type can have the field that the segments of a pointer lead to, there or not. Through a list they
 * lead only by the position of an item that is there.
 *
 * @param value what is there, as far as it is known.
 */
export function canHaveField(type: string, segments: readonly string[], value?: unknown): boolean {
  let owner: string | undefined = type;
  let held = value;
  for (let i = 0; i < segments.length; i++) {
    const key = segments[i] as string;
    const fields = owner === undefined ? {} : fieldsOf(owner);
    if (!Object.hasOwn(fields, key)) return false;
    held = member(held, key);
    if (fields[key]?.list && i + 1 < segments.length) {
      i++;
      held = Array.isArray(held) ? member(held, segments[i] as string) : undefined;
      if (held === undefined) return false;
    }
    owner = typeOfField(owner as string, key);
  }
  return true;
}

function member(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string, unknown>)[key];
}
