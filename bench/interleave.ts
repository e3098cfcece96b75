import { performance } from "node:perf_hooks";

/** Long enough for a clock, short enough that a slow spell of the machine spans several subjects. */
const BATCH_MS = 20;

/** The compiler needs a while before the time of one run says anything: with rules that come up seldom, seconds. */
const WARM_MS = 2_000;

export interface Timing {
  /** Milliseconds of each round. */
  rounds: number[];
  median: number;
}

/**
 * Times every subject once in each round, A B C A B C, so that a slow spell of the machine hits all of them. A subject
 * returns the milliseconds that it took. The first rounds warm up and do not count.
 */
export function interleave<Name extends string>(
  subjects: Readonly<Record<Name, () => number>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Record<Name, Timing> {
  const names = Object.keys(subjects) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const time = subjects[name]();
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { rounds: times[name], median: median(times[name]) }]),
  ) as Record<Name, Timing>;
}

/** The median of the ratios of each round, not the ratio of two medians: both times of a round saw the same machine. */
export function ratio(timing: Timing, base: Timing): number {
  return median(timing.rounds.map((time, i) => time / (base.rounds[i] as number)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Milliseconds of the processor that the process has had: what other work on the machine takes does not count. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Runs a subject often enough to be timed and tells the milliseconds of one run. */
export function batch(name: string, run: () => boolean, clock: () => number = () => performance.now()): () => number {
  let times = 0;
  const begun = clock();
  for (; clock() - begun < WARM_MS; times++) {
    if (!run()) throw new Error(`${name} refuses what it is given.`);
  }
  const count = Math.max(1, Math.round((times / WARM_MS) * BATCH_MS));
  return () => {
    const start = clock();
    for (let i = 0; i < count; i++) run();
    return (clock() - start) / count;
  };
}
