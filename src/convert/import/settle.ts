import { errorsIn, type SourceTexts } from "../../check/made-report.js";
import { rules } from "../../check/rules/index.js";
import { RECORD_LISTS } from "../../generated/model.js";
import type { AnyRecord, Report } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import { parsePointer } from "../../json/pointer.js";
import { mostItems } from "../../lookup/model.js";
import type { Draft } from "./draft.js";
import type { Lose } from "./losses.js";

/** Found in one record alone, whatever others say: told by rules of the record's own fields. */
const ALONE: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(rules.flatMap(({ code, inReport }) => (inReport ? [] : [code]))))();

/**
 * The report of these records, without what is wrong with it as a whole: an end before its start, a part of itself, a record
 * too many. The check says what that is, and what it names is taken out and told as a loss: first what is wrong with a record
 * alone, since what is wrong between several may be gone with it.
 *
 * @param sourceTexts the texts of the sources, where the report has spans into them
 * @returns the report, and the paths of all scalars of the document that it was made of
 */
export function settle(
  head: Draft,
  drafts: readonly Draft[],
  lose: Lose,
  sourceTexts?: SourceTexts,
): { report: Report; held: Set<string> } {
  const kept = new Set(drafts);
  for (const [list, own] of listsOf(kept)) {
    const most = mostItems("Report", list);
    for (const draft of own.slice(most)) leaveOut(draft, `A report has at most ${most} ${list}.`);
  }
  for (;;) {
    const lists = listsOf(kept);
    const report = assemble(head, lists);
    let isSettled = true;
    const errors = errorsIn(report, sourceTexts);
    const alone = errors.filter(({ code }) => ALONE.has(code));
    const found = faultsBy(alone.length > 0 ? alone : errors, head, lists);
    const blamed = doubtedOf(found, head, lists, sourceTexts);
    for (const [draft, faults] of found) {
      const doubted = blamed.get(draft);
      if (doubted && draft.drop(doubted, `The report would contradict itself. ${faults[0]?.message}`)) {
        isSettled = false;
        continue;
      }
      // From the last on, so that what is still to come keeps its index.
      for (const { keys, message } of faults.reverse()) {
        const reason = `The report would contradict itself. ${message}`;
        if (draft.drop(keys, reason) || leaveOut(draft, reason)) isSettled = false;
      }
    }
    if (isSettled) return { report, held: new Set([head, ...kept].flatMap((draft) => draft.held)) };
  }

  function leaveOut(draft: Draft, reason: string): boolean {
    const isRecord = kept.delete(draft);
    if (isRecord) for (const path of [draft.path, ...draft.held]) lose(path, reason);
    return isRecord;
  }
}

interface Fault extends Pick<Finding, "code" | "message"> {
  /** The way to the value from the record. */
  keys: readonly string[];
}

/** The errors by their drafts: of each only those of one rule, since others may be gone with them, or all. */
function faultsBy(findings: readonly Finding[], head: Draft, lists: Lists, all = false): Map<Draft, Fault[]> {
  const faults = new Map<Draft, Fault[]>();
  for (const { code, path, message } of findings) {
    const way = parsePointer(path) ?? [];
    const [list = "", index = "", ...rest] = way;
    const record = lists.get(list)?.[Number(index)];
    const draft = record ?? head;
    const fault = { code, message, keys: record ? rest : way };
    const known = faults.get(draft);
    if (known === undefined) faults.set(draft, [fault]);
    else if (all || known[0]?.code === code) known.push(fault);
  }
  return faults;
}

/** By draft, what came later and without which its fault is gone. Each round of tries is one check for all drafts. */
function doubtedOf(
  found: ReadonlyMap<Draft, readonly Fault[]>,
  head: Draft,
  lists: Lists,
  sourceTexts?: SourceTexts,
): Map<Draft, readonly string[]> {
  const tries = [...found].map(([draft, [fault]]) => ({ draft, fault, ways: draft.doubtedAt(fault?.keys ?? []) }));
  const blamed = new Map<Draft, readonly string[]>();
  for (let open = tries; ; ) {
    open = open.filter(({ draft, ways }) => !blamed.has(draft) && ways.length > 0);
    if (open.length === 0) return blamed;
    const tried = open.flatMap(({ draft, fault, ways }) => {
      const way = ways.shift() as readonly string[];
      const record = draft.recordWithout(way);
      return record ? [{ draft, fault, way, record }] : [];
    });
    if (tried.length === 0) continue;
    const records = new Map(tried.map(({ draft, record }) => [draft, record]));
    const left = faultsBy(errorsIn(assemble(head, lists, records), sourceTexts), head, lists, true);
    for (const { draft, fault, way } of tried) {
      if (!left.get(draft)?.some(({ code }) => code === fault?.code)) blamed.set(draft, way);
    }
  }
}

type Lists = ReadonlyMap<string, readonly Draft[]>;

function listsOf(drafts: Iterable<Draft>): Lists {
  const lists = new Map<string, Draft[]>(RECORD_LISTS.map(([list]) => [list, []]));
  const names = new Map<string, string>(RECORD_LISTS.map(([list, type]) => [type, list]));
  for (const draft of drafts) lists.get(names.get(draft.type) ?? "")?.push(draft);
  return lists;
}

/** The report's own fields and then its lists. */
function assemble(head: Draft, lists: Lists, records: ReadonlyMap<Draft, AnyRecord> = new Map()): Report {
  const { sources: _, ...own } = head.record as unknown as Report;
  const filled = [...lists].flatMap(([list, drafts]) =>
    drafts.length > 0 ? [[list, drafts.map((draft) => records.get(draft) ?? draft.record)] as const] : [],
  );
  return { ...own, ...Object.fromEntries(filled) } as Report;
}
