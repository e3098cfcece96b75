/** A column of a table, or a field of a struct in one. */
export interface Column {
  /** The name of the field, as it is written in JSON. */
  name: string;
  type: ColumnType;
  /** Whether every object has it. Engines read all columns as nullable all the same: absent is NULL. */
  required: boolean;
  /** What the field is for, as the schema says. */
  description?: string;
}

/** What a column holds: a text, a flag, a number, any JSON, a list of one type, or an object with columns of its own. */
export type ColumnType =
  | "string"
  | "boolean"
  | "integer"
  | "number"
  | "json"
  | { readonly list: ColumnType }
  | { readonly struct: readonly Column[] };

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
