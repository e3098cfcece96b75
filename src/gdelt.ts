export { type GdeltColumn, gdeltColumns } from "./convert/gdelt/columns.js";
export { fromGdelt, type GdeltOptions } from "./convert/gdelt/from-gdelt.js";
export {
  type GdeltMentionColumn,
  type GdeltMentionProblem,
  type GdeltMentions,
  type GdeltMentionsOptions,
  gdeltMentionColumns,
  readGdeltMentions,
} from "./convert/gdelt/mentions.js";
export { type GdeltReportOptions, gdeltReport } from "./convert/gdelt/report.js";
export type {
  GdeltEvent,
  GdeltNotice,
  GdeltRecord,
  GdeltRow,
  ImportedRow,
  InvalidRow,
  SkippedRow,
} from "./convert/gdelt/row.js";
export type { Imported, ImportLoss } from "./convert/import/imported.js";
export type { Chunks } from "./json/lines.js";
