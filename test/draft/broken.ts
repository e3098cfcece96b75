import { draft } from "./example.js";

/** The example with one place changed, or left out. */
function changed(path: readonly (string | number)[], value?: unknown): unknown {
  const copy: unknown = structuredClone(draft);
  const last = path.at(-1) as string;
  type Holder = { [key: string]: unknown };
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Holder)[key], copy) as Holder;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** What no schema, no provider and no grammar may let through, each by what is wrong with it. */
export const BROKEN: readonly (readonly [what: string, draft: unknown])[] = [
  ["null for a text", changed(["summary"], null)],
  ["null for a list", changed(["events", 0, "about"], null)],
  ["an unknown kind", changed(["events", 0, "kind"], "party-conference")],
  ["an empty word", changed(["statements", 0, "certainty"], "")],
  ["an unknown key", changed(["things", 0, "id"], "person:ada-example")],
  ["a missing key", changed(["events", 1, "date"])],
  ["a number for a text", changed(["figures", 0, "value"], 2)],
  ["a text for a list", changed(["things"], "Ada Example")],
];
