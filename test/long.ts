/** Whether the long modes run: `npm run test:long` sets it. */
export const isLong = process.env.COMMUNIQUE_LONG === "1";

/** A number for the normal run, and one for the long run. */
export function scale(normal: number, long: number): number {
  return isLong ? long : normal;
}

/** The seed of random tests: a new one each run, or the one that is to be seen again. */
export const seed = Number(process.env.COMMUNIQUE_SEED ?? Date.now() % 2 ** 31);

/** In the normal run one of so many values, with another seed other ones; in the long run all. */
export function sampled<Value>(values: readonly Value[], oneOf: number): readonly Value[] {
  return isLong ? values : values.filter((_, i) => (i + seed) % oneOf === 0);
}
