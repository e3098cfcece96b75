import type { RecordId } from "../../../generated/types.js";
import type { Rule, RuleContext } from "../rule.js";

export const unclaimedStanding: Rule = {
  code: "unclaimed-standing",
  severity: "error",
  description:
    "An occurrence has a standing, and no statement of the report claims it, or pays a courtesy or gives a value to it.",
  help: "Add the statement of whoever claims or denies it, with the record in its claims. What the sources tell as fact has no standing.",
  example: '"standing": "denied" and a statement {"kind": "deny", "claims": [{"record": "meeting:secret-talks"}], …}',
  inReport: true,
  about: [
    "Visit.standing",
    "Meeting.standing",
    "Agreement.standing",
    "Act.standing",
    "Statement.standing",
    "Process.standing",
    "Relationship.standing",
  ],
  *find({ records, of, report }) {
    if (report === undefined) return;
    let told: ReadonlySet<RecordId> | undefined;
    for (const { record, path } of records) {
      if (!("standing" in record) || record.standing === undefined) continue;
      told ??= toldOf(of);
      if (told.has(record.id)) continue;
      yield {
        path: `${path}/standing`,
        message: `${record.id} has the standing ${record.standing}, and no statement claims it.`,
      };
    }
  },
};

/** What a statement other than itself tells of. */
function toldOf(of: RuleContext["of"]): ReadonlySet<RecordId> {
  const told = new Set<RecordId>();
  for (const { record } of of("statement")) {
    const { id, kind, claims, about } = record;
    for (const claim of claims ?? []) if (claim.record !== id) told.add(claim.record);
    if (kind !== "courtesy" && kind !== "evaluate") continue;
    for (const other of about ?? []) if (other !== id) told.add(other);
  }
  return told;
}
