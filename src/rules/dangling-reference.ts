import { nearest } from "../nearest.js";
import { isIdType } from "../report-index.js";
import type { Rule } from "./rule.js";

/** Beyond so many comparisons of ids nothing is suggested any more: in a large report they would take minutes. */
const MOST_COMPARISONS = 200_000;

export const danglingReference: Rule = {
  code: "dangling-reference",
  severity: "error",
  description: "A record refers to an id that no record of the report has.",
  help: "Add the record, or correct the id. A reference never leaves the report.",
  *find({ records, index }) {
    // A record on its own refers to records that are elsewhere.
    if (index === undefined) return;
    const ids = index.records.map(({ id }) => id);
    let comparisons = 0;
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        if (!isIdType(type) || index.has(value as string)) continue;
        comparisons += ids.length;
        const near = comparisons <= MOST_COMPARISONS ? nearest(value as string, ids) : undefined;
        yield {
          path: path + at,
          message: `${record.id} refers to ${value}, which is no record of this report.${near ? ` Did you mean ${near}?` : ""}`,
        };
      }
    }
  },
};
