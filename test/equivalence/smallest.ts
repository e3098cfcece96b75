import { replaced } from "./mutations.js";

/** Tells whether a JSON text still is a case of what is looked for. */
export type Holds = (text: string) => Promise<boolean>;

/** Beyond that it is small enough, or too large to get small. */
const MOST_ATTEMPTS = 1_000;

/**
 * The smallest JSON text for which something still holds, as far as it is found by taking away: members of objects, items of
 * lists and characters of strings, from the outside in.
 */
export async function smallest(text: string, holds: Holds): Promise<string> {
  let current: unknown = JSON.parse(text);
  let attempts = 0;
  const attempt = async (path: readonly string[], value: unknown): Promise<boolean> => {
    const candidate = replaced(current, path, value);
    if (attempts++ >= MOST_ATTEMPTS || !(await holds(JSON.stringify(candidate)))) return false;
    current = candidate;
    return true;
  };
  const reduce = async (path: readonly string[]): Promise<void> => {
    const value = valueAt(current, path);
    if (typeof value === "string") await shorten([...value], (characters) => attempt(path, characters.join("")));
    if (Array.isArray(value)) await shorten(value, (items) => attempt(path, items));
    else if (isObject(value)) for (const key of Object.keys(value)) await attempt([...path, key], undefined);
    const left = valueAt(current, path);
    if (isObject(left)) for (const key of Object.keys(left)) await reduce([...path, key]);
  };
  await reduce([]);
  return JSON.stringify(current);
}

/** Takes out ever smaller pieces. Of what is long the smallest would be too many. */
async function shorten<Item>(items: readonly Item[], attempt: (items: Item[]) => Promise<boolean>): Promise<void> {
  let left = items;
  for (let size = items.length; size >= Math.max(items.length / 50, 1); size = Math.floor(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const fewer = left.toSpliced(start, size);
      if (await attempt(fewer)) left = fewer;
      else start += size;
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], root);
}
