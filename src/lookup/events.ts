import type { EventStatus, Meeting, Visit } from "../generated/types.js";
import type { PlacedRecord, WalkedDocument } from "./walk.js";

/** The visits and then the meetings, in the order of the document. */
export function* eventsOf({ of }: Pick<WalkedDocument, "of">): Generator<PlacedRecord<Visit | Meeting>> {
  yield* of("visit");
  yield* of("meeting");
}

/** Whether its dates may be those of a plan given up, or of a new one, so that they contradict nothing. */
export function isPutOff(status: EventStatus): boolean {
  return ["postponed", "on-hold", "in-doubt", "cancelled", "not-held"].includes(status);
}
