import fc from "fast-check";
import { type DocumentName, documentNames } from "../../src/lookup/document-names.js";
import { documentsOf, shapesOf } from "../generators/documents.js";
import { filesIn, readJson } from "../schemas/engines.js";
import { type Document, documentOf } from "./document.js";
import { mutantOf, mutantsOf } from "./mutations.js";

/** Every fixture and example, held against the schemas that `names` gives for it. */
export function* filed(names: (value: unknown) => readonly DocumentName[]): Generator<Document> {
  for (const folder of ["test/fixtures", "examples"]) {
    for (const file of filesIn(folder)) {
      // What is wrong with the bytes is the reader's business.
      if (!file.endsWith(".json") || file.endsWith("expected.json") || /(^|\/)bytes\//.test(file)) continue;
      const value = readJson(`${folder}/${file}`);
      for (const as of names(value)) yield documentOf(as, value, `${folder}/${file}`);
    }
  }
}

/** The schemas that a document might be meant for, by its `type`. */
export function likelySchemas(value: unknown): readonly DocumentName[] {
  const type = (value as { type?: unknown } | null)?.type;
  const special = type === "meeting" ? "summit" : type === "agreement" ? "bilateral-agreement" : undefined;
  return documentNames.filter((name) => ["report", "record", type, special].includes(name));
}

/**
 * Every single change of the full example of a schema that is likely to matter, or of each so many one. Records in a report
 * have their own turn.
 */
export function* changed(as: DocumentName, every: number, seed: number): Generator<Document> {
  const value = readJson(`examples/records/${as === "record" ? "meeting" : as}.full.json`);
  let i = seed;
  for (const mutant of mutantsOf(value, as === "report" ? 1 : undefined)) {
    if (i++ % every === 0) yield documentOf(as, mutant.value, `full example, ${mutant.what}`);
  }
}

/** Changes of each generated document. */
const MUTANTS = 7;

/** Generated documents of every schema in equal numbers, and single changes of each. */
export function* generated(count: number, seed: number): Generator<Document> {
  const each = Math.ceil(count / documentNames.length);
  for (const [i, as] of documentNames.entries()) yield* generatedAs(as, each, seed + i);
}

/** The same of one schema. */
export function* generatedAs(as: DocumentName, count: number, seed: number): Generator<Document> {
  const values = fc.oneof<fc.Arbitrary<unknown>[]>(documentsOf(as), shapesOf(as));
  const families = values.chain((value) =>
    fc.tuple(fc.constant(value), fc.array(mutantOf(value), { minLength: MUTANTS, maxLength: MUTANTS })),
  );
  for (let left = count, round = 0; left > 0; round++) {
    const numRuns = Math.min(Math.ceil(left / (MUTANTS + 1)), 100);
    for (const [value, mutants] of fc.sample(families, { numRuns, seed: seed + round * documentNames.length })) {
      const family = [
        documentOf(as, value, "generated"),
        ...mutants.map((mutant) => documentOf(as, mutant.value, `generated, ${mutant.what}`)),
      ];
      yield* family.slice(0, left);
      left -= family.length;
    }
  }
}

/** Lists of at most so many. */
export function* batches(documents: Iterable<Document>, size = 250): Generator<Document[]> {
  let batch: Document[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
