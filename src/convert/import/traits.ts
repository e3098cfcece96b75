import type { Coordinates } from "../../generated/types.js";
import { spellingOf } from "./spelling.js";

/** What tells apart two that have one name, each by what it is: the town, the code in a list. */
export type Traits = Readonly<Record<string, string | number>>;

/** Degrees by which the coordinates of one place may differ: each map has its own middle of a town. */
const NEAR = 0.1;

/** How many traits two have both with one value, or `undefined` where they have one with two values. */
export function agreement(own: Traits, others: Traits): number | undefined {
  let count = 0;
  for (const [trait, value] of Object.entries(others)) {
    if (!Object.hasOwn(own, trait)) continue;
    const known = own[trait];
    const isSame =
      typeof known === "number" && typeof value === "number" ? Math.abs(known - value) <= NEAR : known === value;
    if (!isSame) return undefined;
    count++;
  }
  return count;
}

/** What an address says of a place. */
export interface Address {
  readonly street?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}

/** Codes such as `AT`, which tell nothing apart from a name written out. */
const CODE = /^\p{Lu}{2,3}$/u;

export function traitsOf({ coordinates, ...parts }: Address): Traits {
  const texts = Object.entries(parts).flatMap(([part, text]) =>
    text === undefined ? [] : [[CODE.test(text) ? `${part} code` : part, spellingOf(text)] as const],
  );
  return { ...Object.fromEntries(texts), ...coordinates };
}
