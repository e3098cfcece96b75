import { foldTitle } from "../helpers/titles.js";
import { areToldApart, type Titled } from "../helpers/told-apart.js";
import type { Rule } from "../rule.js";

/** The records that have a title of their own, a source's headline excepted. */
const TITLED = ["visit", "meeting", "agreement", "act", "process", "relationship"] as const;

/** With how many of the same title a record is compared: with all of them it would take long. */
const MOST_COMPARED = 20;

export const repeatedTitle: Rule = {
  code: "repeated-title",
  severity: "warning",
  description:
    "A record has the title of another one of its type, and neither date nor place nor actors nor identifiers of one scheme tell the two apart.",
  help: "Remove one if both are the same. Else give each its own title, or the dates, places, parties or parts that differ. For several unnamed documents one record with count is enough.",
  example: '"title": "Second round of the Sample Bridge negotiation"',
  inReport: true,
  *find({ of }) {
    for (const type of TITLED) {
      const records = of(type);
      if (records.length < 2) continue;
      const known = new Map<string, Titled[]>();
      for (const { record, path } of records) {
        const title = foldTitle(record.title);
        const alike = known.get(title);
        const first = alike?.find((earlier) => !areToldApart(earlier, record));
        if (alike === undefined) known.set(title, [record]);
        else if (first === undefined) {
          if (alike.length < MOST_COMPARED) alike.push(record);
        } else if (first.id !== record.id) {
          yield { path: `${path}/title`, message: `${record.id} has the same title as ${first.id}.` };
        }
      }
    }
  },
};
