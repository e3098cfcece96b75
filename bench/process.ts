import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** What a whole process took: milliseconds, and the most memory it held, in KiB. */
export interface Measured {
  ms: number;
  rss: number;
}

/** Runs a script that tells its memory at the end. */
export function run(args: readonly string[]): Measured {
  return timed(process.execPath, ["bench/measured.mjs", ...args]);
}

export function timed(command: string, args: readonly string[]): Measured {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8", maxBuffer: 2 ** 28 });
  const ms = performance.now() - start;
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}${stdout.slice(0, 500)}`);
  return { ms, rss: Number(/maxRSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) };
}

/** Gives work a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "communique-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
