import type { Claim, RecordId, Report, Statement } from "../generated/types.js";

/** A claim, and the statement that makes it. */
export interface ClaimOn {
  /** Who claims it, and how: its kind, its speakers. Where it has a `standing`, it is not told as fact that it was made. */
  statement: Statement;
  claim: Claim;
}

/** A record, one keyed item of it, or one field of either. */
export interface ClaimTarget {
  record: RecordId;
  key?: string;
  field?: string;
}

/**
 * What statements claim about a record, its keyed items and its fields included. With a target instead of an id only what
 * they claim about this item (`key`) or exactly this field. In the order of the report, statements with a `standing`
 * included: look at it before you tell who claims something.
 */
export function claimsOn(report: Report, target: RecordId | ClaimTarget): ClaimOn[] {
  const { record, key, field }: ClaimTarget = typeof target === "string" ? { record: target } : target;
  return (report.statements ?? []).flatMap((statement) =>
    (statement.claims ?? [])
      .filter(
        (claim) =>
          claim.record === record &&
          (key === undefined || claim.key === key) &&
          (field === undefined || (claim.field === field && claim.key === key)),
      )
      .map((claim) => ({ statement, claim })),
  );
}
