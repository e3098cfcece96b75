import type * as z from "zod";
import { documentSchemas } from "./document-schemas.js";
import type { Finding } from "./finding.js";
import { findNonJson } from "./json/json-value.js";
import { createLocator } from "./json/positions.js";
import { DEFAULT_MAX_DEPTH, DEFAULT_MAX_FINDINGS, readJson } from "./json/read.js";
import { RecordSchema } from "./records/record.js";
import { ReportSchema } from "./report.js";
import { indexRecords } from "./report-index.js";
import { rules } from "./rules/index.js";
import type { RuleContext } from "./rules/rule.js";
import { findShape, type ShapeFindings } from "./shape.js";
import { measureText, type SourceText } from "./source-text.js";
import type { AnyRecord, BilateralAgreement, RecordByType, Report, SourceId, Summit } from "./types.js";
import { walkDocument } from "./walk.js";

/** What each name that `as` takes stands for. */
export interface DocumentByName extends RecordByType {
  report: Report;
  record: AnyRecord;
  summit: Summit;
  "bilateral-agreement": BilateralAgreement;
}

/** What a document can be checked as: a report, any record, or a record of one kind. */
export type DocumentName = keyof DocumentByName;

export interface CheckOptions<Name extends DocumentName = DocumentName> {
  /** What the document has to be. By default its `type` decides: a report, or a record of that type. */
  as?: Name;
  /**
   * The texts of sources by their ids, for checking digests and spans: strings, or the bytes of a file. Ids that are not
   * in the document are passed over.
   */
  sourceTexts?: Readonly<Record<SourceId, string | Uint8Array>>;
  /** Most findings that are returned; the rest is counted in `omitted`. Default: 100. */
  maxFindings?: number;
  /** Most levels of objects and arrays, the outermost included. Default: 64. */
  maxDepth?: number;
}

export interface CheckTextOptions<Name extends DocumentName = DocumentName> extends CheckOptions<Name> {
  /** Put as `file` into every finding. */
  file?: string;
  /** Most bytes a document may have. Default: 64 MiB. */
  maxBytes?: number;
  /** Most bytes a record may have that is a document of its own. Default: 8 MiB. */
  maxRecordBytes?: number;
}

interface Findings {
  /** What is wrong. Empty for a document that is fine. */
  findings: Finding[];
  /** How many findings there are beyond `maxFindings`, or at least so many. Absent if none. */
  omitted?: number;
}

/** What a check came to. `ok` says whether there is no error, and warnings do not count; with it goes the typed value. */
export type CheckResult<Name extends DocumentName = DocumentName> =
  | (Findings & {
      ok: true;
      /** The document, typed: of `check` the very value that was given, neither copied nor changed. */
      value: DocumentByName[Name];
    })
  | (Findings & { ok: false; value?: never });

const DEFAULT_MAX_RECORD_BYTES = 8 * 1024 * 1024;

/**
 * Checks a value: first that it is JSON at all, then its shape, and if the shape is right the rules between fields and
 * records. Never throws for a bad document.
 *
 * @throws TypeError for bad options: an unknown `as`, a limit that is no number, a source text that is not UTF-8.
 */
export function check<Name extends DocumentName = "report" | "record">(
  value: unknown,
  options: CheckOptions<Name> = {},
): CheckResult<Name> {
  const { as, maxDepth = DEFAULT_MAX_DEPTH, maxFindings = DEFAULT_MAX_FINDINGS } = options;
  const sourceTexts = measured(options.sourceTexts);
  requireKnown(as);
  requireLimits({ maxDepth, maxFindings });
  // One finding more than fits, so that the caller learns that there are more.
  const notJson = findNonJson(value, { maxDepth, maxFindings: maxFindings + 1 });
  if (notJson.length > 0) return result(notJson, value, maxFindings);
  const { findings, omitted } = findAll(schemaFor(value, as), value, sourceTexts, maxFindings);
  return result(findings, value, maxFindings, omitted);
}

/**
 * Checks a JSON text: reads it with all the care that a stranger's file needs, then does what `check` does. Every
 * finding has a line and a column. Never throws for a bad document.
 *
 * @throws TypeError for bad options: an unknown `as`, a limit that is no number, a source text that is not UTF-8.
 */
