export { type BigqueryField, toBigquery } from "./columns/bigquery.js";
export type { Column, ColumnType } from "./columns/column.js";
export { columnsOf } from "./columns/columns-of.js";
export { type DuckdbOptions, toDuckdb } from "./columns/duckdb.js";
export { type SparkField, type SparkStruct, type SparkType, toSpark, toSparkDdl } from "./columns/spark.js";
