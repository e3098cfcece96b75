import { RECORD_LISTS } from "../../generated/model.js";
import { type AnyHome, kept, lost, type ReportHomes } from "../export/homes.js";
import { recordColumns, reportColumns } from "./layout.js";
import { type AnyColumns, type AnyShape, isColumns, isRows, listTable } from "./shape.js";

/** What CSV makes of every field, read off the layout of the tables. */
export const homes = {
  report: ownerHomes("report", reportColumns),
  ...Object.fromEntries(RECORD_LISTS.map(([list, type]) => [type, ownerHomes(list, recordColumns[type])])),
} as ReportHomes;

function ownerHomes(table: string, columns: AnyColumns): AnyHome {
  return { ...columnHomes(table, columns, []), $schema: lost("Names a schema for editors of JSON.") };
}

function columnHomes(table: string, columns: AnyColumns, path: readonly string[]): { [field: string]: AnyHome } {
  return Object.fromEntries(
    Object.entries(columns).map(([field, shape]) => [field, homeOf(table, shape, [...path, field])]),
  );
}

function homeOf(table: string, shape: AnyShape, path: readonly string[]): AnyHome {
  if (isColumns(shape)) return columnHomes(table, shape, path);
  if (!isRows(shape)) return kept(`\`${path.join(".")}\` of \`${table}\``);
  const list = listTable(table, path);
  return isColumns(shape.each) ? columnHomes(list, shape.each, []) : kept(`\`value\` of \`${list}\``);
}
