import type { Statement } from "../../../generated/types.js";
import { isOccurrence, saysThatIs, statementsOn } from "../../../lookup/standing-of.js";
import type { Rule } from "../rule.js";

export const unclaimedStanding: Rule = {
  code: "unclaimed-standing",
  severity: "error",
  description:
    "An occurrence has a standing, and no statement of the report claims or denies it as a whole, or pays a courtesy or gives a value to it.",
  help: "Add the statement of whoever claims or denies it, with the record in its claims, without a key or a field. A question claims nothing, nor does who will not comment. What the sources tell as fact has no standing.",
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
    let told: ReadonlyMap<string, readonly Statement[]> | undefined;
    for (const { record, path } of records) {
      if (!isOccurrence(record) || record.standing === undefined) continue;
      told ??= statementsOn(of("statement").map((statement) => statement.record));
      if (told.get(record.id)?.some((statement) => saysThatIs(statement, record) !== undefined)) continue;
      yield {
        path: `${path}/standing`,
        message: `${record.id} has the standing ${record.standing}, and no statement claims it.`,
      };
    }
  },
};
