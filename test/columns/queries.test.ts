import { readFileSync } from "node:fs";
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
      ...stories,
    ]);
    await versions.run(`INSERT INTO reports BY NAME FROM communique_reports('${file}')`);
    await versions.run(blocks.find(({ info }) => info === "sql keep-newest")?.text as string);
    const left = await versions.rows("SELECT title FROM reports WHERE id LIKE 'https://example.org/_' ORDER BY id");
    expect(left).toEqual([{ title: "second" }, { title: "alone" }]);
    expect(await versions.rows("SELECT count(*)::INT AS n FROM reports")).toEqual([{ n: 2 + stories.length }]);
    versions.close();
  });

  it("writes a lake", async () => {
    const lake = blocks.find(({ info }) => info === "sql lake")?.text as string;
    await database.run(lake.replaceAll("'lake/", `'${database.folder}/`));
    const rows = (source: string) => database.rows(`SELECT count(*)::INT AS n FROM ${source}`);
    for (const table of ["meetings", "statements", "refs"]) {
      expect(await rows(`'${database.folder}/${table}.parquet'`)).toEqual(await rows(table));
    }
  });
});
