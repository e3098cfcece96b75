import { isToldAsFact } from "../../../lookup/plain-facts.js";
import { outermostOf } from "../helpers/origins.js";
import type { Rule } from "../rule.js";

/** The records that tell of something. What merely takes part in it is known from them. */
const TELLING = ["visit", "meeting", "agreement", "act", "statement", "process", "relationship"] as const;

export const noEvidence: Rule = {
  code: "no-evidence",
  severity: "warning",
  description:
    "A record of a report with several sources has no evidence, so that nobody can tell which source says it.",
  help: "Add an evidence with the source that tells of it.",
  example: '"evidence": [{"source": "source:article", "basis": "stated"}]',
  inReport: true,
  *find({ report, of }) {
    if (report === undefined || report.sources.length < 2) return;
    // An article and the agency that it names are read in one text.
    const { length } = outermostOf(report.sources);
    if (length < 2) return;
    for (const type of TELLING) {
      for (const { record, path } of of(type)) {
        // What somebody only claims is known from the statement that does.
        if (record.evidence !== undefined || !isToldAsFact(record)) continue;
        yield {
          path,
          message: `${record.id} has no evidence: nobody can tell which of ${length} sources says it.`,
        };
      }
    }
  },
};
