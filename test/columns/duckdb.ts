import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A database in memory, with a folder for its files. */
export interface Database {
  folder: string;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<{ [column: string]: unknown }[]>;
  /** Runs a file that the package ships: `report.sql`. */
  read(file: string): Promise<void>;
  /** Writes documents a line each, and gives the path. */
  write(name: string, documents: Iterable<unknown>): string;
  close(): void;
}

export async function openDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "communique-columns-"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  const run = async (sql: string) => void (await connection.run(sql));
  return {
    folder,
    run,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as { [column: string]: unknown }[],
    read: async (file) => run(shipped(`duckdb/${file}`)),
    write(name, documents) {
      const path = join(folder, name);
      writeFileSync(path, Array.from(documents, (document) => `${JSON.stringify(document)}\n`).join(""));
      return path;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A file of `schemas/` as text. */
export function shipped(file: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../schemas", file), "utf8");
}
