import type { CodeTables } from "../codes/code-tables.js";
import { documentValidators } from "../generated/document-validators.js";
import type { AnyRecord, RecordId, Report } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import type { DocumentName } from "../lookup/document-names.js";
import { isRecordId } from "../lookup/record-id.js";
import { indexRecords } from "../lookup/report-index.js";
import { type WalkedDocument, walkDocument } from "../lookup/walk.js";
import { explain, type Prose, type ShapeFindings } from "./explain.js";
import type { AppliedRule, Settings } from "./options.js";
import { RuleFailure } from "./rule-failure.js";
import { recordRules } from "./rules/index.js";
import type { RecordFault, RuleContext, Violation } from "./rules/rule.js";
import { scheduleFor } from "./schedule.js";

/** What a document is looked at with. Prose and codes are large: who can do without leaves them out. */
export interface Equipment extends Pick<Settings, "rules" | "words" | "sourceTexts" | "now" | "maxFindings"> {
  readonly codes: CodeTables;
  readonly prose?: Prose;
}

/** What keeps a value from being such a document: its shape, and if that is right the rules. */
export function findAll(name: DocumentName, value: unknown, equipment: Equipment): ShapeFindings {
  const { prose, maxFindings } = equipment;
  const found = documentValidators[name](value)
    ? findViolations(value as Report | AnyRecord, equipment)
    : // At least one, so that a broken shape never looks like a sound one.
      explain(name, value, Math.max(1, maxFindings), prose);
  for (const finding of found.findings) {
    const record = recordAt(value, finding.path);
    if (record !== undefined) finding.record = record;
  }
  return found;
}

function findViolations(document: Report | AnyRecord, equipment: Equipment): ShapeFindings {
  const { maxFindings } = equipment;
  const { rules, walk } = scheduleFor(document.type, equipment.rules);
  const walked = walkDocument(document, walk);
  const context = contextOf(document, walked, equipment);
  const findings: Finding[] = [];
  // As many of each severity as fit: which are left out is decided when all are known.
  const kept = { error: 0, warning: 0 };
  let omitted = 0;
  for (const { rule, severity, about } of rules) {
    if (about && !walked.holdsAny(about)) continue;
    const { code } = rule;
    try {
      const found: Iterable<Violation> | undefined = rule.find(context);
      if (typeof found?.[Symbol.iterator] !== "function") throw new TypeError("find has to give a list of violations");
      for (const { path, message, help = rule.help, example = rule.example } of found) {
        if (typeof path !== "string" || typeof message !== "string") {
          throw new TypeError("a violation has to have a path and a message");
        }
        if (kept[severity] > maxFindings) omitted++;
        else {
          kept[severity]++;
          findings.push({ code, severity, message, path, help, ...(example && { example }) });
        }
      }
    } catch (error) {
      throw new RuleFailure(code, code.includes("/"), error);
    }
  }
  return { findings, omitted };
}

function contextOf(document: Report | AnyRecord, walked: WalkedDocument, equipment: Equipment): RuleContext {
  const { sourceTexts, words, now, codes } = equipment;
  const isReport = document.type === "report";
  // Written out: made for every line of a stream, and copying with `...` is slow.
  return {
    records: walked.records,
    of: walked.of,
    values: walked.values,
    references: walked.references,
    links: walked.links,
    report: isReport ? document : undefined,
    index: isReport ? indexRecords(walked) : undefined,
    sourceTexts,
    words,
    now,
    codes,
    // The context is there when a rule asks.
    recordFaults(record) {
      return faultsOfRecord(record, this);
    },
    shapeFault: (type, value) =>
      documentValidators[type](value) ? undefined : explain(type, value, 1).findings[0]?.message,
  };
}

/** Asked of one record, also what otherwise needs a report: the context has the one around it. */
const RECORD_RULES: readonly AppliedRule[] = /* @__PURE__ */ (() =>
  recordRules.map(({ inReport: _, ...rule }) => ({ rule, severity: "error" })))();

function faultsOfRecord(record: AnyRecord, context: RuleContext): RecordFault[] {
  const { rules, walk } = scheduleFor(record.type, RECORD_RULES);
  const walked = walkDocument(record, walk);
  const alone = { ...context, ...walked };
  return rules.flatMap(({ rule, about }) =>
    about && !walked.holdsAny(about)
      ? []
      : Array.from(rule.find(alone), ({ path, message }) => ({ message, place: `${rule.code} ${path}` })),
  );
}

/** The id of the record that a place in the document lies in, if it has one. */
function recordAt(document: unknown, path: string): RecordId | undefined {
  const { type, id } = (document ?? {}) as { type?: unknown; id?: unknown };
  if (type !== "report") return isRecordId(id) ? id : undefined;
  const [, list = "", index = ""] = path.split("/", 3);
  if (list === "" || index === "" || !Object.hasOwn(document as object, list)) return undefined;
  const record: unknown = ((document as Record<string, unknown>)[list] as Record<string, unknown> | null)?.[index];
  const own = (record as { id?: unknown } | null | undefined)?.id;
  return isRecordId(own) ? own : undefined;
}
