import { fileURLToPath } from "node:url";
import type { Engine } from "../../check/engine.js";
import type { CheckedWithTexts } from "../check-json-file.js";
import type { CheckPlan } from "../check-plan.js";
import { UsageError } from "../usage-error.js";
import { type Block, blocksOf } from "./blocks.js";
import { type Accept, type BlockOptions, type BlockResult, checkBlock, noResult } from "./check-block.js";
import type { Refusal, Task } from "./worker.js";

export interface NdjsonOptions extends BlockOptions {
  /** Threads beside this one; with none, or where a baseline has to see everything in order, this one does the work. */
  workers: number;
  accept?: Accept;
  /** Takes the results as they come, in order, and says when it can take more. */
  write?: (results: string) => Promise<void> | void;
  /** Told how many bytes have been checked. */
  progress?: (bytes: number) => void;
}

/** Checks a file of one document a line, block by block, so that it never stands in memory as a whole. */
export async function checkNdjsonFile(
  engine: Engine,
  plan: CheckPlan,
  input: AsyncIterable<Buffer>,
  options: NdjsonOptions,
): Promise<CheckedWithTexts> {
  const { file, maxLineBytes, maxFindings, wantsResults, workers, accept, write, progress } = options;
  const blockOptions: BlockOptions = { file, maxLineBytes, maxFindings, wantsResults };
  const blocks = blocksOf(input, maxLineBytes);
  const results =
    workers > 0 && !accept
      ? checkInPool(plan, blocks, blockOptions, workers)
      : checkHere(engine, blocks, blockOptions, accept);
  const total = noResult();
  for await (const { size, result } of results) {
    add(total, result, maxFindings);
    if (result.results) await write?.(result.results);
    progress?.(size);
  }
  const { documents, records, ok, findings, omitted, accepted, written, usedTexts } = total;
  return {
    checked: {
      file,
      ok,
      findings,
      documents,
      records,
      ...(omitted > 0 && { omitted }),
      ...(accepted > 0 && { accepted }),
      ...(wantsResults && { written }),
    },
    usedTexts: ok ? usedTexts : undefined,
  };
}

interface SizedResult {
  size: number;
  result: BlockResult;
}

async function* checkHere(
  engine: Engine,
  blocks: AsyncIterable<Block>,
  options: BlockOptions,
  accept: Accept | undefined,
): AsyncGenerator<SizedResult> {
  for await (const block of blocks) {
    yield { size: sizeOf(block), result: checkBlock(engine, block, options, accept) };
  }
}

/** In the order of the blocks, with as many under way as keep every thread busy, and not more. */
async function* checkInPool(
  plan: CheckPlan,
  blocks: AsyncIterable<Block>,
  options: BlockOptions,
  workers: number,
): AsyncGenerator<SizedResult> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    // Started as they are needed, and kept.
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: 60_000,
    workerData: plan,
  });
  const underWay: Promise<SizedResult>[] = [];
  try {
    for await (const block of blocks) {
      const size = sizeOf(block);
      const task: Task = { block, options };
      const run = pool.run(task, { transferList: [block.bytes.buffer as ArrayBuffer] });
      const settled = run.then((result: BlockResult | Refusal) => {
        if ("refused" in result) throw new UsageError(result.refused);
        return { size, result };
      });
      // Somebody waits for it later: until then a failure is not unhandled.
      settled.catch(() => {});
      underWay.push(settled);
      if (underWay.length >= workers * 2) yield (await underWay.shift()) as SizedResult;
    }
    while (underWay.length > 0) yield (await underWay.shift()) as SizedResult;
  } finally {
    await pool.destroy();
  }
}

function sizeOf({ bytes, tooLong = 0 }: Block): number {
  return bytes.length + tooLong;
}

function add(total: BlockResult, block: BlockResult, maxFindings: number): void {
  total.documents += block.documents;
  total.records += block.records;
  total.ok &&= block.ok;
  total.omitted += block.omitted;
  total.accepted += block.accepted;
  total.written.errors += block.written.errors;
  total.written.warnings += block.written.warnings;
  for (const finding of block.findings) {
    if (total.findings.length < maxFindings) total.findings.push(finding);
    else total.omitted++;
  }
  for (const id of block.usedTexts) if (!total.usedTexts.includes(id)) total.usedTexts.push(id);
}
