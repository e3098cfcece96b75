import { createEngine } from "../../check/engine.js";
import { RECORD_LISTS } from "../../generated/model.js";
import type { Report } from "../../generated/types.js";
import { parsePointer } from "../../json/pointer.js";
import type { Draft } from "./draft.js";
import type { Reading } from "./reading.js";

/** The report without its records. */
export type ReportHead = Omit<Report, (typeof RECORD_LISTS)[number][0]>;

/** As many records of one type as a report takes. */
const MOST_RECORDS = 10_000;

/**
 * The report of these records, without what contradicts itself: an end before its start, a part of itself. What is left
 * out is told as a loss. The first draft is the document itself.
 */
export function settled(head: ReportHead, drafts: readonly Draft[], reading: Reading): Report {
  const engine = createEngine({ as: "report", maxFindings: Number.MAX_SAFE_INTEGER });
  const lists = new Map<string, Draft[]>();
  for (const [list, type] of RECORD_LISTS) {
    const own = drafts.filter(({ record }) => record.type === type);
    for (const { path } of own.splice(MOST_RECORDS)) reading.lose(path, `A report takes ${MOST_RECORDS} ${list}.`);
    lists.set(list, own);
  }
  for (;;) {
    const report = assemble(head, lists);
    const faults = new Map<Draft, readonly [keys: readonly string[], message: string]>();
    for (const { severity, path, message } of engine.check(report).findings) {
      const [list = "", index, ...keys] = parsePointer(path) ?? [];
      const draft = lists.get(list)?.[Number(index)];
      if (severity === "error" && draft && !faults.has(draft)) faults.set(draft, [keys, message]);
    }
    if (faults.size === 0) return report;
    for (const [draft, fault] of faults) if (!draft.drop(...fault)) remove(draft, fault[1]);
  }

  function remove(draft: Draft, reason: string): void {
    for (const [list, own] of lists)
      lists.set(
        list,
        own.filter((other) => other !== draft),
      );
    reading.lose(draft.path, reason);
  }
}

function assemble(head: ReportHead, lists: ReadonlyMap<string, readonly Draft[]>): Report {
  const filled = [...lists].filter(([, drafts]) => drafts.length > 0);
  const records = filled.map(([list, drafts]) => [list, drafts.map(({ record }) => record)]);
  return { ...head, ...Object.fromEntries(records) } as Report;
}
