import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { CsvDocument } from "../../../src/csv.js";

// Puts a report together again from its tables. What tables and columns there are is read off the JSON Schema, so that
// it is independent of the layout in the source.

interface Schema {
  $ref?: string;
  type?: string;
  properties?: { [field: string]: Schema };
  items?: Schema;
}

const root: Schema & { $defs: { [name: string]: Schema } } = JSON.parse(
  readFileSync(new URL("../../../schemas/report.schema.json", import.meta.url), "utf8"),
);

type Row = { [column: string]: string };
interface Sheet {
  header: string[];
  rows: Row[];
}

/** Reads every table with a CSV reader, and expects the header that the schema asks for. */
export function rebuild(document: CsvDocument): { report: unknown; headers: { [table: string]: string[] } } {
  const sheets = new Map(document.map(({ name, text }) => [name, sheetOf(text)]));
  const headers: { [table: string]: string[] } = {};

  const lists = Object.entries(root.properties ?? {}).filter(([field]) => isRecordList(field));
  const head = Object.fromEntries(Object.entries(root.properties ?? {}).filter(([field]) => !isRecordList(field)));
  const report = owners("report", { properties: head }, "report")[0];
  for (const [list, { items }] of lists) {
    const records = owners(list, deref(items), undefined);
    if (records.length > 0) Object.assign(report as object, { [list]: records });
  }
  return { report, headers };

  function owners(table: string, schema: Schema, type: string | undefined): object[] {
    headers[table] = columnsOf(schema);
    return rowsOf(table).map((row) => ({
      type: type ?? row.id?.split(":")[0],
      ...object(schema, row, "", table, { owner: row.id as string }),
    }));
  }

  /** `keys` is what the rows of the lists of this object begin with. */
  function object(schema: Schema, row: Row, prefix: string, table: string, keys: Row): object | undefined {
    const entries = fieldsOf(schema).flatMap(([field, raw]) => {
      const value = deref(raw);
      const column = prefix + field;
      const found = value.items
        ? items(deref(value.items), isJson(value.items), `${table}-${kebab(column)}`, column, keys)
        : value.properties
          ? object(value, row, `${column}.`, table, keys)
          : cell(value, isJson(raw), row[column] as string);
      return found === undefined ? [] : [[field, found]];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  function items(schema: Schema, json: boolean, table: string, list: string, keys: Row): unknown[] | undefined {
    headers[table] = [...Object.keys(keys), "position", ...(schema.properties ? columnsOf(schema) : ["value"])];
    const own = rowsOf(table)
      .filter((row) => Object.entries(keys).every(([column, value]) => row[column] === value))
      .sort((a, b) => Number(a.position) - Number(b.position));
    const values = own.map((row) =>
      schema.properties
        ? (object(schema, row, "", table, { ...keys, [`${list}.position`]: row.position as string }) ?? {})
        : cell(schema, json, row.value as string),
    );
    return values.length === 0 ? undefined : values;
  }

  function rowsOf(table: string): Row[] {
    return sheets.get(table)?.rows ?? [];
  }
}

export function sheetOf(text: string): Sheet {
  const [header = [], ...lines]: string[][] = parse(text);
  return {
    header,
    rows: lines.map((line) => Object.fromEntries(line.map((value, i) => [header[i] as string, value]))),
  };
}

/** What the documentation says of how to undo the apostrophe. */
export function undo(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function cell(schema: Schema, json: boolean, text: string): unknown {
  if (text === "") return undefined;
  if (json) return JSON.parse(undo(text));
  if (schema.type === "boolean") return text === "true";
  return schema.type === "number" || schema.type === "integer" ? Number(text) : undo(text);
}

function columnsOf(schema: Schema): string[] {
  return fieldsOf(schema).flatMap(([field, raw]) => {
    const value = deref(raw);
    if (value.items) return [];
    return value.properties ? columnsOf(value).map((column) => `${field}.${column}`) : [field];
  });
}

function fieldsOf({ properties = {} }: Schema): [string, Schema][] {
  return Object.entries(properties).filter(([field]) => field !== "type" && field !== "$schema");
}

function deref(schema: Schema | undefined): Schema {
  const name = schema?.$ref?.slice("#/$defs/".length);
  return (name === undefined ? schema : root.$defs[name]) ?? {};
}

function isJson({ $ref }: Schema): boolean {
  return $ref === "#/$defs/JsonValue";
}

function isRecordList(field: string): boolean {
  return root.properties?.[field]?.items !== undefined && field !== "extensions";
}

function kebab(column: string): string {
  return column.replaceAll(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
