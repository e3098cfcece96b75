import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { interleave, ratio } from "./interleave.js";
import type { Bench } from "./report.js";

const REPORT = "examples/baku-talks/report.json";
const BASE = "node -e 0";

const COMMANDS = {
  [BASE]: ["-e", "0"],
  "communique --version": ["dist/cli.js", "--version"],
  "communique check report.json": ["dist/cli.js", "check", REPORT],
  "peer: ajv compiles the schema and validates": ["bench/cold-start-ajv.mjs", "schemas/report.schema.json", REPORT],
};

export const coldStart: Bench = {
  name: "cold-start",
  about: `time of a whole process, medians of 20 interleaved runs after a warm-up; the ratio is to \`${BASE}\`.`,
  async run() {
    const subjects = Object.fromEntries(Object.entries(COMMANDS).map(([name, args]) => [name, () => time(args)]));
    const timings = interleave(subjects, { rounds: 20, warmUp: 2 });
    const base = timings[BASE];
    if (base === undefined) throw new Error("Nothing to compare with.");
    return Object.entries(timings).map(([what, timing]) => ({
      what,
      result: `${ratio(timing, base).toFixed(2)} x`,
      peer: BASE,
      figures: `${timing.median.toFixed(0)} ms, ${(timing.median - base.median).toFixed(0)} ms more`,
    }));
  },
};

function time(args: readonly string[]): number {
  // What loads this bench must not load itself into the processes that it measures.
  const { NODE_OPTIONS: _options, NODE_V8_COVERAGE: _coverage, ...env } = process.env;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return elapsed;
}
