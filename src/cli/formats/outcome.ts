import type { Finding } from "../../finding.js";
import type { AnyRecord, Report } from "../../types.js";
import type { Failure } from "../inputs.js";

/** What the check of one file came to. */
export interface CheckedFile {
  file: string;
  ok: boolean;
  findings: readonly Finding[];
  omitted?: number;
  /** The document, where it has no error. */
  value?: Report | AnyRecord;
  /** The text that lines and columns refer to, where there are findings. */
  text?: string;
}

/** What a run of `communique check` came to. Every format is a pure function of it. */
export interface Outcome {
  files: CheckedFile[];
  failures: readonly Failure[];
}

export interface Totals {
  files: number;
  errors: number;
  warnings: number;
  omitted: number;
}

export function totals({ files }: Outcome): Totals {
  const sum = { files: files.length, errors: 0, warnings: 0, omitted: 0 };
  for (const { findings, omitted = 0 } of files) {
    for (const { severity } of findings) sum[severity === "error" ? "errors" : "warnings"]++;
    sum.omitted += omitted;
  }
  return sum;
}
