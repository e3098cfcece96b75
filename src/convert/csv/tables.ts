import { type Leaf, leavesOf, listTable } from "./layout.js";

/** What a cell holds, before it is written. `undefined` is an empty cell. */
export type CellValue = string | number | boolean | undefined;

export interface Table {
  name: string;
  header: string[];
  rows: CellValue[][];
}

/** A record or an item of a list, behind the cells that say which one it is. */
interface Row {
  key: readonly CellValue[];
  value: unknown;
}

/**
 * The table of some records, and one for each of their lists that has items. Rows of a list begin with `owner`, then
 * the position in each list that the list itself lies in, and the `position` of the item.
 */
export function* tablesOf(name: string, type: string, records: readonly { id: string }[]): Generator<Table> {
  const leaves = leavesOf(type);
  const rows = records.map((value) => ({ key: [], value }));
  const owners = records.map((value) => ({ key: [value.id], value }));
  yield table(name, [], leaves, rows);
  yield* listTables(name, [OWNER], leaves, owners);
}

/** All tables that records of a type can have, without rows: that of the records, and those of their lists. */
export function* emptyTables(name: string, type: string): Generator<Table> {
  const leaves = leavesOf(type);
  yield table(name, [], leaves, []);
  yield* listTables(name, [OWNER], leaves, undefined);
}

/** The column of the id that a row of a list belongs to. Not `record`, which claims, conditions and the like have themselves. */
const OWNER = "owner";

const BARE_ITEM: readonly Leaf[] = [{ path: [], form: "cell" }];

/** @param owners whose lists become tables with their items; `undefined` for all tables without */
function* listTables(
  owner: string,
  keys: readonly string[],
  leaves: readonly Leaf[],
  owners: readonly Row[] | undefined,
): Generator<Table> {
  for (const { path, form, items: type } of leaves) {
    if (form !== "list") continue;
    const items = owners?.flatMap(({ key, value }) => {
      const list = valueAt(value, path) as readonly unknown[] | undefined;
      return list?.map((item, position) => ({ key: [...key, position], value: item })) ?? [];
    });
    if (items?.length === 0) continue;
    const name = listTable(owner, path);
    const inner = type === undefined ? BARE_ITEM : leavesOf(type);
    yield table(name, [...keys, "position"], inner, items ?? []);
    yield* listTables(name, [...keys, `${path.join(".")}.position`], inner, items);
  }
}

function table(name: string, keys: readonly string[], leaves: readonly Leaf[], items: readonly Row[]): Table {
  const cells = leaves.filter(({ form }) => form !== "list");
  return {
    name,
    header: [...keys, ...cells.map(({ path }) => path.join(".") || "value")],
    rows: items.map(({ key, value }) => [...key, ...cells.map((leaf) => cellOf(valueAt(value, leaf.path), leaf))]),
  };
}

function cellOf(value: unknown, { form }: Leaf): CellValue {
  if (value === undefined) return undefined;
  return form === "json" ? JSON.stringify(value) : (value as CellValue);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((owner, key) => (owner as { [key: string]: unknown } | undefined)?.[key], value);
}
