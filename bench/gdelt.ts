import { join } from "node:path";
import { build } from "esbuild";
import { writeTable } from "./gdelt-table.js";
import { interleave, ratio, type Timing } from "./interleave.js";
import { inFolder, type Measured, run } from "./process.js";
import type { Bench, Row } from "./report.js";

const MB = 1_000_000;

const SPLIT = 'peer: decode, and split("\\n") and split("\\t")';
const CSV_PARSE = "peer: csv-parse with tabs";
const IMPORT = "fromGdelt";
const NDJSON = "fromGdelt, and its records as NDJSON";

export const gdelt: Bench = {
  name: "gdelt",
  about:
    "whole processes over an invented event table, of which 93 of 100 rows become records: the speed on 100 MB, medians of 5 interleaved rounds, " +
    "and the most memory that a process held.",
  async run() {
    return inFolder(async (folder) => {
      const code = join(folder, "gdelt.mjs");
      await bundle(code);
      const table = join(folder, "table.tsv");
      writeTable(table, 100 * MB);
      const subjects: Record<string, readonly string[]> = {
        [SPLIT]: ["bench/gdelt-split.mjs", table],
        [CSV_PARSE]: ["bench/gdelt-csv-parse.mjs", table],
        [IMPORT]: ["bench/gdelt-import.mjs", code, table],
        [NDJSON]: ["bench/gdelt-import.mjs", code, table, "--ndjson"],
      };
      const memory: Row[] = Object.entries(subjects).map(([name, args]) => memoryRow(`${name}, 100 MB`, run(args)));
      const timings = interleave(
        Object.fromEntries(Object.entries(subjects).map(([name, args]) => [name, () => run(args).ms])),
        { rounds: 5, warmUp: 0 },
      );
      const speed: Row[] = Object.entries(timings).map(([what, timing]) => ({
        what,
        result: `${ratio(timings[SPLIT] as Timing, timing).toFixed(2)} x as fast`,
        peer: SPLIT,
        figures: `${(100_000 / timing.median).toFixed(0)} MB/s`,
      }));
      writeTable(table, 1_000 * MB);
      memory.push(memoryRow(`${IMPORT}, 1 GB`, run(subjects[IMPORT] as readonly string[])));
      return [...speed, ...memory];
    });
  },
};

/** As a user's bundler would, from the sources. */
async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: ["src/gdelt.ts"],
    outfile,
    bundle: true,
    format: "esm",
    target: "node20",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
}

function memoryRow(what: string, { ms, rss }: Measured): Row {
  return {
    what: `memory: ${what}`,
    result: `${(rss / 1024).toFixed(0)} MB`,
    peer: "-",
    figures: `${(ms / 1000).toFixed(1)} s`,
  };
}