export function checkText<Name extends DocumentName = "report" | "record">(
  input: Uint8Array | string,
  options: CheckTextOptions<Name> = {},
): CheckResult<Name> {
  const { as, file, maxFindings = DEFAULT_MAX_FINDINGS, maxRecordBytes = DEFAULT_MAX_RECORD_BYTES } = options;
  const sourceTexts = measured(options.sourceTexts);
  requireKnown(as);
  const { maxBytes, maxDepth } = options;
  requireLimits({ maxBytes, maxDepth, maxFindings, maxRecordBytes });
  const read = readJson(input, options);
  const findings = [...read.findings];
  let { omitted = 0 } = read;
  if ("value" in read) {
    const schema = schemaFor(read.value, as);
    const oversize = schema === ReportSchema ? undefined : tooLarge(input, maxRecordBytes);
    const found = oversize
      ? { findings: [oversize], omitted: 0 }
      : findAll(schema, read.value, sourceTexts, maxFindings);
    // No spread: as arguments of one call so many findings would overflow the stack.
    for (const finding of found.findings) findings.push(finding);
    omitted += found.omitted;
  }
  const checked = result<Name>(located(findings, read.text), read.value, maxFindings, omitted);
  if (file !== undefined) checked.findings = checked.findings.map((finding) => ({ ...finding, file }));
  return checked;
}

function findAll(
  schema: z.ZodType,
  value: unknown,
  sourceTexts: RuleContext["sourceTexts"],
  maxFindings: number,
): ShapeFindings {
  // At least one, so that a broken shape never looks like a sound one to the rules.
  const shape = findShape(schema, value, Math.max(1, maxFindings));
  if (shape.findings.length > 0) return shape;
  return { findings: findViolations(value as Report | AnyRecord, sourceTexts), omitted: 0 };
}

function findViolations(document: Report | AnyRecord, sourceTexts: RuleContext["sourceTexts"]): Finding[] {
  const records = walkDocument(document);
  const context: RuleContext = {
    records,
    sourceTexts,
    ...(document.type === "report" && { report: document, index: indexRecords(records) }),
  };
  const findings: Finding[] = [];
  for (const { code, severity, help, find } of rules) {
    for (const { path, message } of find(context)) findings.push({ code, severity, message, path, help });
  }
  return findings;
}

function requireKnown(as: DocumentName | undefined): void {
  if (as === undefined || Object.hasOwn(documentSchemas, as)) return;
  throw new TypeError(`Unknown document name "${as}": use one of ${Object.keys(documentSchemas).join(", ")}.`);
}

/** A limit that is no number would let everything pass, or nothing. */
function requireLimits(limits: Readonly<Record<string, unknown>>): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (limit === undefined || (typeof limit === "number" && limit >= 0)) continue;
    throw new TypeError(`${name} is ${String(limit)}: use a number of 0 or more.`);
  }
}

/** The schema that `as` names, or that the document's own `type` asks for. */
function schemaFor(value: unknown, as: DocumentName | undefined): z.ZodType {
  if (as !== undefined) return documentSchemas[as];
  return (value as { type?: unknown } | null)?.type === "report" ? ReportSchema : RecordSchema;
}

function measured(texts: CheckOptions["sourceTexts"] = {}): ReadonlyMap<SourceId, SourceText> {
  return new Map(Object.entries(texts).map(([id, text]) => [id as SourceId, measureText(text)]));
}

function tooLarge(input: Uint8Array | string, limit: number): Finding | undefined {
  const size = typeof input === "string" ? new TextEncoder().encode(input).length : input.length;
  if (size <= limit) return undefined;
  return {
    code: "too-large",
    severity: "error",
    message: `The record has ${size} bytes, more than the limit of ${limit} (maxRecordBytes).`,
    path: "",
    help: "Split it, or raise the limit with the option maxRecordBytes.",
  };
}

/** Adds lines and columns, and puts the findings in the order of the text. */
function located(findings: Finding[], text: string): Finding[] {
  if (findings.length === 0) return findings;
  const locator = createLocator(text);
  const placed = findings.map((finding) =>
    finding.line === undefined
      ? { ...finding, ...locator.range(finding.path, finding.code === "unknown-key" ? "key" : "value") }
      : finding,
  );
  return placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function result<Name extends DocumentName>(
  all: Finding[],
  value: unknown,
  maxFindings: number,
  omittedBefore = 0,
): CheckResult<Name> {
  const ok = !all.some(({ severity }) => severity === "error");
  const limit = Math.max(0, maxFindings);
  // Errors first when there is no room for all: a warning must not push one out.
  const kept =
    all.length > limit
      ? new Set(
          [...all].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error")).slice(0, limit),
        )
      : undefined;
  const omitted = omittedBefore + (kept ? all.length - kept.size : 0);
  const told = {
    findings: kept ? all.filter((finding) => kept.has(finding)) : all,
    ...(omitted > 0 && { omitted }),
  };
  return ok ? { ok, ...told, value: value as DocumentByName[Name] } : { ok, ...told };
}
