import type { SourceText } from "../../cite/source-text.js";
import type { CodeTables } from "../../codes/code-tables.js";
import type { RuleCode } from "../../generated/finding-codes.js";
import type { NamedTypes } from "../../generated/model.js";
import type { AnyRecord, RecordType, Report, SourceId, Temporal } from "../../generated/types.js";
import type { Finding, OwnCode, Severity } from "../../json/finding.js";
import type { ReportIndex } from "../../lookup/report-index.js";
import type { FieldName, WalkedDocument } from "../../lookup/walk.js";

/** What a rule looks at. The shape has been checked before: everything has the types of the model. */
export interface RuleContext extends WalkedDocument {
  /** The report around the records, or `undefined` where a record is checked on its own. */
  readonly report: Report | undefined;
  /** Look-ups over the report, or `undefined` where a record is checked on its own. */
  readonly index: ReportIndex | undefined;
  /** The texts of sources, as far as the caller gave them. */
  readonly sourceTexts: ReadonlyMap<SourceId, SourceText>;
  /** The words that the caller added to open vocabularies, by name of the vocabulary's type: `MeetingKind`. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The date to compare with, if the caller gave one. Rules take the report's own dates otherwise. */
  readonly now: Temporal | undefined;
  /** Tables of registered codes: time zones, language subtags, currencies, countries. */
  readonly codes: CodeTables;
  /** What communique's errors tell of one record: what it has to keep to, also as somebody else tells it. */
  recordFaults(record: AnyRecord): readonly RecordFault[];
  /** What keeps a value from being a record of this type, in one sentence, or `undefined` if its shape is right. */
  shapeFault(type: RecordType, value: unknown): string | undefined;
}

/** What is wrong with a record, however it came about. */
export interface RecordFault {
  readonly message: string;
  /** Which rule tells it, and where. */
  readonly place: string;
}

/** What a rule finds: where, and in one sentence what. */
export interface Violation {
  /** JSON Pointer into the document. */
  path: string;
  /** One plain sentence that names the records. */
  message: string;
  /** What to do about this one, where more can be said than the rule says of all. */
  help?: string;
  /** How this one looks when it is right, where the rule's own example would be of something else. */
  example?: string;
}

/** One check across the fields of a record or across records: what JSON Schema cannot say. */
export interface Rule<Code extends Finding["code"] = RuleCode> {
  /** Stable name, the `code` of its findings: kebab-case. That of a rule of one's own has a prefix: `desk/no-summary`. */
  code: Code;
  /**
   * `error` where the document contradicts itself, `warning` where it is probably wrong, or poorer than it could be.
   * Whoever checks can set another one, or switch the rule off.
   */
  severity: Severity;
  /** What is wrong with a document that it finds, in one sentence. */
  description: string;
  /** What to do about it. */
  help: string;
  /** The part of a document that it is about, as it looks when it is right: one line of JSON, with invented names. */
  example?: string;
  /** `true` if it compares records of a report: it is then not asked about a record on its own. */
  inReport?: true;
  /**
   * The types of records, of values in them, or the fields of either that it looks at (`agreement`, `When`,
   * `Agreement.package`), and `report` if it looks at fields of the report itself: it is not asked about a document that is
   * and holds none of them. Left out, it is asked about every document.
   */
  about?: readonly (Report["type"] | RecordType | keyof NamedTypes | FieldName)[];
  /** Yields each violation. Has to be a pure function of the context: it may be called for many documents. */
  find(context: RuleContext): Iterable<Violation>;
}

/** A rule of one's own. */
export interface OwnRule extends Rule<OwnCode> {}
