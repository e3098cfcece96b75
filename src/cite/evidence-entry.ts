import type { Evidence, SourceId, Span } from "../generated/types.js";

/** What a passage is to be evidence of: the key under which its span is filed in a record. */
export interface EvidenceKey {
  source: SourceId;
  basis: Evidence["basis"];
  /** Absent if it supports the record as a whole. */
  fields?: string[];
  note?: string;
}

/** Index of the evidence that says just this claim, whatever its spans; -1 if there is none. */
export function findOwnEntry(evidence: readonly Evidence[], { fields, note, ...claim }: EvidenceKey): number {
  const key = fieldsKey(fields);
  return evidence.findIndex(
    (entry) =>
      entry.source === claim.source &&
      entry.basis === claim.basis &&
      fieldsKey(entry.fields) === key &&
      (note === undefined || entry.note === note),
  );
}

/** Whether some evidence, of the claim or of more than it, has the span already. */
export function hasSpan(evidence: readonly Evidence[], { source, basis, fields }: EvidenceKey, span: Span): boolean {
  return evidence.some(
    (entry) =>
      entry.source === source &&
      entry.basis === basis &&
      covers(entry.fields, fields) &&
      (entry.spans ?? []).some((known) => isSame(known, span)),
  );
}

/** Whether the span lies in a passage of the source that the evidence names. */
export function isWithinPassage(evidence: readonly Evidence[], source: SourceId, { start, end }: Span): boolean {
  const passages = evidence.filter((entry) => entry.source === source).flatMap(({ spans = [] }) => spans);
  return passages.some((passage) => passage.start <= start && end <= passage.end);
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function fieldsKey(fields: readonly string[] | undefined): string {
  return JSON.stringify([...(fields ?? [])].sort());
}

function covers(outer: readonly string[] | undefined, inner: readonly string[] | undefined): boolean {
  if (outer === undefined) return true;
  return inner?.every((field) => outer.some((above) => field === above || field.startsWith(`${above}/`))) ?? false;
}
