import { slugOf } from "../text/slug.js";
import { UsageError } from "./usage-error.js";

/** What one `NAME[=DETAIL][=ID]` comes to. */
export interface Named<Prefix extends string> {
  id: `${Prefix}:${string}`;
  name: string;
  /** What stands between the name and the id: a country code, a kind, whom a person represents. */
  detail?: string;
}

/** Gives each name an id: the one it comes with, or one made from the name, with `-2` where that is taken. */
export function readNames<Prefix extends string>(
  type: Prefix,
  specs: readonly string[] = [],
  detail?: string,
): Named<Prefix>[] {
  const taken = new Set<string>();
  return specs.map((spec) => {
    const [name = "", ...parts] = spec.split("=").map((part) => part.trim());
    const last = parts.at(-1);
    const given = last?.startsWith(`${type}:`) ? parts.pop() : undefined;
    if (name === "" || parts.length > (detail ? 1 : 0) || parts.includes("")) {
      throw new UsageError(
        `--${type} takes a name${detail ? `, =${detail}` : ""} and =${type}:… for an id, not ${JSON.stringify(spec)}.`,
      );
    }
    if (given && taken.has(given)) throw new UsageError(`--${type} ${JSON.stringify(spec)}: the id ${given} is taken.`);
    const id = (given ?? unused(`${type}:${slugFor(type, name)}`, taken)) as `${Prefix}:${string}`;
    taken.add(id);
    return { id, name, ...(parts[0] !== undefined && { detail: parts[0] }) };
  });
}

function slugFor(type: string, name: string): string {
  const slug = slugOf(name);
  if (slug !== undefined) return slug;
  throw new UsageError(
    `--${type} ${JSON.stringify(name)}: no id can be made from this name. Write one behind it, as in ${JSON.stringify(`${name}=${type}:example`)}.`,
  );
}

/** The id itself, or the first with a number that is not taken. */
export function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
