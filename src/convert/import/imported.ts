import type { JsonPointer, Report } from "../../generated/types.js";
import type { Known } from "./names.js";

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
   * Who and what is known already: an earlier report, or records and reports. What the document calls by a URI or an
   * identifier of one of them, or by a name that only one of them has, gets its id, so that several imports share ids. Nobody
   * else gets that id. Where two of the lists give one id to two who cannot be the same, a TypeError is thrown.
   */
  names?: Known;
  /**
   * Makes plain text of HTML or XML. Without it a text that says to be in such a form is told as a loss, and any other is kept
   * with the markup that it has.
   */
  textOf?: (markup: string) => string;
}
