import type { OccurrenceId, Statement } from "../../../generated/types.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { RecordOf } from "../../../lookup/report-index.js";
import { isOccurrence } from "../../../lookup/standing-of.js";
import type { Rule } from "../rule.js";

export const deniedWithoutStanding: Rule = {
  code: "denied-without-standing",
  severity: "warning",
  description:
    "A statement denies that an occurrence is there at all, and the record of the occurrence tells it as a fact: it has no standing, nor a status that says that it did not come about or was only proposed.",
  help: "Give the record a standing: denied if only the speaker says that it is not so, disputed if others say that it is, refuted if the sources themselves tell that it is not. If it is only one detail that is denied, claim that field.",
  example:
    '"kind": "deny", "claims": [{"record": "act:apology"}] beside {"type": "act", "id": "act:apology", "standing": "disputed"}',
  inReport: true,
  about: ["Statement.claims"],
  *find({ of, index }) {
    if (index === undefined) return;
    for (const { record: statement, path } of of("statement")) {
      if (statement.claims === undefined || !denies(statement)) continue;
      for (const [i, { record: id, key, field, modality, refrain }] of statement.claims.entries()) {
        if (key !== undefined || field !== undefined || modality !== undefined || refrain) continue;
        const record = index.get(id);
        if (record === undefined || !isOccurrence(record) || !isToldAsFact(record) || didNotComeAbout(record)) continue;
        yield {
          path: `${path}/claims/${i}`,
          message: `${statement.id} denies ${id}, and that record has no standing.`,
        };
      }
    }
  },
};

/**
 * Whether it says of what it claims that it is not so. Of what is only foretold nobody says that it is there, and a denial that
 * is itself only claimed has not been heard.
 */
function denies(statement: Statement): boolean {
  const { kind, factuality } = statement;
  return (kind === "deny" || (factuality === "certain-not" && kind !== "foretell")) && isToldAsFact(statement);
}

/** What a proposal, a promise or a threat brings in needs no standing: that it was asked for is fact. */
const NOT_THERE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "proposed",
  "not-held",
  "not-concluded",
  "not-done",
  "cancelled",
  "called-off",
]);

function didNotComeAbout(record: RecordOf<OccurrenceId>): boolean {
  return record.type !== "statement" && record.status !== undefined && NOT_THERE.has(record.status);
}
