import { formatPointer, parsePointer } from "../../json/pointer.js";
import { indexReport } from "../../report-index.js";
import { actionByNonParty } from "../../rules/action-by-non-party.js";
import { endsBeforeItStarts } from "../../rules/ends-before-it-starts.js";
import { heldAfterReport } from "../../rules/held-after-report.js";
import { packageTotal } from "../../rules/package-total.js";
import { partOutsideWhole } from "../../rules/part-outside-whole.js";
import { referenceCycle } from "../../rules/reference-cycle.js";
import type { Rule, RuleContext } from "../../rules/rule.js";
import { samePersonTwice } from "../../rules/same-person-twice.js";
import { speakerInOwnAttribution } from "../../rules/speaker-in-own-attribution.js";
import { statusAgainstActions } from "../../rules/status-against-actions.js";
import type { AnyRecord, Report } from "../../types.js";
import { walkDocument } from "../../walk.js";

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
