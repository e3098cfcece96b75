/** How much a change asks of users: nothing, a look at what is new, or work. */
export type Weight = "patch" | "minor" | "major";

const WEIGHTS: readonly Weight[] = ["patch", "minor", "major"];

/** One difference between what two versions offer. */
export interface Change {
  weight: Weight;
  /** Where, as a JSON Pointer into the surface (`released/surface.json`), of the new version unless it is gone there. */
  at: string;
  /** What is different, in one sentence. */
  sentence: string;
  /**
   * Nobody can tell by program how much it weighs, as with two patterns, so it counts as major. A person may declare
   * another weight in `declared.json`.
   */
  undecided?: true;
}

export function isLess(weight: Weight | undefined, other: Weight): boolean {
  return WEIGHTS.indexOf(weight as Weight) < WEIGHTS.indexOf(other);
}

/** The greatest weight, or `undefined` of none. */
export function heaviest(weights: readonly Weight[]): Weight | undefined {
  return WEIGHTS.findLast((weight) => weights.includes(weight));
}
