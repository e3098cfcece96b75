import { isKeyedType } from "../check/rules/helpers/keyed-items.js";
import { addToList } from "../collections/add-to-list.js";
import { model } from "../generated/model.js";
import { isObject } from "../json/object.js";
import { fieldsOf, isIdType, typeOfField } from "../lookup/model.js";

/** The same text for JSON values that say the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join()}}`;
}

/**
 * For each item of the second list the position in the first of the one that it is the same as, or `undefined`: an equal one,
 * or else the only one that has the same identity where no other of its own list has it.
 */
export function sameItems(
  first: readonly unknown[],
  second: readonly unknown[],
  type: string | undefined,
): (number | undefined)[] {
  const free = new Map<string, number[]>();
  for (const [i, item] of first.entries()) addToList(free, canonical(item), i);
  const found = second.map((item, i) => {
    const equal = free.get(canonical(item)) ?? [];
    // The one in the same place, so that a list is the same as itself.
    const at = equal.includes(i) ? i : equal[0];
    if (at !== undefined) equal.splice(equal.indexOf(at), 1);
    return at;
  });
  const identity = type === undefined ? undefined : identityOf(type);
  if (identity === undefined) return found;
  const byIdentity = new Map<string, number[]>();
  for (const [i, item] of first.entries()) addToList(byIdentity, identity(item), i);
  const count = new Map<string, number>();
  for (const item of second) count.set(identity(item), (count.get(identity(item)) ?? 0) + 1);
  const taken = new Set(found);
  return found.map((known, i) => {
    if (known !== undefined) return known;
    const key = identity(second[i]);
    const [at, ...others] = byIdentity.get(key) ?? [];
    if (at === undefined || others.length > 0 || count.get(key) !== 1 || taken.has(at)) return undefined;
    return nameOthers(first[at], second[i], type as string) ? undefined : at;
  });
}

const identities = /* @__PURE__ */ new Map<string, ((item: unknown) => string) | undefined>();

/**
 * What makes an item the one it is: what it cannot be without. Not a word alone, which many share, unless the item may carry a
 * key, as a step of an agreement: there is one signing, if no other is told. `undefined` for items that are no more than all
 * that they say: a span, a claim, a condition.
 */
function identityOf(type: string): ((item: unknown) => string) | undefined {
  if (identities.has(type)) return identities.get(type);
  const fields = fieldsOf(type);
  const needed = Object.keys(fields).filter((key) => fields[key]?.isRequired);
  const isKeyed = isKeyedType(type);
  const isTarget = "record" in fields && "field" in fields;
  const hasWord = needed.some((key) => model[typeOfField(type, key) ?? ""]?.kind === "words");
  const isNamed = needed.length > 0 && !isTarget && (isKeyed || !hasWord) && type !== "Alternative";
  const identity = isNamed
    ? (item: unknown) => canonical(needed.map((key) => (isObject(item) ? item[key] : undefined)))
    : undefined;
  identities.set(type, identity);
  return identity;
}

/** Whether two items of one identity name other records in one field: who signs makes the signing. Only where a word makes them alike. */
function nameOthers(a: unknown, b: unknown, type: string): boolean {
  const fields = fieldsOf(type);
  const hasWord = Object.keys(fields).some(
    (key) => fields[key]?.isRequired && model[typeOfField(type, key) ?? ""]?.kind === "words",
  );
  if (!hasWord || !isObject(a) || !isObject(b)) return false;
  return Object.keys(fields).some((key) => {
    if (!isIdType(typeOfField(type, key) ?? "") || a[key] === undefined || b[key] === undefined) return false;
    return canonical(a[key]) !== canonical(b[key]);
  });
}
