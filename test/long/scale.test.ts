import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { columnsOf } from "../../src/columns/columns-of.js";
import { recordTables } from "../../src/columns/engines/records.js";
import { SeededChoices } from "../../src/generate/choices.js";
import { storyOf } from "../../src/generate/documents.js";
import { valueFor } from "../../src/generate/values.js";
import type { Temporal } from "../../src/generated/types.js";
import { examplesFor, filledDocuments, lateAndRich, stories, valuesIn } from "../columns/documents.js";
import { type Database, openDatabase, shipped } from "../columns/duckdb.js";
import { type Difference, differences } from "../columns/values.js";
import { blocksOf } from "../docs/blocks.js";
import { seed } from "../long.js";
import { tool } from "./tool.js";

// Spark and the newest DuckDB are Python packages of 1.2 GB: they have an environment of their own, beside the other tools.

const FILES = resolve(import.meta.dirname, "scale");
const SCHEMAS = resolve(import.meta.dirname, "../../schemas");
const environment = tool(".cache/scale");
const page = readFileSync(resolve(import.meta.dirname, "../../docs/scale.md"), "utf8");
const python = join(environment, "bin/python");
const missing = lacking();

/** What is not there, and cannot be installed here. */
function lacking(): string | undefined {
  if (spawnSync("java", ["-version"]).status !== 0) return "Java is missing";
  const requirements = join(FILES, "requirements.txt");
  const wanted = readFileSync(requirements, "utf8");
  const installed = join(environment, "installed.txt");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return undefined;
  const steps = [
    ["python3", "-m", "venv", environment],
    [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements],
  ] as const;
  for (const [program, ...args] of steps) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) return `${program} ${args.join(" ")} failed: ${error?.message ?? stderr}`;
  }
  writeFileSync(installed, wanted);
  return undefined;
}

it("Java, Spark and the newest DuckDB are there", (context) => {
  // Where everything is to be proven, nothing may be left out in silence.
  if (process.env.CI !== "true") context.skip(missing !== undefined, missing);
  expect(missing).toBeUndefined();
});

const folder = mkdtempSync(join(tmpdir(), "communique-scale-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): unknown[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const write = (file: string, documents: readonly unknown[]) =>
  writeFileSync(join(folder, file), documents.map((document) => `${JSON.stringify(document)}\n`).join(""));

/** Runs a program of this folder on the documents. */
function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(python, [join(FILES, program), folder, ...args], {
    encoding: "utf8",
    cwd: folder,
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONWARNINGS: "ignore", PYSPARK_PYTHON: python },
  });
  if (status !== 0) throw new Error(stderr.slice(-5_000));
}

/** Runs a block of docs/scale.md in a folder where the package is installed, and `reports.ndjson` has some documents. */
function command(block: string, documents: string): string {
  const commands = blocksOf(page).find(({ info }) => info === `sh ${block}`)?.text as string;
  const own = join(folder, "commands");
  // Each block of the page begins anew.
  rmSync(join(own, "news.db"), { force: true });
  mkdirSync(join(own, "bin"), { recursive: true });
  if (!existsSync(join(own, "node_modules"))) {
    symlinkSync(join(inject("consumer"), "node_modules"), join(own, "node_modules"));
    symlinkSync(join(own, "node_modules/communique/dist/cli.js"), join(own, "bin/communique"));
  }
  copyFileSync(join(folder, documents), join(own, "reports.ndjson"));
  const where = "import os, pyspark; print(os.path.dirname(pyspark.__file__))";
  const SPARK_HOME = spawnSync(python, ["-c", where], { encoding: "utf8" }).stdout.trim();
  const PATH = [join(own, "bin"), join(environment, "bin"), process.env.PATH].join(":");
  const env = { ...process.env, PATH, SPARK_HOME };
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", commands], { encoding: "utf8", cwd: own, env });
  if (status !== 0) throw new Error(stderr.slice(-5_000));
  return stdout;
}

