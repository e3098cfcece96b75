import { addToList } from "../collections/add-to-list.js";
import type { Act, ActStatus, Agreement, AgreementStatus, EventOrProcessId, Report } from "../generated/types.js";
import { isToldAsFact } from "./plain-facts.js";

const NOT_CONCLUDED: readonly AgreementStatus[] = ["proposed", "under-negotiation", "not-concluded", "unknown"];
/** What was done and then stopped or undone was done all the same. */
const BEGUN: readonly ActStatus[] = ["under-way", "done", "suspended", "annulled"];

/**
 * The agreements, and then the acts, that came out of an event or a process.
 *
 * - An agreement with a step that was done during it, or during an event that is part of it. A step with a `status` is not
 *   done. A package counts by its own steps; its parts are found through `package.parts`.
 * - Of a process also an agreement that names it as its own, once there is something agreed: one that is proposed or under
 *   negotiation is what the process aims at.
 * - An act that was done, or has begun, during it or as a part of it.
 *
 * What has a `standing` is not told as fact, and left out. In the order of the report.
 */
export function outcomesOf(report: Report, id: EventOrProcessId): (Agreement | Act)[] {
  const within = partsOf(report, id);
  const isWithin = (whole: string | undefined) => whole !== undefined && within.has(whole);
  const agreements = (report.agreements ?? []).filter(
    ({ process, status, actions = [] }) =>
      (process === id && !NOT_CONCLUDED.includes(status)) ||
      actions.some(({ during, status }) => status === undefined && isWithin(during)),
  );
  const acts = (report.acts ?? []).filter(
    ({ id, during, status }) => BEGUN.includes(status) && (isWithin(during) || isWithin(id)),
  );
  return [...agreements, ...acts].filter(isToldAsFact);
}

/** The event or process itself and every event and act that is, directly or not, part of it. */
function partsOf(report: Report, id: EventOrProcessId): ReadonlySet<string> {
  const parts = new Map<string, string[]>();
  for (const part of [...(report.visits ?? []), ...(report.meetings ?? []), ...(report.acts ?? [])]) {
    if (part.partOf === undefined) continue;
    addToList(parts, part.partOf, part.id);
  }
  const found = new Set<string>([id]);
  // A set that grows is walked to its new end.
  for (const whole of found) for (const part of parts.get(whole) ?? []) found.add(part);
  return found;
}
