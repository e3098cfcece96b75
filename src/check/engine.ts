import { codes } from "../codes/index.js";
import { descriptions } from "../generated/descriptions.js";
import { documentValidators } from "../generated/document-validators.js";
import { decodeUtf8 } from "../json/decode.js";
import type { Finding } from "../json/finding.js";
import { findNonJson } from "../json/json-value.js";
import { located } from "../json/positions.js";
import { readJson } from "../json/read.js";
import { utf8Length } from "../json/utf8.js";
import type { DocumentByName, DocumentName } from "../lookup/document-names.js";
import type { ShapeFindings } from "./explain.js";
import { type Equipment, findAll } from "./find-all.js";
import { type CheckOptions, type Settings, settingsOf } from "./options.js";

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

/** Of one text. */
export interface TextOptions {
  /** Put as `file` into every finding. */
  file?: string;
}

/** A check with its options settled, for many documents. */
export interface Engine<Name extends DocumentName = DocumentName> {
  readonly settings: Settings;
  /** Checks a value in memory. Never throws for a bad document. */
  check(value: unknown): CheckResult<Name>;
  /** Checks a JSON text; every finding has a line and a column. Never throws for a bad document. */
  checkText(input: Uint8Array | string, options?: TextOptions): CheckResult<Name>;
}

/**
 * The check: generated validators give the verdict, and what is wrong with a shape is told from the table of the model.
 *
 * @throws TypeError for bad options.
 */
export function createEngine<Name extends DocumentName>(options: CheckOptions<Name>): Engine<Name> {
  const settings = settingsOf(options);
  const { maxDepth, maxFindings, maxRecordBytes } = settings;
  const equipment: Equipment = { ...settings, prose: descriptions, codes };
  return {
    settings,
    check(value) {
      // One finding more than fits, so that the caller learns that there are more.
      const notJson = findNonJson(value, { maxDepth, maxFindings: maxFindings + 1 });
      if (notJson.length > 0) return result({ findings: notJson, omitted: 0 }, value, maxFindings);
      return result(findAll(nameFor(value, settings), value, equipment), value, maxFindings);
    },
    checkText(input, { file } = {}) {
      if (typeof input !== "string" && !(input instanceof Uint8Array)) {
        throw new TypeError(`checkText takes a string or a Uint8Array, not ${input === null ? "null" : typeof input}.`);
      }
      if (settings.shapeOnly) {
        const value = quickly(input, settings);
        if (value !== undefined) return { ok: true, findings: [], value: value as DocumentByName[Name] };
      }
      const read = readJson(input, settings);
      const all: ShapeFindings = { findings: read.findings, omitted: read.omitted ?? 0 };
      if ("value" in read) {
        const name = nameFor(read.value, settings);
        const oversize = name === "report" ? undefined : tooLarge(input, maxRecordBytes);
        const found = oversize ? { findings: [oversize], omitted: 0 } : findAll(name, read.value, equipment);
        // No spread: as arguments of one call so many findings would overflow the stack.
        for (const finding of found.findings) all.findings.push(finding);
        all.omitted += found.omitted;
        // By far the most documents.
        if (all.findings.length === 0) return { ok: true, findings: [], value: read.value as DocumentByName[Name] };
      }
      all.findings = located(all.findings, read.text);
      if (file !== undefined) for (const finding of all.findings) finding.file = file;
      return result(all, read.value, maxFindings);
    },
  };
}

/** The value of a text that is sound as far as `JSON.parse` and the shape can tell. Whatever is not is looked at again. */
function quickly(input: Uint8Array | string, settings: Settings): unknown {
  if (input.length > Math.min(settings.maxBytes, settings.maxRecordBytes)) return undefined;
  try {
    const text = typeof input === "string" ? input : decodeUtf8(input);
    const value: unknown = JSON.parse(text);
    return documentValidators[nameFor(value, settings)](value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What `as` names, or what the document's own `type` asks for. */
function nameFor(value: unknown, { as }: Settings): DocumentName {
  if (as !== undefined) return as;
  return (value as { type?: unknown } | null)?.type === "report" ? "report" : "record";
}

function tooLarge(input: Uint8Array | string, limit: number): Finding | undefined {
  // A UTF-16 unit is one to three bytes of UTF-8, so nearly always there is nothing to count.
  if (input.length * 3 <= limit) return undefined;
  const size = typeof input === "string" ? utf8Length(input) : input.length;
  if (size <= limit) return undefined;
  return {
    code: "too-large",
    severity: "error",
    message: `The record has ${size} bytes, more than the limit of ${limit} (maxRecordBytes).`,
    path: "",
    help: "Split it, or raise the limit with the option maxRecordBytes (--max-record-bytes).",
  };
}

function result<Name extends DocumentName>(
  { findings: all, omitted: before }: ShapeFindings,
  value: unknown,
  maxFindings: number,
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
  const omitted = before + (kept ? all.length - kept.size : 0);
  const told = {
    findings: kept ? all.filter((finding) => kept.has(finding)) : all,
    ...(omitted > 0 && { omitted }),
  };
  return ok ? { ok, ...told, value: value as DocumentByName[Name] } : { ok, ...told };
}
