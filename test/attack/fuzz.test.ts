import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { cases } from "../json/json-test-suite.js";
import { scale, seed } from "../long.js";
import type { FuzzTask } from "./fuzz-worker.js";

const SECONDS = Number(process.env.COMMUNIQUE_FUZZ_SECONDS ?? scale(2, 600));
const LEAST = 800;
/** No input of the fuzzer is longer. */
const MOST_BYTES = 1 << 20;
/** Most that the thread may hold, about twice what it needs. */
const MOST_MEGABYTES = 128;
/** So long the thread may think about one input of at most a megabyte. */
const HANG_MS = 20_000;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "communique-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function corpus(): Uint8Array[] {
  const folders = ["examples", "test/fixtures"].map((name) => join(ROOT, name));
  const files = folders
    .flatMap((below) => readdirSync(below, { recursive: true, encoding: "utf8" }).map((name) => join(below, name)))
    .filter((file) => /\.(?:json|jsonld|geojson|ndjson)$/.test(file))
    .map((file) => new Uint8Array(readFileSync(file)));
  return [...files, ...cases.values()].filter((bytes) => bytes.length < 100_000);
}

it(`checkText survives ${SECONDS} seconds of broken documents (seed ${seed})`, {
  timeout: (SECONDS + 60) * 1000,
}, async () => {
  const code = join(folder, "worker.mjs");
  await build({
    entryPoints: [join(ROOT, "test/attack/fuzz-worker.ts")],
    outfile: code,
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  const seeds = corpus();
  expect(seeds.length).toBeGreaterThan(1_000);
  const task: FuzzTask = {
    seed,
    milliseconds: SECONDS * 1000,
    least: LEAST,
    corpus: seeds,
    state: new Int32Array(new SharedArrayBuffer(8)),
    input: new Uint8Array(new SharedArrayBuffer(MOST_BYTES)),
  };
  const started = Date.now();
  const outcome = await run(
    new Worker(code, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } }),
    task,
  );
  const executions = Atomics.load(task.state, 0);
  if (typeof outcome === "string") throw new Error(`${outcome}\n${saved(task)}`);
  const rate = Math.round(executions / ((Date.now() - started) / 1000));
  console.log(
    `Fuzzing: ${executions} documents (${rate}/s) from ${seeds.length}, each read three times, ${outcome.accepted} accepted, ${outcome.codes} codes met, under ${MOST_MEGABYTES} MB, seed ${seed}`,
  );
  // The fuzzer gets past the reader, or it would prove little.
  expect(outcome.codes).toBeGreaterThan(scale(15, 25));
  expect(outcome.accepted).toBeGreaterThan(0);
});

/** What came of it, or what went wrong. */
async function run(worker: Worker, { state }: FuzzTask): Promise<{ accepted: number; codes: number } | string> {
  let last = -1;
  let since = Date.now();
  return new Promise((resolve) => {
    const watchdog = setInterval(() => {
      const now = Atomics.load(state, 0);
      if (now !== last) since = Date.now();
      last = now;
      if (Date.now() - since > HANG_MS) finish(`checkText has not come back for ${HANG_MS / 1000} seconds.`);
    }, 500);
    const finish = (outcome: { accepted: number; codes: number } | string) => {
      clearInterval(watchdog);
      void worker.terminate();
      resolve(outcome);
    };
    worker.once("message", finish);
    worker.once("error", (error: Error & { code?: string }) => {
      finish(
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? `More than ${MOST_MEGABYTES} MB were needed.` : `${error.stack}`,
      );
    });
    worker.once("exit", (code) => finish(`The thread ended with ${code}.`));
  });
}

/** Leaves the input for whoever looks into it. */
function saved({ state, input }: FuzzTask): string {
  const file = join(tmpdir(), `communique-fuzz-${seed}.json`);
  writeFileSync(file, input.slice(0, Atomics.load(state, 1)));
  return `The input is in ${file}. COMMUNIQUE_SEED=${seed} comes to it again.`;
}
