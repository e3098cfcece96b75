import { RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import { SeededChoices } from "./choices.js";
import { documentOf } from "./documents.js";

/** Invented reports, one after the other. The same seed and number make the same one, whatever comes before. */
export function* storiesOf(seed: number, count: number): Generator<Report> {
  for (let number = 1; number <= count; number++) yield storyOf(seed, number);
}

function storyOf(seed: number, number: number): Report {
  const report = documentOf("report", new SeededChoices(seed, number), "plain");
  report.id = `https://example.org/stories/${seed}/${number}`;
  return report;
}

/** The records of a report, in the order of the model. */
export function* recordsIn(report: Report): Generator<AnyRecord> {
  for (const [key] of RECORD_LISTS) yield* report[key] ?? [];
}
