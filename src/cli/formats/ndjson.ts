import type { Finding } from "../../json/finding.js";
import { safeJson } from "../../json/safe-json.js";
import type { CheckedFile, Outcome } from "./outcome.js";

/** What the check of one document came to: a file, or a line of an NDJSON file. */
export interface ResultLine {
  file: string;
  /** Whether there is no finding of severity error. */
  ok: boolean;
  /** `type` of the document, where its shape is right. */
  type?: string;
  /** 1-based line that the document stands on, in an NDJSON file. */
  line?: number;
  /** The document's own id, where it has one. */
  id?: string;
  findings: readonly Finding[];
  /** Findings beyond the limit. */
  omitted?: number;
  /** Findings that the baseline accepts. */
  accepted?: number;
  /** The document as it was read. */
  input?: string;
  /** The same in base64, where its bytes are no UTF-8. */
  inputBase64?: string;
  /** SHA-256 of the bytes of the document, in hexadecimal. */
  digest?: string;
}

/** One result as one line of JSON, with its line feed. For results that are written as they come. */
export function formatResultLine(checked: ResultLine): string {
  const { file, ok, type, line, id, findings, omitted, accepted, input, inputBase64, digest } = checked;
  // Named one by one: what the caller carries along, such as the text, is not part of the line.
  const result = {
    file,
    ok,
    ...(type !== undefined && { type }),
    ...(line !== undefined && { line }),
    ...(id !== undefined && { id }),
    findings,
    ...(omitted && { omitted }),
    ...(accepted && { accepted }),
    ...(digest !== undefined && { digest }),
    ...(input !== undefined && { input }),
    ...(inputBase64 !== undefined && { inputBase64 }),
  };
  return `${safeJson(result)}\n`;
}

/** A line of JSON for each file, then `{input, message}` for each input that could not be read. */
export function formatNdjson({ files, failures }: Outcome): string {
  const results = files.map((checked: CheckedFile) => formatResultLine(checked));
  return [...results, ...failures.map(({ input, message }) => `${safeJson({ input, message })}\n`)].join("");
}
