import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Area, areas } from "./areas.js";
import { type AreaResult, readResults, type Survivor, writeResults } from "./results.js";

// npm run test:mutation [-- AREA... [--share N] [--seed N] [--concurrency N]]

const LEAST_SCORE = 85;
const CACHE = "node_modules/.cache/mutation";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string" },
    seed: { type: "string", default: "1" },
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

function run(name: string, area: Area): AreaResult {
  const share = Number(values.share ?? area.share);
  const all = filesOf(area, values.seed);
  const files = all.slice(0, Math.ceil(all.length * share));
  const report = `${CACHE}/${name}.json`;
  const config = {
    ...JSON.parse(readFileSync("test/mutation/stryker.json", "utf8")),
    mutate: files,
    concurrency: Number(values.concurrency),
    tempDirName: `${CACHE}/${name}`,
    jsonReporter: { fileName: report },
  };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${CACHE}/${name}.config.json`, JSON.stringify(config));
  const started = Date.now();
  const { status } = spawnSync("npx", ["stryker", "run", `${CACHE}/${name}.config.json`], {
    stdio: "inherit",
    env: { ...process.env, COMMUNIQUE_MUTATION_TESTS: JSON.stringify(area.tests) },
  });
  if (status !== 0) throw new Error(`Stryker failed for ${name}.`);
  const minutes = Math.round((Date.now() - started) / 6000) / 10;
  return summarize(JSON.parse(readFileSync(report, "utf8")), {
    date: new Date(started).toISOString().slice(0, 10),
    command: `npm run test:mutation -- ${name} --share ${share} --seed ${values.seed}`,
    minutes,
    files: files.length,
    ofFiles: all.length,
  });
}

type Run = Pick<AreaResult, "date" | "command" | "minutes" | "files" | "ofFiles">;

function summarize({ files }: StrykerReport, run: Run): AreaResult {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = count("Killed");
  const timeout = count("Timeout");
  const survived = count("Survived");
  const noCoverage = count("NoCoverage");
  const valid = killed + timeout + survived + noCoverage;
  const survivors = mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(
      ({ file, source, location, mutatorName, replacement = "" }): Survivor => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        code: textAt(source, location),
        replacement,
        reason: "",
      }),
    );
  return {
    ...run,
    mutants: valid,
    killed,
    timeout,
    survived,
    noCoverage,
    ignored: count("Ignored"),
    score: valid === 0 ? 100 : Math.round(((killed + timeout) / valid) * 1000) / 10,
    survivors,
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
  const found = run(name, area);
  // Read only now: the run was long, and somebody may have written reasons.
  const results = readResults();
  const result = withReasons(found, results[name]);
  writeResults({ ...results, [name]: result });
  const unexplained = result.survivors.filter(({ reason }) => reason === "").length;
  console.log(`${name}: ${result.score} % of ${result.mutants} mutants, ${unexplained} survivors without a reason`);
  if (result.score < LEAST_SCORE) process.exitCode = 1;
}
