import type { RecordId } from "../../../generated/types.js";
import type { RuleContext } from "../rule.js";

/** The statements that others claim: a speech that is told in advance may be still to come. */
export function claimedStatements(of: RuleContext["of"]): ReadonlySet<RecordId> {
  const claimed = new Set<RecordId>();
  for (const { record } of of("statement")) {
    for (const claim of record.claims ?? []) if (claim.record.startsWith("statement:")) claimed.add(claim.record);
  }
  return claimed;
}
