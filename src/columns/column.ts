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
