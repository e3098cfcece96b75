/** Where it is decided what a document is made of. The first choice, 0, is the simplest. */
export interface Choices {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** Marks choices that go together: the first of them, 0, says that there is nothing, and then no other is made. */
  group?<T>(make: () => T): T;
}

/** Something that may be left out: what is made, or `undefined`. */
export function perhaps<T>(choices: Choices, isThere: () => boolean, make: () => T): T | undefined {
  const decide = () => (isThere() ? make() : undefined);
  return choices.group ? choices.group(decide) : decide();
}

export function pick<T>(choices: Choices, list: readonly T[]): T {
  return list[choices.below(list.length)] as T;
}

/** Whether something is so that is so once in `of` times. The simplest is that it is not. */
export function once(choices: Choices, of: number): boolean {
  return choices.below(of) === of - 1;
}

/**
 * Choices at random, the same for the same two numbers: sfc32 by Chris Doty-Humphrey (PractRand), which is public domain.
 * It serves no secrets.
 */
export class SeededChoices implements Choices {
  #a: number;
  #b: number;
  #c = 0x9e3779b9;
  #counter = 1;

  constructor(seed: number, number = 0) {
    // Both halves of a seed beyond 32 bits count.
    this.#a = (seed ^ Math.floor(seed / 2 ** 32)) | 0;
    this.#b = number | 0;
    for (let i = 0; i < 12; i++) this.#next();
  }

  below(count: number): number {
    return Math.floor((this.#next() / 2 ** 32) * count);
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }
}
