import type { Engine } from "../../check/engine.js";
import type { Accept } from "../accept.js";
import type { CheckedWithTexts } from "../check-json-file.js";
import type { CheckPlan } from "../check-settings.js";
import { type Block, blocksOf } from "./blocks.js";
import { type BlockOptions, type BlockResult, checkBlock, noResult } from "./check-block.js";
import { Pool } from "./pool.js";

export interface NdjsonOptions extends BlockOptions {
  /** Threads beside this one; with none, or where a baseline has to see everything in order, this one does all the work. */
  workers: number;
  accept?: Accept;
  /** Takes what is written of the lines as it comes, in order, and says when it can take more. */
  write?: (block: Pick<BlockResult, "results" | "kept">) => Promise<void>;
  /** Told what came of a block, in order. */
  told?: (block: Pick<BlockResult, "reports" | "tooLong">) => void;
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
  const { file, maxLineBytes, maxFindings, lines, workers, accept, write, told, progress } = options;
  const blockOptions: BlockOptions = { file, maxLineBytes, maxFindings, ...(lines && { lines }) };
  const blocks = blocksOf(input, maxLineBytes);
  const results =
    workers > 0 && !accept
      ? checkInPool(engine, new Pool(plan, workers), blocks, blockOptions)
      : checkHere(engine, blocks, blockOptions, accept);
  const total = noResult();
  for await (const { size, result } of results) {
    add(total, result, maxFindings);
    told?.(result);
    await write?.(result);
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
      ...(lines && { written }),
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

/**
 * With other threads, of which this is one: where they have enough to do it checks a block itself. Gives the results in the
 * order of the blocks, and each as soon as it and those before are there, whether or not there is more input.
 */
async function* checkInPool(
  engine: Engine,
  pool: Pool,
  blocks: AsyncIterator<Block>,
  options: BlockOptions,
): AsyncGenerator<SizedResult> {
  const underWay: Promise<SizedResult>[] = [];
  let next: Promise<IteratorResult<Block>> | undefined = read(blocks);
  try {
    for (;;) {
      const [first] = underWay;
      if (next === undefined && first === undefined) return;
      // Results wait for those before them, and must not become too many.
      const taken: Promise<IteratorResult<Block>> | undefined = underWay.length < pool.most ? next : undefined;
      const ready = await Promise.race([first, taken].flatMap((promise) => promise ?? []));
      if ("result" in ready) {
        underWay.shift();
        yield ready;
      } else if (ready.done) {
        next = undefined;
      } else {
        next = read(blocks);
        underWay.push(start(engine, pool, ready.value, options));
      }
    }
  } finally {
    // What still waits for input is not waited for.
    blocks.return?.().catch(() => {});
    await pool.end();
  }
}

function read(blocks: AsyncIterator<Block>): Promise<IteratorResult<Block>> {
  return handledLater(blocks.next());
}

function start(engine: Engine, pool: Pool, block: Block, options: BlockOptions): Promise<SizedResult> {
  const size = sizeOf(block);
  const run = pool.run(block, options) ?? new Promise((resolve) => resolve(checkBlock(engine, block, options)));
  return handledLater(run.then((result) => ({ size, result })));
}

/** Somebody waits for it later: until then a failure is not unhandled. */
function handledLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
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
