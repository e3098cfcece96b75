import type { JsonPointer, Report } from "../../generated/types.js";
import type { NamedRecord } from "./names.js";

/** Something of an imported document that the report does not hold. */
export interface ImportLoss {
  /** Where it stands in what was imported, as a JSON Pointer (RFC 6901); the empty string is the whole document. */
  path: JsonPointer | "";
  /** Why it was left out. For people: the wording may change in any version. */
  reason: string;
}

/** What an importer returns. It is a pure function: the same document and options give the same report. */
export interface Imported {
  /** The skeleton of a report. Its records name the imported document as their evidence. */
  report: Report;
  /** What the report does not hold, in the order of the document. */
  losses: ImportLoss[];
}

/** What an importer cannot read out of the document. */
export interface ImportOptions {
  /** The URI of the report, without a fragment. By default that of the document, where it has one. */
  id?: string;
  /** The language of the texts (BCP 47), where the document does not say. */
  language?: string;
  /**
   * Who and what is known already: an earlier report, or records of one. What the document calls by a name, another name, an
   * identifier or a `sameAs` of exactly one of them gets its id, so that several imports share ids.
   */
  names?: Report | readonly NamedRecord[];
}
