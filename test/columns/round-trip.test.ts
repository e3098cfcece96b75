import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Column } from "../../src/columns/column.js";
import { columnsOf } from "../../src/columns/columns-of.js";
import { toDuckdb } from "../../src/columns/duckdb.js";
import { duckdbFile } from "../../src/columns/engines/files.js";
import { columnNames } from "../../src/columns/engines/names.js";
import { recordTables } from "../../src/columns/engines/records.js";
import { SeededChoices } from "../../src/generate/choices.js";
import type { Report } from "../../src/generated/types.js";
import { scale, seed } from "../long.js";
import { examplesFor, filledDocuments, lateAndRich, stories, valuesIn } from "./documents.js";
import { type Database, openDatabase, shipped } from "./duckdb.js";
import { type Difference, differences, documentOf, filledIn, leavesOf } from "./values.js";

const columns = Object.fromEntries(
  columnNames.map((name) => [name, columnsOf(JSON.parse(shipped(`${name}.schema.json`)))]),
);

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await database.read("report.sql");
  await database.read("record.sql");
  for (const { type } of recordTables) await database.run(duckdbFile(type, columns[type] ?? [], {}));
});
afterAll(() => database.close());

/** The reader of documents of a name, and their columns. */
function readerOf(name: string): { reader: string; own: readonly Column[] } {
  const list = recordTables.find(({ type }) => type === name)?.list ?? `${name}s`;
  return { reader: `communique_${list}`, own: columns[name] ?? [] };
}

/** What comes back of documents, from NDJSON through Parquet. */
async function throughParquet(name: string, documents: readonly unknown[]): Promise<unknown[]> {
  const { reader, own } = readerOf(name);
  const file = database.write(`${name}.ndjson`, documents);
  const parquet = `${database.folder}/${name}.parquet`;
  await database.run(`COPY (FROM ${reader}('${file}')) TO '${parquet}' (COMPRESSION zstd)`);
  const rows = await database.rows(`SELECT to_json(t)::VARCHAR AS json FROM '${parquet}' t`);
  return rows.map(({ json }) => documentOf(JSON.parse(json as string), own));
}

