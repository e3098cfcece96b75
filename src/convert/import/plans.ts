import { comesByChange } from "../../check/rules/helpers/status-changes.js";
import type { EventStatus, Temporal, When } from "../../generated/types.js";
import { isBefore, isDaysBefore } from "../../time/interval.js";
import type { Draft } from "./draft.js";
import { composed, type Found, implied } from "./reading.js";

/** Days after which nobody waits any longer for word that an event was held. */
const LONG = 30;

/** When the document was changed last, as far as its report says. */
export function lastChange(head: Draft): Temporal | undefined {
  const [created, updated] = [head.get("createdAt"), head.get("updatedAt")] as (Temporal | undefined)[];
  return created !== undefined && (updated === undefined || isBefore(updated, created)) ? created : updated;
}

/**
 * Sets the status of an event that a document holds as a plan. Where its day was long past when the document was last changed
 * nobody says what became of it: the status stays unknown, and the plan is its history. The dates have to be there already.
 */
export function setPlan(draft: Draft, plan: Found<EventStatus>, changed: Temporal | undefined): void {
  const when = draft.get("when") as When | undefined;
  const latest = when?.end ?? when?.start;
  if (latest !== undefined && changed !== undefined && isDaysBefore(latest, changed, LONG)) {
    draft.add("statusHistory", composed(plan.path, { status: plan }));
  } else draft.set("status", plan);
}

/**
 * Notes in the history of an event that it was called off or put off, where nothing there tells of it. The status has to be
 * there already.
 *
 * @param said what says that status
 */
export function noteChange(draft: Draft, said: Found<unknown>): void {
  const status = draft.get("status") as Parameters<typeof comesByChange>[0];
  const history = (draft.get("statusHistory") ?? []) as readonly { readonly status?: unknown }[];
  if (!comesByChange(status) || history.some((change) => change.status === status)) return;
  draft.add("statusHistory", composed<object>(said.path, { status: { ...said, value: status } }));
}

/** Notes in the history of an event that it was to begin at another time. The status has to be there already. */
export function noteEarlierStart(draft: Draft, start: Found<Temporal>): void {
  const { path } = start;
  const status = implied(path, draft.get("status"));
  const previously = composed<object>(path, { when: composed<When>(path, { start }) });
  draft.add("statusHistory", composed<object>(path, { status, previously }));
}
