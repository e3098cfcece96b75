import { actionByNonParty } from "../../check/rules/agreements/action-by-non-party.js";
import { packageTotal } from "../../check/rules/agreements/package-total.js";
import { statusAgainstActions } from "../../check/rules/agreements/status-against-actions.js";
import { referenceCycle } from "../../check/rules/integrity/reference-cycle.js";
import { samePersonTwice } from "../../check/rules/meetings/same-person-twice.js";
import type { Rule, RuleContext } from "../../check/rules/rule.js";
import { speakerInOwnAttribution } from "../../check/rules/statements/speaker-in-own-attribution.js";
import { endsBeforeItStarts } from "../../check/rules/time/ends-before-it-starts.js";
import { heldAfterReport } from "../../check/rules/time/held-after-report.js";
import { partOutsideWhole } from "../../check/rules/time/part-outside-whole.js";
import type { AnyRecord, Report } from "../../generated/types.js";
import { formatPointer, parsePointer } from "../../json/pointer.js";
import { indexReport } from "../../lookup/report-index.js";
import { walkDocument } from "../../lookup/walk.js";

/** What a document of others may contradict itself in, and a report must not. */
const RULES: readonly Rule[] = [
  samePersonTwice,
  speakerInOwnAttribution,
  referenceCycle,
  endsBeforeItStarts,
  partOutsideWhole,
  heldAfterReport,
  packageTotal,
  actionByNonParty,
  statusAgainstActions,
];

/**
 * Takes out of a report what contradicts the rest of it.
 *
 * @param lose is told of each value with its record
 */
export function settle(report: Report, lose: (record: AnyRecord, message: string) => void): void {
  for (const rule of RULES) {
    // From the last on, so that what is still to come keeps its index.
    for (const { path, message } of [...rule.find(contextOf(report))].reverse()) {
      const [list, index] = parsePointer(path) as [keyof Report, string];
      lose((report[list] as AnyRecord[])[Number(index)] as AnyRecord, message);
      takeOut(report, path);
    }
  }
}

function contextOf(report: Report): RuleContext {
  return {
    ...walkDocument(report),
    report,
    index: indexReport(report),
    sourceTexts: new Map(),
    words: new Map(),
    now: undefined,
    // None of these rules asks for them.
    codes: {} as RuleContext["codes"],
    shapeFault: () => undefined,
  };
}

/** Takes a value out, and what is empty without it. */
function takeOut(report: Report, path: string): void {
  const keys = parsePointer(path) as string[];
  const key = keys.pop() as string;
  let owner: unknown = report;
  for (const step of keys) owner = (owner as Record<string, unknown>)[step];
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (key === "status") (owner as { status: string }).status = "unknown";
  else delete (owner as Record<string, unknown>)[key];
  // A link of a chain is nothing without its actor, a list or a `when` nothing without anything in it.
  const isEmpty = Object.keys(owner as object).length === 0 || (key === "actor" && !("source" in (owner as object)));
  if (isEmpty && keys.length > 2) takeOut(report, formatPointer(keys));
}
