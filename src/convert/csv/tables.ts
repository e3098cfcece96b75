import { type AnyColumns, type AnyShape, isColumns, isRows, JSON_CELL, leavesOf, listTable } from "./shape.js";

/** What a cell holds, before it is written. `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;

export interface Table {
  name: string;
  header: string[];
  rows: Cell[][];
}

/** A record or an item of a list, behind the cells that say which one it is. */
interface Row {
  key: readonly Cell[];
  value: unknown;
}

/**
 * The table of some records, and one for each of their lists that has items. Rows of a list begin with `record`, then
 * the position in each list that the list itself lies in, and the `position` of the item.
 */
export function* tablesOf(name: string, columns: AnyColumns, records: readonly { id: string }[]): Generator<Table> {
  yield table(
    name,
    [],
    columns,
    records.map((value) => ({ key: [], value })),
  );
  yield* listTables(
    name,
    ["record"],
    columns,
    records.map((value) => ({ key: [value.id], value })),
  );
}

function* listTables(
  owner: string,
  keys: readonly string[],
  columns: AnyColumns,
  owners: readonly Row[],
): Generator<Table> {
  for (const { path, shape } of leavesOf(columns)) {
    if (!isRows(shape)) continue;
    const items = owners.flatMap(({ key, value }) => {
      const list = valueAt(value, path) as readonly unknown[] | undefined;
      return list?.map((item, position) => ({ key: [...key, position], value: item })) ?? [];
    });
    if (items.length === 0) continue;
    const name = listTable(owner, path);
    yield table(name, [...keys, "position"], shape.each, items);
    if (isColumns(shape.each)) yield* listTables(name, [...keys, `${path.join(".")}.position`], shape.each, items);
  }
}

function table(name: string, keys: readonly string[], shape: AnyShape, items: readonly Row[]): Table {
  const cells = isColumns(shape) ? leavesOf(shape).filter((leaf) => !isRows(leaf.shape)) : [{ path: [], shape }];
  return {
    name,
    header: [...keys, ...cells.map(({ path }) => path.join(".") || "value")],
    rows: items.map(({ key, value }) => [
      ...key,
      ...cells.map(({ path, shape }) => cellOf(valueAt(value, path), shape)),
    ]),
  };
}

function cellOf(value: unknown, shape: AnyShape): Cell {
  if (value === undefined) return undefined;
  return shape === JSON_CELL ? JSON.stringify(value) : (value as Cell);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((owner, key) => (owner as { [key: string]: unknown } | undefined)?.[key], value);
}
