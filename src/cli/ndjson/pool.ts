import { Worker } from "node:worker_threads";
import type { CheckPlan } from "../check-settings.js";
import { UsageError } from "../usage-error.js";
import type { Block } from "./blocks.js";
import type { BlockOptions, BlockResult } from "./check-block.js";
import type { Answer, Task } from "./worker.js";

/** Blocks that a thread has at most: one that it checks, and one so that it need not wait for the next. */
const MOST_WAITING = 2;

interface Waiting {
  resolve: (result: BlockResult) => void;
  reject: (error: unknown) => void;
}

/** Another thread. It answers in the order in which it is asked. */
class Thread {
  readonly waiting: Waiting[] = [];
  readonly #worker: Worker;

  constructor(plan: CheckPlan) {
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: plan });
    this.#worker.on("message", (answer: Answer) => {
      const { resolve, reject } = this.waiting.shift() as Waiting;
      if ("refused" in answer) reject(new UsageError(answer.refused));
      else resolve(answer);
    });
    this.#worker.on("error", (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  run(task: Task): Promise<BlockResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.#worker.postMessage(task, [task.block.bytes.buffer as ArrayBuffer]);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

/** Threads beside this one, started when the first block is there. */
export class Pool {
  readonly #threads: Thread[] = [];

  constructor(
    private readonly plan: CheckPlan,
    private readonly size: number,
  ) {}

  /** Has a block checked, or gives `undefined` where every thread has enough to do. The bytes of the block are gone then. */
  run(block: Block, options: BlockOptions): Promise<BlockResult> | undefined {
    while (this.#threads.length < this.size) this.#threads.push(new Thread(this.plan));
    const [first, ...others] = this.#threads;
    if (first === undefined) return undefined;
    const idlest = others.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a), first);
    return idlest.waiting.length < MOST_WAITING ? idlest.run({ block, options }) : undefined;
  }

  /** So many blocks may be under way. */
  get most(): number {
    return (this.size + 1) * MOST_WAITING * 2;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}
