import { quote } from "../text/quote.js";
import type { Column } from "./column.js";

/** A field of a table of BigQuery, as `bq load --schema` and the API read it. */
export interface BigqueryField {
  name: string;
  type: "STRING" | "BOOL" | "INT64" | "FLOAT64" | "JSON" | "RECORD";
  mode: "NULLABLE" | "REQUIRED" | "REPEATED";
  description?: string;
  fields?: BigqueryField[];
}

/** The most characters that a description may have. */
const LONGEST_DESCRIPTION = 1024;

/**
 * The columns as a schema of BigQuery. `$schema` is left out, for a name there has letters, digits and underscores alone: load with
 * `--ignore_unknown_values`, after `check`.
 *
 * @throws TypeError for lists of lists, which BigQuery does not have, and for any other name that it does not take
 */
export function toBigquery(columns: readonly Column[]): BigqueryField[] {
  return columns
    .filter(({ name }) => name !== "$schema")
    .map(({ name, type, required, description }): BigqueryField => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new TypeError(
          `${quote(name)} is no name of a column in BigQuery, which has letters, digits and underscores.`,
        );
      }
      const isList = typeof type === "object" && "list" in type;
      const item = isList ? type.list : type;
      if (typeof item === "object" && "list" in item) {
        throw new TypeError(`${name} is a list of lists, which BigQuery does not have.`);
      }
      return {
        name,
        type: typeof item === "object" ? "RECORD" : TYPES[item],
        mode: isList ? "REPEATED" : required ? "REQUIRED" : "NULLABLE",
        ...(description && { description: [...description].slice(0, LONGEST_DESCRIPTION).join("") }),
        ...(typeof item === "object" && { fields: toBigquery(item.struct) }),
      };
    });
}

const TYPES = { string: "STRING", boolean: "BOOL", integer: "INT64", number: "FLOAT64", json: "JSON" } as const;
