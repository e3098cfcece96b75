import { safeJson } from "../../json/safe-json.js";
import { type Outcome, totals } from "./outcome.js";

/**
 * `{ok, summary: {files, errors, warnings, omitted, accepted}, files: [{file, ok, type?, documents, records, findings,
 * omitted?, accepted?}], failures: [{input, message}]}`. `ok` is false if there is an error or an input that could not
 * be read.
 */
export function formatJson(outcome: Outcome): string {
  const { files, failures } = outcome;
  const document = {
    ok: failures.length === 0 && files.every(({ ok }) => ok),
    summary: totals(outcome),
    files: files.map(({ file, ok, type, documents, records, findings, omitted, accepted }) => ({
      file,
      ok,
      ...(type && { type }),
      documents,
      records,
      findings,
      ...(omitted && { omitted }),
      ...(accepted && { accepted }),
    })),
    failures,
  };
  return `${safeJson(document, 2)}\n`;
}
