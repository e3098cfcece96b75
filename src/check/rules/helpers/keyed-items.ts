import { model, type NamedTypes } from "../../../generated/model.js";
import type { AnyRecord, Key } from "../../../generated/types.js";
import { fieldsOf, typeOfField } from "../../../lookup/model.js";
import { type NamedValue, planFor, type WalkPlan, walkDocument } from "../../../lookup/walk.js";
import type { RuleContext } from "../rule.js";

/** An item of a record that may carry a key of its own: a commitment, a step, a figure, a change of status. */
export interface Keyed {
  readonly key?: Key;
}

let known: readonly (keyof NamedTypes)[] | undefined;

/**
 * The types of items that may carry a key, those first that hold others. A target has a key too, and beside it the record that
 * it leads to.
 */
export function keyedTypes(): readonly (keyof NamedTypes)[] {
  if (known) return known;
  const types = (Object.keys(model) as (keyof NamedTypes)[]).filter((type) => {
    const { key, record } = fieldsOf(type);
    return key !== undefined && record === undefined;
  });
  const holdsOthers = (type: string) =>
    Object.keys(fieldsOf(type)).some((field) => (types as string[]).includes(typeOfField(type, field) ?? ""));
  known = [...types.filter(holdsOthers), ...types.filter((type) => !holdsOthers(type))];
  return known;
}

/** Whether items of a named type may carry a key. */
export function isKeyedType(type: string): boolean {
  return (keyedTypes() as readonly string[]).includes(type);
}

/** Every item that has a key. */
export function* withKeys({ values }: Pick<RuleContext, "values">): Generator<NamedValue<Keyed>> {
  for (const type of keyedTypes()) {
    for (const item of values(type) as readonly NamedValue<Keyed>[]) if (item.value.key !== undefined) yield item;
  }
}

/** The items of records by their keys, each record read when it is first asked for. */
export class KeyedItems {
  private readonly known = new Map<AnyRecord, ReadonlyMap<Key, NamedValue<Keyed>>>();

  /** Of items that share a key, the first. */
  of(record: AnyRecord): ReadonlyMap<Key, NamedValue<Keyed>> {
    const known = this.known.get(record);
    if (known) return known;
    const items = new Map<Key, NamedValue<Keyed>>();
    plan ??= planFor(keyedTypes());
    for (const item of withKeys(walkDocument(record, plan))) {
      const key = item.value.key as Key;
      if (!items.has(key)) items.set(key, item);
    }
    this.known.set(record, items);
    return items;
  }
}

let plan: WalkPlan | undefined;
