import { lazy } from "../../codes/lazy.js";
import { addToList } from "../../collections/add-to-list.js";
import { schemaOrgTypes } from "../../generated/data/schema-org-types.js";

const parents = /* @__PURE__ */ lazy(() => {
  const above = new Map<string, string[]>();
  for (const row of schemaOrgTypes.split("\n")) {
    const [parent = "", ...types] = row.split(" ");
    for (const type of types) addToList(above, type, parent);
  }
  return above;
});

const known = /* @__PURE__ */ new Map<string, ReadonlySet<string>>();

/** A type of schema.org and those that it is a finer one of, the nearest first. */
export function typeAndAbove(type: string): ReadonlySet<string> {
  // What documents make up is not kept.
  const cached = known.get(type);
  if (cached) return cached;
  const found = new Set([type]);
  // A set that grows is walked to its new end.
  for (const each of found) for (const parent of parents().get(each) ?? []) found.add(parent);
  if (found.size > 1) known.set(type, found);
  return found;
}

/** Whether a type is another one or a finer one of it. */
export function isTypeOf(type: string, other: string): boolean {
  return typeAndAbove(type).has(other);
}