const byId = (reports: readonly Report[]) => [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The first few differences. */
function compared(before: readonly unknown[], after: readonly unknown[]): Difference[] {
  return [...differences(before, after)].slice(0, 5);
}

describe("NDJSON to Parquet and back in DuckDB", () => {
  it.each(columnNames)("keeps every value of the examples: %s", async (name) => {
    const documents = name === "report" ? [...examplesFor(name), ...stories] : examplesFor(name);
    expect(documents.length).toBeGreaterThan(1);
    expect(compared(documents, await throughParquet(name, documents))).toEqual([]);
  });

  it.each(columnNames)("keeps every value of documents that fill every column: %s", async (name) => {
    const { own } = readerOf(name);
    const documents = filledDocuments(name, own, scale(4, 200));
    const filled = filledIn(documents, own);
    const missing = [...leavesOf(own)].map(({ path }) => path.join(".")).filter((path) => !filled.has(path));
    expect(missing).toEqual([]);
    expect(compared(documents, await throughParquet(name, documents))).toEqual([]);
  });

  it("keeps every value of rich reports that come late, and of days with other fields read together", async () => {
    const days = lateAndRich(scale(1_000, 30_000), scale(10, 70));
    const all = days.flat();
    expect(compared(all, await throughParquet("report", all))).toEqual([]);
    const { reader, own } = readerOf("report");
    const parquet: string[] = [];
    for (const [i, day] of days.entries()) {
      const file = database.write(`day-${i}.ndjson`, day);
      parquet.push(`'${database.folder}/day-${i}.parquet'`);
      await database.run(`COPY (FROM ${reader}('${file}')) TO ${parquet.at(-1)}`);
    }
    const together = `read_parquet([${parquet}], union_by_name := true)`;
    for (const source of [together, `${reader}('${database.folder}/day-*.ndjson')`]) {
      const rows = await database.rows(`SELECT to_json(t)::VARCHAR AS json FROM ${source} t`);
      const after = rows.map(({ json }) => documentOf(JSON.parse(json as string), own));
      expect(compared(byId(all), byId(after as Report[]))).toEqual([]);
      expect(valuesIn(after)).toBe(valuesIn(all));
    }
  });

  it("which stop a query, or are lost, where DuckDB guesses the types from the first 20,480", async () => {
    const all = lateAndRich(21_000, 10).flat();
    const guessed = `SELECT to_json(t)::VARCHAR AS json FROM read_json('${database.write("guessed.ndjson", all)}'`;
    await expect(database.rows(`${guessed}) t`)).rejects.toThrow("line 21001");
    // Of the values that are not null: what is absent is NULL in a row.
    const values = (texts: readonly string[]) =>
      valuesIn(texts.map((text) => JSON.parse(text, (_, value) => value ?? undefined)));
    const rows = await database.rows(`${guessed}, ignore_errors := true) t`);
    expect(rows).toHaveLength(all.length);
    expect(values(rows.map(({ json }) => String(json)))).toBeLessThan(
      values(all.map((report) => JSON.stringify(report))),
    );
  });

  it("drops what has no column, and makes texts and whole numbers of what is none, which is why the check comes first", async () => {
    const file = database.write("wrong.ndjson", [{ id: 5, spans: [{ start: 2.7 }], unknown: true }]);
    const own = columnsOf({
      type: "object",
      additionalProperties: false,
      properties: {
        id: { type: "string" },
        spans: {
          type: "array",
          items: { type: "object", additionalProperties: false, properties: { start: { type: "integer" } } },
        },
      },
    });
    await database.run(toDuckdb(own, { name: "wrong" }));
    const [row] = await database.rows(`SELECT to_json(t)::VARCHAR AS json FROM communique_wrong('${file}') t`);
    expect(JSON.parse(String(row?.json))).toEqual({ id: "5", spans: [{ start: 3 }] });
  });

  it("stops at a byte order mark, but for one in front of a file with layout := 'auto'", async () => {
    const line = '{"type":"state","id":"state:examplia","name":"Examplia"}\n';
    const file = `${database.folder}/marked.ndjson`;
    writeFileSync(file, `\uFEFF${line}${line}`);
    await expect(database.rows(`FROM communique_states('${file}')`)).rejects.toThrow("BOM");
    expect(await database.rows(`FROM communique_states('${file}', layout := 'auto')`)).toHaveLength(2);
    writeFileSync(file, `${line}\uFEFF${line}`);
    await expect(database.rows(`FROM communique_states('${file}', layout := 'auto')`)).rejects.toThrow("BOM");
  });

  it("reads the files of an older version with those of a newer", async () => {
    database.write("stories.ndjson", stories);
    const older = `${database.folder}/lake-1.parquet`;
    const newer = `${database.folder}/lake-2.parquet`;
    const read = `FROM communique_reports('${database.folder}/stories.ndjson')`;
    // An older version without acts, and with meetings that had no medium.
    const meetings = "list_transform(meetings, lambda m: struct_pack(id := m.id, kind := m.kind))";
    await database.run(`COPY (SELECT * EXCLUDE (acts, meetings), ${meetings} AS meetings ${read}) TO '${older}'`);
    await database.run(`COPY (${read}) TO '${newer}'`);
    const both = `read_parquet(['${older}', '${newer}'], union_by_name := true)`;
    const meeting = `count(m.kind)::INT AS kinds, count(m.medium)::INT AS media FROM (SELECT unnest(meetings) AS m`;
    const [one] = await database.rows(`SELECT ${meeting} FROM '${newer}')`);
    const [two] = await database.rows(`SELECT ${meeting} FROM ${both})`);
    expect(Number(one?.media)).toBeGreaterThan(0);
    expect(two).toEqual({ kinds: Number(one?.kinds) * 2, media: one?.media });
  });
});

describe("the comparison", () => {
  it("finds every change that is planted", async () => {
    const documents = filledDocuments("report", columns.report ?? [], scale(2, 20));
    const choices = new SeededChoices(seed, 0);
    let planted = 0;
    // Every seventh value becomes one that an engine could make of it.
    const changed = JSON.parse(JSON.stringify(documents), (_, value) => {
      if (typeof value === "object" || choices.below(7) > 0) return value;
      planted++;
      if (typeof value === "string") return choices.below(2) === 0 ? null : `${value} `;
      return typeof value === "number" ? String(value) : null;
    });
    expect(planted).toBeGreaterThan(100);
    expect([...differences(documents, changed)]).toHaveLength(planted);
  });
});
