import type { ImportLoss } from "../../convert/import/imported.js";
import type { Draft } from "../../generated/draft-types.js";
import type { Report } from "../../generated/types.js";
import { isReport } from "../../generated/validators.js";
import { detailsOf } from "./details.js";
import { eventsOf } from "./events.js";
import { commitmentsOf, figuresOf } from "./items.js";
import { ReportReading } from "./report-reading.js";
import { statementsOf } from "./statements.js";
import { thingsOf } from "./things.js";

/** The draft that a report could have been made of. */
export interface DraftOfReport {
  draft: Draft;
  /** What of the report the draft has no place for. */
  losses: ImportLoss[];
}

/**
 * Writes a report as the draft that it could have been made of: for the examples of a prompt, and to see what a draft can say.
 * The finer fields are its details; where there are none the draft has no such key. Sources and ids are lost, and told.
 *
 * @param report one in which `check` finds no error
 * @param options.text the text of its first source: passages are taken from it. Without it the draft has none.
 * @throws TypeError for what is no report
 */
export function toDraft(report: Report, { text }: { text?: string } = {}): DraftOfReport {
  if (!isReport(report)) throw new TypeError("toDraft needs a report: `check` says what is wrong with this one.");
  const reading = new ReportReading(report, text);
  reading.take("/type", "/version", "/id");
  for (const [i] of report.sources.entries())
    reading.explain(`/sources/${i}`, "A source is made of what is known of the article.");
  const draft = {
    title: reading.text("/title"),
    language: reading.text("/language"),
    things: thingsOf(reading),
    events: eventsOf(reading),
    statements: statementsOf(reading),
    figures: figuresOf(reading),
    commitments: commitmentsOf(reading),
    summary: reading.text("/summary"),
  };
  const details = detailsOf(reading);
  if (details.length > 0) Object.assign(draft, { details });
  return { draft: draft as Draft, losses: reading.losses() };
}
