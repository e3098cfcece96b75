/** An object without the keys of what was not given: a flag that nobody wrote is no option. */
export function defined<T extends object>(flags: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
