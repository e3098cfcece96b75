import { RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import { SeededChoices } from "./choices.js";
import { storyOf } from "./documents.js";

/** Invented reports, one after the other. The same seed and number make the same one, however many there are. */
export function* storiesOf(seed: number, count: number): Generator<Report> {
  for (let number = 1; number <= count; number++) yield storyOf(`${seed}-${number}`, new SeededChoices(seed, number));
}

/** The records of a report, in the order of the model. */
export function* recordsIn(report: Report): Generator<AnyRecord> {
  for (const [key] of RECORD_LISTS) yield* report[key] ?? [];
}
