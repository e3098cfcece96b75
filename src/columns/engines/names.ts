import { RECORD_LISTS } from "../../generated/model.js";

/** The engines that columns are written for. */
export const columnEngines = ["duckdb", "spark", "bigquery"] as const;

/** The name of such an engine. */
export type ColumnEngine = (typeof columnEngines)[number];

/** What has columns: reports, records of all types in one table, and records of one. */
export const columnNames: readonly string[] = /* @__PURE__ */ (() => [
  "report",
  "record",
  ...RECORD_LISTS.map(([, type]) => type),
])();
