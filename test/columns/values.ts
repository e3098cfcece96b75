import type { Column, ColumnType } from "../../src/columns/column.js";

/** Two values that are not the same: `undefined` is absent, which is not null. */
export interface Difference {
  path: string;
  one: unknown;
  other: unknown;
}

/** Every place where two JSON values differ. `5` is not `"5"`, the order of lists counts, that of keys does not. */
export function* differences(one: unknown, other: unknown, path = ""): Generator<Difference> {
  if (isHolder(one) && isHolder(other) && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      yield* differences(own(one, key), own(other, key), `${path}/${key}`);
    }
  } else if (!Object.is(one, other) && !(one === 0 && other === 0)) yield { path, one, other };
}

/** The JSON that a row was made of: what is NULL in a column was absent, but a null inside any JSON is one. */
export function documentOf(row: unknown, columns: readonly Column[]): unknown {
  const known = columns.flatMap(({ name, type }) => {
    const value = (row as { [name: string]: unknown })[name];
    return value === null || value === undefined ? [] : [[name, fromColumn(value, type)]];
  });
  return Object.fromEntries(known);
}

function fromColumn(value: unknown, type: ColumnType): unknown {
  if (typeof type === "string") return value;
  if ("struct" in type) return documentOf(value, type.struct);
  return (value as unknown[]).map((item) => fromColumn(item, type.list));
}

/** The ways to all columns that hold something in one of the documents: `meetings.when.start`. */
export function filledIn(documents: readonly unknown[], columns: readonly Column[]): Set<string> {
  const filled = new Set<string>();
  const enter = (value: unknown, own: readonly Column[], path: string): void => {
    for (const { name, type } of own) {
      const values = [(value as { [name: string]: unknown })[name]].flat(9).filter((item) => item !== undefined);
      const item = itemOf(type);
      for (const inner of values) {
        if (typeof item === "object") enter(inner, item.struct, `${path}${name}.`);
        else filled.add(path + name);
      }
    }
  };
  for (const document of documents) enter(document, columns, "");
  return filled;
}

/** The columns that hold something else than a list or a struct, each with the way to it. */
export function* leavesOf(
  columns: readonly Column[],
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; type: "string" | "boolean" | "integer" | "number" | "json" }> {
  for (const { name, type } of columns) {
    const item = itemOf(type);
    if (typeof item === "object") yield* leavesOf(item.struct, [...path, name]);
    else yield { path: [...path, name], type: item };
  }
}

/** The type of what lies in a list, in however many of them. Any other type is its own. */
export function itemOf(type: ColumnType): Exclude<ColumnType, { list: ColumnType }> {
  return typeof type === "object" && "list" in type ? itemOf(type.list) : type;
}

function isHolder(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function own(holder: { [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
