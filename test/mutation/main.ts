import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { type Area, areas, isInArea } from "./areas.js";
import { type AreaResult, LEAST_SCORE, readResults, type Survivor, writeResults } from "./results.js";

// npm run test:mutation [-- AREA... [--share N] [--seed N] [--concurrency N]]
// npm run test:mutation -- AREA... --survivors
//
// The second form tries those mutants again that survived, with all suites. It wants the sources as they were.

const CACHE = "node_modules/.cache/mutation";
const ENTRY = "test/mutation/.entry.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string" },
    seed: { type: "string", default: "1" },
    survivors: { type: "boolean", default: false },
    concurrency: { type: "string", default: "2" },
  },
});

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}

interface Position {
  line: number;
  column: number;
}

interface StrykerReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** The sources of an area that hold code, in the order of a hash: the first of them are a sample. */
function filesOf({ mutate }: Area, seed: string): string[] {
  const hash = (file: string) => createHash("sha256").update(`${seed} ${file}`).digest("hex");
  const files = mutate.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => `${path}/${name}`) : [path],
  );
  return files.sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
}

/** Mutates what is named, judged by the fast suites of the area or by all of them. */
function stryker(
  name: string,
  { tests, all = tests }: Area,
  mutate: readonly string[],
  isThorough = false,
): StrykerReport {
  const report = `${CACHE}/${name}.json`;
  const config = {
    ...JSON.parse(readFileSync("test/mutation/stryker.json", "utf8")),
    mutate,
    concurrency: Number(values.concurrency),
    tempDirName: `${CACHE}/${name}`,
    jsonReporter: { fileName: report },
  };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${CACHE}/${name}.config.json`, JSON.stringify(config));
  const { status } = spawnSync("npx", ["stryker", "run", `${CACHE}/${name}.config.json`], {
    stdio: "inherit",
    env: {
      ...process.env,
      COMMUNIQUE_MUTATION_TESTS: JSON.stringify(isThorough ? all : tests),
      COMMUNIQUE_MUTATION_THOROUGH: isThorough ? "1" : "",
    },
  });
  if (status !== 0) throw new Error(`Stryker failed for ${name}.`);
  return JSON.parse(readFileSync(report, "utf8"));
}

/**
 * The main entry of the package as one file, without what is mutated: suites start in half the time without its hundreds of
 * modules. It lies beside the configuration, so that Stryker copies it.
 */
async function bundleEntry(area: Area): Promise<void> {
  const root = resolve(".");
  const keepOut: Plugin = {
    name: "keep-out",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const file = relative(root, resolve(resolveDir, path)).replace(/\.js$/, ".ts");
        return isInArea(file, area) ? { path: `../../${file}`, external: true } : undefined;
      });
    },
  };
  await build({
    entryPoints: ["src/index.ts"],
    outfile: ENTRY,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    plugins: [keepOut],
    logLevel: "error",
  });
}

function run(name: string, area: Area): AreaResult {
  const share = Number(values.share ?? area.share);
  const all = filesOf(area, values.seed);
  const files = all.slice(0, Math.ceil(all.length * share));
  const started = Date.now();
  const report = stryker(name, area, files);
  return summarize(report, {
    date: new Date(started).toISOString().slice(0, 10),
    command: `npm run test:mutation -- ${name} --share ${share} --seed ${values.seed}`,
    minutes: Math.round((Date.now() - started) / 6000) / 10,
    files: files.length,
    ofFiles: all.length,
  });
}

/** The same result with those survivors killed that are killed by now. */
function runSurvivors(name: string, area: Area, before: AreaResult): AreaResult {
  const mutants = mutantsOf(stryker(name, area, [...new Set(before.survivors.map(rangeOf))], true));
  const statusOf = ({ file, line, mutator, code, replacement }: Survivor) => {
    const same = mutants.find((mutant) => {
      const other = survivorOf(mutant);
      const isThere = other.file === file && other.line === line && other.mutator === mutator;
      return isThere && other.code === code && other.replacement === replacement;
    });
    if (!same) throw new Error(`${file}:${line} is not as it was: mutate the whole area again.`);
    return same.status;
  };
  const statuses = before.survivors.map(statusOf);
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const killed = before.killed + count("Killed");
  const timeout = before.timeout + count("Timeout");
  const again = ` && npm run test:mutation -- ${name} --survivors`;
  return {
    ...before,
    command: before.command.endsWith(again) ? before.command : before.command + again,
    killed,
    timeout,
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    score: scoreOf(killed + timeout, before.mutants),
    survivors: before.survivors.filter((_, i) => !["Killed", "Timeout"].includes(statuses[i] ?? "")),
  };
}

/** Where the code of a survivor stands, as Stryker takes it: lines from 1, columns from 0. It may stand in its line twice. */
function rangeOf({ file, line, code }: Survivor): string {
  const [first = "", ...others] = code.split("\n");
  const text = readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  const end = others.at(-1)?.length ?? text.lastIndexOf(first) + first.length;
  return `${file}:${line}:${Math.max(0, text.indexOf(first))}-${line + others.length}:${end}`;
}

type Run = Pick<AreaResult, "date" | "command" | "minutes" | "files" | "ofFiles">;

type FileMutant = Mutant & { file: string; source: string };

function mutantsOf({ files }: StrykerReport): FileMutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );
}

function survivorOf({ file, source, location, mutatorName, replacement = "" }: FileMutant): Survivor {
  return {
    file,
    line: location.start.line,
    mutator: mutatorName,
    code: textAt(source, location),
    replacement,
    reason: "",
  };
}

function scoreOf(killed: number, mutants: number): number {
  return mutants === 0 ? 100 : Math.round((killed / mutants) * 1000) / 10;
}

function summarize(report: StrykerReport, run: Run): AreaResult {
  const mutants = mutantsOf(report);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = count("Killed");
  const timeout = count("Timeout");
  const survived = count("Survived");
  const noCoverage = count("NoCoverage");
  const valid = killed + timeout + survived + noCoverage;
  return {
    ...run,
    mutants: valid,
    killed,
    timeout,
    survived,
    noCoverage,
    ignored: count("Ignored"),
    score: scoreOf(killed + timeout, valid),
    survivors: mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").map(survivorOf),
  };
}

function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}

/** Reasons outlive a run: they go with the file, the code and what it was replaced by. */
function withReasons(result: AreaResult, before: AreaResult | undefined): AreaResult {
  const key = ({ file, code, replacement }: Survivor) => JSON.stringify([file, code, replacement]);
  const reasons = new Map(before?.survivors.map((survivor) => [key(survivor), survivor.reason]));
  return {
    ...result,
    survivors: result.survivors.map((survivor) => ({ ...survivor, reason: reasons.get(key(survivor)) ?? "" })),
  };
}

const unknown = positionals.filter((name) => !(name in areas));
if (unknown.length > 0) {
  console.error(`No such area: ${unknown.join(", ")}. There are ${Object.keys(areas).join(", ")}.`);
  process.exit(2);
}

for (const [name, area] of Object.entries(areas)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const before = readResults()[name];
  if (values.survivors && before === undefined) throw new Error(`There are no results of ${name} yet.`);
  await bundleEntry(area);
  const found = values.survivors && before ? runSurvivors(name, area, before) : run(name, area);
  // Read again: the run was long, and somebody may have written reasons.
  const results = readResults();
  const result = withReasons(found, results[name]);
  writeResults({ ...results, [name]: result });
  const unexplained = result.survivors.filter(({ reason }) => reason === "").length;
  console.log(`${name}: ${result.score} % of ${result.mutants} mutants, ${unexplained} survivors without a reason`);
  if (result.score < LEAST_SCORE) process.exitCode = 1;
}
rmSync(ENTRY, { force: true });
