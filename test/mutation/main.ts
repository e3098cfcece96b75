import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { type Area, areas, isInArea, sourcesOf } from "./areas.js";
import { identity, percent, type Scores, type StrykerReport, scoresOf } from "./report.js";

// npm run test:mutation [-- AREA... [--share N] [--seed N] [--concurrency N]]
// npm run test:mutation -- AREA... --survivors
//
// The second form tries those mutants again that survived, with all suites. It wants the sources as they were.

/** Not a part of the repository: what came out last, and what Stryker leaves. */
const CACHE = "node_modules/.cache/mutation";
const ENTRY = "test/mutation/.entry.mjs";
/** The least score of an area, in percent. */
const LEAST_SCORE = 85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string" },
    seed: { type: "string", default: "1" },
    survivors: { type: "boolean", default: false },
    concurrency: { type: "string", default: "2" },
  },
});

/** What came out for an area, and of which run. */
interface Result extends Scores {
  date: string;
  command: string;
  minutes: number;
  /** How many of its files were mutated. Fewer than all: a sample. */
  files: number;
  ofFiles: number;
}

/** The sources of an area in the order of a hash: the first of them are a sample. */
function inOrder(files: readonly string[], seed: string): string[] {
  const hash = (file: string) => createHash("sha256").update(`${seed} ${file}`).digest("hex");
  return files.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
}

/** Mutates what is named, judged by the fast suites of the area or by all of them. */
function stryker(name: string, { tests, all = tests }: Area, mutate: readonly string[], isThorough = false): Scores {
  const report = `${CACHE}/${name}.json`;
  const config = {
    ...JSON.parse(readFileSync("test/mutation/stryker.json", "utf8")),
    mutate,
    concurrency: Number(values.concurrency),
    tempDirName: `${CACHE}/${name}`,
    jsonReporter: { fileName: report },
  };
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
  return scoresOf(JSON.parse(readFileSync(report, "utf8")) as StrykerReport);
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

function run(name: string, area: Area): Result {
  const share = Number(values.share ?? area.share);
  const all = inOrder(sourcesOf(area), values.seed);
  const files = all.slice(0, Math.ceil(all.length * share));
  const started = Date.now();
  const scores = stryker(name, area, files);
  return {
    date: new Date(started).toISOString().slice(0, 10),
    command: `npm run test:mutation -- ${name} --share ${share} --seed ${values.seed}`,
    minutes: Math.round((Date.now() - started) / 6000) / 10,
    files: files.length,
    ofFiles: all.length,
    ...scores,
  };
}

/** The same result with those survivors killed that all suites together kill. */
function runSurvivors(name: string, area: Area, before: Result): Result {
  const ranges = [...new Set(before.survivors.map(({ range }) => range))];
  const again = stryker(name, area, ranges, true);
  const alive = new Set(again.survivors.map(identity));
  const survivors = before.survivors.filter((survivor) => alive.has(identity(survivor)));
  const command = `${before.command} && npm run test:mutation -- ${name} --survivors`;
  return { ...before, command, survivors, killed: before.killed + before.survivors.length - survivors.length };
}

function print(name: string, result: Result): void {
  const { survivors, killed, timeout, ignored, date, minutes, files, ofFiles, command } = result;
  for (const { range, mutator, code, replacement } of survivors) {
    console.log(`\n${range} ${mutator}\n- ${code}\n+ ${replacement}`);
  }
  console.log(
    `\n${name}, ${date}: ${percent(result)} % of ${killed + timeout + survivors.length} mutants in ${files} of ${ofFiles} files, ` +
      `${survivors.length} survived, ${ignored} ignored, ${minutes} minutes\n${command}\n`,
  );
}

const unknown = positionals.filter((name) => !(name in areas));
if (unknown.length > 0) {
  console.error(`No such area: ${unknown.join(", ")}. There are ${Object.keys(areas).join(", ")}.`);
  process.exit(2);
}

mkdirSync(CACHE, { recursive: true });
for (const [name, area] of Object.entries(areas)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const last = `${CACHE}/${name}.result.json`;
  if (values.survivors && !existsSync(last)) throw new Error(`${name} was not mutated yet.`);
  await bundleEntry(area);
  const result = values.survivors
    ? runSurvivors(name, area, JSON.parse(readFileSync(last, "utf8")) as Result)
    : run(name, area);
  writeFileSync(last, JSON.stringify(result, null, 2));
  print(name, result);
  if (percent(result) < LEAST_SCORE) process.exitCode = 1;
}
rmSync(ENTRY, { force: true });
