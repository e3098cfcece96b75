import type { AnyRecord, Change } from "../../../generated/types.js";
import { parsePointer } from "../../../json/pointer.js";

/** What becomes of a record under the changes of an alternative. */
export interface Changed {
  /** The record as the other account tells it. Left out if a change leads nowhere. */
  readonly record?: AnyRecord;
  /** Which change leads nowhere: what would hold its field is not there. */
  readonly astray?: number;
  /** Which of the changes do nothing. */
  readonly idle: readonly number[];
}

/** Applies the changes in their order to a copy, which shares with the record what does not change. */
export function applyChanges(record: AnyRecord, changes: readonly Change[]): Changed {
  const idle: number[] = [];
  let changed: unknown = record;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] as Change;
    const before = changed;
    changed = withChange(before, parsePointer(change.field) ?? [], 0, change);
    if (changed === NOWHERE) return { astray: i, idle };
    if (changed === before) idle.push(i);
  }
  return { record: changed as AnyRecord, idle };
}

/** Whether a change says one thing: a value or that there is none. */
export function isOneThing({ value, none }: Change): boolean {
  return (value === undefined) !== (none === undefined);
}

/** Where a JSON value holds a null, as the segments of a pointer. `undefined` if nowhere. */
export function findNull(value: unknown): readonly string[] | undefined {
  if (value === null) return [];
  if (typeof value !== "object") return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = findNull(child);
    if (found) return [key, ...found];
  }
  return undefined;
}

/** Whether other rules have nothing to say of the form of the changes, so that they can be applied. */
export function areApplicable(changes: readonly Change[]): boolean {
  return changes.every((change) => isOneThing(change) && findNull(change.value) === undefined);
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isSameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** No JSON value is this one. */
const NOWHERE = Symbol("nowhere");

/** The same value if the change does nothing in it. */
function withChange(holder: unknown, segments: readonly string[], depth: number, change: Change): unknown {
  if (typeof holder !== "object" || holder === null) return NOWHERE;
  const key = segments[depth] as string;
  if (depth === segments.length - 1)
    return Array.isArray(holder) ? inList(holder, key, change) : inObject(holder, key, change);
  if (!Object.hasOwn(holder, key)) return NOWHERE;
  const before = (holder as Record<string, unknown>)[key];
  const after = withChange(before, segments, depth + 1, change);
  if (after === NOWHERE) return NOWHERE;
  return after === before ? holder : replaced(holder, key, after);
}

function inList(list: readonly unknown[], key: string, { value, none }: Change): unknown {
  if (key === "-") return none ? list : [...list, value];
  // Any other name of an own property of an array, such as "length", is no position.
  if (!/^(?:0|[1-9][0-9]*)$/.test(key) || !Object.hasOwn(list, key)) return NOWHERE;
  const at = Number(key);
  if (none) return list.toSpliced(at, 1);
  return isSameJson(list[at], value) ? list : list.with(at, value);
}

function inObject(holder: object, key: string, { value, none }: Change): unknown {
  const isThere = Object.hasOwn(holder, key);
  if (none) {
    if (!isThere) return holder;
    const { [key]: _gone, ...rest } = holder as Record<string, unknown>;
    return rest;
  }
  return isThere && isSameJson((holder as Record<string, unknown>)[key], value) ? holder : replaced(holder, key, value);
}

function replaced(holder: object, key: string, value: unknown): unknown {
  return Array.isArray(holder) ? holder.with(Number(key), value) : { ...holder, [key]: value };
}
