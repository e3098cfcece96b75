import type { FindingCodeInfo } from "../../check/finding-codes.js";
import type { RecordType } from "../../generated/types.js";
import type { Finding, Severity } from "../../json/finding.js";
import type { Failure } from "../inputs.js";

/** What the check of one file came to. */
export interface CheckedFile {
  /** As the user wrote it, or as the glob found it. */
  file: string;
  /**
   * From the root of the repository, with `/`; an absolute `file:` URI for a file outside. What SARIF and GitHub name a
   * file by.
   */
  repositoryPath: string;
  /** Whether there is no finding of severity error. */
  ok: boolean;
  findings: readonly Finding[];
  /** Findings beyond the limit. */
  omitted?: number;
  /** Findings that have been written out line by line, and are not among `findings`. */
  written?: Written;
  /** Findings that the baseline accepts; they are not among `findings`. */
  accepted?: number;
  /** How many documents were read: one in a JSON file, one a line that is not blank in NDJSON. */
  documents: number;
  /** How many records were read, in all the documents. */
  records: number;
  /** `type` of the document, where the file is one document whose shape is right. */
  type?: RecordType | "report";
  /** The text that lines and columns refer to, where there are findings and the file is one document. */
  text?: string;
}

/** Findings that have been written out, and are only counted. */
export interface Written {
  errors: number;
  warnings: number;
}

/** What a run of `communique check` came to. Every format is a pure function of it. */
export interface Outcome {
  files: readonly CheckedFile[];
  failures: readonly Failure[];
  /** All codes that can occur, the team's own rules included. */
  codes: readonly FindingCodeInfo<Finding["code"]>[];
  /** The lowest severity that fails the run, if one does. */
  failOn: FailOn;
  /** The version of communique. */
  version: string;
}

/** The lowest severity that fails a run; `never` for none. */
export type FailOn = Severity | "never";

export interface Totals {
  files: number;
  errors: number;
  warnings: number;
  omitted: number;
  accepted: number;
}

export function totals({ files }: Pick<Outcome, "files">): Totals {
  const sum = { files: files.length, errors: 0, warnings: 0, omitted: 0, accepted: 0 };
  for (const { findings, omitted = 0, accepted = 0, written } of files) {
    sum.errors += written?.errors ?? 0;
    sum.warnings += written?.warnings ?? 0;
    for (const { severity } of findings) sum[severity === "error" ? "errors" : "warnings"]++;
    sum.omitted += omitted;
    sum.accepted += accepted;
  }
  return sum;
}

/** Whether a file fails the run: it has a finding of that severity or a worse one, be it among those left out. */
export function fails({ ok, findings, omitted = 0, written }: CheckedFile, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const hasAny = findings.length > 0 || omitted > 0 || (written !== undefined && written.warnings > 0);
  return !ok || (failOn === "warning" && hasAny);
}
