export { type CsvDocument, type CsvTable, toCsv } from "./convert/csv/to-csv.js";
export type { Conversion, Loss } from "./convert/export/conversion.js";
