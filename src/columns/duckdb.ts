import type { Column, ColumnType } from "./column.js";

/** What the SQL of DuckDB is called by. */
export interface DuckdbOptions {
  /** The table: `reports`. What reads the files is called `communique_reports`. */
  name: string;
  /** Only the records of this type are read, where files hold several. */
  type?: string;
  /** A column in front, for the file that a row was read from. */
  fileColumn?: string;
}

/**
 * SQL for DuckDB 1.4 or later: what reads NDJSON with these columns, and the table that holds them.
 *
 * - `FROM communique_NAME('files/*.ndjson.gz')` takes a file, a pattern, a list or `/dev/stdin`, plain or compressed.
 *   `layout := 'auto'` also reads files of one JSON document; `max_bytes` bounds a document (16 MiB).
 * - `CREATE TABLE NAME`, to `INSERT INTO NAME BY NAME FROM communique_NAME(...)`. NOT NULL are the fields at the top that every
 *   document has.
 *
 * Any JSON is `JSON`, a text stays VARCHAR whatever its form. A field that is not among the columns is passed over, and a
 * number where a text belongs becomes one: `check` comes first.
 */
export function toDuckdb(columns: readonly Column[], options: DuckdbOptions): string {
  return `${duckdbReader(columns, options)}\n${duckdbTable(columns, options)}`;
}

/** The macro that reads files. */
export function duckdbReader(columns: readonly Column[], { name, type, fileColumn }: DuckdbOptions): string {
  const filename = fileColumn === undefined ? "" : `, filename = ${literal(fileColumn)}`;
  const typed = columns.map((column) => `  ${literal(column.name)}: ${literal(duckdbType(column.type))}`);
  const only = type === undefined ? "" : `\nWHERE "type" = ${literal(type)}`;
  return `CREATE OR REPLACE MACRO ${identifier(`communique_${name}`)}(path, layout := 'newline_delimited', max_bytes := 16777216) AS TABLE
SELECT * FROM read_json(path, format = layout, maximum_object_size = max_bytes${filename}, columns = {
${typed.join(",\n")}
})${only};
`;
}

/** The table that holds what is read. */
export function duckdbTable(columns: readonly Column[], { name, fileColumn }: DuckdbOptions): string {
  const typed = columns.map((column) => {
    const constraint = column.required ? " NOT NULL" : "";
    return `  ${identifier(column.name)} ${duckdbType(column.type)}${constraint}`;
  });
  if (fileColumn !== undefined) typed.unshift(`  ${identifier(fileColumn)} VARCHAR`);
  const comments = columns.flatMap(({ name: own, description }) =>
    description ? [`COMMENT ON COLUMN ${identifier(name)}.${identifier(own)} IS ${literal(description)};\n`] : [],
  );
  return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (\n${typed.join(",\n")}\n);\n${comments.join("")}`;
}

/** The type of a column as DuckDB writes it. */
function duckdbType(type: ColumnType): string {
  if (typeof type === "string") return TYPES[type];
  if ("list" in type) return `${duckdbType(type.list)}[]`;
  return `STRUCT(${type.struct.map((field) => `${identifier(field.name)} ${duckdbType(field.type)}`).join(", ")})`;
}

const TYPES = { string: "VARCHAR", boolean: "BOOLEAN", integer: "BIGINT", number: "DOUBLE", json: "JSON" } as const;

/**
 * A macro that makes of a row the JSON that it was: a field that is NULL is absent, but a null inside any JSON stays.
 * `json_strip_nulls` came with DuckDB 2.
 */
export function duckdbJsonMacro(columns: readonly Column[], name: string): string {
  return `CREATE OR REPLACE MACRO ${identifier(name)}(r) AS ${jsonOf("r", { struct: columns }, 0)};\n`;
}

function jsonOf(expression: string, type: ColumnType, depth: number): string {
  if (typeof type === "object" && "list" in type) {
    if (isWhole(type.list)) return `to_json(${expression})`;
    return `list_transform(${expression}, lambda r${depth}: ${jsonOf(`r${depth}`, type.list, depth + 1)})`;
  }
  const fields = typeof type === "object" ? type.struct.filter((field) => holdsWhole(field.type)) : [];
  const kept = fields.map((field) => {
    return `${literal(field.name)}, ${jsonOf(`${expression}.${identifier(field.name)}`, field.type, depth)}`;
  });
  return `json_merge_patch(json_strip_nulls(to_json(${expression})), json_object(${kept.join(", ")}))`;
}

/** Whether nothing in it can be absent, so that every null is a value: the entries of `extensions`. */
function isWhole(type: ColumnType): boolean {
  if (typeof type === "string" || "list" in type) return false;
  return (
    type.struct.some((f) => f.type === "json") && type.struct.every((f) => f.required && typeof f.type === "string")
  );
}

function holdsWhole(type: ColumnType): boolean {
  if (typeof type === "string") return false;
  if ("list" in type) return isWhole(type.list) || holdsWhole(type.list);
  return type.struct.some((field) => holdsWhole(field.type));
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
