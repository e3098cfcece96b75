import type { Act, ActKind, AnyRecord } from "../../../generated/types.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";

/** What makes a rule: it is done on one day, and its `when` may be a later one, on which it takes effect. */
const RULING: readonly ActKind[] = [
  "decide",
  "legislate",
  "adjudicate",
  "vote",
  "appoint",
  "regulate-trade",
  "sanction",
  "regulate-border",
  "change-relations",
  "change-mission",
  "cease-fire",
  "authorise",
];

/** Whether the time of an act may be another one than that on which it was done. */
export function mayTakeEffectLater({ kind }: Pick<Act, "kind">): boolean {
  return RULING.includes(kind);
}

/**
 * Whether the dates of a record are those on which it takes or took place, by the report's own account: neither those of a
 * plan given up nor what somebody only claims or denies. Then they can contradict those of others.
 */
export function hasOwnDates(record: AnyRecord): boolean {
  if ("standing" in record && !isToldAsFact(record)) return false;
  switch (record.type) {
    case "visit":
    case "meeting":
      return !["postponed", "on-hold", "in-doubt", "cancelled", "not-held"].includes(record.status);
    case "act":
      return !mayTakeEffectLater(record) && !["postponed", "called-off", "not-done"].includes(record.status);
    default:
      return true;
  }
}
