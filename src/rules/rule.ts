import type { Severity } from "../finding.js";
import type { ReportIndex } from "../report-index.js";
import type { SourceText } from "../source-text.js";
import type { Report, SourceId } from "../types.js";
import type { WalkedRecord } from "../walk.js";

/** What a rule looks at. The shape has been checked before. */
export interface RuleContext {
  records: readonly WalkedRecord[];
  /** The report around the records, unless a record is checked on its own. */
  report?: Report;
  index?: ReportIndex;
  /** The texts of sources, as far as the caller gave them. */
  sourceTexts: ReadonlyMap<SourceId, SourceText>;
}

/** What a rule finds: where, and in one sentence what. */
export interface Violation {
  /** JSON Pointer into the document. */
  path: string;
  message: string;
}

/** One check across the fields of a record or across records: what JSON Schema cannot say. */
export interface Rule {
  /** Stable name, the `code` of its findings. */
  code: string;
  severity: Severity;
  /** What is wrong with a document that it finds, in one sentence. */
  description: string;
  /** What to do about it. */
  help: string;
  find(context: RuleContext): Iterable<Violation>;
}
