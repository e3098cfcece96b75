import { RECORD_LISTS } from "../../generated/model.js";
import { fieldsOf, recordTypeName } from "../../lookup/model.js";
import type { Dialect } from "./dialect.js";

/** A table of records of one type, named like their list in a report. */
export interface RecordTable {
  list: string;
  type: string;
  /** The name of their type in the model. */
  model: string;
}

/** The tables of records, in the order of the model. */
export const recordTables: readonly RecordTable[] = /* @__PURE__ */ (() =>
  RECORD_LISTS.map(([list, type]) => ({ list, type, model: recordTypeName(type) })))();

/** Views of the records in `reports`: `report`, the id of the report, then the record's own columns. */
export function recordsOfReports({ view, eachObject }: Dialect): string {
  return recordTables.map(({ list }) => view(list, `SELECT id AS report, ${eachObject(list)} FROM reports`)).join("");
}

/** The same of `records`, where records of all types stand in one table, beside the `report` that each belongs to. */
export function recordsByType({ view, quoted }: Dialect): string {
  return recordTables
    .map(({ list, type, model }) => {
      const columns = Object.keys(fieldsOf(model)).map(quoted).join(", ");
      return view(list, `SELECT report, ${columns} FROM records WHERE ${quoted("type")} = '${type}'`);
    })
    .join("");
}

/** Whether records of the table have such a field. */
export function has({ model }: RecordTable, field: string): boolean {
  return Object.hasOwn(fieldsOf(model), field);
}

/** What each row of a view says of its record: whose it is, and whether the report tells it as fact. */
export function ownerOf(table: RecordTable): string {
  return `report, id AS record, type, ${has(table, "standing") ? "standing" : "NULL AS standing"}`;
}

/** The same behind a first SELECT. */
export const OWNER = "report, record, type, standing";

/** One query for each table that has the field, put together. */
export function everyTable(field: string, query: (table: RecordTable) => string): string {
  return recordTables
    .filter((table) => has(table, field))
    .map(query)
    .join("\nUNION ALL\n");
}
