import fc from "fast-check";
import type { Choices } from "../../src/generate/choices.js";
import { documentOf, shapeOf } from "../../src/generate/documents.js";
import type { DocumentByName, DocumentName } from "../../src/lookup/document-names.js";

/** Documents that hold together: `check` finds no error in nearly all of them. */
export function documentsOf<Name extends DocumentName>(name: Name): fc.Arbitrary<DocumentByName[Name]> {
  return madeOf((choices) => documentOf(name, choices));
}

/** Documents of the right shape, whatever they say. */
export function shapesOf<Name extends DocumentName>(name: Name): fc.Arbitrary<DocumentByName[Name]> {
  return madeOf((choices) => shapeOf(name, choices));
}

/** What is made of choices. It becomes smaller by simpler choices, so that what is made of them still holds together. */
export function madeOf<T>(make: (choices: Choices) => T): fc.Arbitrary<T> {
  return new Chosen(make);
}

interface Taken {
  readonly choices: readonly number[];
  /** From where to where choices go together. */
  readonly groups: readonly (readonly [start: number, end: number])[];
}

class Chosen<T> extends fc.Arbitrary<T> {
  constructor(private readonly make: (choices: Choices) => T) {
    super();
  }

  generate(random: fc.Random): fc.Value<T> {
    return this.#made((count) => random.nextInt(0, count - 1));
  }

  canShrinkWithoutContext(_value: unknown): _value is T {
    return false;
  }

  shrink(_value: T, taken: Taken): fc.Stream<fc.Value<T>> {
    return fc.stream(this.#simpler(taken));
  }

  /** What may be left out is, the most first. Then one choice alone becomes simpler. */
  *#simpler({ choices, groups }: Taken): Generator<fc.Value<T>> {
    // First what is chosen when all is there: else it would be another choice as soon as something is left out.
    const made = Math.max(0, ...groups.map(([, end]) => end));
    if (choices.some((choice, i) => i >= made && choice !== 0)) yield this.#replayed(choices.slice(0, made));
    const longest = groups.filter(([start]) => choices[start] !== 0).sort(([a, b], [c, d]) => d - c - (b - a));
    for (const [start, end] of longest) yield this.#replayed(choices.toSpliced(start, end - start, 0));
    for (const [i, choice] of choices.entries()) {
      if (choice > 0) yield this.#replayed(choices.with(i, 0));
      if (choice > 1) yield this.#replayed(choices.with(i, Math.floor(choice / 2)));
    }
  }

  #replayed(choices: readonly number[]): fc.Value<T> {
    let next = 0;
    // Where other choices ask for more of them, or for others, the simplest will do.
    return this.#made((count) => Math.min(choices[next++] ?? 0, count - 1));
  }

  #made(below: Choices["below"]): fc.Value<T> {
    const choices: number[] = [];
    const groups: [number, number][] = [];
    const value = this.make({
      below: (count) => {
        const choice = below(count);
        choices.push(choice);
        return choice;
      },
      group: (make) => {
        const start = choices.length;
        const made = make();
        groups.push([start, choices.length]);
        return made;
      },
    });
    return new fc.Value(value, { choices, groups });
  }
}