/** Documents by their ids, since an engine may give rows in any order. */
const byId = (documents: readonly unknown[]) =>
  [...(documents as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What is wrong with what came back. */
const lost = (before: readonly unknown[], after: readonly unknown[]) =>
  [...differences(byId(before), byId(after))].slice(0, 5);

const documents = Object.fromEntries(
  (["report", "record"] as const).map((name) => {
    const columns = columnsOf(JSON.parse(shipped(`${name}.schema.json`)));
    const examples =
      name === "report" ? [...examplesFor(name).slice(0, 1), ...stories] : examplesFor(name).slice(0, 13);
    return [name, [...examples, ...filledDocuments(name, columns, 20)]];
  }),
) as Record<"report" | "record", unknown[]>;
const reports = [
  ...stories,
  ...Array.from({ length: 60 }, (_, i) => storyOf(`${seed}-${i}`, new SeededChoices(seed, i))),
];
const days = lateAndRich(30_000, 70);
const choices = new SeededChoices(seed, 1);
const times = Array.from({ length: 20_000 }, () => valueFor("Temporal", choices, "odd") as Temporal);
/** Lines that are fine, and every tenth without a title. */
const mixed = Array.from({ length: 200 }, (_, i) => {
  const { title, ...report } = storyOf(`mixed-${i}`, new SeededChoices(seed + 1, i));
  return i % 10 === 3 ? report : { ...report, title };
});

/** A line that is fine, one with a carriage return between two tokens, and one with a byte that is no UTF-8. */
const [beforeTitle, behindTitle] = JSON.stringify({ ...mixed[0], title: "TITLE" }).split("TITLE");
const oddBytes = [
  `${beforeTitle}Talks`,
  `${beforeTitle?.replace(",", ",\r")}Talks`,
  `${beforeTitle}Talks \xff`,
].flatMap((before) => [Buffer.from(before, "latin1"), Buffer.from(`${behindTitle}\n`)]);
const oddShapes = [
  { id: "report:fine", topics: [{ id: "topic:trade" }] },
  { id: "report:list", topics: "trade" },
];

/** Moments are written differently: those of 20,000 times are compared by themselves. */
const columnsOfView = (view: string, engine: "duckdb" | "spark") =>
  view === "dates" ? `* ${engine === "spark" ? "EXCEPT" : "EXCLUDE"} (start_instant)` : "*";

describe.skipIf(missing !== undefined)("engines with packages of their own", () => {
  let database: Database;
  let views: string[];
  beforeAll(async () => {
    for (const name of ["report", "record"] as const) write(`${name}.ndjson`, documents[name]);
    write("stories.ndjson", reports);
    write("mixed.ndjson", mixed);
    writeFileSync(join(folder, "bytes.ndjson"), Buffer.concat(oddBytes));
    write("shapes.ndjson", oddShapes);
    appendFileSync(join(folder, "shapes.ndjson"), '{"id": "report:broken"\n');
    days.forEach((day, i) => {
      write(`day-${i}.ndjson`, day);
    });
    write(
      "times.ndjson",
      times.map((t, i) => ({ i, t })),
    );
    database = await openDatabase();
    await database.read("report.sql");
    await database.run(`INSERT INTO reports BY NAME FROM communique_reports('${folder}/stories.ndjson')`);
    await database.read("views.sql");
    const all = await database.rows("SELECT view_name AS name FROM duckdb_views() WHERE NOT internal");
    views = all.map(({ name }) => String(name)).filter((view) => recordTables.every(({ list }) => list !== view));
    const columns = Object.fromEntries(views.map((view) => [view, columnsOfView(view, "spark")]));
    const lake = blocksOf(page).find(({ info }) => info === "sql spark-lake")?.text;
    writeFileSync(
      join(folder, "names.json"),
      JSON.stringify({ lake, tables: recordTables.map(({ list }) => list), views: columns }),
    );
    mkdirSync(join(folder, "lake"));
    const command = `${process.execPath} ${join(inject("consumer"), "node_modules/communique/dist/cli.js")}`;
    run("spark.py", join(SCHEMAS, "spark"), command);
    run("back.py", join(SCHEMAS, "duckdb"));
  }, 1_200_000);
  afterAll(() => database?.close());

  it.each(["report", "record"] as const)("keeps every value in Spark, through Parquet and by DDL: %s", (name) => {
    expect(lost(documents[name], read(`${name}.back.ndjson`))).toEqual([]);
    expect(lost(documents[name], read(`${name}.ddl.ndjson`))).toEqual([]);
  });

  it("keeps every value of 70 rich reports behind 30,000 small ones, and of days with other fields together, in Spark", () => {
    const after = read("days.back.ndjson");
    expect(lost(days.flat(), after)).toEqual([]);
    expect(after).toHaveLength(30_070 + stories.length);
    expect(valuesIn(after)).toBe(valuesIn(days));
  });

  it.each(["report", "record"] as const)("makes JSON of Parquet again in DuckDB: %s", (name) => {
    expect(lost(documents[name], read(`${name}.json.ndjson`))).toEqual([]);
  });

  it("gives the rows of every view that DuckDB gives", async () => {
    const rowsOf = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(canonical(row))).sort();
    expect(views.length).toBeGreaterThan(18);
    for (const view of views) {
      const own = await database.rows(
        `SELECT to_json(v)::VARCHAR AS json FROM (SELECT ${columnsOfView(view, "duckdb")} FROM ${view}) v`,
      );
      expect(own.length, view).toBeGreaterThan(0);
      const rows = rowsOf(own.map(({ json }) => JSON.parse(String(json))));
      expect(rowsOf(read(`view.${view}.ndjson`)), view).toEqual(rows);
    }
  });

  it("says the same of 20,000 times in Spark", async () => {
    const columns =
      "edtf_low(t) AS low, edtf_high(t) AS high, edtf_precision(t) AS precision, edtf_approximate(t) AS approximate, edtf_uncertain(t) AS uncertain, epoch_us(edtf_instant(t)) AS instant";
    const source = `read_json('${folder}/times.ndjson', columns = {i: 'INT', t: 'VARCHAR'})`;
    const own = await database.rows(
      `SELECT to_json(v)::VARCHAR AS json FROM (SELECT i, ${columns} FROM ${source} ORDER BY i) v`,
    );
    const wrong = [
      ...differences(
        own.map(({ json }) => JSON.parse(String(json))),
        read("dates.ndjson"),
      ),
    ];
    // Spark knows no offset of more than 18 hours, which no clock has.
    const beyond = ({ path, other }: Difference) =>
      path.endsWith("/instant") &&
      other === null &&
      /[+-](?:1[89]|2[0-3]):[0-9]{2}[~?%]?$/.test(times[Number(path.split("/")[1])] ?? "");
    expect(wrong.filter((difference) => !beyond(difference)).slice(0, 5)).toEqual([]);
    expect(own).toHaveLength(20_000);
  });

  it("checks in one pass of TRANSFORM: typed rows and rejects, no line lost", () => {
    const good = mixed.filter((report) => "title" in report);
    expect(lost(good, read("good.ndjson"))).toEqual([]);
    const rejects = read("bad.ndjson") as { input: string; findings: { code: string }[] }[];
    expect(
      lost(
        mixed.filter((report) => !("title" in report)),
        rejects.map(({ input }) => JSON.parse(input)),
      ),
    ).toEqual([]);
    expect(new Set(rejects.map(({ findings }) => findings[0]?.code))).toEqual(new Set(["missing-key"]));
    expect(good.length + rejects.length).toBe(mixed.length);
  });

  it("has the pitfalls in Spark that the page tells, and the lake", () => {
    const told = JSON.parse(readFileSync(join(folder, "pitfalls.json"), "utf8"));
    expect(told.lines).toBe(3);
    expect(told.linesWithoutSeparator).toBe(4);
    expect(told.transform).toEqual([true, true, true]);
    expect(told.arrow).toEqual({ True: 2, False: 1 });
    expect(told.permissive).toEqual([
      { id: "report:fine", topics: ["topic:trade"] },
      { id: "report:list", topics: null },
      { id: null, topics: null },
    ]);
    expect(told.refused).toContain("MALFORMED_RECORD");
    expect(told.wholeNumbers).toEqual({ '{"n":10}': 10, '{"n":10.0}': null, '{"n":1e1}': null });
    expect(told.meetings).toBe(reports.flatMap(({ meetings = [] }) => meetings).length);
  });

  it.each(["duckdb", "spark"])("answers the commands of the page as they stand: %s", async (engine) => {
    const expected = await database.rows(
      "SELECT kind, count(*)::INT AS n FROM said GROUP BY kind ORDER BY n DESC, kind LIMIT 2",
    );
    const printed = command(engine, "stories.ndjson").match(/[a-z]+[^a-z0-9\n]+[0-9]+$|[a-z]+ *│ *[0-9]+/gm) ?? [];
    const rows = printed.map((row) => row.split(/[^a-z0-9]+/)).map(([kind, n]) => ({ kind, n: Number(n) }));
    expect(rows).toEqual(expected);
  });

  it("is read by pandas and polars as the page says", async () => {
    command("duckdb", "stories.ndjson");
    const program = blocksOf(page).find(({ info }) => info === "python")?.text as string;
    const { stdout, stderr } = spawnSync(python, ["-c", program], { encoding: "utf8", cwd: join(folder, "commands") });
    expect(stderr).toBe("");
    const rows = await database.rows("SELECT kind, count(*)::INT AS n FROM said GROUP BY kind");
    const counts = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
    const printed = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line.replaceAll("'", '"')));
    expect(printed).toEqual([counts, counts]);
  });

  it("filters by the command of the page", () => {
    command("filter", "mixed.ndjson");
    expect(
      lost(
        mixed.filter((report) => "title" in report),
        read("commands/good.ndjson"),
      ),
    ).toEqual([]);
    expect(read("commands/rejects.ndjson")).toHaveLength(20);
  });

  it("checks in mapInArrow beside other columns", () => {
    const counted = byId(read("arrow.ndjson")).map((row) => row as unknown);
    expect(counted).toHaveLength(2);
    expect(counted).toContainEqual({ day: "monday", ok: true, count: 180 });
    expect(counted).toContainEqual({ day: "monday", ok: false, count: 20 });
  });
});

/** A value whose order does not depend on the engine: of keys, and inside texts that are JSON. */
function canonical(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner, name)]);
  }
  return key === "value_json" && typeof value === "string" ? canonical(JSON.parse(value)) : value;
}
