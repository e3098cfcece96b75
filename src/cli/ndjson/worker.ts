import { parentPort, workerData } from "node:worker_threads";
import { createEngine, type Engine } from "../../check/engine.js";
import type { CheckPlan } from "../check-settings.js";
import { loadRules } from "../rule-modules.js";
import { UsageError } from "../usage-error.js";
import type { Block } from "./blocks.js";
import { type BlockOptions, type BlockResult, checkBlock } from "./check-block.js";

/** What this thread is asked. */
export interface Task {
  block: Omit<Block, "bytes"> & { bytes: Uint8Array };
  options: BlockOptions;
}

/** What a `UsageError` says, which would lose its class on the way between threads. */
export interface Refusal {
  refused: string;
}

export type Answer = BlockResult | Refusal;

const engine = create(workerData as CheckPlan);
// One after the other, as they are answered in order.
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await work(task)));
});

/** Checks one block. */
async function work({ block, options }: Task): Promise<Answer> {
  const { buffer, byteOffset, length } = block.bytes;
  try {
    return checkBlock(await engine, { ...block, bytes: Buffer.from(buffer, byteOffset, length) }, options);
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message };
    throw error;
  }
}

async function create({ options, ruleModules }: CheckPlan): Promise<Engine> {
  return createEngine({ ...options, ownRules: await loadRules(ruleModules) });
}
