import { documentTypes } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import type { DocumentByName, DocumentName } from "../lookup/document-names.js";
import type { Choices } from "./choices.js";
import { connect } from "./coherent.js";
import { pruned } from "./prune.js";
import { type Manner, valueFor } from "./values.js";

/** A document that holds together: `check` finds no error in nearly all of them. The same choices make the same one. */
export function documentOf<Name extends DocumentName>(
  name: Name,
  choices: Choices,
  manner: Manner = "odd",
): DocumentByName[Name] {
  const document = shapeOf(name, choices, manner);
  connect(document as Report | AnyRecord, choices);
  return pruned(document, name);
}

/** A document of the right shape, whatever it says. */
export function shapeOf<Name extends DocumentName>(
  name: Name,
  choices: Choices,
  manner: Manner = "odd",
): DocumentByName[Name] {
  return valueFor(documentTypes[name], choices, manner) as DocumentByName[Name];
}
