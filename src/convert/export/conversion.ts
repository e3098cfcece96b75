import type { JsonPointer } from "../../generated/types.js";

/** Something that the target of a conversion has no place for. */
export interface Loss {
  /**
   * Where it stands in what was converted, as a JSON Pointer (RFC 6901): a record, a field of a record, or one value. All
   * that stands below it is lost with it.
   */
  path: JsonPointer;
  /** Why it is lost. For people: the wording may change in any version. */
  reason: string;
}

/** What an exporter returns. It is a pure function: the same report and options give the same conversion. */
export interface Conversion<Document> {
  /** The report in the form of the target. */
  document: Document;
  /** What the document does not hold, in the order of the report. Together with the document it accounts for every field. */
  losses: Loss[];
}
