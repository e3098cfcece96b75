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

  shrink(_value: T, taken: readonly number[]): fc.Stream<fc.Value<T>> {
    return fc.stream(this.#simpler(taken));
  }

  /** Long runs of choices become the simplest first, then shorter ones, then one choice alone becomes simpler. */
  *#simpler(taken: readonly number[]): Generator<fc.Value<T>> {
    for (let length = taken.length; length >= 1; length = Math.floor(length / 2)) {
      for (let start = 0; start < taken.length; start += length) {
        const part = taken.slice(start, start + length);
        if (part.every((choice) => choice === 0)) continue;
        yield this.#replayed(taken.with(start, 0).fill(0, start, start + length));
        if (length === 1 && (part[0] as number) > 1) {
          yield this.#replayed(taken.with(start, Math.floor((part[0] as number) / 2)));
        }
      }
    }
  }

  #replayed(choices: readonly number[]): fc.Value<T> {
    let next = 0;
    // Where other choices ask for more of them, or for others, the simplest will do.
    return this.#made((count) => Math.min(choices[next++] ?? 0, count - 1));
  }

  #made(below: Choices["below"]): fc.Value<T> {
    const taken: number[] = [];
    const value = this.make({
      below: (count) => {
        const choice = below(count);
        taken.push(choice);
        return choice;
      },
    });
    return new fc.Value(value, taken);
  }
}
