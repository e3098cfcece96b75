import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { interleave, ratio, type Timing } from "./interleave.js";
import { inFolder, run, timed } from "./process.js";
import type { Bench, Row } from "./report.js";

const EXAMPLE = "examples/baku-talks/report.json";
const MB = 1_000_000;

const CHECK = ["dist/cli.js", "check"];
const PARSE = "peer: read by blocks and JSON.parse";
const FULL = "hardening and rules, 1 worker";
const TWO = "hardening and rules, 2 workers";

/** Each takes the file behind its arguments. */
const SUBJECTS: Record<string, readonly string[]> = {
  [PARSE]: ["bench/ndjson-parse.mjs"],
  "shape only, 1 worker": [...CHECK, "--shape-only", "--workers", "1"],
  [FULL]: [...CHECK, "--workers", "1"],
  [TWO]: [...CHECK, "--workers", "2"],
};

export const ndjson: Bench = {
  name: "ndjson",
  about:
    "whole processes over a 100 MB file of records, one a line, medians of 5 interleaved rounds; the ratio is that of the speeds.",
  async run() {
    return inFolder((folder) => {
      const file = join(folder, "records.ndjson");
      writeRecords(file, 100 * MB);
      const subjects = Object.fromEntries(
        Object.entries(SUBJECTS).map(([name, args]) => [name, () => run([...args, file]).ms]),
      );
      const timings = interleave(subjects, { rounds: 5, warmUp: 1 });
      const rows = Object.entries(timings).map(([name, timing]) =>
        row(name, timing, timings[PARSE] as Timing, PARSE, `${(100_000 / timing.median).toFixed(0)} MB/s`),
      );
      const workers = row(`${TWO}, against 1`, timings[TWO] as Timing, timings[FULL] as Timing, FULL, "");
      return [...rows, workers];
    });
  },
};

export const memory: Bench = {
  name: "memory",
  about:
    "most memory that the process held while it checked NDJSON of 100 MB and of 1 GB (resident set, worker threads included).",
  async run() {
    return inFolder((folder) => {
      const rows: Row[] = [];
      for (const size of [100, 1_000]) {
        const file = join(folder, `${size}.ndjson`);
        writeRecords(file, size * MB);
        for (const workers of ["1", "2"]) {
          const { ms, rss } = run([...CHECK, "--workers", workers, file]);
          rows.push({
            what: `${size} MB, ${workers} ${workers === "1" ? "worker" : "workers"}`,
            result: `${(rss / 1024).toFixed(0)} MB`,
            peer: "limit: 200 MB",
            figures: `${(ms / 1000).toFixed(1)} s`,
          });
        }
        rmSync(file);
      }
      return rows;
    });
  },
};

export const peers: Bench = {
  name: "peers",
  about:
    "whole processes over the same 3,000 records, medians of 3 interleaved rounds: how many times as fast communique check is.",
  async run() {
    return inFolder((folder) => {
      const file = join(folder, "records.ndjson");
      writeRecords(file, 2 * MB);
      const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, 3_000);
      writeFileSync(file, `${lines.join("\n")}\n`);
      // ajv-cli knows no NDJSON: it gets a file for each record.
      const single = join(folder, "single");
      mkdirSync(single);
      for (const [i, line] of lines.entries()) writeFileSync(join(single, `${i}.json`), line);
      const ajvCli = join("node_modules", "ajv-cli", "dist", "index.js");
      const own = "communique check, all rules";
      const subjects: Record<string, () => number> = {
        [own]: () => run([...CHECK, file]).ms,
        "peer: Zod in a loop": () => run(["bench/ndjson-zod.mjs", file]).ms,
      };
      const skipped: Row[] = [];
      const python = ["/usr/bin/python3", "python3"].find(
        (command) => spawnSync(command, ["-c", "import jsonschema"]).status === 0,
      );
      if (python !== undefined) {
        subjects["peer: python-jsonschema"] = () =>
          timed(python, ["bench/ndjson-jsonschema.py", "schemas/draft-07/record.schema.json", file]).ms;
      } else skipped.push({ what: "peer: python-jsonschema", result: "skipped", peer: own, figures: "not installed" });
      const ajv = process.env.AJV_CLI ?? ajvCli;
      if (spawnSync(process.execPath, [ajv, "help"]).status === 0) {
        subjects["peer: ajv-cli, a file a record"] = () =>
          run([
            ajv,
            "validate",
            "--spec=draft2020",
            "--strict=false",
            "-s",
            "schemas/record.schema.json",
            "-d",
            join(single, "*.json"),
          ]).ms;
      } else {
        skipped.push({
          what: "peer: ajv-cli",
          result: "skipped",
          peer: own,
          figures: "set AJV_CLI to its dist/index.js",
        });
      }
      const timings = interleave(subjects, { rounds: 3, warmUp: 1 });
      const base = timings[own] as Timing;
      return [
        ...Object.entries(timings).map(([what, timing]) => ({
          what,
          result: `${ratio(timing, base).toFixed(1)} x`,
          peer: own,
          figures: `${timing.median.toFixed(0)} ms`,
        })),
        ...skipped,
      ];
    });
  },
};

function row(what: string, timing: Timing, base: Timing, peer: string, figures: string): Row {
  return { what, result: `${ratio(base, timing).toFixed(2)} x as fast`, peer, figures };
}

/** The records of the worked example over and over, each with an id of its own. */
function writeRecords(file: string, bytes: number): void {
  const report = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Record<string, unknown>;
  const records = Object.values(report).flatMap((value) => (Array.isArray(value) ? (value as { id: string }[]) : []));
  const target = openSync(file, "w");
  for (let written = 0, n = 0; written < bytes; ) {
    let text = "";
    for (let i = 0; i < 1_000; i++, n++) {
      const record = records[n % records.length] as { id: string };
      text += `${JSON.stringify({ ...record, id: `${record.id}-${n}` })}\n`;
    }
    written += writeSync(target, text);
  }
  closeSync(target);
}
