import type { EventStatus, Meeting, Visit } from "../types.js";
import type { PlacedRecord } from "../walk.js";
import type { RuleContext } from "./rule.js";

/** The visits and then the meetings, in the order of the document. */
export function* eventsOf({ of }: RuleContext): Generator<PlacedRecord<Visit | Meeting>> {
  yield* of("visit");
  yield* of("meeting");
}

/** Whether its dates may be those of a plan given up, or of a new one, so that they contradict nothing. */
export function isPutOff(status: EventStatus): boolean {
  return status === "postponed" || status === "on-hold" || status === "cancelled";
}
