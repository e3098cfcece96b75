import { model } from "../../src/codegen/model.js";
import type { TypeShape } from "../../src/generated/model.js";
import type { DocumentName } from "../../src/lookup/document-names.js";

/** A definition of the format by its name, as the schemas have it today: made from them, not the generated file. */
export function shapeOf(definition: string): TypeShape {
  const shape = model.table[definition];
  if (shape === undefined) throw new Error(`The schemas have no definition ${definition}.`);
  return shape;
}

/** The definition that a document is checked against: `bilateral-agreement` against `BilateralAgreement`. */
export function definitionOf(name: DocumentName): string {
  return model.documents[name] as string;
}
