import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnEngines, columnNames } from "../../src/columns/engines/names.js";
import { communique, folder, root } from "./cli.js";

const shipped = (file: string) => readFileSync(join(root, "schemas", file), "utf8");
const withoutBanner = (text: string) => text.replace(/^-- Generated.*\n/, "");

describe("communique columns", () => {
  it.each(["report", "record"])("prints of %s what the package ships", async (name) => {
    const print = async (...args: string[]) => (await communique(["columns", name, ...args])).stdout;
    const views = (engine: string) => withoutBanner(shipped(`${engine}/views.sql`));
    expect(await print("--for", "bigquery")).toBe(shipped(`bigquery/${name}.json`));
    expect(await print("--for", "spark")).toBe(shipped(`spark/${name}.json`));
    const spark = `${withoutBanner(shipped(`spark/${name}.sql`))}\n${views("spark")}`;
    expect(await print("--for", "spark", "--views")).toBe(spark);
    const ddl = await print("--for", "spark", "--ddl");
    expect(spark).toContain(ddl.trimEnd());
    const duckdb = withoutBanner(shipped(`duckdb/${name}.sql`));
    expect(await print("--for", "duckdb", "--views")).toBe(`${duckdb}\n${views("duckdb")}`);
    expect(duckdb.startsWith(await print("--for", "duckdb", "--ddl"))).toBe(true);
    expect(duckdb.startsWith(await print("--for", "duckdb"))).toBe(true);
  });

  it("prints something of every record for every engine", async () => {
    for (const engine of columnEngines) {
      const runs = await Promise.all(columnNames.map((name) => communique(["columns", name, "--for", engine])));
      for (const { stdout, stderr, code } of runs) {
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout).toContain("evidence");
      }
    }
  });

  it("takes - for standard output", async () => {
    const cwd = folder();
    const plain = await communique(["columns", "act", "--for", "duckdb"], { cwd });
    expect(await communique(["columns", "act", "--for", "duckdb", "-o", "-"], { cwd })).toEqual(plain);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("writes to a file", async () => {
    const cwd = folder();
    const { stdout, code } = await communique(["columns", "act", "--for", "bigquery", "-o", "out/act.json"], { cwd });
    expect([stdout, code]).toEqual(["", 0]);
    const fields: { name: string }[] = JSON.parse(readFileSync(join(cwd, "out/act.json"), "utf8"));
    expect(fields.map(({ name }) => name)).toContain("standing");
  });

  it.each([
    [["meting", "--for", "duckdb"], 'There are no columns of "meting". Did you mean "meeting"?'],
    [["summit", "--for", "duckdb"], 'There are no columns of "summit".'],
    [["act", "--for", "bigquery", "--ddl"], "--ddl is not for bigquery, which reads the schema as JSON."],
    [
      ["act", "--for", "duckdb", "--views"],
      "--views is for report and record: a view brings together records of several types.",
    ],
    [
      ["report", "--for", "spark", "--ddl", "--views"],
      "--ddl and --views are two outputs for spark: the SQL of --views has the columns in it.",
    ],
    [["report"], "required option '--for <engine>' not specified"],
  ])("refuses %j", async (args, message) => {
    const { stdout, stderr, code } = await communique(["columns", ...args]);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
  });
});
