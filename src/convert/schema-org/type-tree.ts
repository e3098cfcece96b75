import { lazy } from "../../codes/lazy.js";
import { schemaOrgTypes } from "../../generated/data/schema-org-types.js";

const parents = /* @__PURE__ */ lazy(() => {
  const above = new Map<string, string[]>();
  for (const row of schemaOrgTypes.split("\n")) {
    const [parent = "", ...types] = row.split(" ");
    for (const type of types) above.set(type, [...(above.get(type) ?? []), parent]);
  }
  return above;
});

/** A type of schema.org and those that it is a finer one of, the nearest first. */
export function typeAndAbove(type: string): string[] {
  const found = new Set([type]);
  // A set that grows is walked to its new end.
  for (const each of found) for (const parent of parents().get(each) ?? []) found.add(parent);
  return [...found];
}

/** Whether a type is another one or a finer one of it. */
export function isTypeOf(type: string, other: string): boolean {
  return typeAndAbove(type).includes(other);
}
