/** An object whose optional fields may also be there as `undefined`. */
type Loose<T> = { [Field in keyof T]: Record<string, never> extends Pick<T, Field> ? T[Field] | undefined : T[Field] };

/** The object without the fields that are `undefined`: in JSON, and in our types, absent is absent. */
export function filled<T extends object>(loose: Loose<NoInfer<T>>): T {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as T;
}

/** A list, or nothing where it would be empty. */
export function some<T>(items: Iterable<T | undefined>): T[] | undefined {
  const there = [...items].filter((item) => item !== undefined);
  return there.length === 0 ? undefined : there;
}
