import type { FindingCode } from "../generated/finding-codes.js";
import type { RecordId } from "../generated/types.js";

/** How much a finding weighs: an `error` makes the document invalid, a `warning` does not. */
export type Severity = "error" | "warning";

/** The code of a rule of one's own: a prefix of one's own and a name, such as `desk/no-summary`. */
export type OwnCode = `${string}/${string}`;

/** One thing that is wrong with a document, and where. */
export interface Finding {
  /** Stable, documented name of the kind of defect, such as `missing-key`. That of a rule of one's own has a prefix. */
  code: FindingCode | OwnCode;
  severity: Severity;
  /** One plain sentence: what is wrong and what was expected. */
  message: string;
  /** Where, as a JSON Pointer (RFC 6901) into the document. The empty string is the whole document. */
  path: string;
  /** The id of the record that it is in, where that can be told. */
  record?: RecordId;
  /** The file the document came from, where the caller knows it. */
  file?: string;
  /** 1-based line of the first character. Only where the text of the document was given. */
  line?: number;
  /** 1-based column of the first character, in UTF-16 code units, as editors count. */
  column?: number;
  /** 1-based line of the place just behind the last character. */
  endLine?: number;
  /** 1-based column of the place just behind the last character. */
  endColumn?: number;
  /** What to do about it. */
  help?: string;
  /** How it looks when it is right: a line of JSON with invented names. Only of rules. */
  example?: string;
}
