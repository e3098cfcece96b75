import type { AnyRecord, Report } from "../generated/types.js";
import { recordsOf } from "../lookup/walk.js";

/** How many records a document has: a record on its own is one. */
export function countRecords(document: Report | AnyRecord): number {
  if (document.type !== "report") return 1;
  let count = 0;
  for (const _ of recordsOf(document)) count++;
  return count;
}

/** The sources that a document knows: of a record on its own also those that its evidence has spans into. */
export function sourceIds(document: Report | AnyRecord): string[] {
  if (document.type === "report") return document.sources.map(({ id }) => id);
  return [document.id, ...(document.evidence ?? []).map(({ source }) => source)];
}
