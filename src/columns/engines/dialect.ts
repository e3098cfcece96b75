/** An engine whose SQL is written. */
export type SqlEngine = "duckdb" | "spark";

/** The words in which the engines differ. All else of the views is SQL that both read. */
export interface Dialect {
  quoted(name: string): string;
  /** In SELECT: a row for each item of a list. */
  each(list: string, item: string): string;
  /** The same with the position of the item, from 0. */
  eachAt(list: string, item: string, position: string): string;
  /** In SELECT: a row for each object of a list, with its fields as columns. */
  eachObject(list: string): string;
  list(items: readonly string[]): string;
  /** A list with something made of each item of another; without items where that is NULL. */
  mapped(list: string, item: string, made: string): string;
  pathAndTarget(path: string, target: string): string;
  view(name: string, query: string): string;
  /** A function of a text `t`. */
  textFunction(name: string, type: "STRING" | "DATE" | "BOOLEAN" | "TIMESTAMP", body: string): string;
  /** JSON as a text. */
  text(json: string): string;
  /** The type of a moment, whatever clock it was read on. */
  readonly instant: string;
}

export const dialects: Readonly<Record<SqlEngine, Dialect>> = {
  duckdb: {
    quoted: (name) => `"${name}"`,
    each: (list, item) => `unnest(${list}) AS ${item}`,
    eachAt: (list, item, position) => `unnest(${list}) AS ${item}, generate_subscripts(${list}, 1) - 1 AS ${position}`,
    eachObject: (list) => `unnest(${list}, max_depth := 2)`,
    list: (items) => `[${items.join(", ")}]`,
    mapped: (list, item, made) => `coalesce(list_transform(${list}, lambda ${item}: ${made}), [])`,
    pathAndTarget: (path, target) => `{'path': '${path}', 'target': ${target}}`,
    view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query};\n`,
    textFunction: (name, _type, body) => `CREATE OR REPLACE MACRO ${name}(t) AS ${body};\n`,
    text: (json) => `${json}::VARCHAR`,
    instant: "TIMESTAMPTZ",
  },
  spark: {
    quoted: (name) => `\`${name}\``,
    each: (list, item) => `explode(${list}) AS ${item}`,
    eachAt: (list, item, position) => `posexplode(${list}) AS (${position}, ${item})`,
    eachObject: (list) => `inline(${list})`,
    list: (items) => `array(${items.join(", ")})`,
    mapped: (list, item, made) => `coalesce(transform(${list}, ${item} -> ${made}), array())`,
    pathAndTarget: (path, target) => `named_struct('path', '${path}', 'target', ${target})`,
    view: (name, query) => `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query};\n`,
    textFunction: (name, type, body) =>
      `CREATE OR REPLACE TEMPORARY FUNCTION ${name}(t STRING) RETURNS ${type} RETURN ${body};\n`,
    text: (json) => `to_json(${json})`,
    instant: "TIMESTAMP",
  },
};
