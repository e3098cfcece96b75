import type { ReportIndex } from "../../../lookup/report-index.js";
import { nearest } from "../../../text/nearest.js";
import type { Rule } from "../rule.js";

/** Beyond so many comparisons of ids nothing is suggested any more: in a large report they would take minutes. */
const MOST_COMPARISONS = 200_000;

export const danglingReference: Rule = {
  code: "dangling-reference",
  severity: "error",
  description: "A record refers to an id that no record of the report has.",
  help: "Add the record, or correct the id. A reference never leaves the report.",
  example: '"people": [{"type": "person", "id": "person:ada-example", "name": "Ada Example"}]',
  inReport: true,
  *find({ references, links, index }) {
    // A record on its own refers to records that are elsewhere.
    if (index === undefined || areKnown(links(), index)) return;
    const missing = references().filter(({ value }) => !index.has(value));
    const ids = index.records.map(({ id }) => id);
    let comparisons = 0;
    for (const { value, record, path } of missing) {
      comparisons += ids.length;
      const near = comparisons <= MOST_COMPARISONS ? nearest(value, ids) : undefined;
      yield {
        path,
        message: `${record.id} refers to ${value}, which is no record of this report.${near ? ` Did you mean ${near}?` : ""}`,
      };
    }
  },
};

function areKnown(ids: ReadonlySet<string>, index: ReportIndex): boolean {
  for (const id of ids) if (!index.has(id)) return false;
  return true;
}
