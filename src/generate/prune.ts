import { type Checker, createChecker } from "../check/checker.js";
import { documentValidators } from "../generated/document-validators.js";
import type { Severity } from "../json/finding.js";
import { parsePointer } from "../json/pointer.js";
import type { DocumentName } from "../lookup/document-names.js";
import { takeSmallest } from "./edit.js";

/** What is taken out may have been what something else referred to. */
const MOST_ROUNDS = 10;

/** Takes out what the rules call an error, or find at all, as little as leaves the shape right, in place. */
export function pruned<Document>(document: Document, as: DocumentName, severities: readonly Severity[]): Document {
  const checker = checkerOf(as);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { findings } = checker.check(document);
    const paths = findings.flatMap(({ severity, path }) => (severities.includes(severity) ? [path] : []));
    if (paths.length === 0) break;
    // From the end, so that the places of the others remain theirs.
    for (const path of paths.sort(byPlace).reverse()) takeSmallest(document, path, documentValidators[as]);
  }
  return document;
}

const checkers = new Map<DocumentName, Checker>();

function checkerOf(as: DocumentName): Checker {
  const known = checkers.get(as) ?? createChecker({ as });
  checkers.set(as, known);
  return known;
}

function byPlace(a: string, b: string): number {
  const [one, other] = [parsePointer(a) ?? [], parsePointer(b) ?? []];
  for (const [i, segment] of one.entries()) {
    const order = segment.localeCompare(other[i] ?? "", "en", { numeric: true });
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
