import { workerData } from "node:worker_threads";
import { createEngine, type Engine } from "../../check/engine.js";
import type { CheckPlan } from "../check-plan.js";
import { loadRules } from "../rule-modules.js";
import { UsageError } from "../usage-error.js";
import type { Block } from "./blocks.js";
import { type BlockOptions, type BlockResult, checkBlock } from "./check-block.js";

/** What one call of the worker is given. */
export interface Task {
  block: Omit<Block, "bytes"> & { bytes: Uint8Array };
  options: BlockOptions;
}

let engine: Promise<Engine> | undefined;

/** What a `UsageError` says, which would lose its class on the way between threads. */
export interface Refusal {
  refused: string;
}

/** Checks one block in this thread. The pool passes on what the check needs when it starts the thread. */
export default async function work({ block, options }: Task): Promise<BlockResult | Refusal> {
  engine ??= create();
  const { buffer, byteOffset, length } = block.bytes;
  try {
    return checkBlock(await engine, { ...block, bytes: Buffer.from(buffer, byteOffset, length) }, options);
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message };
    throw error;
  }
}

async function create(): Promise<Engine> {
  // The pool puts a value of its own before ours.
  const [, plan] = workerData as [unknown, CheckPlan];
  return createEngine({ ...plan.options, ownRules: await loadRules(plan.ruleModules) });
}
