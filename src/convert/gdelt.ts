export type { Chunks } from "../stream/check-stream.js";
export { type GdeltColumn, gdeltColumns } from "./gdelt/columns.js";
export { fromGdelt, type GdeltOptions } from "./gdelt/from-gdelt.js";
export { type GdeltReportOptions, gdeltReport } from "./gdelt/report.js";
export type {
  GdeltEvent,
  GdeltNotice,
  GdeltRecord,
  GdeltRow,
  ImportedRow,
  InvalidRow,
  SkippedRow,
} from "./gdelt/row.js";
export type { Imported, ImportLoss } from "./imported.js";
