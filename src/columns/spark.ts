import type { Column, ColumnType } from "./column.js";

/** A schema of Spark, as `StructType.fromJson` and `DataType.fromJson` read it. */
export interface SparkStruct {
  type: "struct";
  fields: SparkField[];
}

/** A field of it. Spark takes every field of a file as nullable. */
export interface SparkField {
  name: string;
  type: SparkType;
  nullable: true;
  /** `comment` is what the field is for. */
  metadata: { comment?: string };
}

/** The type of a field. `variant` is any JSON, which Spark has from 4.0 on. */
export type SparkType =
  | "string"
  | "boolean"
  | "long"
  | "double"
  | "variant"
  | { type: "array"; elementType: SparkType; containsNull: true }
  | SparkStruct;

/**
 * The columns as a StructType of Spark 4 or later, for `spark.read.schema(StructType.fromJson(...)).json(...)`. The columns of the
 * table carry their descriptions as comments; fields inside them do not, for Spark prints a type in one line.
 *
 * Read with `mode` FAILFAST, and after `check`: a field that is not among the columns is passed over, and a number where a
 * text belongs becomes one.
 */
export function toSpark(columns: readonly Column[]): SparkStruct {
  const { fields } = structOf(columns);
  return {
    type: "struct",
    fields: fields.map((field, i) => {
      const comment = columns[i]?.description;
      return { ...field, metadata: comment === undefined ? {} : { comment } };
    }),
  };
}

function structOf(columns: readonly Column[]): SparkStruct {
  return {
    type: "struct",
    fields: columns.map(({ name, type }) => ({ name, type: sparkType(type), nullable: true, metadata: {} })),
  };
}

function sparkType(type: ColumnType): SparkType {
  if (typeof type === "string") return TYPES[type];
  if ("list" in type) return { type: "array", elementType: sparkType(type.list), containsNull: true };
  return structOf(type.struct);
}

const TYPES = { string: "string", boolean: "boolean", integer: "long", number: "double", json: "variant" } as const;

/** The columns as the DDL of Spark 4 or later, for `CREATE TABLE`, `from_json` and `spark.read.schema`. */
export function toSparkDdl(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${identifier(name)} ${ddlType(type)}`).join(",\n");
}

function ddlType(type: ColumnType): string {
  if (typeof type === "string") return DDL_TYPES[type];
  if ("list" in type) return `ARRAY<${ddlType(type.list)}>`;
  return `STRUCT<${type.struct.map((field) => `${identifier(field.name)}: ${ddlType(field.type)}`).join(", ")}>`;
}

const DDL_TYPES = {
  string: "STRING",
  boolean: "BOOLEAN",
  integer: "BIGINT",
  number: "DOUBLE",
  json: "VARIANT",
} as const;

function identifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
