import type fc from "fast-check";
import type { DocumentByName, DocumentName } from "../../src/lookup/document-names.js";
import { coherent } from "./coherent.js";
import { definitionOf } from "./model.js";
import { valuesOf } from "./values.js";

/** Documents that hold together, see `coherent`: `check` finds no error in nearly all of them. */
export function documentsOf<Name extends DocumentName>(name: Name): fc.Arbitrary<DocumentByName[Name]> {
  return shapesOf(name).map((document) => coherent(document, name));
}

/** Documents of the right shape, whatever they say. */
export function shapesOf<Name extends DocumentName>(name: Name): fc.Arbitrary<DocumentByName[Name]> {
  return valuesOf(definitionOf(name)) as fc.Arbitrary<DocumentByName[Name]>;
}
