export { type CsvDocument, type CsvOptions, type CsvTable, toCsv } from "./convert/csv/to-csv.js";
export type { Conversion, Loss } from "./convert/export/conversion.js";
