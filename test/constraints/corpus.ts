import { parsePointer } from "../../src/json/pointer.js";
import { nameOf as definitionOf } from "../compatibility/definitions.js";
import { documentsIn } from "../compatibility/documents.js";
import { ROOT, readJson } from "../schemas/engines.js";
import type { Case } from "./cases.js";
import { nameOf, partsOfMember } from "./parts.js";

/** For every part of the schemas the values that it meets in documents, and whether it has to accept them. */
export type Corpus = ReadonlyMap<string, readonly Verdict[]>;

export interface Verdict {
  value: unknown;
  accepted: boolean;
}

const SHAPE = "test/fixtures/invalid/shape";

/** What the fixtures and examples say of every part. */
export function corpusOfFiles(): Corpus {
  const corpus = new Collector();
  for (const released of documentsIn(ROOT)) {
    if ("document" in released) corpus.addAll([nameOf(definitionOf(released.as))], released.document);
  }
  const expected = readJson<Record<string, { schema: string; path: string }>>(`${SHAPE}/expected.json`);
  for (const [file, { schema, path }] of Object.entries(expected)) {
    const at = parsePointer(path) ?? [];
    corpus.addAlong({ definition: definitionOf(schema), value: readJson(`${SHAPE}/${file}`), at, accepted: false });
  }
  return corpus.verdicts;
}

/** What cases say of every part. */
export function corpusOf(cases: Iterable<Case>): Corpus {
  const corpus = new Collector();
  for (const one of cases) corpus.addAlong(one);
  return corpus.verdicts;
}

class Collector {
  /** By part, and by the value as JSON: the same value twice proves nothing. */
  readonly #found = new Map<string, Map<string, Verdict>>();

  /** Small values first, since most changes show in them. */
  get verdicts(): Corpus {
    const sorted = (own: Map<string, Verdict>) =>
      [...own].sort(([a], [b]) => a.length - b.length).map(([, verdict]) => verdict);
    return new Map([...this.#found].map(([name, own]) => [name, sorted(own)]));
  }

  #add(names: readonly string[], value: unknown, accepted: boolean): void {
    const json = JSON.stringify(value);
    for (const name of names) {
      const own = this.#found.get(name) ?? new Map<string, Verdict>();
      own.set(json, { value, accepted });
      this.#found.set(name, own);
    }
  }

  /** A valid value with everything in it. */
  addAll(names: readonly string[], value: unknown): void {
    this.#add(names, value, true);
    if (typeof value !== "object" || value === null) return;
    const name = names.at(-1);
    if (name === undefined) return;
    for (const [key, member] of Object.entries(value)) this.addAll(partsOfMember(name, key), member);
  }

  /** What is in a value on the way to the place that decides: all of it shares the verdict. */
  addAlong({ definition, value, at, accepted }: Case): void {
    let names = [nameOf(definition)];
    let here: unknown = value;
    for (const key of at) {
      if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) break;
      const inner = partsOfMember(names.at(-1) as string, key);
      if (inner.length === 0) break;
      names = inner;
      here = (here as Record<string | number, unknown>)[key];
      this.#add(names, here, accepted);
    }
    // Of an object whose member decides, the rest proves nothing.
    if (here === value) this.#add(names, here, accepted);
  }
}
