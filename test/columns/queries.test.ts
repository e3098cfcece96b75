import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf } from "../docs/blocks.js";
import { minimal, stories } from "./documents.js";
import { type Database, openDatabase } from "./duckdb.js";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/scale.md"), "utf8");
const blocks = blocksOf(page);

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await database.read("report.sql");
  await database.read("views.sql");
  const examples = resolve(import.meta.dirname, "../../examples/*/report.json");
  await database.run(`INSERT INTO reports BY NAME FROM communique_reports('${examples}', layout := 'auto')`);
});
afterAll(() => database.close());

/** A table as the page shows it. */
function shown(rows: readonly { [column: string]: unknown }[]): string {
  const lines = rows.map((row) =>
    Object.values(row)
      .map((value) => String(value ?? ""))
      .join(" | ")
      .trimEnd(),
  );
  return [Object.keys(rows[0] ?? {}).join(" | "), ...lines].join("\n");
}

describe("docs/scale.md", () => {
  const queries = blocks.flatMap(({ info, text }, i) =>
    info === "sql query" ? [{ sql: text, result: blocks[i + 1] }] : [],
  );

  it("has five queries, which give what stands below them", async () => {
    expect(queries).toHaveLength(5);
    for (const { sql, result } of queries) {
      expect(result?.info).toBe("text");
      expect(result?.text).toBe(shown(await database.rows(sql)));
    }
  });

  it("counts a time that is open on one side as possible, and one without bounds as none", async () => {
    const open = await openDatabase();
    await open.read("report.sql");
    await open.read("views.sql");
    const report = minimal.find(({ type }) => type === "report") as object;
    const whens = [
      { end: "2024-08-19" },
      { notAfter: "2025" },
      { notAfter: "2024-07-31" },
      { notBefore: "2024" },
      { notBefore: "2024-09" },
      { after: { record: "meeting:m0" } },
      { start: "2024-08~" },
      { start: "2024-08" },
    ];
    const meetings = whens.map((when, i) => ({ type: "meeting", id: `meeting:m${i}`, when }));
    const file = open.write("open.ndjson", [{ ...report, meetings }]);
    await open.run(`INSERT INTO reports BY NAME FROM communique_reports('${file}')`);
    const dated = queries.find(({ sql }) => sql.includes("AS certainly"))?.sql as string;
    const [row] = await open.rows(dated);
    expect([row?.possibly, row?.certainly].map(Number)).toEqual([5, 1]);
    open.close();
  });

  it("keeps the newest of the versions of a report", async () => {
    const versions = await openDatabase();
    await versions.read("report.sql");
    await versions.read("views.sql");
    const report = minimal.find(({ type }) => type === "report") as object;
    const at = (id: string, title: string, updatedAt?: string) => ({
      ...report,
      id: `https://example.org/${id}`,
      title,
      updatedAt,
    });
    const file = versions.write("versions.ndjson", [
      at("1", "second", "2027-02-01T10:00:00Z"),
      at("1", "undated"),
      at("1", "first", "2027-01"),
      at("2", "alone"),
      at("3", "in the afternoon", "2027-02-01T15:00:00Z"),
      at("3", "in the morning", "2027-02-01T10:00:00Z"),
      at("4", "an hour later, on the day before", "2027-02-01T21:00:00-05:00"),
      at("4", "an hour before", "2027-02-02T01:00:00Z"),
      at("5", "later by the same clock", "2027-02-01T11:00"),
      at("5", "earlier by it", "2027-02-01T10:00"),
      ...stories,
    ]);
    await versions.run(`INSERT INTO reports BY NAME FROM communique_reports('${file}')`);
    await versions.run(blocks.find(({ info }) => info === "sql keep-newest")?.text as string);
    const left = await versions.rows("SELECT title FROM reports WHERE id LIKE 'https://example.org/_' ORDER BY id");
    expect(left.map(({ title }) => title)).toEqual([
      "second",
      "alone",
      "in the afternoon",
      "an hour later, on the day before",
      "later by the same clock",
    ]);
    expect(await versions.rows("SELECT count(*)::INT AS n FROM reports")).toEqual([{ n: 5 + stories.length }]);
    versions.close();
  });

  it("writes a lake", async () => {
    const lake = blocks.find(({ info }) => info === "sql lake")?.text as string;
    mkdirSync(`${database.folder}/2026-11-30`);
    await database.run(lake.replaceAll("'lake/", `'${database.folder}/`));
    const rows = (source: string) => database.rows(`SELECT count(*)::INT AS n FROM ${source}`);
    for (const table of ["meetings", "statements", "refs"]) {
      expect(await rows(`'${database.folder}/*/${table}.parquet'`)).toEqual(await rows(table));
    }
  });
});
