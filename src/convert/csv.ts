export type { Conversion, Loss } from "./conversion.js";
export { type CsvDocument, type CsvTable, toCsv } from "./csv/to-csv.js";
