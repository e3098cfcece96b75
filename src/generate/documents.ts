import { documentTypes } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import type { DocumentByName, DocumentName } from "../lookup/document-names.js";
import type { Choices } from "./choices.js";
import { connect } from "./coherent.js";
import { pruned } from "./prune.js";
import { tidy } from "./tidy.js";
import { valueFor } from "./values.js";

/** A document that holds together: `check` finds no error in nearly all of them. The same choices make the same one. */
export function documentOf<Name extends DocumentName>(name: Name, choices: Choices): DocumentByName[Name] {
  const document = shapeOf(name, choices);
  connect(document as Report | AnyRecord, choices);
  return pruned(document, name, ["error"]);
}

/** A report such as people write, in which `check` finds nothing at all. No other name, a slug, gives the same ids. */
export function storyOf(name: string, choices: Choices): Report {
  const report = valueFor("Report", choices, "plain") as Report;
  report.id = `https://example.org/stories/${name}`;
  connect(report, choices, name);
  tidy(report);
  return pruned(report, "report", ["error", "warning"]);
}

/** A document of the right shape, whatever it says. */
export function shapeOf<Name extends DocumentName>(name: Name, choices: Choices): DocumentByName[Name] {
  return valueFor(documentTypes[name], choices, "odd") as DocumentByName[Name];
}
