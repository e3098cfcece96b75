/** Whether the long modes run: `npm run test:long` sets it. */
export const isLong = process.env.COMMUNIQUE_LONG === "1";

/** A number for the normal run, and one for the long run. */
export function scale(normal: number, long: number): number {
  return isLong ? long : normal;
}

/** The seed of random tests: a new one each run, or the one that is to be seen again. */
export const seed = Number(process.env.COMMUNIQUE_SEED ?? Date.now() % 2 ** 31);
